package id.tuntas.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.port.Append;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitResult;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.KeyReusedException;
import id.tuntas.port.StaleVersionException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every {@link ComplaintStore} must hold. Whoever writes one inherits this class, gives it an empty store, and is
 * done when it is green:
 *
 * <pre>{@code
 * class MyComplaintStoreTest extends ComplaintStoreContract {
 *     @Override
 *     protected ComplaintStore store() {
 *         return new MyComplaintStore(emptyDatabase());
 *     }
 * }
 * }</pre>
 *
 * <p>Three points trip databases: ids are ordered and told apart by code unit, whatever the collation; an instant comes
 * back to the nanosecond, whatever a timestamp column holds; and the loser of a race for a key learns that its commit
 * is done, not that it failed.
 */
@Timeout(120)
public abstract class ComplaintStoreContract extends StoreReadingContract {

    /** For adapters' tests. */
    protected ComplaintStoreContract() {}

    // Races

    @Test
    final void manyWritersOfOneComplaint_neverForkIt() throws Exception {
        int writers = 8;
        int each = 15;
        put("begin", none("1"), verified(0));
        race(writers, writer -> {
            for (int i = 0; i < each; i++) {
                int number = 1 + writer * each + i;
                insist("w" + number, () -> List.of(append(stored("1"), verified(number))));
            }
        });
        List<DatedEvent> expected = IntStream.rangeClosed(0, writers * each)
                .mapToObj(StoreCases::verified)
                .toList();
        assertThat(stored("1").events()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    final void manyWritersOfOneNewComplaint_leaveOneWinner() throws Exception {
        List<CommitResult> won = Collections.synchronizedList(new ArrayList<>());
        for (int round = 0; round < 10; round++) {
            String value = "n" + round;
            won.clear();
            race(8, writer -> {
                try {
                    won.add(retried(Commits.of(value + "-" + writer, none(value), verified(writer))));
                } catch (StaleVersionException late) {
                    assertThat(late.expected()).isZero();
                }
            });
            assertThat(won).containsExactly(CommitResult.COMMITTED);
            assertThat(stored(value).version()).isEqualTo(1);
        }
    }

    @Test
    final void manyCallersWithOneKey_haveOneEffect() throws Exception {
        List<CommitResult> answers = Collections.synchronizedList(new ArrayList<>());
        for (int round = 0; round < 10; round++) {
            Commit commit = Commits.of("k" + round, none("c" + round), verified(round));
            answers.clear();
            race(8, caller -> answers.add(retried(commit)));
            assertThat(answers).hasSize(8).containsOnlyOnce(CommitResult.COMMITTED);
            assertThat(stored("c" + round).version()).isEqualTo(1);
        }
    }

    /** Each commit touches two complaints, in either order; their versions can only grow together. */
    @Test
    final void writersOfTwoComplaints_neitherTearNorBlockForEver() throws Exception {
        commit("begin", List.of(append(none("a"), verified(0)), append(none("b"), verified(0))));
        race(6, writer -> {
            for (int i = 0; i < 10; i++) {
                int number = 1 + writer * 10 + i;
                insist("w" + number, () -> {
                    List<Append> both = new ArrayList<>(
                            List.of(append(stored("a"), verified(number)), append(stored("b"), verified(number))));
                    if (writer % 2 == 1) {
                        Collections.reverse(both);
                    }
                    return both;
                });
            }
        });
        assertThat(stored("a").events()).hasSize(61).isEqualTo(stored("b").events());
    }

    /** A walk over the pages meets what was there all the while exactly once, and every history whole. */
    @Test
    final void readersBesideWriters_seeWholeHistories() throws Exception {
        commit(
                "import",
                IntStream.range(0, 40)
                        .mapToObj(i -> append(none("p" + (100 + i)), verified(0), verified(1)))
                        .toList());
        Set<ComplaintId> there = new HashSet<>();
        walk(7).forEach(history -> there.add(history.id()));
        race(4, part -> {
            for (int i = 0; i < 15; i++) {
                if (part % 2 == 0) {
                    String value = "p" + (100 + i) + "-" + part;
                    commit(value, List.of(append(none(value), verified(0), verified(1))));
                } else {
                    List<History> walked = walk(7);
                    assertThat(walked)
                            .extracting(History::id)
                            .doesNotHaveDuplicates()
                            .containsAll(there);
                    assertThat(walked)
                            .allSatisfy(
                                    history -> assertThat(history.events()).containsExactly(verified(0), verified(1)));
                }
            }
        });
    }

    // Everything at once

    /** Commits at random, right and wrong, answered by this store and by the simplest possible one alike. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    final void anyCommits_areAnsweredAsByTheModel(long seed) {
        ComplaintStore model = new InMemoryComplaintStore();
        SplittableRandom random = new SplittableRandom(seed);
        List<DatedEvent> events = EventSamples.all();
        Map<Object, Integer> answers = new HashMap<>();
        for (int step = 0; step < 400; step++) {
            RegencyId regency = random.nextInt(4) == 0 ? BANDUNG : SAMPANG;
            List<Append> appends = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                if (random.nextInt(4) == 0) {
                    ComplaintId id = ComplaintId.of(regency, "c" + i);
                    History base = model.find(regency, List.of(id)).getOrDefault(id, History.none(id));
                    if (random.nextInt(12) == 0) {
                        base = random.nextBoolean() ? base.plus(List.of(events.get(0))) : History.none(id);
                    }
                    int from = random.nextInt(events.size() - 3);
                    appends.add(new Append(base, events.subList(from, from + 1 + random.nextInt(3))));
                }
            }
            Commit commit = Commits.of(regency, "k" + random.nextInt(300), "body " + random.nextInt(2), appends);
            Object expected = answer(model, commit);
            assertThat(answer(store, commit)).as("step %d", step).isEqualTo(expected);
            answers.merge(expected, 1, Integer::sum);
        }
        assertThat(answers).as("the random commits meet every answer").hasSize(4);
        for (RegencyId regency : List.of(SAMPANG, BANDUNG)) {
            assertThat(store.page(regency, Optional.empty(), 1_000))
                    .isEqualTo(model.page(regency, Optional.empty(), 1_000));
            assertThat(store.count(regency)).isEqualTo(model.count(regency));
        }
    }

    private static Object answer(ComplaintStore asked, Commit commit) {
        try {
            return asked.commit(commit);
        } catch (StaleVersionException | KeyReusedException refused) {
            return refused.getClass();
        }
    }
}
