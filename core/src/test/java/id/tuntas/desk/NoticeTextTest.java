package id.tuntas.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.ReporterId;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.Role;
import id.tuntas.port.Addressee;
import id.tuntas.port.Notice;
import id.tuntas.port.NoticeKind;
import id.tuntas.supervision.RungKind;
import id.tuntas.testkit.EventSamples;
import id.tuntas.text.LocalText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NoticeTextTest {

    private static final Addressee REPORTER = Addressee.of(ReporterId.of("r-1"));
    private static final Addressee COORDINATOR = Addressee.of(Role.COORDINATOR);
    private static final Notice NOTICE = Notice.builder()
            .regency(RegencyId.LOCAL)
            .id("n1")
            .kind(NoticeKind.of("kabar"))
            .to(COORDINATOR)
            .notBefore(EventSamples.TUESDAY)
            .expires(EventSamples.TUESDAY.plusSeconds(60))
            .contentFree(false)
            .build();

    private static Notice of(String kind, Addressee to) {
        return Notice.builder()
                .from(NOTICE)
                .kind(NoticeKind.of(kind))
                .to(to)
                .tracking(TrackingId.of("4695068"))
                .build();
    }

    /** Whatever the desk or time tells anybody. */
    static List<Notice> all() {
        List<Notice> all = new ArrayList<>();
        for (EventType type : EventType.values()) {
            NoticeRules.toReporter(type).ifPresent(kind -> all.add(of(kind.value(), REPORTER)));
            NoticeRules.toCoordinator(type).ifPresent(kind -> all.add(of(kind.value(), COORDINATOR)));
            NoticeRules.toUnit(type).ifPresent(kind -> all.add(of(kind.value(), COORDINATOR)));
        }
        Stream.of(RungKind.values())
                .map(RungKind::literal)
                .flatMap(kind -> Stream.of(kind, kind + "-tembusan"))
                .forEach(kind -> all.add(of(kind, COORDINATOR)));
        Stream.of(
                        "pelapor-tak-terhubung",
                        "tenggat-mendekat",
                        "tenggat-terlampaui",
                        "teguran-berkala",
                        "teguran-berkala-tembusan")
                .forEach(kind -> all.add(of(kind, COORDINATOR)));
        return all;
    }

    @Test
    void everyKind_hasASentenceOfItsOwn() {
        LocalText general = NoticeText.of(of("kabar", COORDINATOR));
        Set<String> said = new HashSet<>();
        Set<String> kinds = new HashSet<>();
        for (Notice notice : all()) {
            LocalText text = NoticeText.of(notice);
            assertThat(text.indonesian())
                    .as(notice.kind().value())
                    .isNotEqualTo(general.indonesian())
                    .endsWith(".");
            assertThat(text.english())
                    .as(notice.kind().value())
                    .isNotEqualTo(general.english())
                    .endsWith(".");
            assertThat(text.toString()).doesNotContain("{");
            said.add(text.indonesian());
            kinds.add(notice.kind() + " " + notice.to().code());
        }
        assertThat(said).hasSameSizeAs(kinds);
    }

    @Test
    void copyOfEscalation_saysSo() {
        assertThat(NoticeText.of(of("eskalasi-tembusan", COORDINATOR)))
                .isEqualTo(new LocalText(
                        "Tembusan. Eskalasi: laporan tidak ditindaklanjuti pada waktunya (laporan nomor 4695068).",
                        "Copy. Escalation: no follow-up in time (complaint number 4695068)."));
    }

    @Test
    void kindThatIsNotOurs_getsAGeneralSentence() {
        assertThat(NoticeText.of(of("kabar", REPORTER)))
                .isEqualTo(new LocalText(
                        "Ada kabar tentang laporan nomor 4695068.", "There is news of complaint number 4695068."));
    }

    @Test
    void arguments_areToldUnlessItIsFreeOfContent() {
        Notice told = Notice.builder()
                .from(of("teguran-berkala", COORDINATOR))
                .tracking(Optional.empty())
                .putArguments("periode", "2024-Q1")
                .putArguments("jumlah", "5")
                .putArguments("hari-kerja", "4")
                .putArguments("tenggat", "2024-02-31")
                .build();
        assertThat(NoticeText.of(told))
                .isEqualTo(new LocalText(
                        "Teguran berkala: perangkat daerah Anda terlambat menindaklanjuti laporan. Tenggat: 2024-02-31."
                                + " Hari kerja sejak disposisi: 4. Periode: 2024-Q1. Laporan terlambat: 5.",
                        "Reprimand: your unit was late in following up complaints. Due: 2024-02-31."
                                + " Working days since the disposition: 4. Period: 2024-Q1. Late complaints: 5."));
        assertThat(NoticeText.of(Notice.builder().from(told).contentFree(true).build()))
                .isEqualTo(new LocalText(
                        "Teguran berkala: perangkat daerah Anda terlambat menindaklanjuti laporan.",
                        "Reprimand: your unit was late in following up complaints."));
    }
}
