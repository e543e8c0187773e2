package id.tuntas.desk;

import id.tuntas.directory.Post;
import id.tuntas.port.Addressee;
import id.tuntas.port.Notice;
import id.tuntas.supervision.RungKind;
import id.tuntas.text.DateText;
import id.tuntas.text.LocalText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a notice says to whoever reads it, made of its kind, its tracking id and, unless it is free of content, its arguments.
 * Nothing else goes in: no title, no place, no name. A kind that is the host's own gets a general sentence.
 *
 * <p>Example: {@code tenggat-mendekat} of complaint 4695068 with {@code tenggat} 2024-03-07, a Thursday, says {@code Tenggat
 * laporan nomor 4695068 mendekat. Tenggat: 7 Maret 2024.}, and of a secret complaint the first sentence only.
 */
public final class NoticeText {

    private static final String COPY = "-tembusan";
    private static final String NUMBER = "{no}";

    private static final Map<String, LocalText> TO_REPORTER = Map.ofEntries(
            entry("laporan-diterima", "Laporan Anda{no} telah kami terima.", "We have received your complaint{no}."),
            entry(
                    "mohon-dilengkapi",
                    "Laporan Anda{no} belum lengkap. Mohon lengkapi agar dapat diproses.",
                    "Your complaint{no} is not complete. Please complete it, so that it can be worked on."),
            entry(
                    "laporan-dirujuk",
                    "Laporan Anda{no} diteruskan kepada instansi yang berwenang.",
                    "Your complaint{no} was referred to the agency in charge."),
            entry(
                    "laporan-ditindaklanjuti",
                    "Laporan Anda{no} telah ditindaklanjuti. Silakan baca jawabannya dan beri tanggapan.",
                    "Your complaint{no} was followed up. Please read the answer and tell us what you think."),
            entry(
                    "laporan-digabung",
                    "Laporan Anda{no} digabung dengan laporan lain tentang hal yang sama. Kabarnya tetap Anda terima.",
                    "Your complaint{no} was merged with another about the same matter. You will still hear of it."),
            entry(
                    "laporan-dipisahkan",
                    "Laporan Anda{no} diproses tersendiri lagi.",
                    "Your complaint{no} is handled on its own again."),
            entry("laporan-dibuka-kembali", "Laporan Anda{no} dibuka kembali.", "Your complaint{no} was opened again."),
            entry("laporan-diarsipkan", "Laporan Anda{no} diarsipkan.", "Your complaint{no} was archived."),
            entry(
                    "konten-diblokir",
                    "Isi laporan Anda{no} diblokir.",
                    "The content of your complaint{no} was blocked."),
            entry("laporan-ditutup", "Laporan Anda{no} telah ditutup.", "Your complaint{no} was closed."));

    private static final Map<String, LocalText> TO_OFFICIALS = officials();

    private NoticeText() {}

    private static Map<String, LocalText> officials() {
        Map<String, LocalText> texts = new HashMap<>(Map.ofEntries(
                entry(
                        "laporan-baru",
                        "Laporan baru{no} menunggu verifikasi.",
                        "New complaint{no} awaits verification."),
                entry(
                        "pelapor-tak-terhubung",
                        "Pelapor tidak dapat dihubungi untuk melengkapi laporan{no}.",
                        "The reporter cannot be reached to complete complaint{no}."),
                entry("laporan-dilengkapi", "Laporan{no} telah dilengkapi.", "Complaint{no} was completed."),
                entry(
                        "bukan-kewenangan",
                        "Laporan{no} dikembalikan karena bukan kewenangan, dan menunggu disposisi.",
                        "Complaint{no} was returned as not the unit's own, and awaits disposition."),
                entry(
                        "tindak-lanjut-masuk",
                        "Laporan{no} telah ditindaklanjuti perangkat daerah.",
                        "Complaint{no} was followed up by the unit."),
                entry(
                        "tindak-lanjut-disanggah",
                        "Tindak lanjut laporan{no} disanggah pelapor.",
                        "The follow-up of complaint{no} was disputed by the reporter."),
                entry(
                        "disposisi-baru",
                        "Laporan{no} didisposisikan kepada perangkat daerah Anda.",
                        "Complaint{no} was disposed to your unit."),
                entry(
                        "tindak-lanjut-ditolak",
                        "Tindak lanjut laporan{no} ditolak dan perlu diperbaiki.",
                        "The follow-up of complaint{no} was rejected and is to be done again."),
                entry(
                        "pelapor-menanggapi",
                        "Pelapor menanggapi jawaban atas laporan{no}.",
                        "The reporter replied to the answer to complaint{no}."),
                entry("laporan-dibuka-kembali", "Laporan{no} dibuka kembali.", "Complaint{no} was opened again."),
                entry("tenggat-mendekat", "Tenggat laporan{no} mendekat.", "Complaint{no} is nearly due."),
                entry("tenggat-terlampaui", "Tenggat laporan{no} telah terlampaui.", "Complaint{no} is overdue."),
                entry(
                        "teguran-berkala",
                        "Teguran berkala: perangkat daerah Anda terlambat menindaklanjuti laporan.",
                        "Reprimand: your unit was late in following up complaints."),
                entry(
                        "teguran-berkala-tembusan",
                        "Tembusan teguran berkala: sebuah perangkat daerah terlambat menindaklanjuti laporan.",
                        "Copy of a reprimand: a unit was late in following up complaints.")));
        for (RungKind rung : RungKind.values()) {
            LocalText heading = rung.title();
            LocalText text = new LocalText(
                    heading.indonesian() + " (laporan{no}).",
                    Character.toUpperCase(heading.english().charAt(0))
                            + heading.english().substring(1) + " (complaint{no}).");
            texts.put(rung.literal(), text);
            texts.put(
                    rung.literal() + COPY, new LocalText("Tembusan. " + text.indonesian(), "Copy. " + text.english()));
        }
        return Map.copyOf(texts);
    }

    private static Map.Entry<String, LocalText> entry(String kind, String indonesian, String english) {
        return Map.entry(kind, new LocalText(indonesian, english));
    }

    /**
     * What it says.
     *
     * @param notice the notice
     * @return one sentence or more
     */
    public static LocalText of(Notice notice) {
        Map<String, LocalText> texts = notice.to() instanceof Addressee.OfReporter ? TO_REPORTER : TO_OFFICIALS;
        LocalText text = texts.getOrDefault(
                notice.kind().value(),
                new LocalText("Ada kabar tentang laporan{no}.", "There is news of complaint{no}."));
        String number = notice.tracking().map(tracking -> tracking.value()).orElse("");
        LocalText details = notice.contentFree() ? new LocalText("", "") : details(notice.arguments());
        return new LocalText(
                text.indonesian().replace(NUMBER, number.isEmpty() ? "" : " nomor " + number) + details.indonesian(),
                text.english().replace(NUMBER, number.isEmpty() ? "" : " number " + number) + details.english());
    }

    /** Whom it was for, where somebody else reads it. */
    static LocalText insteadOf(Post post) {
        LocalText title = post.title();
        return new LocalText("[untuk " + title.indonesian() + "]", "[for the " + title.english() + "]");
    }

    private static LocalText details(Map<String, String> arguments) {
        StringBuilder indonesian = new StringBuilder();
        StringBuilder english = new StringBuilder();
        Optional.ofNullable(arguments.get("tenggat")).map(NoticeText::date).ifPresent(due -> {
            indonesian.append(" Tenggat: ").append(due.indonesian()).append('.');
            english.append(" Due: ").append(due.english()).append('.');
        });
        Optional.ofNullable(arguments.get("hari-kerja")).ifPresent(days -> {
            indonesian.append(" Hari kerja sejak disposisi: ").append(days).append('.');
            english.append(" Working days since the disposition: ").append(days).append('.');
        });
        Optional.ofNullable(arguments.get("periode")).ifPresent(period -> {
            indonesian.append(" Periode: ").append(period).append('.');
            english.append(" Period: ").append(period).append('.');
        });
        Optional.ofNullable(arguments.get("jumlah")).ifPresent(count -> {
            indonesian.append(" Laporan terlambat: ").append(count).append('.');
            english.append(" Late complaints: ").append(count).append('.');
        });
        return new LocalText(indonesian.toString(), english.toString());
    }

    private static LocalText date(String written) {
        try {
            return DateText.of(LocalDate.parse(written));
        } catch (DateTimeException noDate) {
            return new LocalText(written, written);
        }
    }
}
