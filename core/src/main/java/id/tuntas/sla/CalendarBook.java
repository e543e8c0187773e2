package id.tuntas.sla;

import id.tuntas.base.InvalidValueException;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.directory.UnitName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The calendars of a regency: its own in all versions that were adopted, and those of units. Immutable and thread-safe.
 *
 * <p>A version is adopted at a moment. A clock goes by the version that was the newest at its end: what ended, or fell
 * due, before a version was adopted never moves; what still ran then goes by the new one. So a decree of Thursday 21
 * November 2024 that declares Wednesday 27 November a day off moves a due day of the 27th to the 28th, and nothing that
 * was due on the 20th.
 */
public final class CalendarBook {

    private final List<Adopted> versions;
    private final Map<String, WorkingCalendar> ofUnits;

    private CalendarBook(List<Adopted> versions, Map<String, WorkingCalendar> ofUnits) {
        this.versions = versions;
        this.ofUnits = ofUnits;
    }

    /**
     * A version and when it was adopted.
     *
     * @param at from this instant on, itself included
     * @param calendar the version
     */
    public record Adopted(Instant at, WorkingCalendar calendar) {}

    /**
     * A regency with one version of one calendar, adopted before everything.
     *
     * @param regency the calendar
     * @return the book
     */
    public static CalendarBook of(WorkingCalendar regency) {
        return new CalendarBook(List.of(new Adopted(Instant.MIN, regency)), Map.of());
    }

    /**
     * The book with a further version of the regency's calendar.
     *
     * @param at when it was adopted
     * @param version the version
     * @return a new book
     * @throws InvalidValueException if it is not of the same zone, or not adopted after the versions that are there
     */
    public CalendarBook plus(Instant at, WorkingCalendar version) {
        if (!version.zone().equals(latest().zone())) {
            throw InvalidValueException.of("version", "a calendar of the same zone");
        }
        if (!at.isAfter(versions.get(versions.size() - 1).at())) {
            throw InvalidValueException.of("at", "a moment after the last adoption");
        }
        List<Adopted> more = new ArrayList<>(versions);
        more.add(new Adopted(at, version));
        return new CalendarBook(List.copyOf(more), ofUnits);
    }

    /**
     * The book with a calendar of a unit in it.
     *
     * @param unit the unit, under any spelling
     * @param calendar its calendar
     * @return a new book
     */
    public CalendarBook withUnit(UnitName unit, WorkingCalendar calendar) {
        Map<String, WorkingCalendar> more = new HashMap<>(ofUnits);
        more.put(unit.key(), calendar);
        return new CalendarBook(versions, Map.copyOf(more));
    }

    /**
     * The versions of the regency's calendar.
     *
     * @return in the order of adoption, never empty
     */
    public List<Adopted> versions() {
        return versions;
    }

    /**
     * The newest version of the regency's calendar.
     *
     * @return the calendar
     */
    public WorkingCalendar latest() {
        return versions.get(versions.size() - 1).calendar();
    }

    /**
     * The version of the regency's calendar that was the newest at a moment.
     *
     * @param moment the moment
     * @return the calendar; the first where none was adopted by then
     */
    public WorkingCalendar at(Instant moment) {
        int newest = versions.size() - 1;
        while (moment.isBefore(versions.get(newest).at())) {
            newest--; // ends at the first, which was adopted before everything
        }
        return versions.get(newest).calendar();
    }

    /**
     * The calendar by which a unit's own clock runs.
     *
     * @param unit the unit, under any spelling
     * @return its own, or the newest of the regency
     */
    public WorkingCalendar ofUnit(UnitName unit) {
        return ownOf(unit).orElse(latest());
    }

    /** Empty for a unit that goes by the regency's. */
    Optional<WorkingCalendar> ownOf(UnitName unit) {
        return ofUnits.isEmpty() ? Optional.empty() : Optional.ofNullable(ofUnits.get(unit.key()));
    }

    /**
     * The calendar of an id and version, of the regency or of a unit.
     *
     * @param id the calendar's id
     * @param version the calendar's version
     * @return the calendar; empty where the book does not have it
     */
    public Optional<WorkingCalendar> find(String id, String version) {
        return Stream.concat(versions.stream().map(Adopted::calendar), ofUnits.values().stream())
                .filter(each -> each.id().equals(id) && each.version().equals(version))
                .findFirst();
    }
}
