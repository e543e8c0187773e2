package id.tuntas.desk;

import id.tuntas.complaint.Act;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Command;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.History;
import id.tuntas.port.CommitKey;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Merges a complaint into another about the same thing, over channels too, and undoes it. Both histories change in one commit;
 * the reporter of each is still told what becomes of it. Which may be one, {@link ProposeDuplicates} says. Safe for use by many
 * threads if the ports are.
 *
 * <p>Example: on Friday 8 March 2024 the coordinator merges a Google review into the WhatsApp message of Monday about the same
 * hole in the road, and on Wednesday 13 March undoes it, because it is another road:
 *
 * <pre>{@code
 * MergeComplaints merging = new MergeComplaints(desk);
 * Outcome merged = merging.merge(new CommitKey("form-90"), Actor.of(Role.COORDINATOR), review, message, List.of());
 * Outcome undone = merging.unmerge(new CommitKey("form-91"), Actor.of(Role.COORDINATOR), review, message,
 *         List.of(Spoken.of(TextKind.REASON, "Ternyata ruas jalan lain")));
 * }</pre>
 */
public final class MergeComplaints {

    private final Desk desk;

    /**
     * The use case at a desk.
     *
     * @param desk the desk
     */
    public MergeComplaints(Desk desk) {
        this.desk = desk;
    }

    /**
     * Merges.
     *
     * @param key the caller's name for this request
     * @param by who, a coordinator
     * @param duplicate the one that ends
     * @param primary the one that goes on
     * @param words what is said about it, in any number
     * @return what came of it
     * @throws id.tuntas.port.PortException if a port failed; trying again under the same key is safe
     */
    public Outcome merge(CommitKey key, Actor by, ComplaintId duplicate, ComplaintId primary, List<Spoken> words) {
        return both(key, by, duplicate, primary, words, "merge", Command.Merge::new);
    }

    /**
     * Undoes a merging.
     *
     * @param key the caller's name for this request
     * @param by who, a coordinator
     * @param duplicate the one that was merged and goes on again
     * @param primary the one that it was merged into
     * @param words what is said about it, a reason among them
     * @return what came of it
     * @throws id.tuntas.port.PortException if a port failed; trying again under the same key is safe
     */
    public Outcome unmerge(CommitKey key, Actor by, ComplaintId duplicate, ComplaintId primary, List<Spoken> words) {
        return both(key, by, duplicate, primary, words, "unmerge", Command.Unmerge::new);
    }

    private Outcome both(
            CommitKey key,
            Actor by,
            ComplaintId duplicate,
            ComplaintId primary,
            List<Spoken> words,
            String what,
            Function<Complaint, Command> command) {
        Attempt attempt = new Attempt(desk, key);
        return attempt.run(
                words,
                refs -> new Digests()
                        .put(what)
                        .put(duplicate)
                        .put(primary)
                        .put(by)
                        .put(refs)
                        .hex(),
                refs -> attempt.decide(duplicate, List.of(primary), OptionalInt.empty(), found -> {
                    History other = found.getOrDefault(primary, History.none(primary));
                    return Act.builder()
                            .at(desk.clock().instant())
                            .by(by)
                            .command(command.apply(Complaint.fold(primary, other.inOrder())))
                            .texts(refs)
                            .build();
                }));
    }
}
