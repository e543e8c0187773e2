package id.tuntas.sla;

import static id.tuntas.testkit.Events.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Actor;
import id.tuntas.directory.Role;
import id.tuntas.text.LocalText;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PauseTest {

    private static final Actor LIAISON = Actor.of(Role.LIAISON_OFFICER);
    private static final Set<PauseCause> ALL = Set.of(PauseCause.values());
    private static final Instant START = wib("2024-03-04T09:00"); // Mon

    private static Pause pause(PauseCause cause, String from, @Nullable String until) {
        return new Pause(cause, LIAISON, wib(from), until == null ? null : wib(until));
    }

    private static Obligation waitingFor(PauseCause... causes) {
        return Obligation.builder()
                .id("verify")
                .start(Milestone.RECEIVED)
                .stop(Milestone.DISPOSED)
                .pauses(Set.of(causes))
                .build();
    }

    // Those of one clock

    @Test
    void theyAreSortedByTheirBegin() {
        Pause tuesday = pause(PauseCause.AWAITING_REPORTER, "2024-03-05T09:00", "2024-03-05T10:00");
        Pause thursday = pause(PauseCause.AWAITING_REPORTER, "2024-03-07T09:00", "2024-03-07T10:00");

        assertThat(Pause.of(List.of(thursday, tuesday), ALL, START, null)).containsExactly(tuesday, thursday);
        assertThat(Pause.of(List.of(), ALL, START, null)).isEmpty();
    }

    @Test
    void onlyThoseOfItsCausesAreMinded() {
        Pause asked = pause(PauseCause.AWAITING_REPORTER, "2024-03-05T09:00", "2024-03-05T10:00");
        Pause outside = pause(PauseCause.REFERRED_OUTSIDE, "2024-03-06T09:00", null);

        assertThat(Pause.of(List.of(asked, outside), Set.of(PauseCause.AWAITING_REPORTER), START, null))
                .containsExactly(asked);
        assertThat(Pause.of(List.of(asked, outside), Set.of(PauseCause.REFERRED_OUTSIDE), START, null))
                .containsExactly(outside);
    }

    @Test
    void theyAreCutToTheStartAndTheEnd() {
        Pause before = pause(PauseCause.AWAITING_REPORTER, "2024-03-01T09:00", "2024-03-04T09:00");
        Pause over = pause(PauseCause.AWAITING_REPORTER, "2024-03-04T08:00", "2024-03-04T10:00");
        Pause lasting = pause(PauseCause.RETURNED, "2024-03-05T09:00", null);

        assertThat(Pause.of(List.of(before, over, lasting), ALL, START, null))
                .containsExactly(pause(PauseCause.AWAITING_REPORTER, "2024-03-04T09:00", "2024-03-04T10:00"), lasting);
        assertThat(Pause.of(List.of(over, lasting), ALL, START, wib("2024-03-05T12:00")))
                .containsExactly(
                        pause(PauseCause.AWAITING_REPORTER, "2024-03-04T09:00", "2024-03-04T10:00"),
                        pause(PauseCause.RETURNED, "2024-03-05T09:00", "2024-03-05T12:00"));
        assertThat(Pause.of(List.of(over, lasting), ALL, START, wib("2024-03-04T09:30")))
                .containsExactly(pause(PauseCause.AWAITING_REPORTER, "2024-03-04T09:00", "2024-03-04T09:30"));
        assertThat(Pause.of(List.of(over), ALL, START, START)).isEmpty();
    }

    @Test
    void ofTwoThatOverlapTheEarlierGoesOnToItsEnd() {
        Pause first = pause(PauseCause.AWAITING_REPORTER, "2024-03-05T09:00", "2024-03-06T09:00");
        Pause within = pause(PauseCause.RETURNED, "2024-03-05T10:00", "2024-03-05T11:00");
        Pause longer = pause(PauseCause.REFERRED_OUTSIDE, "2024-03-05T12:00", "2024-03-07T09:00");

        assertThat(Pause.of(List.of(first, within, longer), ALL, START, null))
                .containsExactly(first, pause(PauseCause.REFERRED_OUTSIDE, "2024-03-06T09:00", "2024-03-07T09:00"));
    }

    @Test
    void behindOneThatLastsThereIsNone() {
        Pause lasting = pause(PauseCause.AWAITING_REPORTER, "2024-03-05T09:00", null);
        Pause later = pause(PauseCause.RETURNED, "2024-03-06T09:00", "2024-03-07T09:00");

        assertThat(Pause.of(List.of(lasting, later), ALL, START, null)).containsExactly(lasting);
    }

    // What the switches add

    @Test
    void byDefaultOnlyTheCausesOfTheObligationPause() {
        assertThat(Pause.causes(waitingFor(PauseCause.REFERRED_OUTSIDE), Switches.DEFAULTS))
                .containsExactly(PauseCause.REFERRED_OUTSIDE);
        assertThat(Pause.causes(waitingFor(), Switches.DEFAULTS)).isEmpty();
    }

    @Test
    void theSwitchesAddTheReturnAndTheTimeInWhichItHadEnded() {
        Switches onReturn =
                Switches.builder().onReturn(Switches.ReturnEffect.PAUSES).build();
        Switches onReopening = Switches.builder()
                .onReopening(Switches.ReopeningEffect.ENDED_TIME_PAUSES)
                .build();

        assertThat(Pause.causes(waitingFor(PauseCause.AWAITING_REPORTER), onReturn))
                .containsExactlyInAnyOrder(PauseCause.AWAITING_REPORTER, PauseCause.RETURNED);
        assertThat(Pause.causes(waitingFor(PauseCause.AWAITING_REPORTER), onReopening))
                .containsExactlyInAnyOrder(PauseCause.AWAITING_REPORTER, PauseCause.ENDED);
        assertThat(Pause.causes(
                        waitingFor(),
                        Switches.builder()
                                .from(onReturn)
                                .onReopening(Switches.ReopeningEffect.RESOLUTION_OWED_AGAIN)
                                .build()))
                .containsExactlyInAnyOrder(PauseCause.RETURNED, PauseCause.ENDED);
    }

    @Test
    void everyCauseHasItsWords() {
        assertThat(PauseCause.REFERRED_OUTSIDE.text().in(LocalText.INDONESIAN))
                .isEqualTo("dirujuk ke instansi di luar daerah");
        assertThat(PauseCause.REFERRED_OUTSIDE.text().in(Locale.ENGLISH)).isEqualTo("referred to an agency outside");
    }
}
