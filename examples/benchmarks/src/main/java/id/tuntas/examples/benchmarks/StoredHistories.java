package id.tuntas.examples.benchmarks;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.ComplaintEvent;
import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.Closed;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintEvent.FollowedUp;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintEvent.ReporterReplied;
import id.tuntas.complaint.ComplaintEvent.StatusObserved;
import id.tuntas.complaint.ComplaintEvent.Verified;
import id.tuntas.complaint.ComplaintEvent.WorkStarted;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.Fact;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Particulars;
import id.tuntas.complaint.TrackingId;
import id.tuntas.desk.Progress;
import id.tuntas.desk.TakeInFacts;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.port.ComplaintStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Made-up complaints of 2023 and 2024 with six events each: received, verified, disposed, followed up, and then what came of
 * it. One in twenty stays where it was disposed to, and one in forty has its unit from an export. Drawn once, the same in
 * every run.
 */
final class StoredHistories {

    static final RegencyId REGENCY = RegencyId.of("contoh");
    static final int EVENTS = 6;

    private static final int LOT = 10_000;
    private static final int UNITS = 84;
    private static final Instant FIRST = Instant.parse("2023-01-01T17:00:00Z");
    private static final long DAYS = 730;
    private static final List<String> MEDIA = List.of("Website", "Android", "SMS", "Whatsapp", "Instagram");
    private static final List<Classification> CLASSIFICATIONS =
            List.of(Classification.NOT_OVERSIGHT_GRADE, Classification.INFORMATION_REQUEST, Classification.ASPIRATION);

    private final SplittableRandom random = new SplittableRandom(6);

    /** Stores them in lots, as the command {@code rapor} stores what it reads. */
    static void store(ComplaintStore store, int complaints) {
        StoredHistories histories = new StoredHistories();
        TakeInFacts desk = new TakeInFacts(store);
        for (int from = 0; from < complaints; from += LOT) {
            List<Fact> facts = new ArrayList<>();
            for (int i = from; i < Math.min(complaints, from + LOT); i++) {
                TrackingId id = TrackingId.of(Integer.toString(1_000_000 + i));
                histories.life().forEach(dated -> facts.add(new Fact(id, dated)));
            }
            desk.takeIn(REGENCY, facts, Progress.NONE);
        }
    }

    /** The same as histories. */
    static List<History> of(int complaints) {
        StoredHistories histories = new StoredHistories();
        return IntStream.range(0, complaints)
                .mapToObj(i -> new History(ComplaintId.of(REGENCY, Integer.toString(1_000_000 + i)), histories.life()))
                .toList();
    }

    private List<DatedEvent> life() {
        UnitName unit = RoutingBooks.unit(random.nextInt(UNITS));
        Actor coordinator = Actor.of(Role.COORDINATOR);
        Actor officer = Actor.of(Role.LIAISON_OFFICER, unit);
        List<DatedEvent> life = new ArrayList<>();
        Instant at = FIRST.plusSeconds(random.nextLong(DAYS * 86_400));
        life.add(DatedEvent.builder()
                .at(at)
                .actor(Actor.of(Role.REPORTER))
                .particulars(particulars())
                .event(new Received(Basis.LOGGED))
                .build());
        at = after(at, 4);
        life.add(dated(at, coordinator, new Verified()));
        at = after(at, 4);
        life.add(dated(at, coordinator, Disposed.to(unit)));
        switch (random.nextInt(40)) {
            case 0, 1 -> {
                UnitName other = RoutingBooks.unit(random.nextInt(UNITS));
                life.add(dated(after(at, 9), coordinator, Disposed.to(other)));
                life.add(dated(after(at, 20), coordinator, Disposed.to(unit)));
                life.add(dated(after(at, 30), coordinator, Disposed.to(other)));
            }
            case 2 -> {
                at = after(at, 9);
                life.add(dated(at, officer, new WorkStarted()));
                at = after(at, 9);
                life.add(dated(at, officer, new FollowedUp()));
                at = after(at, 20);
                life.add(dated(
                        at,
                        Actor.UNSTATED,
                        new StatusObserved(
                                Optional.empty(),
                                ComplaintEvent.ObservedLead.stated(Optional.of(unit)),
                                Optional.empty(),
                                Optional.of(LocalDate.of(2025, 1, 31)))));
            }
            case 3, 4, 5, 6, 7 -> {
                at = after(at, 12);
                life.add(dated(at, officer, new FollowedUp()));
                at = after(at, 6);
                life.add(dated(at, Actor.of(Role.REPORTER), new ReporterReplied()));
                at = after(at, 12);
                life.add(dated(at, officer, new FollowedUp()));
            }
            default -> {
                at = after(at, 6);
                life.add(dated(at, officer, new WorkStarted()));
                at = after(at, 12);
                life.add(dated(at, officer, new FollowedUp()));
                at = at.plus(Duration.ofDays(14));
                life.add(dated(at, Actor.of(Role.SYSTEM), new Closed()));
            }
        }
        return life;
    }

    private Particulars particulars() {
        return Particulars.builder()
                .classification(CLASSIFICATIONS.get(random.nextInt(10) == 0 ? 1 + random.nextInt(2) : 0))
                .channel(Channel.of(MEDIA.get(random.nextInt(MEDIA.size()))))
                .category("Kategori " + random.nextInt(120))
                .confidentiality(new Confidentiality(random.nextInt(10) == 0, random.nextInt(20) == 0))
                .build();
    }

    private Instant after(Instant at, int days) {
        return at.plusSeconds(60 + random.nextLong(days * 86_400L));
    }

    private static DatedEvent dated(Instant at, Actor actor, ComplaintEvent event) {
        return DatedEvent.builder().at(at).actor(actor).event(event).build();
    }
}
