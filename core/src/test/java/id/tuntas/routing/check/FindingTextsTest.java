package id.tuntas.routing.check;

import static id.tuntas.routing.check.SmallBooks.told;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Classification;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.AgencyKind;
import id.tuntas.routing.ConditionKind;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.check.RuleFinding.AgencyLoop;
import id.tuntas.routing.check.RuleFinding.DoubtfulAgency;
import id.tuntas.routing.check.RuleFinding.DoubtfulWord;
import id.tuntas.routing.check.RuleFinding.EndedUnit;
import id.tuntas.routing.check.RuleFinding.Gap;
import id.tuntas.routing.check.RuleFinding.JoinedPhrase;
import id.tuntas.routing.check.RuleFinding.NeverHolds;
import id.tuntas.routing.check.RuleFinding.NeverMatched;
import id.tuntas.routing.check.RuleFinding.NoInspectorate;
import id.tuntas.routing.check.RuleFinding.Overlap;
import id.tuntas.routing.check.RuleFinding.ReturnLoop;
import id.tuntas.routing.check.RuleFinding.Shadowed;
import id.tuntas.routing.check.RuleFinding.UnknownName;
import id.tuntas.routing.check.RuleFinding.UnknownUnit;
import id.tuntas.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every finding in both languages. */
class FindingTextsTest {

    private static final UnitName ROADS = SmallWorld.ROADS;
    private static final RoutingCase ANY = RoutingCase.builder().build();

    static Stream<Arguments> findings() {
        return Stream.of(
                told(
                        new NoInspectorate(ANY),
                        "inspektorat tidak dikenal; pengaduan berkadar pengawasan masuk antrean koordinator",
                        "no inspectorate is known; complaints of oversight grade go to the coordinator's queue"),
                told(
                        new UnknownUnit(Optional.of("a"), UnitPart.SUPPORTING, ROADS, Optional.empty(), ANY),
                        "aturan a: pendukung \"Dinas Pekerjaan Umum\" tidak ada dalam data perangkat daerah",
                        "rule a: the directory does not know the supporting unit \"Dinas Pekerjaan Umum\""),
                told(
                        new UnknownUnit(
                                Optional.empty(), UnitPart.INSPECTORATE, ROADS, Optional.of(UnitName.of("PU")), ANY),
                        "inspektorat \"Dinas Pekerjaan Umum\" tidak ada dalam data perangkat daerah; maksudnya \"PU\"?",
                        "the directory does not know the inspectorate \"Dinas Pekerjaan Umum\"; is \"PU\" meant?"),
                told(
                        new EndedUnit(Optional.of("a"), UnitPart.LEAD, ROADS, LocalDate.of(2023, 1, 1), ANY),
                        "aturan a: unit \"Dinas Pekerjaan Umum\" tidak ada lagi sejak 2023-01-01, dan tidak ada penerusnya",
                        "rule a: the unit \"Dinas Pekerjaan Umum\" is no longer there from 2023-01-01 on, and no successor is"),
                told(
                        new UnknownName("a", ConditionKind.CATEGORY, "Trotar", Optional.of("Trotoar"), ANY),
                        "aturan a: kategori \"Trotar\" tidak dikenal; maksudnya \"Trotoar\"?",
                        "rule a: the category \"Trotar\" is not known; is \"Trotoar\" meant?"),
                told(
                        new UnknownName("a", ConditionKind.PLACE, "Antah", Optional.empty(), ANY),
                        "aturan a: tempat \"Antah\" tidak dikenal",
                        "rule a: the place \"Antah\" is not known"),
                told(
                        new NeverHolds("a", ANY),
                        "aturan a: syarat-syaratnya bertentangan, sehingga tidak pernah berlaku",
                        "rule a: its conditions contradict each other, so that it never holds"),
                told(
                        new Shadowed("b", "a", false, ANY),
                        "aturan b: tidak pernah menentukan, karena aturan a selalu menang",
                        "rule b: it never decides, because the rule a always wins"),
                told(
                        new Shadowed("b", "a", true, ANY),
                        "aturan b: tidak pernah menentukan, karena aturan a selalu menang (tujuannya sama)",
                        "rule b: it never decides, because the rule a always wins (it sends to the same place)"),
                told(
                        new Overlap("a", "b", 7, ANY),
                        "aturan a dan b: prioritas sama (7), tujuan berbeda, dan keduanya dapat berlaku untuk satu laporan",
                        "rules a and b: of one priority (7), with different destinations, and both can hold for one complaint"),
                told(
                        new AgencyLoop(List.of(ROADS, SmallWorld.WATER), List.of("a", "b"), ANY),
                        "laporan berputar: yang ditujukan ke Dinas Pekerjaan Umum dikirim ke PDAM dikirim ke"
                                + " Dinas Pekerjaan Umum; aturan a, b",
                        "complaints go round: what is asked of Dinas Pekerjaan Umum is sent to PDAM is sent to"
                                + " Dinas Pekerjaan Umum; rules a, b"),
                told(
                        new ReturnLoop(List.of(ROADS, SmallWorld.WATER), 12, List.of(), ANY),
                        "12 laporan sudah berputar di antara Dinas Pekerjaan Umum, PDAM, dan aturan akan mengirimnya ke"
                                + " sana lagi",
                        "12 complaints went round between Dinas Pekerjaan Umum, PDAM, and the rules would send them"
                                + " there again"),
                told(
                        new Gap(Optional.of("Jalan"), 2, 3, List.of(Classification.ASPIRATION), ANY),
                        "Jalan: 2 dari 3 kategori memiliki laporan tanpa aturan (Aspirasi)",
                        "Jalan: 2 of 3 categories have complaints without a rule (Aspirasi)"),
                told(
                        new Gap(
                                Optional.empty(),
                                0,
                                0,
                                List.of(Classification.ASPIRATION, Classification.INFORMATION_REQUEST),
                                ANY),
                        "tidak ada aturan untuk laporan tanpa kategori (Aspirasi, Permintaan Informasi)",
                        "no rule for complaints without a category (Aspirasi, Permintaan Informasi)"),
                told(
                        new DoubtfulWord("a", ConditionKind.CHANNEL, "Whatsap", "Whatsapp", ANY),
                        "aturan a: kanal \"Whatsap\" mirip dengan \"Whatsapp\"; salah tulis?",
                        "rule a: the channel \"Whatsap\" is nearly \"Whatsapp\"; a misspelling?"),
                told(
                        new DoubtfulAgency("a", AgencyKind.of("bumm"), AgencyKind.STATE_COMPANY, ANY),
                        "aturan a: instansi tujuan rujukan \"bumm\" mirip dengan \"bumn\"; salah tulis?",
                        "rule a: the agency to refer to \"bumm\" is nearly \"bumn\"; a misspelling?"),
                told(
                        new JoinedPhrase("a", "got, air", List.of("got", "air"), ANY),
                        "aturan a: \"got, air\" dicari sebagai satu frasa; kata yang berdiri sendiri dipisah dengan |: \"got | air\"",
                        "rule a: \"got, air\" is looked for as one phrase; words on their own are separated by |: \"got | air\""),
                told(
                        new NeverMatched("a", 42, ANY),
                        "aturan a: tidak cocok dengan satu pun dari 42 laporan yang lalu",
                        "rule a: it fits none of 42 complaints of the past"));
    }

    private static Arguments told(RuleFinding finding, String indonesian, String english) {
        return Arguments.of(finding.code().literal(), finding, new LocalText(indonesian, english));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("findings")
    void aFindingIsOneSentence(String code, RuleFinding finding, LocalText text) {
        assertThat(finding.text()).isEqualTo(text);
    }

    @Test
    void everyCodeIsAmongThem() {
        assertThat(findings()
                        .map(finding -> ((RuleFinding) finding.get()[1]).code())
                        .distinct())
                .containsExactlyInAnyOrder(FindingCode.values());
    }
}
