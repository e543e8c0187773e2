package id.tuntas.complaint;

import id.tuntas.base.InvalidValueException;
import id.tuntas.directory.OfficerId;
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
     * @param reporter who brought it; empty where nobody can say or the source does not
     */
    record Received(Basis basis, Optional<ReporterId> reporter) implements ComplaintEvent {
        /**
         * An arrival of which the source does not say who brought it.
         *
         * @param basis whether somebody logged the arrival or an export merely shows its date
         */
        public Received(Basis basis) {
            this(basis, Optional.empty());
        }

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

    /**
     * The coordinator rejected an answer (ditolak_jawabannya).
     *
     * @param reason why; empty where the source does not say
     */
    record FollowUpRejected(Optional<RejectionReason> reason) implements ComplaintEvent {
        /** A rejection of which the source says no more. */
        public FollowUpRejected() {
            this(Optional.empty());
        }

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

    /**
     * It was referred to an agency outside the regency (dirujuk).
     *
     * @param agency which one, in the coordinator's words; empty where the source does not say
     */
    record ReferredOutside(Optional<String> agency) implements ComplaintEvent {
        /** A referral of which the source says no more. */
        public ReferredOutside() {
            this(Optional.empty());
        }

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

    /**
     * It was archived (diarsipkan).
     *
     * @param reason why; empty where the source does not say
     */
    record Archived(Optional<ArchiveReason> reason) implements ComplaintEvent {
        /** An archiving of which the source says no more. */
        public Archived() {
            this(Optional.empty());
        }

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

    /** The reporter disputed an answer (disanggah): the unit is to work on it again. */
    record Disputed() implements ComplaintEvent {
        @Override
        public EventType type() {
            return EventType.DISPUTED;
        }
    }

    /** A merging was undone (dipisahkan): it goes on where it was before it. */
    record Unmerged() implements ComplaintEvent {
        @Override
        public EventType type() {
            return EventType.UNMERGED;
        }
    }

    /**
     * The unit gave it to a technical officer of its own (didelegasikan).
     *
     * @param officer which one
     */
    record Delegated(OfficerId officer) implements ComplaintEvent {
        @Override
        public EventType type() {
            return EventType.DELEGATED;
        }
    }

    /** Somebody added a note (dicatat); the words are in the text store. */
    record Noted() implements ComplaintEvent {
        @Override
        public EventType type() {
            return EventType.NOTED;
        }
    }

    /** Somebody attached files (dilampiri). */
    record Attached() implements ComplaintEvent {
        @Override
        public EventType type() {
            return EventType.ATTACHED;
        }
    }

    /** It was classified anew (diklasifikasi_ulang); as what, the particulars say. */
    record Reclassified() implements ComplaintEvent {
        @Override
        public EventType type() {
            return EventType.RECLASSIFIED;
        }
    }

    /**
     * Somebody decided who may know what (kerahasiaan_diatur). Only this lowers secrecy.
     *
     * @param to the flags from then on
     */
    record ConfidentialitySet(Confidentiality to) implements ComplaintEvent {
        @Override
        public EventType type() {
            return EventType.CONFIDENTIALITY_SET;
        }
    }

    /**
     * The agency outside confirmed that it got it (rujukan_diterima).
     *
     * @param receipt the number of the receipt
     */
    record ReferralReceipted(String receipt) implements ComplaintEvent {
        @Override
        public EventType type() {
            return EventType.REFERRAL_RECEIPTED;
        }
    }

    /**
     * The reporter rated how it was handled (dinilai).
     *
     * @param stars 1 to 5, 5 is best
     */
    record Rated(int stars) implements ComplaintEvent {
        /**
         * Checks the stars.
         *
         * @param stars 1 to 5
         * @throws InvalidValueException if they are fewer or more
         */
        public Rated {
            if (stars < 1 || stars > 5) {
                throw InvalidValueException.of("stars", "1 to 5");
            }
        }

        @Override
        public EventType type() {
            return EventType.RATED;
        }
    }

    /**
     * It takes up an earlier complaint that is closed (ditautkan).
     *
     * @param earlier the earlier one
     */
    record Linked(TrackingId earlier) implements ComplaintEvent {
        @Override
        public EventType type() {
            return EventType.LINKED;
        }
    }

    /**
     * Another complaint was merged into this one (gabungan_masuk).
     *
     * @param duplicate the other one
     */
    record DuplicateAttached(TrackingId duplicate) implements ComplaintEvent {
        @Override
        public EventType type() {
            return EventType.DUPLICATE_ATTACHED;
        }
    }

    /**
     * The merging of another complaint into this one was undone (gabungan_lepas).
     *
     * @param duplicate the other one
     */
    record DuplicateDetached(TrackingId duplicate) implements ComplaintEvent {
        @Override
        public EventType type() {
            return EventType.DUPLICATE_DETACHED;
        }
    }

    /**
     * An event was entered by mistake (dikoreksi): from here on the history reads as if it had not been, but for whoever asks what was known before.
     *
     * @param version the version of the mistaken event, 1 or more
     */
    record Corrected(int version) implements ComplaintEvent {
        /**
         * Checks the version.
         *
         * @param version 1 or more
         * @throws InvalidValueException if it is less
         */
        public Corrected {
            if (version < 1) {
                throw InvalidValueException.of("version", "1 or more");
            }
        }

        @Override
        public EventType type() {
            return EventType.CORRECTED;
        }
    }

    /**
     * SP4N-LAPOR! knows it (terdaftar_hulu).
     *
     * @param trackingId under which tracking id
     */
    record UpstreamRegistered(TrackingId trackingId) implements ComplaintEvent {
        @Override
        public EventType type() {
            return EventType.UPSTREAM_REGISTERED;
        }
    }

    /** The words that came with it were erased (teks_dihapus). */
    record WordsErased() implements ComplaintEvent {
        @Override
        public EventType type() {
            return EventType.WORDS_ERASED;
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
