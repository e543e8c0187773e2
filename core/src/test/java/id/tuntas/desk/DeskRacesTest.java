package id.tuntas.desk;

import static id.tuntas.desk.stories.DeskStory.FULAN;
import static id.tuntas.desk.stories.DeskStory.FULANAH;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Actor;
import id.tuntas.complaint.CommandType;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.TextKind;
import id.tuntas.desk.stories.DeskStory;
import id.tuntas.directory.Role;
import id.tuntas.port.CommitKey;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Sixteen people at one complaint at the same moment. */
class DeskRacesTest {

    private static final int PEOPLE = 16;

    private static List<Outcome> race(IntFunction<Outcome> each) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(PEOPLE);
        try {
            CountDownLatch start = new CountDownLatch(PEOPLE);
            List<Future<Outcome>> running = new ArrayList<>();
            for (int number = 0; number < PEOPLE; number++) {
                int mine = number;
                running.add(pool.submit(() -> {
                    start.countDown();
                    start.await();
                    return each.apply(mine);
                }));
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            pool.shutdownNow();
        }
    }

    private static HandleComplaint.Request.Builder note(DeskStory story, ComplaintId id, String key) {
        HandleComplaint.Request.Builder copy = HandleComplaint.Request.builder();
        copy.from(Requests.request(story, id, CommandType.NOTE, new CommitKey(key)));
        return copy;
    }

    @Test
    void everyKeyHasItsEffect() throws InterruptedException, ExecutionException {
        DeskStory story = Requests.story();
        ComplaintId id = Requests.entered(story, FULAN);
        List<Outcome> outcomes = race(number -> Requests.handle(story, note(story, id, "k" + number)));
        assertThat(outcomes).hasSize(PEOPLE).containsOnly(new Outcome.Done(id));
        assertThat(story.history(id).version()).isEqualTo(1 + PEOPLE);
        assertThat(story.words(id, TextKind.NOTE)).hasSize(PEOPLE);
    }

    @Test
    void oneKeyHasOneEffectAndOneAnswer() throws InterruptedException, ExecutionException {
        DeskStory story = Requests.story();
        ComplaintId id = Requests.entered(story, FULAN);
        List<Outcome> outcomes = race(number -> Requests.handle(story, note(story, id, "k")));
        assertThat(outcomes).containsOnly(new Outcome.Done(id));
        assertThat(story.history(id).version()).isEqualTo(2);
    }

    @Test
    void oneKeyWithSixteenBodiesHasOneEffect() throws InterruptedException, ExecutionException {
        DeskStory story = Requests.story();
        ComplaintId id = Requests.entered(story, FULAN);
        List<Outcome> outcomes = race(number -> Requests.handle(
                story, note(story, id, "k").words(List.of(Spoken.of(TextKind.NOTE, "Catatan " + number)))));
        assertThat(outcomes).filteredOn(new Outcome.Done(id)::equals).hasSize(1);
        assertThat(outcomes).filteredOn(new Outcome.KeyReused()::equals).hasSize(PEOPLE - 1);
        assertThat(story.words(id, TextKind.NOTE)).hasSize(1);
    }

    @Test
    void ofThoseWhoSawTheSameVersionOneIsRightAndTheOthersAreTold() throws InterruptedException, ExecutionException {
        DeskStory story = Requests.story();
        ComplaintId id = Requests.entered(story, FULAN);
        List<Outcome> outcomes = race(
                number -> Requests.handle(story, note(story, id, "k" + number).expectedVersion(1)));
        assertThat(outcomes).filteredOn(new Outcome.Done(id)::equals).hasSize(1);
        assertThat(outcomes).filteredOn(new Outcome.Stale(2)::equals).hasSize(PEOPLE - 1);
    }

    @Test
    void oneKeyAndOneVersionIsOneEffectAndNobodyIsTurnedAway() throws InterruptedException, ExecutionException {
        DeskStory story = Requests.story();
        ComplaintId id = Requests.entered(story, FULAN);
        List<Outcome> outcomes =
                race(number -> Requests.handle(story, note(story, id, "k").expectedVersion(1)));
        assertThat(outcomes).containsOnly(new Outcome.Done(id));
    }

    @Test
    void aComplaintThatIsSentSixteenTimesIsTakenInOnce() throws InterruptedException, ExecutionException {
        DeskStory story = Requests.story();
        List<Outcome> outcomes = race(
                number -> Requests.takeIn(story, Requests.intake(new CommitKey("pesan-1"), Actor.of(Role.REPORTER))));
        assertThat(outcomes).hasSize(PEOPLE);
        assertThat(outcomes.stream().distinct()).hasSize(1);
        assertThat(story.store().count(DeskStory.REGENCY)).isEqualTo(1);
        assertThat(story.store().notices()).hasSize(2);
    }

    @Test
    void twoThatAreMergedIntoEachOtherEndAsOne() throws InterruptedException, ExecutionException {
        DeskStory story = Requests.story();
        ComplaintId one = Requests.entered(story, FULAN);
        ComplaintId other = Requests.entered(story, FULANAH);
        List<Outcome> outcomes = race(number -> Requests.merge(
                story,
                CommandType.MERGE,
                new CommitKey("k" + number),
                Actor.of(Role.COORDINATOR),
                number % 2 == 0 ? one : other,
                number % 2 == 0 ? other : one,
                "Sama"));
        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.Refused.class::isInstance).hasSize(PEOPLE - 1);
        assertThat(List.of(story.complaint(one), story.complaint(other)))
                .filteredOn(complaint -> complaint.status().isFinal())
                .hasSize(1);
        assertThat(story.store().notices())
                .filteredOn(notice -> notice.kind().value().equals("laporan-digabung"))
                .hasSize(1);
    }
}
