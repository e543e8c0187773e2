package id.tuntas.complaint;

import id.tuntas.directory.UnitName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened to a complaint. When, by whom and how we learnt of it stands in the {@link DatedEvent} around
 * it. Closed: these are all there are.
 */
public sealed interface ComplaintEvent {

    /**
     * Its type.
     *
     * @return the type, one for each record below
     */
    EventType type();

    /**
     * It arrived (diterima).
     *
     * @param basis whether somebody logged the arrival or an export merely shows its date
     */
    record Received(Basis basis) implements ComplaintEvent {
        @Override
        public EventType type() {
            return EventType.RECEIVED;
        }
    }

    /** How an arrival is known. */
    enum Basis {
        /** Logged as it happened: the complaint is then unverified. */
        LOGGED,
        /** Read off an export, which says nothing of the status on that day. */
        EXPORTED
    }

    /** The coordinator verified it (diverifikasi). */
    record Verified() implements ComplaintEvent {
        @Override
        public EventType type() {
            return EventType.VERIFIED;
        }
    }

    /**
     * The coordinator gave it to a unit (didisposisikan).
     *
     * @param lead the unit that answers for it; empty where the source does not name it
     * @param supporting units that help
     */
    record Disposed(Optional<UnitName> lead, List<UnitName> supporting) implements ComplaintEvent {
        /**
         * Copies the list.
         *
         * @param lead the unit that answers for it
         * @param supporting units that help
         */
        public Disposed {
            supporting = List.copyOf(supporting);
        }

        /**
         * A disposition to one unit.
         *
         * @param lead the unit that answers for it
         * @return the event, without supporting units
         */
        public static Disposed to(UnitName lead) {
            return new Disposed(Optional.of(lead), List.of());
        }

        @Override
        public EventType type() {
            return EventType.DISPOSED;
        }
    }

    /** The unit began to work on it (diproses). */
    record WorkStarted() implements ComplaintEvent {
        @Override
        public EventType type() {
            return EventType.WORK_STARTED;
        }
    }

    /** The unit answered (ditindaklanjuti). */
    record FollowedUp() implements ComplaintEvent {
        @Override
        public EventType type() {
            return EventType.FOLLOWED_UP;
        }
    }

    /** The reporter replied to an answer (ditanggapi_pelapor). */
    record ReporterReplied() implements ComplaintEvent {
        @Override
        public EventType type() {
            return EventType.REPORTER_REPLIED;
        }
    }

    /** The coordinator rejected an answer as wrong or empty (ditolak_jawabannya). */
    record FollowUpRejected() implements ComplaintEvent {
        @Override
        public EventType type() {
            return EventType.FOLLOW_UP_REJECTED;
        }
    }

    /** The unit returned it as not its own (bukan_kewenangan); it has no lead until it is disposed anew. */
    record ReturnedNotOurs() implements ComplaintEvent {
        @Override
        public EventType type() {
            return EventType.RETURNED_NOT_OURS;
        }
    }

    /** It was referred to an agency outside the regency (dirujuk). */
    record ReferredOutside() implements ComplaintEvent {
        @Override
        public EventType type() {
            return EventType.REFERRED_OUTSIDE;
        }
    }

    /** The reporter was asked to complete it (tertunda). */
    record CompletionRequested() implements ComplaintEvent {
        @Override
        public EventType type() {
            return EventType.COMPLETION_REQUESTED;
        }
    }

    /** The reporter completed it (dilengkapi); without an open request it changes nothing. */
    record CompletedByReporter() implements ComplaintEvent {
        @Override
        public EventType type() {
            return EventType.COMPLETED_BY_REPORTER;
        }
    }

    /** It was opened again (dibuka_kembali). */
    record Reopened() implements ComplaintEvent {
        @Override
        public EventType type() {
            return EventType.REOPENED;
        }
    }

    /**
     * It was merged into another complaint about the same thing (digabung).
     *
     * @param primary the one that goes on; empty where the source does not name it
     */
    record MergedInto(Optional<TrackingId> primary) implements ComplaintEvent {
        @Override
        public EventType type() {
            return EventType.MERGED_INTO;
        }
    }

    /** It was archived (diarsipkan). */
    record Archived() implements ComplaintEvent {
        @Override
        public EventType type() {
            return EventType.ARCHIVED;
        }
    }

    /** Its content was blocked (diblokir). */
    record ContentBlocked() implements ComplaintEvent {
        @Override
        public EventType type() {
            return EventType.CONTENT_BLOCKED;
        }
    }

    /** It was closed (ditutup); by whom is the actor's role. */
    record Closed() implements ComplaintEvent {
        @Override
        public EventType type() {
            return EventType.CLOSED;
        }
    }

    /**
     * An export showed it with a status. The status was reached at some moment up to then; when, the export does not say.
     *
     * @param literal the words of the status; empty where the cell was blank or the column absent
     * @param lead the unit that it is with
     * @param reason why it waits or is archived, in the words of the source; empty where not said
     * @param exportedOn the date of an export that gives no time of day: it speaks for that whole day
     */
    record StatusObserved(
            Optional<StatusLiteral> literal, ObservedLead lead, Optional<String> reason, Optional<LocalDate> exportedOn)
            implements ComplaintEvent {
        @Override
        public EventType type() {
            return EventType.STATUS_OBSERVED;
        }
    }

    /**
     * What an export says of the unit that a complaint is with.
     *
     * @param stated false where the export has no such column, so that nothing is known
     * @param unit the unit; empty where the column says that it is with none
     */
    record ObservedLead(boolean stated, Optional<UnitName> unit) {

        /** The export has no such column. */
        public static final ObservedLead NOT_STATED = new ObservedLead(false, Optional.empty());

        /**
         * The column was there.
         *
         * @param unit what it says; empty where it is blank
         * @return the observation
         */
        public static ObservedLead stated(Optional<UnitName> unit) {
            return new ObservedLead(true, unit);
        }
    }
}
