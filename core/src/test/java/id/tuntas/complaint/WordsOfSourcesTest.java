package id.tuntas.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.directory.Role;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the words of exports and logs are read: roles, channels, classifications, flags, ids. */
class WordsOfSourcesTest {

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyTypeOfEventIsFoundByItsWord(EventType type) {
        assertThat(EventType.ofLiteral(type.literal())).contains(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Diterima", "diterima ", "selesai"})
    void noOtherWordIsATypeOfEvent(String word) {
        assertThat(EventType.ofLiteral(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "pelapor, REPORTER",
        "Pelapor, REPORTER",
        "' SISTEM ', SYSTEM",
        "admin, ADMIN",
        "admin koordinator, COORDINATOR",
        "Admin Instansi, COORDINATOR",
        "pejabat penghubung, LIAISON_OFFICER",
        "admin penghubung, LIAISON_OFFICER",
        "pejabat teknis, TECHNICAL_OFFICER",
        "inspektorat, INSPECTORATE",
    })
    void readsARole(String word, Role role) {
        assertThat(Role.parse(word)).contains(role);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "instansi", "seorang warga", "pelaporan"})
    void aWordThatNamesNoRoleMayBeAPersonAndIsNotKept(String word) {
        assertThat(Role.parse(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Website, Website, ",
        "Website - dinas-perhubungan, Website, dinas-perhubungan",
        "Email Instansi, Email Instansi, ",
        "Website-dinas, Website-dinas, ",
        "' - dinas', - dinas, ",
    })
    void aChannelHasAMediumAndPerhapsAnAgency(String literal, String medium, String slug) {
        Channel channel = Channel.of(literal);

        assertThat(channel.medium()).isEqualTo(medium);
        assertThat(channel.agencySlug().orElse(null)).isEqualTo(slug);
        assertThat(channel).hasToString(literal.strip());
    }

    @Test
    void aChannelIsNotBlank() {
        assertThatThrownBy(() -> Channel.of(" ")).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pengaduan Berkadar Pengawasan",
                "PENGADUAN BERKADAR PENGAWASAN",
                " pengaduan berkadar pengawasan ",
            })
    void aKnownClassificationKeepsTheOfficialSpelling(String words) {
        assertThat(Classification.of(words)).isEqualTo(Classification.OVERSIGHT_GRADE);
        assertThat(Classification.of(words)).hasToString("Pengaduan Berkadar Pengawasan");
    }

    @Test
    void theFourClassificationsOfTheExportAreKnown() {
        assertThat(Classification.of("pengaduan tidak berkadar pengawasan"))
                .isEqualTo(Classification.NOT_OVERSIGHT_GRADE);
        assertThat(Classification.of("PERMINTAAN INFORMASI")).isEqualTo(Classification.INFORMATION_REQUEST);
        assertThat(Classification.of("aspirasi")).isEqualTo(Classification.ASPIRATION);
    }

    @Test
    void anUnknownClassificationIsKeptAndABlankOneRefused() {
        assertThat(Classification.of("Whistle Blowing System")).hasToString("Whistle Blowing System");
        assertThatThrownBy(() -> Classification.of("")).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Anonim, true, false",
        "Rahasia, false, true",
        "Anonim|Rahasia, true, true",
        "' rahasia | ANONIM ', true, true",
        "'', false, false",
        "Publik, true, true",
        "Anonim|Publik, true, true",
    })
    void readsTheTwoFlagsAndTakesTheUnclearForTheStrictest(String words, boolean anonymous, boolean secret) {
        assertThat(Confidentiality.parse(words)).isEqualTo(new Confidentiality(anonymous, secret));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4695068", "#9165816", "a-b/c", "é", "道"})
    void aTrackingIdIsPrintableAndWithoutBlanks(String value) {
        assertThat(TrackingId.of(value)).hasToString(value);
        assertThat(ComplaintId.of(RegencyId.LOCAL, value)).hasToString("local/" + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1 2", "1\t2", "1\u00A02", "1\u200B2", "1\u0000"})
    void aTrackingIdIsNothingElse(String value) {
        assertThatThrownBy(() -> TrackingId.of(value)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> ComplaintId.of(RegencyId.LOCAL, value))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("complaintId: 1 to 64 printable characters without blanks");
    }

    @Test
    void aTrackingIdHas64CharactersAtMost() {
        assertThat(TrackingId.of("9".repeat(64)).value()).hasSize(64);
        assertThatThrownBy(() -> TrackingId.of("9".repeat(65))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void complaintsAreOrderedByRegencyThenValue() {
        ComplaintId one = ComplaintId.of(RegencyId.of("a"), "2");
        ComplaintId two = ComplaintId.of(RegencyId.of("b"), "1");
        ComplaintId three = ComplaintId.of(RegencyId.of("b"), "10");

        assertThat(Stream.of(three, two, one).sorted()).containsExactly(one, two, three);
    }
}
