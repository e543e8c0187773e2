package id.tuntas.exchange.json;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Act;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Attachment;
import id.tuntas.complaint.Command;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.ObservedLead;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.Decision;
import id.tuntas.complaint.Decision.Decided;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Lifecycle;
import id.tuntas.complaint.Terms;
import id.tuntas.complaint.TextKind;
import id.tuntas.complaint.TextRef;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.testkit.Events;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Writes the history of one complaint down, decision by decision. */
final class Scribe {

    private History history;

    Scribe(String id) {
        history = History.none(ComplaintId.of(RegencyId.LOCAL, id));
    }

    History history() {
        return history;
    }

    /** Somebody does something, with all the words and files that it can need. */
    Scribe does(String local, Actor by, Command command) {
        history = history.plus(decided(local, by, command).events());
        return this;
    }

    Scribe merges(String local, Actor by, Scribe primary) {
        return both(local, by, new Command.Merge(primary.complaint()), primary);
    }

    Scribe unmerges(String local, Actor by, Scribe primary) {
        return both(local, by, new Command.Unmerge(primary.complaint()), primary);
    }

    /** The row of an export. */
    Scribe shown(String arrival, String exported, String status, UnitName lead) {
        Instant at = Events.wib(exported);
        history = history.plus(List.of(
                Events.learnt(
                        DatedEvent.of(
                                Events.wib(arrival), new Received(Basis.EXPORTED, Optional.of(SampleLives.REPORTER))),
                        at),
                Events.shown(at, Optional.of(status), ObservedLead.stated(Optional.of(lead)))));
        return this;
    }

    /** A line of a log that came later than what it tells of. */
    Scribe learnt(String local, String recorded, String word, Optional<UnitName> unit) {
        history = history.plus(
                List.of(Events.learnt(Events.logged(Events.wib(local), word, unit), Events.wib(recorded))));
        return this;
    }

    private Scribe both(String local, Actor by, Command command, Scribe other) {
        Decided decided = decided(local, by, command);
        history = history.plus(decided.events());
        other.history = other.history.plus(decided.elsewhere().orElseThrow().events());
        return this;
    }

    private Complaint complaint() {
        return Complaint.fold(history.id(), history.inOrder());
    }

    private Decided decided(String local, Actor by, Command command) {
        Instant at = Events.wib(local);
        boolean reporter = by.role().equals(Optional.of(Role.REPORTER));
        Act act = Act.builder()
                .at(at)
                .by(by)
                .reporter(reporter ? Optional.of(SampleLives.REPORTER) : Optional.empty())
                .command(command)
                .texts(Arrays.stream(TextKind.values())
                        .map(kind -> new TextRef(kind, "t-" + kind.literal(), "cd".repeat(32)))
                        .toList())
                .attachments(
                        command instanceof Command.Attach
                                ? List.of(new Attachment(
                                        "f-1",
                                        "ef".repeat(32),
                                        1_048_576,
                                        "image/jpeg",
                                        true,
                                        Attachment.Purpose.AFTER))
                                : List.of())
                .build();
        Terms terms = Terms.builder().reopenUntil(at).closesAt(at).expiresAt(at).build();
        Decision decision = Lifecycle.decide(history, act, terms);
        if (decision instanceof Decided decided) {
            return decided;
        }
        throw new IllegalStateException(local + ": " + decision);
    }
}
