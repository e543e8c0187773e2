package id.tuntas.testkit;

import static id.tuntas.testkit.Events.WIB;

import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.ComplaintEvent;
import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.Corrected;
import id.tuntas.complaint.ComplaintEvent.ObservedLead;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.Particulars;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Histories that crowd into the six weeks around Nyepi and Lebaran 2024, from Friday 1 March to Friday 12 April, and among
 * four spellings of two units, so that events meet: in one moment, in one day, on a day off, in one unit.
 */
public final class CrowdedHistories {

    /** The first moment that is drawn: Friday 1 March 2024, 00:00 WIB. */
    public static final Instant FIRST =
            LocalDate.of(2024, 3, 1).atStartOfDay(WIB).toInstant();

    private static final int SIX_HOURS_IN_SIX_WEEKS = 6 * 7 * 4;

    private CrowdedHistories() {}

    /**
     * Moments, every six hours.
     *
     * @return few, so that two are often the same
     */
    public static Arbitrary<Instant> moments() {
        return Arbitraries.integers()
                .between(0, SIX_HOURS_IN_SIX_WEEKS)
                .map(slot -> FIRST.plus(Duration.ofHours(6L * slot)));
    }

    /**
     * Names of units.
     *
     * @return two spellings each of two units
     */
    public static Arbitrary<UnitName> units() {
        return Arbitraries.of(
                        "Dinas Perhubungan",
                        "DINAS PERHUBUNGAN",
                        "Dinas Kesehatan Kab. Bandung",
                        "DINAS KESEHATAN KABUPATEN Bandung")
                .map(UnitName::of);
    }

    /**
     * What an export writes as status.
     *
     * @return every kind of literal that is known, and some that are not
     */
    public static Arbitrary<String> statusLiterals() {
        Arbitrary<String> all = Arbitraries.of(
                "Belum Terverifikasi",
                "Terverifikasi",
                "Terdisposisi ke Dinas Perhubungan",
                "Ditindaklanjuti oleh Instansi",
                "Ditanggapi oleh Pelapor",
                "Menunggu Kelengkapan Informasi",
                "Ditutup oleh Sistem",
                "Ditutup oleh Admin",
                "Diarsipkan oleh Pelapor",
                "Konten Terblokir",
                "Ditolak",
                "unknown");
        return Arbitraries.frequencyOf(
                Tuple.of(3, all), Tuple.of(1, Arbitraries.just("Menunggu Kelengkapan Informasi")));
    }

    /**
     * Lines of an event log.
     *
     * @return with and without unit and role
     */
    public static Arbitrary<DatedEvent> logged() {
        return Combinators.combine(
                        moments(),
                        loggedTypes(),
                        units().optional(),
                        Arbitraries.of(Role.class).optional())
                .as((at, type, unit, role) -> {
                    DatedEvent line = Events.logged(at, type.literal(), unit);
                    return DatedEvent.builder()
                            .from(line)
                            .actor(new Actor(role, line.actor().unit()))
                            .build();
                });
    }

    /**
     * What rows of an export show.
     *
     * @return arrivals and statuses
     */
    public static Arbitrary<DatedEvent> shown() {
        Arbitrary<ObservedLead> leads = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(ObservedLead.NOT_STATED)),
                Tuple.of(2, units().optional().map(ObservedLead::stated)));
        return Arbitraries.frequencyOf(
                Tuple.of(1, moments().map(at -> DatedEvent.of(at, new Received(Basis.EXPORTED)))),
                Tuple.of(
                        3,
                        Combinators.combine(moments(), statusLiterals().optional(0.9), leads)
                                .as(Events::shown)));
    }

    /**
     * What only the desk brings about: notes, disputes, corrections and the like.
     *
     * @return any event of those types
     */
    public static Arbitrary<DatedEvent> ofTheDesk() {
        Arbitrary<ComplaintEvent> any = Arbitraries.of(Arrays.stream(EventType.values())
                        .filter(type -> type.kind() == EventType.Kind.DESK_STEP || type.kind() == EventType.Kind.NOTE)
                        .toList())
                .map(type -> EventSamples.bare(type).event());
        Arbitrary<ComplaintEvent> corrections =
                Arbitraries.integers().between(1, 12).map(Corrected::new);
        return Combinators.combine(moments(), Arbitraries.frequencyOf(Tuple.of(3, any), Tuple.of(1, corrections)))
                .as(DatedEvent::of);
    }

    /**
     * Events of all sources and of the desk, some learnt of later than they happened, some with particulars.
     *
     * @return any event
     */
    public static Arbitrary<DatedEvent> events() {
        return detailed(Arbitraries.frequencyOf(Tuple.of(4, logged()), Tuple.of(1, shown()), Tuple.of(1, ofTheDesk())));
    }

    /**
     * What sources outside tell of, some of it learnt of later than it happened, some with particulars.
     *
     * @return any event that can be a fact
     */
    public static Arbitrary<DatedEvent> fromOutside() {
        return detailed(Arbitraries.frequencyOf(Tuple.of(4, logged()), Tuple.of(1, shown())));
    }

    private static Arbitrary<DatedEvent> detailed(Arbitrary<DatedEvent> bare) {
        return Combinators.combine(bare, Arbitraries.integers().between(0, 20), particulars())
                .as((event, late, said) -> DatedEvent.builder()
                        .from(event)
                        .recordedAt(event.at().plus(Duration.ofHours(6L * Math.max(0, late - 10))))
                        .particulars(said)
                        .build());
    }

    /**
     * Events of one complaint in the order of storing, which is any.
     *
     * @return up to twelve events, of which some share a moment
     */
    public static Arbitrary<List<DatedEvent>> histories() {
        return events().list().ofMaxSize(12);
    }

    /**
     * Events of one complaint that share no moment, without corrections, which go by the order of storing.
     *
     * @return up to twelve events in any order
     */
    public static Arbitrary<List<DatedEvent>> ofDistinctMoments() {
        return events().filter(event -> event.event().type() != EventType.CORRECTED)
                .list()
                .ofMaxSize(12)
                .uniqueElements(DatedEvent::at);
    }

    /**
     * Histories of a kind that happens: received, and then any lines of a log behind it in the order of happening.
     *
     * @return one to twelve logged events
     */
    public static Arbitrary<List<DatedEvent>> ofALog() {
        return Combinators.combine(logged().list().ofMaxSize(11), particulars()).as((lines, said) -> {
            List<DatedEvent> all = new ArrayList<>();
            all.add(DatedEvent.builder()
                    .at(FIRST)
                    .event(new Received(Basis.LOGGED))
                    .particulars(said)
                    .build());
            lines.stream()
                    .filter(line -> line.event().type() != EventType.RECEIVED)
                    .sorted(Comparator.comparing(DatedEvent::at))
                    .forEach(all::add);
            return all;
        });
    }

    /** Requests to complete it and their answers come more often, because they only mean something together. */
    private static Arbitrary<EventType> loggedTypes() {
        Arbitrary<EventType> all = Arbitraries.of(Arrays.stream(EventType.values())
                .filter(type -> type.kind() == EventType.Kind.STEP)
                .toList());
        return Arbitraries.frequencyOf(
                Tuple.of(3, all),
                Tuple.of(1, Arbitraries.of(EventType.COMPLETION_REQUESTED, EventType.COMPLETED_BY_REPORTER)));
    }

    private static Arbitrary<Particulars> particulars() {
        return Combinators.combine(
                        Arbitraries.of(
                                        Classification.INFORMATION_REQUEST,
                                        Classification.OVERSIGHT_GRADE,
                                        Classification.NOT_OVERSIGHT_GRADE,
                                        Classification.ASPIRATION)
                                .optional(0.3),
                        Arbitraries.of("Website", "Website - dinas-perhubungan", "SMS")
                                .map(Channel::of)
                                .optional(0.3),
                        Arbitraries.of("Jalan Berlubang", "Topik Lainnya").optional(0.2))
                .as((classification, channel, category) -> Particulars.builder()
                        .classification(classification)
                        .channel(channel)
                        .category(category)
                        .build());
    }
}
