package id.tuntas.sla;

import static id.tuntas.testkit.Events.wib;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.text.LocalText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TraceTest {

    private static final LocalText WHY = new LocalText("dihitung", "counted");

    private static TraceInterval day(TraceInterval.Kind kind, int march) {
        return new TraceInterval(
                kind,
                wib("2024-03-0" + march + "T00:00"),
                wib("2024-03-0" + (march + 1) + "T00:00"),
                Amount.ofDays(kind == TraceInterval.Kind.COUNTED ? 1 : 0),
                WHY);
    }

    private static TraceInterval time(TraceInterval.Kind kind, String from, String until, int counted) {
        return new TraceInterval(
                kind,
                wib("2024-03-05T" + from),
                wib("2024-03-05T" + until),
                Amount.ofTime(Duration.ofMinutes(counted)),
                WHY);
    }

    @Test
    void daysAreDueWithTheLastInstantOfTheOneThatFillsTheLimit() {
        Trace trace = new Trace(
                Amount.ofDays(2),
                true,
                List.of(
                        day(TraceInterval.Kind.COUNTED, 5),
                        day(TraceInterval.Kind.PAUSED, 6),
                        day(TraceInterval.Kind.COUNTED, 7),
                        day(TraceInterval.Kind.CLOSED, 8)));

        assertThat(trace.replay()).contains(wib("2024-03-08T00:00").minusNanos(1));
        assertThat(new Trace(Amount.ofDays(3), true, trace.intervals()).replay())
                .isEmpty();
    }

    @Test
    void timeIsDueAtTheEndOfTheLastStretchIfThatMuchWasCounted() {
        List<TraceInterval> stretches = List.of(
                time(TraceInterval.Kind.COUNTED, "11:00", "12:00", 60),
                time(TraceInterval.Kind.CLOSED, "12:00", "13:00", 0),
                time(TraceInterval.Kind.COUNTED, "13:00", "13:30", 30),
                time(TraceInterval.Kind.CLOSED, "13:30", "14:00", 0));

        assertThat(new Trace(Amount.ofTime(Duration.ofMinutes(90)), false, stretches).replay())
                .contains(wib("2024-03-05T14:00"));
        assertThat(new Trace(Amount.ofTime(Duration.ofMinutes(91)), false, stretches).replay())
                .isEmpty();
        assertThat(new Trace(Amount.ofTime(Duration.ZERO), false, List.of()).replay())
                .isEmpty();
    }

    @Test
    void aGapIsRefused() {
        Trace trace = new Trace(
                Amount.ofDays(2),
                true,
                List.of(
                        day(TraceInterval.Kind.COUNTED, 4),
                        day(TraceInterval.Kind.COUNTED, 5),
                        day(TraceInterval.Kind.COUNTED, 7)));

        assertThatThrownBy(trace::replay)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the trace has a gap before 2024-03-06T17:00:00Z");
    }

    @Test
    void aStretchThatCountsAnotherAmountThanItsOwnIsRefused() {
        Trace trace = new Trace(
                Amount.ofTime(Duration.ofMinutes(50)),
                false,
                List.of(time(TraceInterval.Kind.COUNTED, "11:00", "12:00", 50)));

        assertThatThrownBy(trace::replay)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the trace counts another amount from 2024-03-05T04:00:00Z");
    }

    @Test
    void itIsALineAStretchAndItsOwnCopy() {
        List<TraceInterval> stretches = new ArrayList<>(List.of(day(TraceInterval.Kind.COUNTED, 5)));
        Trace trace = new Trace(Amount.ofDays(1), true, stretches);
        stretches.clear();

        assertThat(trace.lines(LocalText.INDONESIAN)).containsExactly("dihitung");
        assertThat(trace.lines(Locale.ENGLISH)).containsExactly("counted");
        assertThat(trace.lines(Locale.FRENCH)).containsExactly("dihitung");
    }
}
