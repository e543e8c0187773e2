package id.tuntas.jdbc;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.ReporterId;
import id.tuntas.directory.UnitName;
import id.tuntas.port.FoundPage.Place;
import id.tuntas.port.IndexedWords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * What the tables of words hold of one complaint.
 *
 * @param place where it stands among those that are found
 * @param words each with whether it is published, as stored
 * @param whose units and reporter, as stored
 */
record WordEntry(String place, Map<String, Boolean> words, Set<String> whose) {

    /** What {@link #of(ResultSet)} reads, behind the complaint. */
    static final String SHOWN = "place, published, withheld, whose";

    /** The place before all others. */
    static final String FIRST = "";

    private static final Instant EARLIEST = Instant.parse("1000-01-01T00:00:00Z");
    private static final int DIGITS = 16;
    private static final String NO_ARRIVAL = "f".repeat(DIGITS);

    static WordEntry of(IndexedWords indexed, Dialect dialect) {
        Map<String, Boolean> words = new TreeMap<>();
        indexed.published().forEach(word -> words.put(dialect.stored(word), true));
        indexed.withheld().forEach(word -> words.put(dialect.stored(word), false));
        Set<String> whose = new TreeSet<>();
        indexed.units().forEach(unit -> whose.add(unit(unit, dialect)));
        indexed.reporter().ifPresent(reporter -> whose.add(reporter(reporter, dialect)));
        return new WordEntry(place(new Place(indexed.receivedAt(), indexed.id()), dialect), words, whose);
    }

    static WordEntry of(ResultSet row) throws SQLException {
        Map<String, Boolean> words = new TreeMap<>();
        split(row.getString(3), ' ').forEach(word -> words.put(word, true));
        split(row.getString(4), ' ').forEach(word -> words.put(word, false));
        return new WordEntry(row.getString(2), words, split(row.getString(5), '\n'));
    }

    /** The words of one kind, a blank before each. */
    String joined(boolean published) {
        StringBuilder joined = new StringBuilder();
        words.forEach((word, isPublished) -> {
            if (isPublished == published) {
                joined.append(' ').append(word);
            }
        });
        return joined.toString();
    }

    /** Units and reporter, a line feed before each. */
    String joinedWhose() {
        StringBuilder joined = new StringBuilder();
        whose.forEach(each -> joined.append('\n').append(each));
        return joined.toString();
    }

    private static Set<String> split(String joined, char mark) {
        Set<String> parts = new TreeSet<>();
        int from = 1;
        while (from <= joined.length()) {
            int to = joined.indexOf(mark, from);
            to = to < 0 ? joined.length() : to;
            parts.add(joined.substring(from, to));
            from = to + 1;
        }
        return parts;
    }

    static String unit(UnitName unit, Dialect dialect) {
        return "u" + Standing.unit(Optional.of(unit), dialect);
    }

    static String reporter(ReporterId reporter, Dialect dialect) {
        return "r" + dialect.stored(reporter.value());
    }

    /** Sorts the newest arrival first, then by id. */
    static String place(Place place, Dialect dialect) {
        return place.receivedAt().map(WordEntry::newestFirst).orElse(NO_ARRIVAL)
                + dialect.stored(place.id().value());
    }

    private static String newestFirst(Instant at) {
        return HexFormat.of()
                .toHexDigits(Math.max(0, micros(Standing.NEVER) - micros(at.isBefore(EARLIEST) ? EARLIEST : at)));
    }

    private static long micros(Instant at) {
        return TimeUnit.SECONDS.toMicros(at.getEpochSecond()) + TimeUnit.NANOSECONDS.toMicros(at.getNano());
    }

    static Place place(RegencyId regency, String place, Dialect dialect) {
        String arrival = place.substring(0, DIGITS);
        return new Place(
                arrival.equals(NO_ARRIVAL)
                        ? Optional.empty()
                        : Optional.of(Standing.NEVER.minus(Long.parseLong(arrival, 16), ChronoUnit.MICROS)),
                ComplaintId.of(regency, dialect.restored(place.substring(DIGITS))));
    }
}
