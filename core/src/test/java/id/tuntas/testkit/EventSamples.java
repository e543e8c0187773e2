package id.tuntas.testkit;

import id.tuntas.complaint.Actor;
import id.tuntas.complaint.ArchiveReason;
import id.tuntas.complaint.Attachment;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.ComplaintEvent;
import id.tuntas.complaint.ComplaintEvent.Archived;
import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.ConfidentialitySet;
import id.tuntas.complaint.ComplaintEvent.Corrected;
import id.tuntas.complaint.ComplaintEvent.Delegated;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintEvent.DuplicateAttached;
import id.tuntas.complaint.ComplaintEvent.DuplicateDetached;
import id.tuntas.complaint.ComplaintEvent.FollowUpRejected;
import id.tuntas.complaint.ComplaintEvent.Linked;
import id.tuntas.complaint.ComplaintEvent.MergedInto;
import id.tuntas.complaint.ComplaintEvent.ObservedLead;
import id.tuntas.complaint.ComplaintEvent.Rated;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintEvent.ReferralReceipted;
import id.tuntas.complaint.ComplaintEvent.ReferredOutside;
import id.tuntas.complaint.ComplaintEvent.StatusObserved;
import id.tuntas.complaint.ComplaintEvent.UpstreamRegistered;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.Particulars;
import id.tuntas.complaint.RejectionReason;
import id.tuntas.complaint.ReporterId;
import id.tuntas.complaint.StatusLiteral;
import id.tuntas.complaint.TextKind;
import id.tuntas.complaint.TextRef;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One event of every type, with all that it can carry and with as little as it can. */
public final class EventSamples {

    /** Tuesday 5 March 2024, 08:00 WIB. */
    public static final Instant TUESDAY = Instant.parse("2024-03-05T01:00:00Z");

    private static final UnitName ROADS = UnitName.of("Dinas Pekerjaan Umum \"Bina Marga\" & Penataan Ruang");
    private static final UnitName HEALTH = UnitName.of("DINAS KESEHATAN Kab. Sampang – Bidang Gizi");

    private EventSamples() {}

    /**
     * An event with every optional part, recorded a day and some nanoseconds after it happened.
     *
     * @param type of which type
     * @return the same event at every call
     */
    public static DatedEvent full(EventType type) {
        return DatedEvent.builder()
                .at(TUESDAY)
                .recordedAt(Instant.parse("2024-03-06T02:03:04.123456789Z"))
                .actor(new Actor(Optional.of(Role.COORDINATOR), Optional.of(HEALTH)))
                .particulars(Particulars.builder()
                        .classification(Classification.OVERSIGHT_GRADE)
                        .channel(Channel.of("Website - pemerintah-kabupaten-sampang"))
                        .category("Jalan & jembatan: \u201crusak\u201d \ud83d\udea7")
                        .confidentiality(new Confidentiality(true, false))
                        .build())
                .event(fullBody(type))
                .build();
    }

    /**
     * The same with an officer, texts, attachments and reasons, which came to the schema later.
     *
     * @param type of which type
     * @return the same event at every call
     */
    public static DatedEvent detailed(EventType type) {
        DatedEvent full = full(type);
        return DatedEvent.builder()
                .from(full)
                .actor(new Actor(full.actor().role(), full.actor().unit(), Optional.of(OfficerId.of("koordinator-01"))))
                .addTexts(
                        new TextRef(TextKind.REASON, "t-1", "ab".repeat(32)),
                        new TextRef(TextKind.FILE_NAME, "t-2", "cd".repeat(32)))
                .addAttachments(new Attachment(
                        "f-1", "ef".repeat(32), 5_000_000_000L, "image/jpeg", true, Attachment.Purpose.AFTER))
                .event(detailedBody(type))
                .build();
    }

    /**
     * An event without any optional part.
     *
     * @param type of which type
     * @return the same event at every call
     */
    public static DatedEvent bare(EventType type) {
        return DatedEvent.of(TUESDAY, bareBody(type));
    }

    /**
     * All samples, so that a history of them meets every case.
     *
     * @return full, bare and detailed of every type
     */
    public static List<DatedEvent> all() {
        return Arrays.stream(EventType.values())
                .flatMap(type -> Stream.of(full(type), bare(type), detailed(type)))
                .toList();
    }

    private static ComplaintEvent fullBody(EventType type) {
        return switch (type) {
            case DISPOSED -> new Disposed(Optional.of(ROADS), List.of(HEALTH, UnitName.of("Kecamatan Omben")));
            case MERGED_INTO -> new MergedInto(Optional.of(TrackingId.of("4695068")));
            case STATUS_OBSERVED ->
                new StatusObserved(
                        Optional.of(StatusLiteral.of("Ditutup oleh Sistem")),
                        ObservedLead.stated(Optional.of(ROADS)),
                        Optional.of("Menunggu\n\tanggaran \\ perubahan"),
                        Optional.of(LocalDate.of(2024, 3, 5)));
            default -> bareBody(type);
        };
    }

    private static ComplaintEvent detailedBody(EventType type) {
        return switch (type) {
            case RECEIVED -> new Received(Basis.LOGGED, Optional.of(ReporterId.of("r-17")));
            case FOLLOW_UP_REJECTED -> new FollowUpRejected(Optional.of(RejectionReason.EMPTY));
            case REFERRED_OUTSIDE -> new ReferredOutside(Optional.of("Balai Besar Pelaksanaan Jalan Nasional"));
            case ARCHIVED -> new Archived(Optional.of(ArchiveReason.WITHDRAWN));
            default -> fullBody(type);
        };
    }

    private static ComplaintEvent bareBody(EventType type) {
        return switch (type) {
            case DELEGATED -> new Delegated(OfficerId.of("teknis-07"));
            case CONFIDENTIALITY_SET -> new ConfidentialitySet(new Confidentiality(true, true));
            case REFERRAL_RECEIPTED -> new ReferralReceipted("B/4411/III/2024");
            case RATED -> new Rated(4);
            case LINKED -> new Linked(TrackingId.of("4695068"));
            case DUPLICATE_ATTACHED -> new DuplicateAttached(TrackingId.of("4695069"));
            case DUPLICATE_DETACHED -> new DuplicateDetached(TrackingId.of("4695069"));
            case CORRECTED -> new Corrected(3);
            case UPSTREAM_REGISTERED -> new UpstreamRegistered(TrackingId.of("9165816"));
            default -> type.bare().orElseThrow();
        };
    }
}
