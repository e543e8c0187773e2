package id.tuntas.complaint;

import static id.tuntas.testkit.Events.arrivalShown;
import static id.tuntas.testkit.Events.learnt;
import static id.tuntas.testkit.Events.logged;
import static id.tuntas.testkit.Events.shown;
import static id.tuntas.testkit.Events.wib;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.directory.Role;
import id.tuntas.testkit.EventSamples;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactTest {

    private static final DatedEvent ANSWER = logged("2024-03-08T10:15", "ditindaklanjuti", "Dinas Perhubungan"); // Fri

    private static void assertSame(DatedEvent one, DatedEvent other) {
        assertThat(Fact.identityOf(one)).isEqualTo(Fact.identityOf(other)).hasSameHashCodeAs(Fact.identityOf(other));
        assertThat(new Fact(TrackingId.of("1"), one).identity()).isEqualTo(Fact.identityOf(other));
    }

    private static void assertDifferent(DatedEvent one, DatedEvent other) {
        assertThat(Fact.identityOf(one)).isNotEqualTo(Fact.identityOf(other));
    }

    @Test
    void aLoggedLineIsTheSameByMomentEventAndUnit() {
        DatedEvent told = DatedEvent.builder()
                .from(ANSWER)
                .recordedAt(wib("2024-03-11T00:00")) // Mon
                .particulars(Particulars.builder().category("Perhubungan").build())
                .actor(new Actor(Optional.of(Role.ADMIN), ANSWER.actor().unit()))
                .build();

        assertSame(ANSWER, told);
        assertDifferent(ANSWER, logged("2024-03-08T10:16", "ditindaklanjuti", "Dinas Perhubungan"));
        assertDifferent(ANSWER, logged("2024-03-08T10:15", "diproses", "Dinas Perhubungan"));
        assertDifferent(ANSWER, logged("2024-03-08T10:15", "ditindaklanjuti", "Dinas Kesehatan"));
        assertDifferent(ANSWER, logged("2024-03-08T10:15", "ditindaklanjuti"));
    }

    @Test
    void theUnitOfADispositionIsItsLead() {
        DatedEvent disposed = logged("2024-03-05T09:00", "didisposisikan", "Dinas Perhubungan"); // Tue

        assertSame(disposed, logged("2024-03-05T09:00", "didisposisikan", "Dinas Perhubungan"));
        assertDifferent(disposed, logged("2024-03-05T09:00", "didisposisikan", "Dinas Kesehatan"));
    }

    @Test
    void anObservationIsTheSameByAllThatItShows() {
        DatedEvent observed = shown("2024-03-11T00:00", "Ditutup oleh Sistem"); // Mon

        assertSame(observed, shown("2024-03-11T00:00", "Ditutup oleh Sistem"));
        assertDifferent(observed, shown("2024-03-11T00:00", "Ditutup oleh Admin"));
        assertDifferent(observed, shown("2024-03-11T00:00", "Ditutup oleh Sistem", "Dinas Perhubungan"));
        assertDifferent(observed, shown("2024-03-18T00:00", "Ditutup oleh Sistem"));
        assertDifferent(observed, learnt(observed, wib("2024-03-18T00:00")));
    }

    @Test
    void anArrivalShownIsNotTheArrivalLogged() {
        assertDifferent(arrivalShown("2024-03-04T08:00"), logged("2024-03-04T08:00", "diterima")); // Mon
        assertSame(arrivalShown("2024-03-04T08:00"), arrivalShown("2024-03-04T08:00"));
    }

    @Test
    void everyExportBringsTheArrivalToLightAnew() {
        DatedEvent arrival = learnt(arrivalShown("2024-03-04T08:00"), wib("2024-03-11T00:00")); // Mon, Mon

        assertDifferent(arrival, learnt(arrival, wib("2024-03-18T00:00"))); // Mon
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void aSourceOutsideTellsOfStepsAndObservationsOnly(EventType type) {
        DatedEvent event = EventSamples.full(type);
        boolean told = type.kind() == EventType.Kind.STEP || type.kind() == EventType.Kind.OBSERVATION;

        if (told) {
            assertThat(new Fact(TrackingId.of("1"), event).dated()).isEqualTo(event);
        } else {
            assertThatThrownBy(() -> new Fact(TrackingId.of("1"), event))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("event: one that a source outside can tell of");
        }
    }
}
