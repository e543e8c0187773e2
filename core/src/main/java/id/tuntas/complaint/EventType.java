package id.tuntas.complaint;

import id.tuntas.text.LocalText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The types of event in the history of a complaint, each with the word for it.
 *
 * <p>The word is a contract: it stands in stored histories, those of {@link Kind#STEP} also in event logs and in
 * {@code byStatus} of the rapor.
 */
public enum EventType {
    /** It arrived. */
    RECEIVED("diterima", Kind.STEP, "laporan diterima", "it arrived"),
    /** The coordinator verified it. */
    VERIFIED("diverifikasi", Kind.STEP, "admin koordinator memverifikasinya", "the coordinator verified it"),
    /** The coordinator gave it to a lead unit. */
    DISPOSED(
            "didisposisikan",
            Kind.STEP,
            "admin koordinator mendisposisikannya ke perangkat daerah",
            "the coordinator gave it to a unit"),
    /** The unit began to work on it. */
    WORK_STARTED("diproses", Kind.STEP, "perangkat daerah mulai memprosesnya", "the unit began to work on it"),
    /** The unit answered. */
    FOLLOWED_UP(
            "ditindaklanjuti",
            Kind.STEP,
            "perangkat daerah menindaklanjuti dan menjawab",
            "the unit followed it up and answered"),
    /** The reporter replied to an answer. */
    REPORTER_REPLIED(
            "ditanggapi_pelapor", Kind.STEP, "pelapor menanggapi jawaban", "the reporter replied to an answer"),
    /** The coordinator rejected an answer as wrong or empty. */
    FOLLOW_UP_REJECTED(
            "ditolak_jawabannya",
            Kind.STEP,
            "admin koordinator menolak jawaban yang keliru atau normatif",
            "the coordinator rejected an answer as wrong or empty"),
    /** The unit returned it as not its own. */
    RETURNED_NOT_OURS(
            "bukan_kewenangan",
            Kind.STEP,
            "perangkat daerah mengembalikannya: bukan kewenangan",
            "the unit returned it as not its own"),
    /** It was referred to an agency outside the regency. */
    REFERRED_OUTSIDE(
            "dirujuk",
            Kind.STEP,
            "dirujuk ke instansi di luar kabupaten",
            "it was referred to an agency outside the regency"),
    /** The reporter was asked to complete it. */
    COMPLETION_REQUESTED(
            "tertunda", Kind.STEP, "pelapor diminta melengkapi laporan", "the reporter was asked to complete it"),
    /** The reporter completed it. */
    COMPLETED_BY_REPORTER("dilengkapi", Kind.STEP, "laporan dilengkapi", "it was completed"),
    /** It was opened again. */
    REOPENED("dibuka_kembali", Kind.STEP, "dibuka kembali", "it was opened again"),
    /** It was merged into another complaint about the same thing. */
    MERGED_INTO(
            "digabung",
            Kind.STEP,
            "digabung ke laporan lain tentang hal yang sama",
            "it was merged into another complaint about the same thing"),
    /** It was archived. */
    ARCHIVED("diarsipkan", Kind.STEP, "diarsipkan", "it was archived"),
    /** Its content was blocked. */
    CONTENT_BLOCKED("diblokir", Kind.STEP, "isinya diblokir", "its content was blocked"),
    /** It was closed, by the reporter, an administrator or the system. */
    CLOSED(
            "ditutup",
            Kind.STEP,
            "ditutup oleh pelapor, admin, atau sistem",
            "it was closed, by the reporter, an administrator or the system"),
    /** The reporter disputed an answer. */
    DISPUTED("disanggah", Kind.DESK_STEP, "pelapor menyanggah jawaban", "the reporter disputed an answer"),
    /** A merging was undone. */
    UNMERGED("dipisahkan", Kind.DESK_STEP, "dipisahkan lagi dari laporan lain", "its merging was undone"),
    /** The unit gave it to a technical officer. */
    DELEGATED("didelegasikan", Kind.NOTE, "didelegasikan ke pejabat teknis", "it was delegated to a technical officer"),
    /** Somebody added a note. */
    NOTED("dicatat", Kind.NOTE, "catatan ditambahkan", "a note was added"),
    /** Somebody attached files. */
    ATTACHED("dilampiri", Kind.NOTE, "lampiran ditambahkan", "files were attached"),
    /** It was classified anew. */
    RECLASSIFIED("diklasifikasi_ulang", Kind.NOTE, "klasifikasi diubah", "it was classified anew"),
    /** Somebody decided who may know what. */
    CONFIDENTIALITY_SET("kerahasiaan_diatur", Kind.NOTE, "kerahasiaan diatur", "who may know what was decided"),
    /** The agency outside confirmed that it got it. */
    REFERRAL_RECEIPTED(
            "rujukan_diterima",
            Kind.NOTE,
            "instansi luar menyatakan telah menerima rujukan",
            "the agency outside confirmed that it got it"),
    /** The reporter rated how it was handled. */
    RATED("dinilai", Kind.NOTE, "pelapor menilai penanganannya", "the reporter rated the handling"),
    /** It takes up an earlier complaint. */
    LINKED("ditautkan", Kind.NOTE, "melanjutkan laporan terdahulu", "it takes up an earlier complaint"),
    /** Another complaint was merged into this one. */
    DUPLICATE_ATTACHED(
            "gabungan_masuk",
            Kind.NOTE,
            "laporan lain digabung ke laporan ini",
            "another complaint was merged into this one"),
    /** The merging of another complaint into this one was undone. */
    DUPLICATE_DETACHED(
            "gabungan_lepas",
            Kind.NOTE,
            "laporan lain dilepas dari laporan ini",
            "the merging of another complaint into this one was undone"),
    /** An event was entered by mistake. */
    CORRECTED(
            "dikoreksi",
            Kind.NOTE,
            "kejadian yang salah catat dikoreksi",
            "an event that was entered by mistake was corrected"),
    /** SP4N-LAPOR! knows it. */
    UPSTREAM_REGISTERED("terdaftar_hulu", Kind.NOTE, "terdaftar di SP4N-LAPOR!", "SP4N-LAPOR! knows it"),
    /** The words that came with it were erased. */
    WORDS_ERASED("teks_dihapus", Kind.NOTE, "teksnya dihapus", "its words were erased"),
    /** An export was seen to show it with a status; not a word of the log. */
    STATUS_OBSERVED(
            "teramati",
            Kind.OBSERVATION,
            "sebuah ekspor menunjukkannya dengan suatu status",
            "an export showed it with a status");

    private static final Map<String, EventType> BY_LITERAL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EventType::literal, Function.identity()));

    /** What an event of a type does to the status, and who may tell of it. */
    public enum Kind {
        /** Moves the complaint on; event logs may tell of it. */
        STEP,
        /** Moves the complaint on; only the desk brings it about. */
        DESK_STEP,
        /** Leaves the status and every clock as they are; only the desk brings it about. */
        NOTE,
        /** Shows a status that was reached some time before. */
        OBSERVATION
    }

    private final String literal;
    private final Kind kind;
    private final String indonesian;
    private final String english;

    EventType(String literal, Kind kind, String indonesian, String english) {
        this.literal = literal;
        this.kind = kind;
        this.indonesian = indonesian;
        this.english = english;
    }

    /**
     * What happened, for people.
     *
     * @return a sentence without a capital or a full stop, such as {@code the reporter disputed an answer}
     */
    public LocalText text() {
        return new LocalText(indonesian, english);
    }

    /**
     * What it does to the status, and who may tell of it.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The word for it.
     *
     * @return a lower-case Indonesian word, such as {@code didisposisikan}
     */
    public String literal() {
        return literal;
    }

    /**
     * The type that a word stands for.
     *
     * @param literal the word, exactly as {@link #literal()} gives it
     * @return the type; empty for any other word
     */
    public static Optional<EventType> ofLiteral(String literal) {
        return Optional.ofNullable(BY_LITERAL.get(literal));
    }

    /**
     * The event of this type of which a source says no more.
     *
     * @return the event, an arrival as a logged one; empty where such an event says nothing without its details, as a
     *     rating without stars
     */
    public Optional<ComplaintEvent> bare() {
        return Optional.ofNullable(
                switch (this) {
                    case RECEIVED -> new ComplaintEvent.Received(ComplaintEvent.Basis.LOGGED);
                    case VERIFIED -> new ComplaintEvent.Verified();
                    case DISPOSED -> new ComplaintEvent.Disposed(Optional.empty(), List.of());
                    case WORK_STARTED -> new ComplaintEvent.WorkStarted();
                    case FOLLOWED_UP -> new ComplaintEvent.FollowedUp();
                    case REPORTER_REPLIED -> new ComplaintEvent.ReporterReplied();
                    case FOLLOW_UP_REJECTED -> new ComplaintEvent.FollowUpRejected();
                    case RETURNED_NOT_OURS -> new ComplaintEvent.ReturnedNotOurs();
                    case REFERRED_OUTSIDE -> new ComplaintEvent.ReferredOutside();
                    case COMPLETION_REQUESTED -> new ComplaintEvent.CompletionRequested();
                    case COMPLETED_BY_REPORTER -> new ComplaintEvent.CompletedByReporter();
                    case REOPENED -> new ComplaintEvent.Reopened();
                    case MERGED_INTO -> new ComplaintEvent.MergedInto(Optional.empty());
                    case ARCHIVED -> new ComplaintEvent.Archived();
                    case CONTENT_BLOCKED -> new ComplaintEvent.ContentBlocked();
                    case CLOSED -> new ComplaintEvent.Closed();
                    case DISPUTED -> new ComplaintEvent.Disputed();
                    case UNMERGED -> new ComplaintEvent.Unmerged();
                    case NOTED -> new ComplaintEvent.Noted();
                    case ATTACHED -> new ComplaintEvent.Attached();
                    case RECLASSIFIED -> new ComplaintEvent.Reclassified();
                    case WORDS_ERASED -> new ComplaintEvent.WordsErased();
                    case STATUS_OBSERVED ->
                        new ComplaintEvent.StatusObserved(
                                Optional.empty(),
                                ComplaintEvent.ObservedLead.NOT_STATED,
                                Optional.empty(),
                                Optional.empty());
                    case DELEGATED,
                            CONFIDENTIALITY_SET,
                            REFERRAL_RECEIPTED,
                            RATED,
                            LINKED,
                            DUPLICATE_ATTACHED,
                            DUPLICATE_DETACHED,
                            CORRECTED,
                            UPSTREAM_REGISTERED -> null;
                });
    }
}
