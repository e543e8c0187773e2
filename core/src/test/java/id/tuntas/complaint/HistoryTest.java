package id.tuntas.complaint;

import static id.tuntas.testkit.Events.arrivalShown;
import static id.tuntas.testkit.Events.learnt;
import static id.tuntas.testkit.Events.logged;
import static id.tuntas.testkit.Events.shown;
import static id.tuntas.testkit.Events.wib;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final ComplaintId ID = ComplaintId.of(RegencyId.LOCAL, "4695068");

    // Friday 8 March 2024, of which we learnt on Monday 11 March
    private static final DatedEvent ANSWER =
            learnt(logged("2024-03-08T10:15", "ditindaklanjuti"), wib("2024-03-11T00:00"));
    private static final DatedEvent ARRIVAL = logged("2024-03-04T08:00", "diterima"); // Mon
    private static final History HISTORY = new History(ID, List.of(ANSWER, ARRIVAL));

    @Test
    void versionsAreDenseFromOne() {
        assertThat(History.none(ID).version()).isZero();
        assertThat(HISTORY.version()).isEqualTo(2);
        assertThat(HISTORY.plus(List.of(ARRIVAL)).version()).isEqualTo(3);
        assertThat(HISTORY.plus(List.of(ARRIVAL)).events()).containsExactly(ANSWER, ARRIVAL, ARRIVAL);
    }

    @Test
    void givesEventsInTheOrderOfHappening() {
        assertThat(HISTORY.inOrder()).containsExactly(ARRIVAL, ANSWER);
    }

    @Test
    void anEventOfTheVeryMomentCounts() {
        Instant moment = wib("2024-03-08T10:15");

        assertThat(HISTORY.asOf(moment, Optional.empty())).containsExactly(ARRIVAL, ANSWER);
        assertThat(HISTORY.asOf(moment.minusNanos(1), Optional.empty())).containsExactly(ARRIVAL);
    }

    @Test
    void anEventLearntOfInTheVeryMomentCounts() {
        Instant later = wib("2024-12-31T23:59");
        Instant known = wib("2024-03-11T00:00");

        assertThat(HISTORY.asOf(later, Optional.of(known))).containsExactly(ARRIVAL, ANSWER);
        assertThat(HISTORY.asOf(later, Optional.of(known.minusNanos(1)))).containsExactly(ARRIVAL);
        assertThat(HISTORY.asOf(later, Optional.empty())).containsExactly(ARRIVAL, ANSWER);
    }

    @Test
    void ofOneMomentObservationsComeFirstThenVersions() {
        DatedEvent closed = logged("2024-03-08T10:15", "ditutup");
        DatedEvent arrival = arrivalShown("2024-03-08T10:15");
        DatedEvent one = shown("2024-03-08T10:15", "Terverifikasi");
        DatedEvent two = shown("2024-03-08T10:15", "Belum Terverifikasi");
        History history = new History(ID, List.of(closed, arrival, one, two));

        assertThat(history.inOrder()).containsExactly(one, two, closed, arrival);
        assertThat(history.asOf(closed.at(), Optional.empty())).containsExactly(one, two, closed, arrival);
    }

    @Test
    void saysNothingOfWhatHappened() {
        assertThat(HISTORY).hasToString("History[local/4695068, 2 events]");
    }

    @Test
    void anEventIsLearntOfAsItHappensUnlessSaid() {
        assertThat(ARRIVAL.recordedAt()).isEqualTo(ARRIVAL.at());
        assertThat(ARRIVAL.actor()).isEqualTo(Actor.UNSTATED);
        assertThat(ARRIVAL.particulars()).isEqualTo(Particulars.NONE);
    }

    @Test
    void datesLieInTheYears1900To9999() {
        Instant first = Instant.parse("1900-01-01T00:00:00Z");
        Instant last = Instant.parse("9999-12-30T23:59:59Z");
        DatedEvent inRange =
                DatedEvent.builder().from(ARRIVAL).at(first).recordedAt(last).build();

        assertThat(inRange.at()).isEqualTo(first);
        assertThatThrownBy(() -> DatedEvent.of(first.minusNanos(1), ARRIVAL.event()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("at: a date of the years 1900 to 9999");
        assertThatThrownBy(() -> learnt(ARRIVAL, last.plusNanos(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("recordedAt: a date of the years 1900 to 9999");
    }
}
