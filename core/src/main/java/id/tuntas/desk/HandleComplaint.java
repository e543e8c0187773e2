package id.tuntas.desk;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import id.tuntas.complaint.Act;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Attachment;
import id.tuntas.complaint.Command;
import id.tuntas.complaint.CommandType;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.ReporterId;
import id.tuntas.complaint.TextRef;
import id.tuntas.port.CommitKey;
import id.tuntas.port.ReporterIdentity;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Does what somebody wants done with a complaint that is there: everything but taking it in ({@link TakeInComplaint}), merging
 * ({@link MergeComplaints}), erasing words ({@link EraseWords}), and what time does by itself ({@link Sweep}).
 *
 * <p>What is refused leaves nothing anywhere, and its key is free. What is decided puts its words into the text store, under
 * ids that follow from the key, then events, key and notices are committed together. The same request under the same key has
 * one effect and gets the same answer, however often it comes; with other words or another identity it is another request.
 * Only words and identities that were erased or replaced since are not compared. Safe for use by many threads if the ports
 * are.
 */
public final class HandleComplaint {

    private static final Set<CommandType> ELSEWHERE = EnumSet.of(
            CommandType.SUBMIT,
            CommandType.ENTER,
            CommandType.MERGE,
            CommandType.UNMERGE,
            CommandType.ERASE_WORDS,
            CommandType.EXPIRE,
            CommandType.CLOSE_SILENT);

    private static final String WHY = "pelengkapan data pelapor";

    private final Desk desk;

    /**
     * The use case at a desk.
     *
     * @param desk the desk
     */
    public HandleComplaint(Desk desk) {
        this.desk = desk;
    }

    /**
     * What is wanted. Immutable.
     *
     * <p>Example: on Tuesday 5 March 2024 a coordinator disposes complaint {@code k7q2v5n3} to the Dinas Perhubungan:
     * {@code Request.builder().key(new CommitKey("form-81")).complaint(id).by(Actor.of(Role.COORDINATOR))
     * .command(Dispose.to(UnitName.of("Dinas Perhubungan"))).build()}.
     */
    @Value.Immutable
    @TuntasStyle
    public sealed interface Request permits ImmutableRequest {

        /**
         * The caller's name for this request.
         *
         * @return the key, the same when the caller tries again
         */
        CommitKey key();

        /**
         * Which complaint.
         *
         * @return its id
         */
        ComplaintId complaint();

        /**
         * The version that the caller saw.
         *
         * @return empty where the caller wants it done whatever happened meanwhile
         */
        OptionalInt expectedVersion();

        /**
         * Who.
         *
         * @return an actor whom the host has recognised, with a role
         */
        Actor by();

        /**
         * Which reporter, where a reporter acts.
         *
         * @return the reporter whom the host has recognised
         */
        Optional<ReporterId> reporter();

        /**
         * What.
         *
         * @return the command
         */
        Command command();

        /**
         * Who the reporter is, where a complaint is completed with what was missing; takes the place of what the vault holds.
         *
         * @return empty unless the command completes the complaint
         */
        Optional<ReporterIdentity> identity();

        /**
         * The words that go with it.
         *
         * @return in any number
         */
        List<Spoken> words();

        /**
         * The files that go with it, which are in the attachment store already.
         *
         * @return in any number
         */
        List<Attachment> attachments();

        /**
         * Checks what belongs together.
         *
         * @throws InvalidValueException if an identity goes with a command that completes nothing
         */
        @Value.Check
        default void check() {
            if (identity().isPresent() && command().type() != CommandType.COMPLETE) {
                throw InvalidValueException.of("identity", "only where a complaint is completed");
            }
        }

        /**
         * A builder.
         *
         * @return an empty one; key, complaint, by and command are required
         */
        static Builder builder() {
            return new Builder();
        }

        /** Builds a request. */
        final class Builder extends ImmutableRequest.Builder {
            Builder() {}
        }
    }

    /**
     * Does it.
     *
     * @param request what is wanted
     * @return what came of it
     * @throws InvalidValueException if the command is one of another use case, or an identity goes with a complaint whose
     *     reporter nobody knows, not even by an id
     * @throws id.tuntas.port.PortException if a port failed; whether it was done is then unknown, and trying again under the
     *     same key is safe
     */
    public Outcome handle(Request request) {
        if (ELSEWHERE.contains(request.command().type())) {
            throw InvalidValueException.of("command", "a command on one complaint that is there");
        }
        Attempt attempt = new Attempt(
                desk,
                request.key(),
                request.identity()
                        .map(identity -> new IdentityToKeep(desk, request.key(), identity, request.by(), WHY)));
        return attempt.run(
                request.words(),
                refs -> digest(request, refs),
                refs -> attempt.decide(request.complaint(), request.expectedVersion(), history -> act(request, refs)));
    }

    private Act act(Request request, List<TextRef> refs) {
        return Act.builder()
                .at(desk.clock().instant())
                .by(request.by())
                .reporter(request.reporter())
                .command(request.command())
                .texts(refs)
                .attachments(request.attachments())
                .build();
    }

    private static String digest(Request request, List<TextRef> refs) {
        return new Digests()
                .put("handle")
                .put(request.complaint())
                .put(request.expectedVersion())
                .put(request.by())
                .put(request.reporter())
                .put(request.identity())
                .put(request.command())
                .put(refs)
                .put(request.attachments())
                .hex();
    }
}
