package id.tuntas.routing.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.AgencyKind;
import id.tuntas.routing.Destination.CoordinatorQueue;
import id.tuntas.routing.Destination.ToUnit;
import id.tuntas.routing.Destination.Why;
import id.tuntas.routing.Router;
import id.tuntas.routing.RoutingAction;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.RuleBook;
import id.tuntas.routing.Urgency;
import id.tuntas.routing.WordCondition;
import id.tuntas.routing.check.WhatIfReport.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    private static Router router(RoutingRule... rules) {
        return Router.compile(RuleBook.of("b", "1", List.of(rules)), Directory.empty());
    }

    private static RoutingRule rule(String word, String unit) {
        return RoutingRule.builder()
                .id(word)
                .words(WordCondition.any(word))
                .action(RoutingAction.dispose(UnitName.of(unit)))
                .build();
    }

    private static PastCase past(int id, String body) {
        return new PastCase(
                TrackingId.of(Integer.toString(id)),
                RoutingCase.builder().body(body).build());
    }

    @Test
    void tellsWhoWouldGoElsewhere() {
        Router current = router(rule("aspal", "Dinas A"));
        Router draft = router(
                rule("aspal", "Dinas B"),
                RoutingRule.builder()
                        .from(rule("air", "PDAM"))
                        .urgency(Urgency.HIGH)
                        .build());
        List<PastCase> past = List.of(
                past(1009, "aspal"),
                past(1008, "air"),
                past(1007, "aspal"),
                past(1006, "lampu"),
                past(1005, "aspal dan lubang"));
        WhatIfReport report = WhatIf.compare(current, draft, past);
        assertThat(report.complaints()).isEqualTo(5);
        assertThat(report.moved()).isEqualTo(4);
        assertThat(report.otherUrgency()).isEqualTo(1);
        assertThat(report.moves().stream()
                        .map(move -> move.complaints() + " " + move.text().indonesian()))
                .containsExactly(
                        "3 Dinas A -> Dinas B", "1 antrean koordinator (tidak ada aturan yang berlaku) -> PDAM");
        assertThat(report.moves().get(0).first())
                .containsExactly(TrackingId.of("1005"), TrackingId.of("1007"), TrackingId.of("1009"));
        assertThat(report.moves().get(1).from()).isEqualTo(new CoordinatorQueue(Why.NO_RULE));
    }

    @Test
    void whoHelpsIsNotCompared() {
        RoutingRule alone = rule("aspal", "Dinas A");
        RoutingRule helped = RoutingRule.builder()
                .from(alone)
                .action(RoutingAction.dispose(UnitName.of("Dinas A"), UnitName.of("Dinas B")))
                .build();
        assertThat(WhatIf.compare(router(alone), router(helped), List.of(past(1, "aspal"))))
                .isEqualTo(new WhatIfReport(1, List.of(), 0));
        RoutingRule elsewhere = RoutingRule.builder()
                .from(helped)
                .action(RoutingAction.dispose(UnitName.of("Dinas C"), UnitName.of("Dinas B")))
                .build();
        assertThat(WhatIf.compare(router(alone), router(elsewhere), List.of(past(1, "aspal")))
                        .moves())
                .containsExactly(new Move(
                        new ToUnit(UnitName.of("Dinas A"), List.of(), Optional.empty()),
                        new ToUnit(UnitName.of("Dinas C"), List.of(), Optional.empty()),
                        1,
                        List.of(TrackingId.of("1"))));
    }

    @Test
    void anotherAgencyOutsideAndAnotherReasonToWaitAreElsewhere() {
        RoutingRule outside = RoutingRule.builder()
                .from(rule("aspal", "Dinas A"))
                .action(RoutingAction.refer(AgencyKind.PROVINCE))
                .build();
        RoutingRule police = RoutingRule.builder()
                .from(outside)
                .action(RoutingAction.refer(AgencyKind.POLICE))
                .build();
        RoutingRule hold =
                RoutingRule.builder().from(outside).action(RoutingAction.hold()).build();
        List<PastCase> past = List.of(past(1, "aspal"));
        assertThat(moved(outside, police, past)).containsExactly("outside agency (provinsi) -> outside agency (polri)");
        assertThat(moved(rule("air", "PDAM"), hold, past))
                .containsExactly("coordinator's queue (no rule holds)"
                        + " -> coordinator's queue (a rule holds it for the coordinator to decide)");
        assertThat(moved(hold, hold, past)).isEmpty();
    }

    private static List<String> moved(RoutingRule now, RoutingRule then, List<PastCase> past) {
        return WhatIf.compare(router(now), router(then), past).moves().stream()
                .map(move -> move.text().english())
                .toList();
    }

    @Test
    void halvesAddUp() {
        Router current = router(rule("aspal", "Dinas A"), rule("lampu", "Dinas L"));
        Router draft = router(
                RoutingRule.builder()
                        .from(rule("aspal", "Dinas B"))
                        .urgency(Urgency.HIGH)
                        .build(),
                rule("lampu", "Dinas M"));
        WhatIf one = WhatIf.between(current, draft);
        WhatIf other = WhatIf.between(current, draft);
        IntStream.of(16, 12, 14, 18).forEach(id -> one.add(past(id, "aspal")));
        IntStream.of(13, 11, 19).forEach(id -> other.add(past(id, "aspal")));
        other.add(past(20, "lampu"));
        other.add(past(21, "air"));
        one.merge(other);
        WhatIfReport report = one.report();
        assertThat(report.complaints()).isEqualTo(9);
        assertThat(report.otherUrgency()).isEqualTo(7);
        assertThat(report.moves()).extracting(Move::complaints).containsExactly(7L, 1L);
        assertThat(report.moves().get(0).first())
                .extracting(TrackingId::value)
                .containsExactly("11", "12", "13", "14", "16");
        assertThat(other.report().complaints()).isEqualTo(5); // the other stays as it is
        assertThat(other.report().moves()).extracting(Move::complaints).containsExactly(3L, 1L);
    }

    @Test
    void aBookAgainstItselfMovesNothing() {
        Router router = router(rule("aspal", "Dinas A"));
        assertThat(WhatIf.compare(router, router, List.of(past(1, "aspal"), past(2, "air"))))
                .isEqualTo(new WhatIfReport(2, List.of(), 0));
    }

    @Test
    void ofManyTheFirstFiveAreNamedAndProgressIsHeard() {
        List<PastCase> past =
                IntStream.range(1_000, 3_500).mapToObj(id -> past(id, "aspal")).toList();
        List<Long> heard = new ArrayList<>();
        WhatIfReport report =
                WhatIf.compare(router(rule("aspal", "Dinas A")), router(rule("aspal", "Dinas B")), past, heard::add);
        assertThat(report.moves()).extracting(Move::complaints).containsExactly(2_500L);
        assertThat(report.moves().get(0).first()).hasSize(5).startsWith(TrackingId.of("1000"));
        assertThat(heard).containsExactly(1_000L, 2_000L, 2_500L);
    }

    @Provide
    Arbitrary<List<RoutingRule>> books() {
        return SmallWorld.rules();
    }

    @Provide
    Arbitrary<List<RoutingCase>> complaints() {
        return SmallWorld.complaints().list().ofSize(20);
    }

    @Property(tries = 300)
    void halvesMergeInAnyOrder(
            @ForAll("books") List<RoutingRule> now,
            @ForAll("books") List<RoutingRule> then,
            @ForAll("complaints") List<RoutingCase> complaints) {
        Router current = Router.compile(SmallWorld.book(now), SmallWorld.DIRECTORY);
        Router draft = Router.compile(SmallWorld.book(then), SmallWorld.DIRECTORY);
        WhatIf even = WhatIf.between(current, draft);
        WhatIf odd = WhatIf.between(current, draft);
        List<PastCase> past = new ArrayList<>();
        for (int i = 0; i < complaints.size(); i++) {
            past.add(new PastCase(TrackingId.of("t" + i), complaints.get(i)));
            (i % 2 == 0 ? even : odd).add(past.get(i));
        }
        WhatIf both = WhatIf.between(current, draft);
        both.merge(odd);
        both.merge(even);
        assertThat(both.report()).isEqualTo(WhatIf.compare(current, draft, past));
    }
}
