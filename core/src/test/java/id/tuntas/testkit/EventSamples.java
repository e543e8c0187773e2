package id.tuntas.testkit;

import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.ComplaintEvent;
import id.tuntas.complaint.ComplaintEvent.Archived;
import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.Closed;
import id.tuntas.complaint.ComplaintEvent.CompletedByReporter;
import id.tuntas.complaint.ComplaintEvent.CompletionRequested;
import id.tuntas.complaint.ComplaintEvent.ContentBlocked;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintEvent.FollowUpRejected;
import id.tuntas.complaint.ComplaintEvent.FollowedUp;
import id.tuntas.complaint.ComplaintEvent.MergedInto;
import id.tuntas.complaint.ComplaintEvent.ObservedLead;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintEvent.ReferredOutside;
import id.tuntas.complaint.ComplaintEvent.Reopened;
import id.tuntas.complaint.ComplaintEvent.ReporterReplied;
import id.tuntas.complaint.ComplaintEvent.ReturnedNotOurs;
import id.tuntas.complaint.ComplaintEvent.StatusObserved;
import id.tuntas.complaint.ComplaintEvent.Verified;
import id.tuntas.complaint.ComplaintEvent.WorkStarted;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.Particulars;
import id.tuntas.complaint.StatusLiteral;
import id.tuntas.complaint.TrackingId;
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
     * @return full and bare of every type
     */
    public static List<DatedEvent> all() {
        return Arrays.stream(EventType.values())
                .flatMap(type -> Stream.of(full(type), bare(type)))
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
            case RECEIVED,
                    VERIFIED,
                    WORK_STARTED,
                    FOLLOWED_UP,
                    REPORTER_REPLIED,
                    FOLLOW_UP_REJECTED,
                    RETURNED_NOT_OURS,
                    REFERRED_OUTSIDE,
                    COMPLETION_REQUESTED,
                    COMPLETED_BY_REPORTER,
                    REOPENED,
                    ARCHIVED,
                    CONTENT_BLOCKED,
                    CLOSED -> bareBody(type);
        };
    }

    private static ComplaintEvent bareBody(EventType type) {
        return switch (type) {
            case RECEIVED -> new Received(Basis.LOGGED);
            case VERIFIED -> new Verified();
            case DISPOSED -> new Disposed(Optional.empty(), List.of());
            case WORK_STARTED -> new WorkStarted();
            case FOLLOWED_UP -> new FollowedUp();
            case REPORTER_REPLIED -> new ReporterReplied();
            case FOLLOW_UP_REJECTED -> new FollowUpRejected();
            case RETURNED_NOT_OURS -> new ReturnedNotOurs();
            case REFERRED_OUTSIDE -> new ReferredOutside();
            case COMPLETION_REQUESTED -> new CompletionRequested();
            case COMPLETED_BY_REPORTER -> new CompletedByReporter();
            case REOPENED -> new Reopened();
            case MERGED_INTO -> new MergedInto(Optional.empty());
            case ARCHIVED -> new Archived();
            case CONTENT_BLOCKED -> new ContentBlocked();
            case CLOSED -> new Closed();
            case STATUS_OBSERVED ->
                new StatusObserved(Optional.empty(), ObservedLead.NOT_STATED, Optional.empty(), Optional.empty());
        };
    }
}
