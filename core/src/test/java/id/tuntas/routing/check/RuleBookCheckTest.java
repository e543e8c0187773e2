package id.tuntas.routing.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.ComplaintEvent;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintEvent.ReturnedNotOurs;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitKind;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import id.tuntas.routing.CaseField;
import id.tuntas.routing.RoutingAction;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.RuleBook;
import id.tuntas.routing.TimeWindow;
import id.tuntas.routing.WordCondition;
import id.tuntas.routing.check.RuleBookReport.NotMade;
import id.tuntas.routing.check.RuleFinding.Gap;
import id.tuntas.routing.check.RuleFinding.ReturnLoop;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookCheckTest {

    private static final UnitName ROADS = SmallWorld.ROADS;
    private static final UnitName WATER = SmallWorld.WATER;

    private static RoutingRule rule(String id, UnitName lead, UnaryOperator<RoutingRule.Builder> conditions) {
        return conditions
                .apply(RoutingRule.builder().id(id).action(RoutingAction.dispose(lead)))
                .build();
    }

    private static RoutingRule words(String id, UnitName lead, WordCondition words) {
        return rule(id, lead, rule -> rule.words(words));
    }

    private static WordCondition.Builder any(String... words) {
        return WordCondition.builder().addAny(words);
    }

    private static List<String> told(FindingCode code, RoutingRule... rules) {
        return told(code, SmallWorld.DIRECTORY, rules);
    }

    private static List<String> told(FindingCode code, Directory directory, RoutingRule... rules) {
        return RuleBookCheck.of(SmallWorld.book(List.of(rules)), directory).report().findings().stream()
                .filter(finding -> finding.code() == code)
                .map(finding -> finding.text().english())
                .toList();
    }

    @Test
    void rulesThatDifferInOneThingDoNotOverlap() {
        RoutingRule holes = words("a", ROADS, any("aspal").build());
        assertThat(told(
                        FindingCode.OVERLAP,
                        holes,
                        words("b", WATER, any("rusak").build())))
                .hasSize(1);
        assertThat(told(
                        FindingCode.OVERLAP,
                        holes,
                        words("b", WATER, any("rusak").addNone("aspal").build())))
                .isEmpty();
        assertThat(told(
                        FindingCode.OVERLAP,
                        holes,
                        words("b", WATER, any("rusak").addNone("aspal mulus").build())))
                .hasSize(1);
        assertThat(told(
                        FindingCode.OVERLAP,
                        holes,
                        rule("b", WATER, rule -> rule.addCategories("Air").priority(1))))
                .isEmpty();
        assertThat(told(FindingCode.OVERLAP, holes, rule("b", UnitName.of("DPU"), rule -> rule.addCategories("Air"))))
                .isEmpty();
    }

    @Test
    void aWordThatIsForbiddenInTheTitleMayStandInTheBody() {
        RoutingRule title = words(
                "a", ROADS, any("air").addNone("aspal").addIn(CaseField.TITLE).build());
        assertThat(told(
                        FindingCode.OVERLAP,
                        title,
                        words("b", WATER, any("aspal").build())))
                .hasSize(1);
        assertThat(told(
                        FindingCode.OVERLAP,
                        title,
                        words("b", WATER, any("aspal").addIn(CaseField.TITLE).build())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Jalan, Trotoar, true",
        "Trotoar, Jalan Berlubang, false",
        "Jalan, Air, false",
        "Air Keruh, AIR KERUH, true"
    })
    void categoriesOverlapAlongTheTree(String one, String other, boolean overlap) {
        assertThat(told(
                        FindingCode.OVERLAP,
                        rule("a", ROADS, rule -> rule.addCategories(one)),
                        rule("b", WATER, rule -> rule.addCategories(other))))
                .hasSize(overlap ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "Utara, Desa Dua, true",
        "Utara, Selatan, false",
        "Utara, Satu, true", // one of the two villages of that name lies there
        "Desa Dua, Satu, false",
        "Utara, Antah, false"
    })
    void placesOverlapWhereOneLiesInTheOther(String one, String other, boolean overlap) {
        assertThat(told(
                        FindingCode.OVERLAP,
                        rule("a", ROADS, rule -> rule.addPlaces(one)),
                        rule("b", WATER, rule -> rule.addPlaces(other))))
                .hasSize(overlap ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "18, 6, 6, 18, false",
        "18, 6, 5, 7, true",
        "18, 6, 22, 23, true",
        "9, 12, 12, 13, false",
        "9, 12, 11, 9, true"
    })
    void hoursOverlapAroundMidnight(int from, int until, int otherFrom, int otherUntil, boolean overlap) {
        assertThat(told(
                        FindingCode.OVERLAP,
                        rule("a", ROADS, rule -> rule.window(hours(from, until))),
                        rule("b", WATER, rule -> rule.window(hours(otherFrom, otherUntil)))))
                .hasSize(overlap ? 1 : 0);
    }

    private static TimeWindow hours(int from, int until) {
        return new TimeWindow(Validity.ALWAYS, Optional.of(LocalTime.of(from, 0)), Optional.of(LocalTime.of(until, 0)));
    }

    @Test
    void daysThatFollowEachOtherDoNotOverlap() {
        LocalDate friday = LocalDate.of(2024, 3, 8);
        RoutingRule until = rule("a", ROADS, rule -> rule.window(TimeWindow.on(Validity.upTo(friday))));
        assertThat(told(
                        FindingCode.OVERLAP,
                        until,
                        rule("b", WATER, rule -> rule.window(TimeWindow.on(Validity.since(friday.plusDays(1)))))))
                .isEmpty();
        assertThat(told(
                        FindingCode.OVERLAP,
                        until,
                        rule("b", WATER, rule -> rule.window(TimeWindow.on(Validity.since(friday))))))
                .hasSize(1);
    }

    @Test
    void theOversightGradeIsNoMatterOfRules() {
        UnaryOperator<RoutingRule.Builder> oversight = rule -> rule.addClassifications(Classification.OVERSIGHT_GRADE);
        assertThat(told(FindingCode.OVERLAP, rule("a", ROADS, oversight), rule("b", WATER, oversight)))
                .isEmpty();
    }

    @Test
    void rulesThatShareTheOversightGradeAloneDoNotOverlap() {
        RoutingRule one = rule(
                "a", ROADS, rule -> rule.addClassifications(Classification.OVERSIGHT_GRADE, Classification.ASPIRATION));
        RoutingRule other = rule(
                "b",
                WATER,
                rule -> rule.addClassifications(Classification.OVERSIGHT_GRADE, Classification.INFORMATION_REQUEST));
        assertThat(told(FindingCode.OVERLAP, one, other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Utara, true", "Dua, true", "Selatan, false", "Satu, false"
    }) // one Satu lies in the north, one in the south
    void aPlaceIsShadowedByThatInWhichItLies(String place, boolean shadowed) {
        RoutingRule north = rule("a", ROADS, rule -> rule.addPlaces("Utara").priority(1));
        assertThat(told(FindingCode.SHADOWED, north, rule("b", WATER, rule -> rule.addPlaces("Dua", place))))
                .hasSize(shadowed ? 1 : 0);
    }

    @Test
    void aNarrowerRuleOfLowerRankIsShadowed() {
        RoutingRule roads = rule("a", ROADS, rule -> rule.addCategories("Jalan").priority(1));
        assertThat(told(FindingCode.SHADOWED, roads, rule("b", WATER, rule -> rule.addCategories("Trotoar"))))
                .containsExactly("rule b: it never decides, because the rule a always wins");
        assertThat(told(
                        FindingCode.SHADOWED,
                        roads,
                        rule("b", ROADS, rule -> rule.addCategories("Trotoar").anonymous(true))))
                .containsExactly(
                        "rule b: it never decides, because the rule a always wins (it sends to the same place)");
        assertThat(told(FindingCode.SHADOWED, roads, rule("b", WATER, rule -> rule.addCategories("Trotoar", "Air"))))
                .isEmpty();
        assertThat(told(
                        FindingCode.SHADOWED,
                        roads,
                        rule("b", WATER, rule -> rule.addCategories("Trotoar").priority(2))))
                .isEmpty();
    }

    @Test
    void wordsShadowWhereEveryOneHasOneOfTheOthers() {
        RoutingRule wide = RoutingRule.builder()
                .from(words("a", ROADS, any("rusak", "aspal").addNone("air").build()))
                .priority(1)
                .build();
        assertThat(told(
                        FindingCode.SHADOWED,
                        wide,
                        words(
                                "b",
                                WATER,
                                any("jalan rusak", "aspal bolong")
                                        .addNone("air")
                                        .build())))
                .hasSize(1);
        assertThat(told(
                        FindingCode.SHADOWED,
                        wide,
                        words(
                                "b",
                                WATER,
                                any("jalan rusak", "lubang").addNone("air").build())))
                .isEmpty();
        assertThat(told(
                        FindingCode.SHADOWED,
                        wide,
                        words("b", WATER, any("jalan rusak").build())))
                .isEmpty();
        assertThat(told(
                        FindingCode.SHADOWED,
                        wide,
                        words(
                                "b",
                                WATER,
                                any("jalan rusak").addNone("air bersih").build())))
                .isEmpty();
        assertThat(told(
                        FindingCode.SHADOWED,
                        wide,
                        words(
                                "b",
                                WATER,
                                any("aspal rusak")
                                        .addNone("air")
                                        .addIn(CaseField.TITLE)
                                        .build())))
                .isEmpty(); // the body may speak of water
    }

    @Test
    void aRuleThatForbidsWhatItDemandsNeverHolds() {
        assertThat(told(
                        FindingCode.NEVER_HOLDS,
                        words(
                                "a",
                                ROADS,
                                any("aspal")
                                        .addAll("air keruh")
                                        .addNone("keruh")
                                        .build())))
                .containsExactly("rule a: its conditions contradict each other, so that it never holds");
    }

    @Test
    void gapsAreToldByTheRootOfTheTree() {
        List<RuleFinding> findings = RuleBookCheck.of(
                        SmallWorld.book(List.of(
                                rule("a", ROADS, rule -> rule.addCategories("Jalan Berlubang")),
                                rule(
                                        "b",
                                        WATER,
                                        rule -> rule.addCategories("Air")
                                                .addClassifications(Classification.NOT_OVERSIGHT_GRADE)))),
                        SmallWorld.DIRECTORY)
                .report()
                .findings();
        assertThat(findings.stream().map(finding -> finding.text().english()))
                .containsExactly(
                        "Jalan: 2 of 3 categories have complaints without a rule (Aspirasi, Pengaduan Tidak Berkadar"
                                + " Pengawasan, Permintaan Informasi)",
                        "Air: 2 of 2 categories have complaints without a rule (Aspirasi, Permintaan Informasi)");
        assertThat(findings).allMatch(finding -> finding.example().category().isPresent());
    }

    @Test
    void aForbiddenWordOpensAGap() {
        RoutingRule roads = rule(
                "a",
                ROADS,
                rule -> rule.addCategories("Jalan")
                        .words(WordCondition.builder().addNone("tol").build()));
        RoutingRule water = rule("b", WATER, rule -> rule.addCategories("Air"));
        RuleBookReport report = RuleBookCheck.of(SmallWorld.book(List.of(roads, water)), SmallWorld.DIRECTORY)
                .report();
        assertThat(report.findings())
                .hasSize(1)
                .allMatch(finding -> finding.example().body().equals("tol"));
    }

    @Test
    void hoursWithoutARuleAreAGap() {
        RoutingRule day =
                rule("a", ROADS, rule -> rule.addCategories("Jalan", "Air").window(hours(6, 18)));
        RoutingRule night = rule("b", ROADS, rule -> rule.addCategories("Jalan").window(hours(18, 6)));
        RoutingRule evening = rule("c", ROADS, rule -> rule.addCategories("Air").window(hours(18, 23)));
        assertThat(told(FindingCode.GAP, day, night, evening))
                .hasSize(1)
                .allMatch(text -> text.startsWith("Air: 2 of 2"));
    }

    @Test
    void theHistoryBringsCategoriesAndChannelsThatNoRuleKnows() {
        RoutingRule all = rule(
                "a",
                ROADS,
                rule -> rule.addCategories("Jalan", "Air").addChannels(Channel.of("Website"), Channel.of("SMS")));
        RuleBookCheck check = RuleBookCheck.of(SmallWorld.book(List.of(all)), SmallWorld.DIRECTORY);
        assertThat(check.report().findings()).isEmpty();
        RoutingCase telephone = RoutingCase.builder()
                .category("Jalan")
                .channel(Channel.of("112"))
                .build();
        RoutingCase without = RoutingCase.builder().channel(Channel.of("SMS")).build();
        assertThat(check.withHistory(List.of(telephone)).report().findings())
                .filteredOn(Gap.class::isInstance)
                .hasSize(2)
                .allMatch(gap -> gap.example().channel().equals(Optional.of(Channel.of("112"))));
        assertThat(check.withHistory(List.of(without)).report().findings())
                .filteredOn(Gap.class::isInstance)
                .hasSize(1)
                .allMatch(gap -> gap.example().category().isEmpty());
    }

    @Test
    void unknownNamesAreToldWithWhatMayBeMeant() {
        RoutingRule rule = rule(
                "a",
                UnitName.of("Dinas Antah"),
                builder -> builder.addCategories("Trotar")
                        .addPlaces("Kec. Utaraa")
                        .addAgencies(UnitName.of("Dinas Berantah"))
                        .addChannels(Channel.of("Whatsap"))
                        .addClassifications(Classification.of("Aspirassi")));
        assertThat(RuleBookCheck.of(SmallWorld.book(List.of(rule)), SmallWorld.DIRECTORY).report().findings().stream()
                        .filter(finding -> finding.code() != FindingCode.GAP)
                        .map(finding ->
                                finding.code().literal() + " " + finding.text().english()))
                .containsExactly(
                        "unknown-unit rule a: the directory does not know the unit \"Dinas Antah\"",
                        "unknown-unit rule a: the directory does not know the requested agency \"Dinas Berantah\"",
                        "unknown-category rule a: the category \"Trotar\" is not known; is \"Trotoar\" meant?",
                        "unknown-place rule a: the place \"Kec. Utaraa\" is not known",
                        "doubtful-word rule a: the classification \"Aspirassi\" is nearly \"Aspirasi\"; a misspelling?",
                        "doubtful-word rule a: the channel \"Whatsap\" is nearly \"Whatsapp\"; a misspelling?");
    }

    @Test
    void anInspectorateIsNeeded() {
        RoutingRule rule = rule("a", ROADS, builder -> builder.addCategories("Jalan"));
        assertThat(told(FindingCode.NO_INSPECTORATE, Directory.empty(), rule)).hasSize(1);
        assertThat(told(FindingCode.NO_INSPECTORATE, rule)).isEmpty();
        Directory ending = Directory.of(
                "1",
                List.of(
                        Unit.builder().name(ROADS).build(),
                        Unit.builder()
                                .name(UnitName.of("Inspektorat"))
                                .kind(UnitKind.of("inspektorat"))
                                .validity(Validity.upTo(LocalDate.of(2024, 6, 30)))
                                .build()));
        assertThat(told(FindingCode.ENDED_UNIT, ending, rule))
                .containsExactly(
                        "the inspectorate \"Inspektorat\" is no longer there from 2024-07-01 on, and no successor is");
        RuleBook named = RuleBook.builder()
                .from(SmallWorld.book(List.of(rule)))
                .inspectorate(UnitName.of("Irda"))
                .build();
        assertThat(RuleBookCheck.of(named, SmallWorld.DIRECTORY).report().findings())
                .anyMatch(finding ->
                        finding.text().english().equals("the directory does not know the inspectorate \"Irda\""));
    }

    @Test
    void threeUnitsCanPassAComplaintRound() {
        RoutingRule one = rule("a", WATER, rule -> rule.addAgencies(ROADS).addCategories("Jalan"));
        RoutingRule two =
                rule("b", SmallWorld.TRAFFIC, rule -> rule.addAgencies(WATER).addCategories("Trotoar"));
        RoutingRule three = rule("c", ROADS, rule -> rule.addAgencies(SmallWorld.TRAFFIC));
        assertThat(told(FindingCode.AGENCY_LOOP, one, two, three))
                .containsExactly("complaints go round: what is asked of Dinas Pekerjaan Umum is sent to PDAM is sent to"
                        + " Dinas Perhubungan is sent to Dinas Pekerjaan Umum; rules a, b, c");
        RoutingRule elsewhere =
                RoutingRule.builder().from(two).categories(Set.of("Air")).build();
        assertThat(told(FindingCode.AGENCY_LOOP, one, elsewhere, three)).isEmpty();
    }

    @Test
    void aRuleThatWinsOverThoseOfALoopBreaksIt() {
        RoutingRule there = rule("a", WATER, rule -> rule.addAgencies(ROADS).addCategories("Jalan"));
        RoutingRule back = rule("b", ROADS, rule -> rule.addAgencies(WATER));
        assertThat(told(FindingCode.AGENCY_LOOP, there, back)).hasSize(1);
        RoutingRule above = rule("c", ROADS, rule -> rule.addCategories("Jalan").priority(1));
        assertThat(told(FindingCode.AGENCY_LOOP, there, back, above)).isEmpty();
    }

    @Test
    void complaintsThatWentRoundAreToldWhereTheBookWouldSendThemRoundAgain() {
        RoutingRule roads = rule("a", ROADS, rule -> rule.addCategories("Jalan"));
        RoutingCase hole = RoutingCase.builder().category("Jalan Berlubang").build();
        UnitTrail round = new UnitTrail(TrackingId.of("1001"), hole, List.of(UnitName.of("DPU"), WATER, ROADS));
        UnitTrail once = new UnitTrail(TrackingId.of("1002"), hole, List.of(WATER, ROADS));
        UnitTrail settled = new UnitTrail(
                TrackingId.of("1003"), RoutingCase.builder().category("Air").build(), List.of(ROADS, WATER, ROADS));
        RuleBookCheck check = RuleBookCheck.of(SmallWorld.book(List.of(roads)), SmallWorld.DIRECTORY);
        assertThat(check.withTrails(List.of(round, once, settled)).report().findings())
                .filteredOn(ReturnLoop.class::isInstance)
                .containsExactly(new ReturnLoop(List.of(ROADS, WATER), 1, List.of(TrackingId.of("1001")), hole));
    }

    @Test
    void aTrailIsToldByDisposalsAndReturns() {
        List<ComplaintEvent> events = List.of(
                new ReturnedNotOurs(),
                new Disposed(Optional.of(ROADS), List.of()),
                new ReturnedNotOurs(),
                new Disposed(Optional.of(SmallWorld.TRAFFIC), List.of()),
                new Disposed(Optional.of(WATER), List.of()), // disposed anew, not returned
                new ReturnedNotOurs(),
                new Disposed(Optional.of(ROADS), List.of()));
        List<DatedEvent> dated = IntStream.range(0, events.size())
                .mapToObj(
                        i -> DatedEvent.of(Instant.parse("2024-03-04T01:00:00Z").plusSeconds(i), events.get(i)))
                .toList();
        RoutingCase asked = RoutingCase.builder().build();
        assertThat(UnitTrail.of(TrackingId.of("1"), asked, dated).units()).containsExactly(ROADS, WATER, ROADS);
        assertThat(UnitTrail.of(TrackingId.of("1"), asked, List.of()).units()).isEmpty();
    }

    @Test
    void whatWasNotCheckedIsSaid() {
        RuleBook book = SmallWorld.book(List.of(rule("a", ROADS, rule -> rule.addCategories("Jalan"))));
        assertThat(RuleBookCheck.of(book, Directory.empty()).report().notMade())
                .containsExactlyInAnyOrder(NotMade.values());
        RuleBookReport full = RuleBookCheck.of(book, SmallWorld.DIRECTORY)
                .withHistory(List.of(RoutingCase.builder().category("Jalan").build()))
                .withTrails(List.of())
                .report();
        assertThat(full.notMade()).isEmpty();
        assertThat(full.hasFaults()).isTrue(); // the gap of water
    }

    @Test
    void beyondANumberFindingsAreOnlyCounted() {
        RoutingRule[] rules = IntStream.range(0, 10)
                .mapToObj(i -> rule("r" + i, UnitName.of("Dinas " + i), rule -> rule.addCategories("Jalan")))
                .toArray(RoutingRule[]::new);
        RuleBookReport report = RuleBookCheck.of(SmallWorld.book(List.of(rules)), SmallWorld.DIRECTORY)
                .listingAtMost(3)
                .report();
        assertThat(report.findings())
                .filteredOn(finding -> finding.code() == FindingCode.OVERLAP)
                .hasSize(3);
        assertThat(report.leftOut())
                .isEqualTo(Map.of(FindingCode.OVERLAP, 42L, FindingCode.SHADOWED, 6L, FindingCode.UNKNOWN_UNIT, 7L));
        assertThatThrownBy(() -> RuleBookCheck.of(SmallWorld.book(List.of()), Directory.empty())
                        .listingAtMost(0))
                .isInstanceOf(InvalidValueException.class);
    }
}
