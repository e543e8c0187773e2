package id.tuntas.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintEvent.FollowedUp;
import id.tuntas.complaint.ComplaintEvent.Verified;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.desk.TakeInHistories.Outcome;
import id.tuntas.port.StoreUnavailableException;
import id.tuntas.testkit.Commits;
import id.tuntas.testkit.EventSamples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TakeInHistoriesTest {

    private static final RegencyId REGENCY = RegencyId.LOCAL;
    private static final DatedEvent FIRST = DatedEvent.of(EventSamples.TUESDAY, new Verified());
    private static final DatedEvent SECOND = DatedEvent.of(EventSamples.TUESDAY.plusSeconds(60), new FollowedUp());
    private static final DatedEvent THIRD = DatedEvent.of(EventSamples.TUESDAY.plusSeconds(90), new FollowedUp());

    private final MapStore store = new MapStore();
    private final TakeInHistories takeIn = new TakeInHistories(store);

    private static History life(int number, DatedEvent... events) {
        return new History(ComplaintId.of(REGENCY, "c" + (10_000 + number)), List.of(events));
    }

    private static List<History> lives(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> life(number, FIRST, SECOND))
                .toList();
    }

    private Outcome take(List<History> histories) {
        return takeIn.takeIn(REGENCY, histories, histories.size(), Progress.NONE);
    }

    private List<History> stored() {
        return store.page(REGENCY, Optional.empty(), 10_000);
    }

    @Test
    void storesInLotsAndTellsHowFarItHasCome() {
        List<History> lives = lives(1_201);
        List<String> heard = new ArrayList<>();

        Outcome outcome =
                takeIn.takeIn(REGENCY, lives, 1_201, (step, done, total) -> heard.add(step + " " + done + "/" + total));

        assertThat(outcome).isEqualTo(new Outcome(1_201, 1_201, 2_402, Set.of()));
        assertThat(store.commits()).isEqualTo(3);
        assertThat(heard)
                .containsExactly("STORING 0/1201", "STORING 500/1201", "STORING 1000/1201", "STORING 1201/1201");
        assertThat(stored()).isEqualTo(lives);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void whatWasCutOffIsSimplyRepeated(int lots) {
        List<History> lives = lives(1_700);
        int[] commits = {0};
        store.everyTime(() -> {
            if (commits[0]++ == lots) {
                throw new StoreUnavailableException("the disk is full");
            }
        });
        assertThatThrownBy(() -> take(lives)).isInstanceOf(StoreUnavailableException.class);
        assertThat(stored()).isEqualTo(lives.subList(0, 500 * lots));
        store.everyTime(() -> {});

        int left = 1_700 - 500 * lots;
        assertThat(take(lives)).isEqualTo(new Outcome(1_700, left, 2L * left, Set.of()));
        assertThat(take(lives)).isEqualTo(new Outcome(1_700, 0, 0, Set.of()));
        assertThat(stored()).isEqualTo(lives);
    }

    @Test
    void whatIsThereIsCarriedOnAndWhatWentOnHereStays() {
        store.commit(Commits.of("a", History.none(life(1).id()), FIRST));
        store.commit(Commits.of("b", History.none(life(2).id()), FIRST, SECOND, THIRD));

        assertThat(take(List.of(life(1, FIRST, SECOND), life(2, FIRST, SECOND))))
                .isEqualTo(new Outcome(2, 0, 1, Set.of()));
        assertThat(stored()).containsExactly(life(1, FIRST, SECOND), life(2, FIRST, SECOND, THIRD));
    }

    @Test
    void anotherHistoryOfTheSameComplaintIsNamedAndLeftAsItIs() {
        store.commit(Commits.of("a", History.none(life(1).id()), FIRST, SECOND));

        Outcome outcome = take(List.of(life(1, FIRST, THIRD, SECOND), life(2, FIRST)));

        assertThat(outcome).isEqualTo(new Outcome(2, 1, 1, Set.of(life(1).id())));
        assertThat(stored()).containsExactly(life(1, FIRST, SECOND), life(2, FIRST));
    }

    @Test
    void aComplaintThatComesTwiceKeepsItsLongerHistory() {
        assertThat(take(List.of(life(1, FIRST), life(2, FIRST), life(1, FIRST, SECOND), life(1, FIRST))))
                .isEqualTo(new Outcome(4, 2, 3, Set.of()));
        assertThat(stored()).containsExactly(life(1, FIRST, SECOND), life(2, FIRST));
    }

    @Test
    void manyEventsMakeSmallerLots() {
        DatedEvent[] many = IntStream.range(0, 6_000)
                .mapToObj(i -> DatedEvent.of(EventSamples.TUESDAY.plusSeconds(i), new FollowedUp()))
                .toArray(DatedEvent[]::new);
        take(List.of(life(1, many), life(2, many), life(3, FIRST)));
        assertThat(store.commits()).isEqualTo(2);
        assertThat(store.events()).isEqualTo(12_001);
    }

    @Test
    void whatSomebodyElseAddedMeanwhileIsWorkedOutAgain() {
        store.meanwhile(() -> store.commit(Commits.of("a", History.none(life(1).id()), FIRST)));
        assertThat(take(List.of(life(1, FIRST, SECOND), life(2, FIRST)))).isEqualTo(new Outcome(2, 1, 2, Set.of()));
        assertThat(stored()).containsExactly(life(1, FIRST, SECOND), life(2, FIRST));
    }

    @Test
    void historiesOfOthersAndOfNothingAreACallersBug() {
        History foreign = new History(ComplaintId.of(RegencyId.of("35.27"), "1"), List.of(FIRST));
        assertThatThrownBy(() -> take(List.of(foreign))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> take(List.of(life(1)))).isInstanceOf(InvalidValueException.class);
        assertThat(stored()).isEmpty();
        assertThat(take(List.of())).isEqualTo(new Outcome(0, 0, 0, Set.of()));
    }
}
