package id.tuntas.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.directory.Role;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusLiteralTest {

    @ParameterizedTest
    @CsvSource({
        "Ditutup oleh Sistem, CLOSED, finished",
        "Ditutup oleh Admin, CLOSED, finished",
        "Ditutup oleh Pelapor, CLOSED, finished",
        "Ditutup, CLOSED, finished",
        "Diarsipkan oleh Admin, ARCHIVED, archived",
        "Diarsipkan oleh Sistem, ARCHIVED, archived",
        "Diarsipkan oleh Pelapor, ARCHIVED, archived",
        "Konten Terblokir, BLOCKED, archived",
        "Belum Terverifikasi, UNVERIFIED, notFollowedUp",
        "Terverifikasi, VERIFIED, notFollowedUp",
        "Terdisposisi ke Dinas Perhubungan, DISPOSED, notFollowedUp",
        "Terdisposisi, DISPOSED, notFollowedUp",
        "Ditindaklanjuti oleh Instansi, FOLLOWED_UP, inProcess",
        "Ditanggapi oleh Pelapor, IN_PROGRESS, inProcess",
        "Menunggu Kelengkapan Informasi, AWAITING_REPORTER, inProcess",
        "DITUTUP OLEH SISTEM, CLOSED, finished",
        "konten terblokir, BLOCKED, archived",
    })
    void everyLiteralOfTheExportHasItsStatusAndBucket(String words, Status status, String bucket) {
        assertThat(StatusLiteral.of(words).status()).isEqualTo(status);
        assertThat(StatusLiteral.of(words).status().bucket().field()).isEqualTo(bucket);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ditolak",
                "Selesai",
                "Proses",
                "Konten Terblokir oleh Admin",
                "Belum",
                "Sudah Ditutup",
                "unknown"
            })
    void anyOtherWordIsKeptVerbatimAndMeansOther(String words) {
        assertThat(StatusLiteral.of(words).status()).isEqualTo(Status.OTHER);
        assertThat(StatusLiteral.of(words).status().bucket().field()).isEqualTo("other");
        assertThat(StatusLiteral.of("  " + words + " ")).hasToString(words);
    }

    @ParameterizedTest
    @CsvSource({
        "Ditutup oleh Sistem, SYSTEM",
        "Ditutup oleh Admin, ADMIN",
        "Diarsipkan oleh Pelapor, REPORTER",
        "ditutup OLEH pelapor, REPORTER",
    })
    void saysWhoBroughtItAbout(String words, Role role) {
        assertThat(StatusLiteral.of(words).by()).contains(role);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ditindaklanjuti oleh Instansi", "Ditutup", "Konten Terblokir", "Ditutup oleh seseorang"})
    void saysNobodyWhereTheWordNamesNoRole(String words) {
        assertThat(StatusLiteral.of(words).by()).isEmpty();
    }

    @Test
    void refusesBlankWords() {
        assertThatThrownBy(() -> StatusLiteral.of(" ")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void onlyFinishedAndArchivedStatusesAreFinal() {
        assertThat(Arrays.stream(Status.values()).filter(Status::isFinal))
                .containsExactly(Status.CLOSED, Status.ARCHIVED, Status.BLOCKED, Status.MERGED);
    }
}
