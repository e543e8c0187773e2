package id.tuntas.testkit;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Particulars;
import id.tuntas.directory.UnitName;
import id.tuntas.sla.Assessment;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.SlaPolicy;
import id.tuntas.sla.TimeLimit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

/** A calendar and a policy with the histories in which the laws are tried. */
abstract class SlaCases {

    /** How often each law is tried. */
    static final int TRIES = 10_000;

    static final ComplaintId ID = ComplaintId.of(RegencyId.LOCAL, "4695068");
    static final List<UnitName> UNITS =
            List.of(UnitName.of("Dinas Perhubungan"), UnitName.of("Dinas Kesehatan"), UnitName.of("Kecamatan Kota"));

    SlaCases() {}

    /**
     * The calendar that is held to the laws.
     *
     * @return the calendar, of a zone that does not change its clocks
     */
    protected abstract WorkingCalendar calendar();

    /**
     * The policy that is held to the laws.
     *
     * @return the policy
     */
    protected abstract SlaPolicy policy();

    /**
     * The first day of which histories speak.
     *
     * @return a day behind which the calendar covers 400 days
     */
    protected LocalDate firstDay() {
        return LocalDate.of(2024, 2, 1);
    }

    final SlaCalculator calculator() {
        return SlaCalculator.of(policy(), calendar());
    }

    final List<Assessment> assess(List<DatedEvent> events, Instant now) {
        return calculator().assess(new History(ID, events), now);
    }

    final Instant begin() {
        return firstDay().atStartOfDay(calendar().zone()).toInstant();
    }

    final List<TimeLimit> limits() {
        return policy().obligations().stream()
                .flatMap(each -> each.limits().stream())
                .map(limit -> limit.time())
                .distinct()
                .toList();
    }

    static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    static Instant last(List<DatedEvent> events) {
        return events.get(events.size() - 1).at();
    }

    static DatedEvent received(Instant at) {
        return Events.logged(at, "diterima", Optional.empty());
    }

    static DatedEvent asked(Instant at) {
        return Events.logged(at, "tertunda", Optional.empty());
    }

    static DatedEvent completed(Instant at) {
        return Events.logged(at, "dilengkapi", Optional.empty());
    }

    /** When the reporter was waited for. */
    static List<NaiveSla.Stop> stops(List<DatedEvent> events) {
        List<NaiveSla.Stop> stops = new ArrayList<>();
        Instant asked = null;
        for (DatedEvent dated : events) {
            if (dated.event().type() == EventType.COMPLETION_REQUESTED && asked == null) {
                asked = dated.at();
            } else if (dated.event().type() == EventType.COMPLETED_BY_REPORTER && asked != null) {
                stops.add(new NaiveSla.Stop(asked, Optional.of(dated.at())));
                asked = null;
            }
        }
        if (asked != null) {
            stops.add(new NaiveSla.Stop(asked, Optional.empty()));
        }
        return stops;
    }

    /**
     * Moments of the first 60 days, whole seconds, of which many lie on openings, closings and midnights.
     *
     * @return the moments
     */
    @Provide
    protected Arbitrary<Instant> starts() {
        Arbitrary<Integer> seconds = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 86_399),
                Arbitraries.of(0, 7 * 3600 + 1800, 12 * 3600, 13 * 3600, 16 * 3600, 16 * 3600 + 1800, 86_399));
        return Combinators.combine(Arbitraries.integers().between(0, 59), seconds)
                .as((day, second) -> firstDay()
                        .plusDays(day)
                        .atStartOfDay(calendar().zone())
                        .toInstant()
                        .plusSeconds(second));
    }

    /**
     * Arrivals with requests to complete and answers behind them.
     *
     * @return in the order of happening
     */
    @Provide
    protected Arbitrary<List<DatedEvent>> waits() {
        return Combinators.combine(starts(), starts().list().ofMaxSize(4), classifications())
                .as((start, moments, said) -> {
                    List<DatedEvent> events = new ArrayList<>();
                    events.add(DatedEvent.builder()
                            .from(received(start))
                            .particulars(said)
                            .build());
                    List<Instant> later = moments.stream()
                            .filter(each -> each.isAfter(start))
                            .distinct()
                            .sorted()
                            .toList();
                    for (int i = 0; i < later.size(); i++) {
                        events.add(i % 2 == 0 ? asked(later.get(i)) : completed(later.get(i)));
                    }
                    return List.copyOf(events);
                });
    }

    /**
     * Logs that begin with the arrival.
     *
     * @return in the order of happening
     */
    @Provide
    protected Arbitrary<List<DatedEvent>> logs() {
        Arbitrary<String> words = Arbitraries.of(
                "diverifikasi",
                "didisposisikan",
                "diproses",
                "ditindaklanjuti",
                "ditanggapi_pelapor",
                "ditolak_jawabannya",
                "bukan_kewenangan",
                "dirujuk",
                "tertunda",
                "tertunda",
                "dilengkapi",
                "dilengkapi",
                "diarsipkan",
                "ditutup",
                "dibuka_kembali");
        Arbitrary<DatedEvent> lines = Combinators.combine(starts(), words, Arbitraries.of(UNITS))
                .as((at, word, unit) -> Events.logged(at, word, Optional.of(unit)));
        return Combinators.combine(starts(), lines.list().ofMaxSize(8), classifications())
                .as((start, more, said) -> Stream.concat(
                                Stream.of(DatedEvent.builder()
                                        .from(received(start))
                                        .particulars(said)
                                        .build()),
                                more.stream()
                                        .filter(each -> each.at().isAfter(start))
                                        .sorted(Comparator.comparing(DatedEvent::at)))
                        .toList());
    }

    private static Arbitrary<Particulars> classifications() {
        return Combinators.combine(
                        Arbitraries.of(
                                        Classification.INFORMATION_REQUEST,
                                        Classification.OVERSIGHT_GRADE,
                                        Classification.NOT_OVERSIGHT_GRADE)
                                .optional(0.8),
                        Arbitraries.of(true, false).optional(0.3))
                .as((classification, examination) -> Particulars.builder()
                        .classification(classification)
                        .needsExamination(examination)
                        .build());
    }
}
