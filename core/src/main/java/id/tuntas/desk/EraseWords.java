package id.tuntas.desk;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.Act;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Command;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.complaint.TextKind;
import id.tuntas.complaint.TextRef;
import id.tuntas.port.CommitKey;
import id.tuntas.port.Words;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Erases words of a complaint for good: the right to deletion of UU 27/2022. The events stay, and one that says that words were
 * erased, by whom and why.
 *
 * <p>The reason is shown to the unit as other words are, and found by them: it must not repeat what is erased.
 *
 * <p>First it is decided whether that may be done, then the words go, then the event is stored. If the process dies between the
 * last two, the words are gone and no event says so yet; the same request under the same key then stores it. Where the desk has an
 * index of words, it forgets the complaint, which is found again once {@link IndexWords} has read what is left. Safe for use by many
 * threads if the ports are.
 */
public final class EraseWords {

    private static final Logger LOG = LoggerFactory.getLogger(EraseWords.class);

    private final Desk desk;

    /**
     * The use case at a desk.
     *
     * @param desk the desk
     */
    public EraseWords(Desk desk) {
        this.desk = desk;
    }

    /**
     * Erases.
     *
     * @param key the caller's name for this request
     * @param by who, a coordinator
     * @param id of which complaint
     * @param refs which words of it, at least one; {@link id.tuntas.desk.view.CoordinatorView#words()} gives them
     * @param reason why
     * @return what came of it; {@link Outcome.Unknown} where there is no such complaint, or one of the words is not of it, and
     *     then nothing was erased
     * @throws InvalidValueException if there is no reference
     * @throws id.tuntas.port.PortException if a port failed; trying again under the same key is safe
     */
    public Outcome erase(CommitKey key, Actor by, ComplaintId id, Set<TextRef> refs, Words reason) {
        if (refs.isEmpty()) {
            throw InvalidValueException.of("refs", "at least one");
        }
        Attempt attempt = new Attempt(desk, key);
        return attempt.run(
                List.of(new Spoken(TextKind.REASON, reason)),
                kept -> digest(by, id, refs, kept),
                kept -> areOf(id, refs)
                        ? attempt.whenDecided(() -> erase(id, refs))
                                .decide(
                                        id,
                                        OptionalInt.empty(),
                                        found -> Act.builder()
                                                .at(desk.clock().instant())
                                                .by(by)
                                                .command(new Command.EraseWords())
                                                .texts(kept)
                                                .build())
                        : new Outcome.Unknown());
    }

    private void erase(ComplaintId id, Set<TextRef> refs) {
        desk.wordIndex().ifPresent(index -> index.forget(id));
        desk.texts().erase(desk.regency(), refs);
        LOG.info("Erased {} texts of {}", refs.size(), id);
    }

    /** Histories only grow, so what is of a complaint stays of it. */
    private boolean areOf(ComplaintId id, Set<TextRef> refs) {
        History history = desk.store().find(desk.regency(), Set.of(id)).getOrDefault(id, History.none(id));
        return history.events().stream()
                .map(DatedEvent::texts)
                .flatMap(List::stream)
                .collect(Collectors.toSet())
                .containsAll(refs);
    }

    private static String digest(Actor by, ComplaintId id, Set<TextRef> refs, List<TextRef> kept) {
        return new Digests()
                .put("erase")
                .put(id)
                .put(by)
                .put(refs.stream().map(TextRef::id).sorted().toList())
                .put(kept)
                .hex();
    }
}
