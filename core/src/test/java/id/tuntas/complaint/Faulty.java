package id.tuntas.complaint;

import id.tuntas.complaint.Decision.Decided;
import id.tuntas.complaint.Decision.Elsewhere;
import id.tuntas.complaint.Decision.Refused;
import id.tuntas.complaint.Refusal.Reason;
import id.tuntas.directory.Directory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The ways to go wrong that the {@link PlantedFaults} share. */
final class Faulty {

    static final Instant FAR = Instant.parse("2100-01-01T00:00:00Z");

    private Faulty() {}

    static Complaint state(History history) {
        return Complaint.fold(history.id(), history.inOrder());
    }

    /** Decides for an act that never was, and tells of it as if it were the one that was. */
    static Decision pretend(History history, Act act, Terms terms, boolean pretends, Consumer<Act.Builder> other) {
        if (!pretends) {
            return Lifecycle.decide(history, act, terms);
        }
        Act.Builder builder = Act.builder();
        builder.from(act);
        other.accept(builder);
        Act pretended = builder.build();
        if (Lifecycle.decide(history, pretended, terms) instanceof Decided decided) {
            return alter(decided, (b, e) -> {
                b.actor(act.by());
                if (!e.texts().isEmpty()) {
                    b.texts(act.texts());
                }
            });
        }
        return Lifecycle.decide(history, act, terms);
    }

    /** Where it would be refused for a reason, lets an event happen. */
    static Decision instead(History history, Act act, Terms terms, Reason reason, boolean lets, ComplaintEvent event) {
        Decision decision = Lifecycle.decide(history, act, terms);
        if (!lets || !(decision instanceof Refused refused) || refused.why().reason() != reason) {
            return decision;
        }
        Instant at =
                state(history).lastAt().filter(last -> last.isAfter(act.at())).orElse(act.at());
        return new Decided(
                List.of(DatedEvent.builder()
                        .at(at)
                        .actor(act.by())
                        .event(event)
                        .texts(act.texts())
                        .attachments(act.attachments())
                        .build()),
                Optional.empty());
    }

    /** One event for another. */
    static Decision made(History history, Act act, Terms terms, ComplaintEvent right, ComplaintEvent wrong) {
        return alter(Lifecycle.decide(history, act, terms), (b, e) -> {
            if (e.event().equals(right)) {
                b.event(wrong);
            }
        });
    }

    /** The first event of some commands altered. */
    static Decision when(
            boolean alters, History history, Act act, Terms terms, Consumer<DatedEvent.Builder> alteration) {
        Decision decision = Lifecycle.decide(history, act, terms);
        return alters
                ? alterAll(decision, events -> {
                    List<DatedEvent> all = new ArrayList<>(events);
                    all.set(0, altered(events.get(0), (b, e) -> alteration.accept(b)));
                    return all;
                })
                : decision;
    }

    /** An event of a type left out. */
    static Decision without(History history, Act act, Terms terms, boolean leavesOut, EventType type) {
        Decision decision = Lifecycle.decide(history, act, terms);
        return leavesOut
                ? alterAll(
                        decision,
                        events -> events.stream()
                                .filter(dated -> dated.event().type() != type)
                                .toList())
                : decision;
    }

    static Decision alter(Decision decision, BiConsumer<DatedEvent.Builder, DatedEvent> alteration) {
        return alterAll(
                decision,
                events ->
                        events.stream().map(event -> altered(event, alteration)).toList());
    }

    static Decision alterAll(Decision decision, UnaryOperator<List<DatedEvent>> alteration) {
        return decision instanceof Decided decided
                ? new Decided(alteration.apply(decided.events()), decided.elsewhere())
                : decision;
    }

    static Decision elsewhere(Decision decision, BiConsumer<DatedEvent.Builder, DatedEvent> alteration) {
        return decision instanceof Decided decided
                ? new Decided(
                        decided.events(),
                        decided.elsewhere()
                                .map(other -> new Elsewhere(
                                        other.id(),
                                        other.events().stream()
                                                .map(event -> altered(event, alteration))
                                                .toList())))
                : decision;
    }

    private static DatedEvent altered(DatedEvent event, BiConsumer<DatedEvent.Builder, DatedEvent> alteration) {
        DatedEvent.Builder builder = DatedEvent.builder();
        builder.from(event);
        alteration.accept(builder, event);
        return builder.build();
    }

    /** Dates an event anew, unless it stands where a mistake stood. */
    static void at(DatedEvent.Builder builder, DatedEvent event, Instant at) {
        if (event.event().type() != EventType.CORRECTED) {
            builder.at(at);
        }
        builder.recordedAt(at);
    }

    static ComplaintEvent mergedInto(Command.Merge merge) {
        return new ComplaintEvent.MergedInto(
                Optional.of(TrackingId.of(merge.primary().id().value())));
    }

    /** Words of every kind, whatever was said. */
    static List<TextRef> all(Act act) {
        return Arrays.stream(TextKind.values())
                .map(kind -> new TextRef(kind, "t" + act.texts().size(), "cd".repeat(32)))
                .toList();
    }

    static Terms trusting(Terms terms, Directory directory) {
        return Terms.builder().from(terms).directory(directory).build();
    }

    /** The terms with other moments, where others are given. */
    static Terms terms(
            Terms terms, @Nullable Instant reopenUntil, @Nullable Instant closesAt, @Nullable Instant expiresAt) {
        return Terms.builder()
                .from(terms)
                .reopenUntil(Optional.ofNullable(reopenUntil).or(terms::reopenUntil))
                .closesAt(Optional.ofNullable(closesAt).or(terms::closesAt))
                .expiresAt(Optional.ofNullable(expiresAt).or(terms::expiresAt))
                .build();
    }

    static Instant minuteLater(Instant moment) {
        return moment.plus(Duration.ofMinutes(1));
    }

    static Instant minuteEarlier(Instant moment) {
        return moment.minus(Duration.ofMinutes(1));
    }
}
