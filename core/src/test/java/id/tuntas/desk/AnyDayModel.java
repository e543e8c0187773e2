package id.tuntas.desk;

import static id.tuntas.desk.stories.DeskStory.FULAN;
import static id.tuntas.desk.stories.DeskStory.REGENCY;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Actor;
import id.tuntas.complaint.CommandType;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.complaint.LifecycleTable;
import id.tuntas.complaint.TextKind;
import id.tuntas.complaint.TextRef;
import id.tuntas.desk.Requests.Try;
import id.tuntas.desk.stories.DeskStory;
import id.tuntas.desk.stories.FaultyStore.Fault;
import id.tuntas.directory.Role;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitKey;
import id.tuntas.port.StoreUnavailableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Any day at the desk: all commands in any order, on any complaint, with a store that fails now and then and callers who try
 * again until they are answered. Laws 14 and 16.
 */
class AnyDayModel {

    private static final List<CommandType> COMMANDS = List.of(CommandType.values()).stream()
            .filter(type ->
                    type != CommandType.EXPIRE && type != CommandType.CLOSE_SILENT && type != CommandType.ERASE_WORDS)
            .toList();

    private final DeskStory story = Requests.story();
    private final List<ComplaintId> ids = new ArrayList<>();

    @Property(tries = 200)
    void everyRequestHasOneEffectOrNone(@ForAll long seed) {
        AnyDayModel day = new AnyDayModel();
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 3; i++) {
            day.ids.add(Requests.entered(day.story, FULAN));
        }
        for (int i = 0; i < 25; i++) {
            day.request(new CommitKey("langkah-" + i), random);
        }
        day.checkWords();
    }

    private void request(CommitKey key, SplittableRandom random) {
        Snapshot before = Snapshot.of(story);
        Try wanted = draw(random);
        int faults = random.nextInt(3);
        for (int i = 0; i < faults; i++) {
            story.store().failing(random.nextBoolean() ? Fault.BEFORE : Fault.AFTER);
        }
        Outcome answer = insist(wanted, key);
        if (answer instanceof Outcome.Done done) {
            assertThat(effects(key)).isEqualTo(1);
            if (!ids.contains(done.id())) {
                ids.add(done.id());
            }
        } else {
            assertThat(effects(key)).isZero();
            assertThat(Snapshot.of(story)).isEqualTo(before);
        }
        story.store().working();
        Snapshot after = Snapshot.of(story);
        if (answer instanceof Outcome.Done) {
            assertThat(wanted.under(key)).isEqualTo(answer);
            Outcome other = Requests.takeIn(story, Requests.intake(key, Actor.of(Role.LIAISON_OFFICER)));
            assertThat(other).isEqualTo(new Outcome.KeyReused());
        }
        assertThat(Snapshot.of(story)).isEqualTo(after);
    }

    private static Outcome insist(Try wanted, CommitKey key) {
        while (true) {
            try {
                return wanted.under(key);
            } catch (StoreUnavailableException unclear) {
                Thread.onSpinWait();
            }
        }
    }

    private Try draw(SplittableRandom random) {
        ComplaintId id = ids.get(random.nextInt(ids.size()));
        Complaint complaint = story.complaint(id);
        List<CommandType> fitting = COMMANDS.stream()
                .filter(type -> LifecycleTable.row(type).statuses().contains(complaint.status()))
                .toList();
        CommandType type = random.nextInt(10) < 8
                ? fitting.get(random.nextInt(fitting.size()))
                : COMMANDS.get(random.nextInt(COMMANDS.size()));
        ComplaintId other = ids.get(random.nextInt(ids.size()));
        return switch (type) {
            case SUBMIT -> key -> Requests.takeIn(story, Requests.intake(key, Actor.of(Role.REPORTER)));
            case ENTER -> key -> Requests.takeIn(story, Requests.intake(key, Actor.of(Role.OPERATOR)));
            case MERGE, UNMERGE -> {
                ComplaintId primary = complaint
                        .mergedInto()
                        .map(tracking -> ComplaintId.of(REGENCY, tracking.value()))
                        .orElse(other);
                yield key -> Requests.merge(story, type, key, Actor.of(Role.COORDINATOR), id, primary, "Sama");
            }
            default -> {
                HandleComplaint.Request request = Requests.request(story, id, type, new CommitKey("any"));
                yield key -> {
                    HandleComplaint.Request.Builder copy = HandleComplaint.Request.builder();
                    return Requests.handle(story, copy.from(request).key(key));
                };
            }
        };
    }

    private long effects(CommitKey key) {
        return story.store().effects().stream()
                .map(Commit::key)
                .filter(key::equals)
                .count();
    }

    /** Every word that an event refers to is there, under an id that no other event has. */
    private void checkWords() {
        List<TextRef> refs = new ArrayList<>();
        for (History history : story.store().page(REGENCY, Optional.empty(), 1_000)) {
            for (DatedEvent dated : history.events()) {
                refs.addAll(dated.texts());
            }
        }
        assertThat(refs).doesNotHaveDuplicates().anyMatch(ref -> ref.kind() == TextKind.BODY);
        assertThat(story.desk().texts().read(REGENCY, refs)).hasSize(refs.size());
    }
}
