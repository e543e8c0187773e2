package id.tuntas.desk;

import static id.tuntas.testkit.Events.arrivalShown;
import static id.tuntas.testkit.Events.logged;
import static id.tuntas.testkit.Events.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.Fact;
import id.tuntas.complaint.History;
import id.tuntas.complaint.TrackingId;
import id.tuntas.desk.TakeInFacts.Outcome;
import id.tuntas.port.StaleVersionException;
import id.tuntas.port.StoreUnavailableException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TakeInFactsTest {

    private static final RegencyId REGENCY = RegencyId.LOCAL;
    private static final Fact ARRIVAL = fact("4695068", logged("2024-03-04T08:00", "diterima")); // Mon
    private static final Fact DISPOSAL =
            fact("4695068", logged("2024-03-05T09:00", "didisposisikan", "Dinas Perhubungan")); // Tue
    private static final Fact ANSWER =
            fact("4695068", logged("2024-03-08T10:15", "ditindaklanjuti", "Dinas Perhubungan")); // Fri

    private final MapStore store = new MapStore();
    private final TakeInFacts takeIn = new TakeInFacts(store);

    private static Fact fact(String id, DatedEvent event) {
        return new Fact(TrackingId.of(id), event);
    }

    private Outcome take(Fact... facts) {
        return takeIn.takeIn(REGENCY, List.of(facts), Progress.NONE);
    }

    private List<DatedEvent> events(String id) {
        ComplaintId complaint = ComplaintId.of(REGENCY, id);
        return store.find(REGENCY, List.of(complaint))
                .getOrDefault(complaint, History.none(complaint))
                .events();
    }

    @Test
    void storesFactsInTheOrderGiven() {
        assertThat(take(ANSWER, ARRIVAL)).isEqualTo(new Outcome(1, 1, 2));
        assertThat(events("4695068")).containsExactly(ANSWER.dated(), ARRIVAL.dated());
    }

    @Test
    void theSameFactsAgainChangeNothing() {
        take(ARRIVAL, DISPOSAL, ANSWER);

        assertThat(take(ARRIVAL, DISPOSAL, ANSWER)).isEqualTo(new Outcome(1, 0, 0));
        assertThat(store.events()).isEqualTo(3);
        assertThat(store.commits()).isEqualTo(1);
    }

    @Test
    void aRowThatIsThereTwiceIsStoredOnce() {
        assertThat(take(ARRIVAL, ARRIVAL)).isEqualTo(new Outcome(1, 1, 1));
    }

    @Test
    void onlyWhatIsNewGoesBehindWhatIsKnown() {
        take(ARRIVAL, ANSWER);

        assertThat(take(ARRIVAL, DISPOSAL, fact("4695069", ARRIVAL.dated()))).isEqualTo(new Outcome(2, 1, 2));
        assertThat(events("4695068")).containsExactly(ARRIVAL.dated(), ANSWER.dated(), DISPOSAL.dated());
    }

    @Test
    void aSecondExportIsASecondObservation() {
        take(fact("4695068", arrivalShown("2024-03-04T08:00")), fact("4695068", shown("2024-03-11T00:00", "Ditutup")));

        assertThat(take(fact("4695068", shown("2024-03-18T00:00", "Ditutup"))).newEvents())
                .isEqualTo(1);
    }

    @Test
    void noFactsAreNoWork() {
        assertThat(take()).isEqualTo(new Outcome(0, 0, 0));
        assertThat(store.commits()).isZero();
    }

    @Test
    void regenciesDoNotMeet() {
        take(ARRIVAL);
        Outcome elsewhere = takeIn.takeIn(RegencyId.of("35.27"), List.of(ARRIVAL), Progress.NONE);

        assertThat(elsewhere).isEqualTo(new Outcome(1, 1, 1));
        assertThat(store.count(REGENCY)).isEqualTo(1);
    }

    @Test
    void whereSomebodyElseAppendedMeanwhileWhatIsNewIsWorkedOutAgain() {
        take(ARRIVAL);
        store.meanwhile(() -> take(DISPOSAL));

        assertThat(take(DISPOSAL, ANSWER)).isEqualTo(new Outcome(1, 0, 1));
        assertThat(events("4695068")).containsExactly(ARRIVAL.dated(), DISPOSAL.dated(), ANSWER.dated());
    }

    @Test
    void whereSomebodyElseTookInTheSameMeanwhileNothingIsNew() {
        store.meanwhile(() -> take(ARRIVAL));

        assertThat(take(ARRIVAL)).isEqualTo(new Outcome(1, 0, 0));
        assertThat(store.events()).isEqualTo(1);
    }

    @Test
    void aVersionThatIsAlwaysStaleIsTriedFiveTimes() {
        int[] tries = {0};
        store.everyTime(() -> {
            tries[0]++;
            throw new StaleVersionException(ComplaintId.of(REGENCY, "4695068"), 0);
        });

        assertThatThrownBy(() -> take(ARRIVAL))
                .isInstanceOf(StaleVersionException.class)
                .hasMessage("complaint local/4695068 is no longer at version 0");
        assertThat(tries[0]).isEqualTo(5);
    }

    @Test
    void storesInLotsAndTellsHowFarItHasCome() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 1_201; i++) {
            facts.add(fact(Integer.toString(4_000_000 + i), ARRIVAL.dated()));
        }
        List<String> heard = new ArrayList<>();

        Outcome outcome =
                takeIn.takeIn(REGENCY, facts, (step, done, total) -> heard.add(step + " " + done + "/" + total));

        assertThat(outcome).isEqualTo(new Outcome(1_201, 1_201, 1_201));
        assertThat(store.commits()).isEqualTo(3);
        assertThat(heard)
                .containsExactly("STORING 0/1201", "STORING 500/1201", "STORING 1000/1201", "STORING 1201/1201");
    }

    @Test
    void whatWasCutOffIsSimplyRepeated() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            facts.add(fact(Integer.toString(4_000_000 + i), ARRIVAL.dated()));
        }
        int[] commits = {0};
        store.everyTime(() -> {
            if (commits[0]++ > 0) {
                throw new StoreUnavailableException("the disk is full");
            }
        });
        assertThatThrownBy(() -> takeIn.takeIn(REGENCY, facts, Progress.NONE))
                .isInstanceOf(StoreUnavailableException.class);
        assertThat(store.count(REGENCY)).isEqualTo(500);
        store.everyTime(() -> {});

        assertThat(takeIn.takeIn(REGENCY, facts, Progress.NONE)).isEqualTo(new Outcome(700, 200, 200));
        assertThat(store.events()).isEqualTo(700);
    }
}
