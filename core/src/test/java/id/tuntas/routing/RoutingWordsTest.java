package id.tuntas.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import id.tuntas.text.LocalText;
import id.tuntas.text.Matching;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people are told of changes, of agencies outside and of versions, and what the small values refuse. */
class RoutingWordsTest {

    @Test
    void everyChangeIsTold() {
        LocalDate day = LocalDate.of(2024, 3, 12);

        assertThat(new Change.Anonymous(true).text()).isEqualTo(new LocalText("anonim", "anonymous"));
        assertThat(new Change.Anonymous(false).text()).isEqualTo(new LocalText("tidak anonim", "not anonymous"));
        assertThat(new Change.Secret(true).text()).isEqualTo(new LocalText("rahasia", "secret"));
        assertThat(new Change.Secret(false).text()).isEqualTo(new LocalText("tidak rahasia", "not secret"));
        assertThat(new Change.ComeIn(TimeWindow.on(Validity.since(day)), day.atTime(9, 0)).text())
                .isEqualTo(new LocalText("masuk pada 2024-03-12..", "it came in within 2024-03-12.."));
        assertThat(new Change.HappenIn("Mekar", Optional.empty(), Optional.of("Mekar")).text())
                .isEqualTo(new LocalText("tempat \"Mekar\"", "place \"Mekar\""));
    }

    @Test
    void theReporterIsToldWhereItIsReferred() {
        assertThat(AgencyKind.of(" POLRI ")).isEqualTo(AgencyKind.POLICE);
        assertThat(AgencyKind.POLICE.referral().english())
                .isEqualTo("This is for the police to settle and is referred to them");
        assertThat(AgencyKind.of("pengadilan").referral().indonesian())
                .isEqualTo("Laporan ini menjadi kewenangan instansi lain (pengadilan) dan diteruskan ke sana");
        assertThatThrownBy(() -> AgencyKind.of("  ")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void theVersionsSayHowWordsWereCompared() {
        RuleBook book = RuleBook.builder()
                .id("local")
                .version("1")
                .matching(Matching.AS_WRITTEN)
                .build();

        assertThat(RoutingVersions.of(book, Directory.empty()).text())
                .isEqualTo(new LocalText(
                        "buku aturan local versi 1, kata seperti tertulis, direktori none, kategori none, tempat none",
                        "rule book local version 1, words as written, directory none, categories none, places none"));
        assertThat(RoutingVersions.of(RuleBook.of("local", "2", List.of()), Directory.empty())
                        .text())
                .isEqualTo(new LocalText(
                        "buku aturan local versi 2, kata menurut kata dasar, direktori none, kategori none, tempat none",
                        "rule book local version 2, words by stem, directory none, categories none, places none"));
    }

    @Test
    void aUnitHelpsOnceAndIsNotTheLead() {
        UnitName lead = UnitName.of("Dinas A");

        assertThatThrownBy(() -> RoutingAction.dispose(lead, UnitName.of("DINAS A")))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> RoutingAction.dispose(lead, UnitName.of("Dinas B"), UnitName.of("dinas b")))
                .isInstanceOf(InvalidValueException.class);
        assertThat(RoutingAction.dispose(lead, UnitName.of("Dinas B"), UnitName.of("Dinas C")))
                .isInstanceOf(RoutingAction.Dispose.class);
    }

    @Test
    void aBookHasAnIdAndAVersion() {
        assertThatThrownBy(() -> RuleBook.of(" ", "1", List.of())).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> RuleBook.of("local", " ", List.of())).isInstanceOf(InvalidValueException.class);
        assertThat(RouteDecision.builder()
                        .destination(new Destination.CoordinatorQueue(Destination.Why.NO_RULE))
                        .madeUnder(RoutingVersions.of(RuleBook.of("local", "1", List.of()), Directory.empty()))
                        .build()
                        .forOversight())
                .isFalse();
    }
}
