package id.tuntas.calendar;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the decrees say about a run of whole years: every date that is off, once, with its decree.
 *
 * <p>Immutable. A table covers the years from {@link #firstYear()} to {@link #lastYear()}, both inclusive, 60 at most,
 * and speaks about no other. Dates are those of the civil calendar and have no zone. A holiday that falls on a weekend
 * is in the table too, and gives no substitute day.
 *
 * <p>Example: {@code HolidayTable.indonesia().on(LocalDate.of(2025, 8, 18))} is the collective leave of Monday 18 August
 * 2025, by SKB 933/2025; {@code on(LocalDate.of(2025, 7, 18))}, a Friday, is empty.
 */
@Value.Immutable
@TuntasStyle
public abstract sealed class HolidayTable permits ImmutableHolidayTable {

    /** The most years that one table may cover. */
    static final int MAX_YEARS = 60;

    HolidayTable() {}

    /**
     * The shipped table: public holidays, collective leave of civil servants and election days of the whole country,
     * 2013 to 2027, compiled from the decrees on 22 November 2026. Regional days are not in it.
     *
     * @return the table {@code id-national} of version {@code 2026-11-22}, always the same instance
     */
    public static HolidayTable indonesia() {
        return Shipped.INDONESIA;
    }

    /**
     * Reads a table from CSV with the columns {@code date,name_id,kind,source,confidence}, in any order, of which the
     * kinds are {@link DayOffKind#literal()} and the confidences {@link Confidence#literal()}. Fields may be quoted, a
     * quote within is doubled; further columns are passed over; a byte order mark and blank lines too. The table covers
     * the years from its first date to its last, and each of them must have a row.
     *
     * @param id the name of the table, stable over its versions
     * @param version the version, for example the date of compilation
     * @param csv the text, read to its end and not closed
     * @return the table
     * @throws InvalidTableException if anything in it is not as described; it carries all that is wrong
     * @throws InvalidValueException if id or version is blank
     * @throws UncheckedIOException if reading fails
     */
    public static HolidayTable parse(String id, String version, Reader csv) {
        Checks.notBlank("id", id);
        Checks.notBlank("version", version);
        return HolidayTableCsv.parse(id, version, csv);
    }

    /**
     * Starts a table that is stated in Java; id, version and years must be given. Here a covered year without a row is
     * taken as it is said: it has no holidays.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The name of the table, stable over its versions.
     *
     * @return never blank, for example {@code id-national}
     */
    public abstract String id();

    /**
     * The version of the table.
     *
     * @return never blank, for example {@code 2026-11-22}
     */
    public abstract String version();

    /**
     * The first year covered, from its 1 January.
     *
     * @return 1 to 9999
     */
    public abstract int firstYear();

    /**
     * The last year covered, up to its 31 December.
     *
     * @return at least {@link #firstYear()}
     */
    public abstract int lastYear();

    /**
     * Every date that is off.
     *
     * @return ascending, each date once
     */
    public abstract List<DayOff> daysOff();

    @Value.Derived
    @Value.Auxiliary
    CoveredDays covered() {
        return new CoveredDays(firstYear(), lastYear());
    }

    @Value.Derived
    @Value.Auxiliary
    Map<LocalDate, DayOff> byDate() {
        Map<LocalDate, DayOff> byDate = new HashMap<>();
        for (DayOff day : daysOff()) {
            if (!covers(day.date())) {
                throw InvalidValueException.of("daysOff", "dates within the covered years");
            }
            if (byDate.put(day.date(), day) != null) {
                throw InvalidValueException.of("daysOff", "each date once");
            }
        }
        return byDate;
    }

    @Value.Check
    HolidayTable sorted() {
        Checks.notBlank("id", id());
        Checks.notBlank("version", version());
        List<DayOff> sorted = new ArrayList<>(daysOff());
        sorted.sort(Comparator.comparing(DayOff::date));
        return sorted.equals(daysOff())
                ? this
                : builder().from(this).daysOff(sorted).build();
    }

    /**
     * Whether a date lies in a covered year.
     *
     * @param date any date
     * @return true from 1 January of the first to 31 December of the last covered year
     */
    public boolean covers(LocalDate date) {
        return firstYear() <= date.getYear() && date.getYear() <= lastYear();
    }

    /**
     * What the table says about a date.
     *
     * @param date a date in a covered year
     * @return the day off, or empty where the date is none
     * @throws UncoveredYearException if the table does not cover the date's year
     */
    public Optional<DayOff> on(LocalDate date) {
        if (!covers(date)) {
            throw new UncoveredYearException(date.getYear(), this);
        }
        return Optional.ofNullable(byDate().get(date));
    }

    /**
     * This table with the years of a newer one put in: a year that both cover is taken from the newer whole. So the
     * table of 2028 alone, loaded from a file, prolongs the shipped one to 2013 to 2028.
     *
     * @param newer a table whose years overlap or directly follow or precede those of this one
     * @return a table of this id and the newer version
     * @throws InvalidValueException if a year between the two would be covered by neither, or more than 60 would be
     *     covered
     */
    public HolidayTable updatedBy(HolidayTable newer) {
        if (newer.firstYear() > lastYear() + 1 || newer.lastYear() < firstYear() - 1) {
            throw InvalidValueException.of("newer", "years that overlap or adjoin those of the table");
        }
        List<DayOff> all = new ArrayList<>(newer.daysOff());
        for (DayOff day : daysOff()) {
            if (!newer.covers(day.date())) {
                all.add(day);
            }
        }
        return builder()
                .id(id())
                .version(newer.version())
                .firstYear(Math.min(firstYear(), newer.firstYear()))
                .lastYear(Math.max(lastYear(), newer.lastYear()))
                .daysOff(all)
                .build();
    }

    /** Id, version and years, such as {@code id-national 2026-11-22 (2013-2027)}. */
    @Override
    public final String toString() {
        return id() + " " + version() + " (" + firstYear() + "-" + lastYear() + ")";
    }

    /** Builds a {@link HolidayTable}; not thread-safe. */
    public static final class Builder extends ImmutableHolidayTable.Builder {

        Builder() {}
    }

    /** The table that comes with the library, read when it is first asked for. */
    static final class Shipped {

        private static final HolidayTable INDONESIA = read("holidays-id.csv");

        private Shipped() {}

        static HolidayTable read(String file) {
            try (InputStream in = HolidayTable.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException(file + " is missing from the library");
                }
                return parse("id-national", "2026-11-22", new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
