package id.tuntas.complaint;

import id.tuntas.directory.OfficerId;
import id.tuntas.directory.UnitName;
import java.util.List;
import java.util.Optional;

/**
 * Something that somebody wants done with a complaint. Who wants it, when, and the words and files that go with it stand in
 * the {@link Act} around it; whether it is done, {@link Lifecycle#decide} says. Closed: these are all there are.
 */
public sealed interface Command {

    /**
     * Its type.
     *
     * @return the type, one for each record below
     */
    CommandType type();

    /**
     * A reporter submits a complaint.
     *
     * @param said channel, category, confidentiality
     * @param reporter who; the vault knows more
     * @param earlier the closed complaint that it takes up
     */
    record Submit(Particulars said, ReporterId reporter, Optional<TrackingId> earlier) implements Command {
        @Override
        public CommandType type() {
            return CommandType.SUBMIT;
        }
    }

    /**
     * Somebody enters a complaint by hand that came in through another channel. Without all that is mandatory of its reporter it waits for completion, unless the rules exempt the channel.
     *
     * @param said at least the channel
     * @param reporter who; empty where nobody can say
     * @param complete whether all is there that is mandatory of a reporter
     * @param upstream under which tracking id LAPOR! knows it
     * @param earlier the closed complaint that it takes up
     */
    record Enter(
            Particulars said,
            Optional<ReporterId> reporter,
            boolean complete,
            Optional<TrackingId> upstream,
            Optional<TrackingId> earlier)
            implements Command {
        @Override
        public CommandType type() {
            return CommandType.ENTER;
        }
    }

    /** Asks the reporter to complete it; the reason is among the texts. */
    record RequestCompletion() implements Command {
        @Override
        public CommandType type() {
            return CommandType.REQUEST_COMPLETION;
        }
    }

    /** What was missing is there; where that is a way to reach the reporter, the vault has it or gets it with the request. */
    record Complete() implements Command {
        @Override
        public CommandType type() {
            return CommandType.COMPLETE;
        }
    }

    /** Nobody completed it in time. */
    record Expire() implements Command {
        @Override
        public CommandType type() {
            return CommandType.EXPIRE;
        }
    }

    /**
     * Verifies it.
     *
     * @param classification as what; empty to leave it as it is
     * @param needsExamination whether it needs an examination; empty to leave that as it is
     */
    record Verify(Optional<Classification> classification, Optional<Boolean> needsExamination) implements Command {
        /**
         * A verification that leaves the classification as it is.
         *
         * @return the command
         */
        public static Verify asItIs() {
            return new Verify(Optional.empty(), Optional.empty());
        }

        @Override
        public CommandType type() {
            return CommandType.VERIFY;
        }
    }

    /**
     * Classifies it anew.
     *
     * @param classification as what
     * @param needsExamination whether it needs an examination; empty to leave that as it is
     */
    record Reclassify(Classification classification, Optional<Boolean> needsExamination) implements Command {
        @Override
        public CommandType type() {
            return CommandType.RECLASSIFY;
        }
    }

    /**
     * Decides who may know what; to lower it takes a reason.
     *
     * @param to the flags from then on
     */
    record SetConfidentiality(Confidentiality to) implements Command {
        @Override
        public CommandType type() {
            return CommandType.SET_CONFIDENTIALITY;
        }
    }

    /**
     * Gives it to a unit.
     *
     * @param lead the one unit that answers for it
     * @param supporting units that help
     */
    record Dispose(UnitName lead, List<UnitName> supporting) implements Command {
        /**
         * Copies the list.
         *
         * @param lead the one unit that answers for it
         * @param supporting units that help
         */
        public Dispose {
            supporting = List.copyOf(supporting);
        }

        /**
         * A disposition to one unit.
         *
         * @param lead the unit that answers for it
         * @return the command, without supporting units
         */
        public static Dispose to(UnitName lead) {
            return new Dispose(lead, List.of());
        }

        @Override
        public CommandType type() {
            return CommandType.DISPOSE;
        }
    }

    /** The unit accepts it and begins. */
    record StartWork() implements Command {
        @Override
        public CommandType type() {
            return CommandType.START_WORK;
        }
    }

    /**
     * Gives it to a technical officer of the lead unit.
     *
     * @param officer which one
     */
    record Delegate(OfficerId officer) implements Command {
        @Override
        public CommandType type() {
            return CommandType.DELEGATE;
        }
    }

    /** Adds a note, which is among the texts. */
    record Note() implements Command {
        @Override
        public CommandType type() {
            return CommandType.NOTE;
        }
    }

    /** Attaches files. */
    record Attach() implements Command {
        @Override
        public CommandType type() {
            return CommandType.ATTACH;
        }
    }

    /** Answers; the answer is among the texts, evidence among the attachments. */
    record FollowUp() implements Command {
        @Override
        public CommandType type() {
            return CommandType.FOLLOW_UP;
        }
    }

    /**
     * Rejects the last follow-up.
     *
     * @param reason why
     */
    record RejectFollowUp(RejectionReason reason) implements Command {
        @Override
        public CommandType type() {
            return CommandType.REJECT_FOLLOW_UP;
        }
    }

    /** Returns it to the coordinator; the reason is among the texts. */
    record ReturnNotOurs() implements Command {
        @Override
        public CommandType type() {
            return CommandType.RETURN_NOT_OURS;
        }
    }

    /**
     * Refers it to an agency outside; what was sent is among the texts or attachments.
     *
     * @param agency which one
     * @param receipt the number of its receipt, where it came at once
     */
    record ReferOutside(String agency, Optional<String> receipt) implements Command {
        @Override
        public CommandType type() {
            return CommandType.REFER_OUTSIDE;
        }
    }

    /**
     * The agency outside confirmed that it got it.
     *
     * @param receipt the number of the receipt
     */
    record RecordReceipt(String receipt) implements Command {
        @Override
        public CommandType type() {
            return CommandType.RECORD_RECEIPT;
        }
    }

    /** The reporter replies; the words are among the texts. */
    record Reply() implements Command {
        @Override
        public CommandType type() {
            return CommandType.REPLY;
        }
    }

    /** The reporter confirms that it is done, which closes it. */
    record Confirm() implements Command {
        @Override
        public CommandType type() {
            return CommandType.CONFIRM;
        }
    }

    /** The reporter disputes the follow-up; the words are among the texts. */
    record Dispute() implements Command {
        @Override
        public CommandType type() {
            return CommandType.DISPUTE;
        }
    }

    /**
     * The reporter rates the handling.
     *
     * @param stars 1 to 5, 5 is best
     */
    record Rate(int stars) implements Command {
        @Override
        public CommandType type() {
            return CommandType.RATE;
        }
    }

    /** The reporter withdraws it. */
    record Withdraw() implements Command {
        @Override
        public CommandType type() {
            return CommandType.WITHDRAW;
        }
    }

    /** Opens it again, where the rules allow that. */
    record Reopen() implements Command {
        @Override
        public CommandType type() {
            return CommandType.REOPEN;
        }
    }

    /**
     * Merges it into another complaint about the same thing.
     *
     * @param primary the one that goes on, as it stands
     */
    record Merge(Complaint primary) implements Command {
        @Override
        public CommandType type() {
            return CommandType.MERGE;
        }
    }

    /**
     * Undoes a merging.
     *
     * @param primary the one that it was merged into, as it stands
     */
    record Unmerge(Complaint primary) implements Command {
        @Override
        public CommandType type() {
            return CommandType.UNMERGE;
        }
    }

    /**
     * Archives it.
     *
     * @param reason why
     */
    record Archive(ArchiveReason reason) implements Command {
        @Override
        public CommandType type() {
            return CommandType.ARCHIVE;
        }
    }

    /** The coordinator closes it. */
    record Close() implements Command {
        @Override
        public CommandType type() {
            return CommandType.CLOSE;
        }
    }

    /** Nobody said anything after a follow-up for as long as the policy says. */
    record CloseSilent() implements Command {
        @Override
        public CommandType type() {
            return CommandType.CLOSE_SILENT;
        }
    }

    /**
     * An event was entered by mistake; the reason is among the texts.
     *
     * @param version the version of that event
     */
    record Correct(int version) implements Command {
        @Override
        public CommandType type() {
            return CommandType.CORRECT;
        }
    }

    /** Blocks its content; the reason is among the texts. */
    record Block() implements Command {
        @Override
        public CommandType type() {
            return CommandType.BLOCK;
        }
    }

    /**
     * LAPOR! knows it.
     *
     * @param trackingId under which tracking id
     */
    record RegisterUpstream(TrackingId trackingId) implements Command {
        @Override
        public CommandType type() {
            return CommandType.REGISTER_UPSTREAM;
        }
    }

    /** Its words were erased; the reason is among the texts. */
    record EraseWords() implements Command {
        @Override
        public CommandType type() {
            return CommandType.ERASE_WORDS;
        }
    }
}
