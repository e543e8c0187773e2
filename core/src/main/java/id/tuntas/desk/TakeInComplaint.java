package id.tuntas.desk;

import id.tuntas.base.style.TuntasStyle;
import id.tuntas.complaint.Act;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Attachment;
import id.tuntas.complaint.Command;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Particulars;
import id.tuntas.complaint.ReporterId;
import id.tuntas.complaint.TextRef;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.Role;
import id.tuntas.port.CommitKey;
import id.tuntas.port.ReporterIdentity;
import id.tuntas.port.StaleVersionException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Takes in a complaint that a reporter submits, or that somebody enters by hand from any other channel.
 *
 * <p>Who the reporter is goes into the vault, the words into the text store, and neither into an event. What is entered
 * without a way to reach the reporter waits for completion, unless the rules exempt its channel (RS Kanjuruhan's case: a
 * WhatsApp complaint without telephone or e-mail is to be completed first, and is not lost). The id of the complaint follows
 * from the key, so whoever tries again gets the same one. What is refused leaves nothing, not even in the vault; the same key
 * with other words, particulars or another identity is refused, unless that identity was replaced or erased since.
 */
public final class TakeInComplaint {

    private static final String WHY = "penerimaan laporan";

    private final Desk desk;

    /**
     * The use case at a desk.
     *
     * @param desk the desk
     */
    public TakeInComplaint(Desk desk) {
        this.desk = desk;
    }

    /** A complaint that comes in. Immutable; prints neither words nor who the reporter is. */
    @Value.Immutable
    @TuntasStyle
    public sealed interface Intake permits ImmutableIntake {

        /**
         * The caller's name for this request.
         *
         * @return the key, the same when the caller tries again
         */
        CommitKey key();

        /**
         * Who takes it in.
         *
         * @return the reporter, or whoever enters it
         */
        Actor by();

        /**
         * Who the reporter is, as far as known.
         *
         * @return {@link ReporterIdentity#NOTHING} unless said
         */
        @Value.Default
        default ReporterIdentity identity() {
            return ReporterIdentity.NOTHING;
        }

        /**
         * Channel, category, confidentiality.
         *
         * @return the particulars; what is entered by hand needs a channel
         */
        @Value.Default
        default Particulars said() {
            return Particulars.NONE;
        }

        /**
         * Title, body, place.
         *
         * @return in any number
         */
        List<Spoken> words();

        /**
         * The files that came with it, which are in the attachment store already.
         *
         * @return in any number
         */
        List<Attachment> attachments();

        /**
         * Under which tracking id LAPOR! knows it.
         *
         * @return empty where it does not
         */
        Optional<TrackingId> upstream();

        /**
         * The closed complaint that it takes up.
         *
         * @return its id; empty where there is none
         */
        Optional<TrackingId> earlier();

        /**
         * A builder.
         *
         * @return an empty one; key and by are required
         */
        static Builder builder() {
            return new Builder();
        }

        /** Builds an intake. */
        final class Builder extends ImmutableIntake.Builder {
            Builder() {}
        }
    }

    /**
     * Takes it in.
     *
     * @param intake what comes in
     * @return {@link Outcome.Done} with its id, or why not
     * @throws id.tuntas.port.PortException if a port failed; trying again under the same key is safe
     */
    public Outcome takeIn(Intake intake) {
        ComplaintId id = ComplaintId.of(desk.regency(), Digests.idOf(intake.key(), desk.regency(), "complaint"));
        Optional<ReporterId> reporter = isByNobody(intake)
                ? Optional.empty()
                : Optional.of(ReporterId.of(Digests.idOf(intake.key(), desk.regency(), "reporter")));
        Attempt attempt = new Attempt(
                desk,
                intake.key(),
                reporter.map(known -> new IdentityToKeep(desk, intake.key(), intake.identity(), intake.by(), WHY)));
        return attempt.run(
                intake.words(),
                refs -> digest(intake, refs),
                refs -> attempt.before(id).orElseGet(() -> begin(attempt, id, act(intake, reporter, refs))));
    }

    /** Its id follows from the key, so whoever was faster came with the same one. */
    private static Outcome begin(Attempt attempt, ComplaintId id, Act act) {
        try {
            return attempt.commit(History.none(id), Map.of(), act);
        } catch (StaleVersionException somebodyWasFaster) {
            return attempt.before(id).orElseThrow(() -> somebodyWasFaster);
        }
    }

    /** A reporter of whom nothing is known has an id all the same wherever the complaint waits for more. */
    private boolean isByNobody(Intake intake) {
        return !isOwnHand(intake)
                && intake.identity().equals(ReporterIdentity.NOTHING)
                && intake.said().channel().filter(desk.rules()::exempts).isPresent();
    }

    private static boolean isOwnHand(Intake intake) {
        return intake.by().role().filter(Role.REPORTER::equals).isPresent();
    }

    private Act act(Intake intake, Optional<ReporterId> reporter, List<TextRef> refs) {
        Command command = isOwnHand(intake) && reporter.isPresent()
                ? new Command.Submit(intake.said(), reporter.get(), intake.earlier())
                : new Command.Enter(
                        intake.said(),
                        reporter,
                        !intake.identity().contacts().isEmpty(),
                        intake.upstream(),
                        intake.earlier());
        return Act.builder()
                .at(desk.clock().instant())
                .by(intake.by())
                .reporter(reporter)
                .command(command)
                .texts(refs)
                .attachments(intake.attachments())
                .build();
    }

    /** Of the reporter only which fields are known: whether what is in them is the same, the vault is asked. */
    private static String digest(Intake intake, List<TextRef> refs) {
        return new Digests()
                .put("take in")
                .put(intake.by())
                .put(intake.identity())
                .put(intake.said())
                .put(refs)
                .put(intake.attachments())
                .put(intake.upstream())
                .put(intake.earlier())
                .hex();
    }
}
