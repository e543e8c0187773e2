package id.tuntas.complaint;

import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.Corrected;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintEvent.StatusObserved;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The event table of the design, read a second time and as simply as can be: a table of words and a loop. */
public final class NaiveFold {

    private static final Map<String, String> STATE_AFTER = Map.ofEntries(
            Map.entry("diverifikasi", "VERIFIED"),
            Map.entry("didisposisikan", "DISPOSED"),
            Map.entry("diproses", "IN_PROGRESS"),
            Map.entry("ditindaklanjuti", "FOLLOWED_UP"),
            Map.entry("ditanggapi_pelapor", "IN_PROGRESS"),
            Map.entry("ditolak_jawabannya", "IN_PROGRESS"),
            Map.entry("bukan_kewenangan", "VERIFIED"),
            Map.entry("dirujuk", "REFERRED"),
            Map.entry("dibuka_kembali", "IN_PROGRESS"),
            Map.entry("digabung", "MERGED"),
            Map.entry("diarsipkan", "ARCHIVED"),
            Map.entry("diblokir", "BLOCKED"),
            Map.entry("disanggah", "IN_PROGRESS"),
            Map.entry("ditutup", "CLOSED"));

    private static final Set<String> NOTES = Set.of(
            "didelegasikan",
            "dicatat",
            "dilampiri",
            "diklasifikasi_ulang",
            "kerahasiaan_diatur",
            "rujukan_diterima",
            "dinilai",
            "ditautkan",
            "gabungan_masuk",
            "gabungan_lepas",
            "dikoreksi",
            "terdaftar_hulu",
            "teks_dihapus");

    private static final Map<String, String> STATE_SHOWN = Map.of(
            "Belum Terverifikasi", "UNVERIFIED",
            "Terverifikasi", "VERIFIED",
            "Terdisposisi ke Dinas Perhubungan", "DISPOSED",
            "Ditindaklanjuti oleh Instansi", "FOLLOWED_UP",
            "Ditanggapi oleh Pelapor", "IN_PROGRESS",
            "Menunggu Kelengkapan Informasi", "AWAITING_REPORTER",
            "Ditutup oleh Sistem", "CLOSED",
            "Ditutup oleh Admin", "CLOSED",
            "Diarsipkan oleh Pelapor", "ARCHIVED",
            "Konten Terblokir", "BLOCKED");

    /** What counts, in the order of happening. */
    public final List<DatedEvent> events;

    /** The name of the status. */
    public String status = "UNKNOWN";

    /** The last word of the source; blank where there is none. */
    public String literal = "";

    /** The unit that it is with; blank where it is with none. */
    public String lead = "";

    /** When it arrived. */
    public Optional<Instant> receivedAt = Optional.empty();

    /** When a unit first answered. */
    public Optional<Instant> firstFollowedUpAt = Optional.empty();

    /**
     * Folds what happened and was known by two moments.
     *
     * @param stored in the order of storing
     * @param asOf what happened later is left out
     * @param knownAt what was learnt of later is left out
     */
    public NaiveFold(List<DatedEvent> stored, Instant asOf, Instant knownAt) {
        events = inOrder(stored, asOf, knownAt);
        for (DatedEvent event : events) {
            if (event.event() instanceof Received
                    && (receivedAt.isEmpty() || event.at().isBefore(receivedAt.get()))) {
                receivedAt = Optional.of(event.at());
            }
        }
        if (receivedAt.isEmpty() && !events.isEmpty()) {
            receivedAt = Optional.of(events.get(0).at());
        }
        boolean received = false;
        boolean open = false;
        String before = "";
        String beforeMerging = "";
        for (DatedEvent dated : events) {
            String word = dated.event().type().literal();
            if (dated.event() instanceof StatusObserved shown) {
                if (shown.lead().stated()) {
                    lead = shown.lead().unit().map(Object::toString).orElse("");
                }
                if (shown.literal().isPresent()) {
                    literal = shown.literal().get().value();
                    status = STATE_SHOWN.getOrDefault(literal, "OTHER");
                    open = open && status.equals("AWAITING_REPORTER");
                }
            } else if (dated.event() instanceof Received arrival) {
                if (arrival.basis() == Basis.LOGGED && !received) {
                    received = true;
                    open = false;
                    status = "UNVERIFIED";
                    literal = word;
                }
            } else if (word.equals("tertunda")) {
                before = open ? before : status;
                open = true;
                status = "AWAITING_REPORTER";
                literal = word;
            } else if (word.equals("dilengkapi")) {
                if (open) {
                    open = false;
                    status = before;
                    literal = word;
                }
            } else if (word.equals("dipisahkan")) {
                if (status.equals("MERGED") && !beforeMerging.isEmpty()) {
                    status = beforeMerging;
                    literal = word;
                }
            } else if (!NOTES.contains(word)) {
                if (word.equals("digabung")) {
                    String worked = status.equals("AWAITING_REPORTER") ? (open ? before : "UNVERIFIED") : status;
                    beforeMerging = worked.equals("MERGED") ? beforeMerging : worked;
                }
                open = false;
                status = STATE_AFTER.getOrDefault(word, "no state at all");
                literal = word;
                if (dated.event() instanceof Disposed disposed) {
                    lead = disposed.lead().map(Object::toString).orElse("");
                }
                if (word.equals("bukan_kewenangan")) {
                    lead = "";
                }
                if (word.equals("ditindaklanjuti")
                        && firstFollowedUpAt.isEmpty()
                        && !dated.at().isBefore(receivedAt.orElseThrow())) {
                    firstFollowedUpAt = Optional.of(dated.at());
                }
            }
        }
    }

    /** Takes out the first of what is left, over and over. */
    private static List<DatedEvent> inOrder(List<DatedEvent> stored, Instant asOf, Instant knownAt) {
        List<DatedEvent> left = new ArrayList<>();
        for (int version = 1; version <= stored.size(); version++) {
            DatedEvent event = stored.get(version - 1);
            if (counts(event, asOf, knownAt) && !isMistaken(version, stored, asOf, knownAt)) {
                left.add(event);
            }
        }
        List<DatedEvent> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            int first = 0;
            for (int i = 1; i < left.size(); i++) {
                if (isBefore(left.get(i), left.get(first))) {
                    first = i;
                }
            }
            ordered.add(left.remove(first));
        }
        return ordered;
    }

    private static boolean counts(DatedEvent event, Instant asOf, Instant knownAt) {
        return event.at().compareTo(asOf) <= 0 && event.recordedAt().compareTo(knownAt) <= 0;
    }

    private static boolean isMistaken(int version, List<DatedEvent> stored, Instant asOf, Instant knownAt) {
        for (DatedEvent event : stored.subList(version, stored.size())) {
            if (event.event() instanceof Corrected corrected
                    && corrected.version() == version
                    && counts(event, asOf, knownAt)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBefore(DatedEvent one, DatedEvent other) {
        boolean oneShown = one.event() instanceof StatusObserved;
        boolean otherShown = other.event() instanceof StatusObserved;
        return one.at().isBefore(other.at()) || (one.at().equals(other.at()) && oneShown && !otherShown);
    }
}
