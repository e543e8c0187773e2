package id.tuntas.complaint;

import static id.tuntas.testkit.Events.logged;
import static id.tuntas.testkit.Events.wib;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.Decision.Decided;
import id.tuntas.complaint.Decision.Refused;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the examples of the lifecycle decide on. */
final class Deciding {

    private Deciding() {}

    static final ComplaintId ID = ComplaintId.of(RegencyId.LOCAL, "4695068");
    static final ReporterId REPORTER = ReporterId.of("r-17");
    static final UnitName TRANSPORT = UnitName.of("Dinas Perhubungan");
    static final UnitName HEALTH = UnitName.of("Dinas Kesehatan");
    static final Actor COORDINATOR = Actor.of(Role.COORDINATOR);
    static final Instant THURSDAY = wib("2024-03-14T09:00");

    static final DatedEvent ARRIVAL = logged("2024-03-04T08:00", "diterima"); // Mon
    static final History ARRIVED = history(ARRIVAL);
    static final History VERIFIED = history(ARRIVAL, logged("2024-03-05T08:00", "diverifikasi")); // Tue
    static final History DISPOSED = VERIFIED.plus(List.of(
            DatedEvent.of(wib("2024-03-06T08:00"), new Disposed(Optional.of(TRANSPORT), List.of(HEALTH))))); // Wed
    static final History CLOSED = DISPOSED.plus(List.of(logged("2024-03-08T08:00", "ditutup"))); // Fri
    static final History WAITING = DISPOSED.plus(List.of(logged("2024-03-08T08:00", "tertunda"))); // Fri

    static History history(DatedEvent... events) {
        return new History(ID, List.of(events));
    }

    static Act.Builder act(Command command) {
        return Act.builder()
                .at(THURSDAY)
                .by(COORDINATOR)
                .command(command)
                .texts(Arrays.stream(TextKind.values())
                        .map(kind -> new TextRef(kind, "t-" + kind.literal(), "cd".repeat(32)))
                        .toList());
    }

    static Refusal refused(History history, Act.Builder act, Terms terms) {
        return ((Refused) Lifecycle.decide(history, act.build(), terms)).why();
    }

    static Refusal refused(History history, Command command) {
        return refused(history, act(command), Terms.DEFAULTS);
    }

    static Decided decided(History history, Command command) {
        return (Decided) Lifecycle.decide(history, act(command).build(), Terms.DEFAULTS);
    }

    static List<ComplaintEvent> events(History history, Command command) {
        return decided(history, command).events().stream()
                .map(DatedEvent::event)
                .toList();
    }
}
