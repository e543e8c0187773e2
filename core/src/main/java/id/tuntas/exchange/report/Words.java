package id.tuntas.exchange.report;

import id.tuntas.complaint.Bucket;
import id.tuntas.directory.UnitName;
import id.tuntas.scorecard.Figures;
import id.tuntas.scorecard.FollowUpMeasure;
import id.tuntas.scorecard.Interval;
import id.tuntas.scorecard.Presence;
import id.tuntas.scorecard.Quality;
import id.tuntas.scorecard.Ratio;
import id.tuntas.scorecard.Tally;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words, numbers and dates of one language. All of them come from this package's own files, so that the same rapor
 * reads the same on every machine and every JDK, whatever its locale data. Immutable and thread-safe.
 */
final class Words {

    private static final Words INDONESIAN = new Words("id");
    private static final Words ENGLISH = new Words("en");

    /** What a recommendation says of a document that the regency does not have, behind its column. */
    private static final String ABSENT = ": tidak";

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Pattern POINT = Pattern.compile("(?<=\\d)\\.(?=\\d)");

    private final String language;
    private final ResourceBundle texts;

    private Words(String language) {
        this.language = language;
        this.texts = load("messages_" + language + ".properties");
    }

    /** English for an English reader, Indonesian for everybody else. */
    static Words in(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : INDONESIAN;
    }

    /** The language as HTML names it. */
    String language() {
        return language;
    }

    Set<String> keys() {
        return new TreeSet<>(texts.keySet());
    }

    /** The text of a key, with its numbered places filled. */
    String say(String key, String... parts) {
        Matcher places = PLACE.matcher(texts.getString(key));
        return places.replaceAll(place -> Matcher.quoteReplacement(part(place, parts)));
    }

    /** The text of a key that comes from outside. */
    Optional<String> find(String key) {
        return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }

    String count(long count) {
        String digits = Long.toString(count);
        String group = say("number.group");
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, group);
        }
        return grouped.toString();
    }

    String decimal(BigDecimal number) {
        return number.toPlainString().replace(".", say("number.decimal"));
    }

    /** A share of a whole with one decimal; a dash of nothing. */
    String share(long part, long whole) {
        return whole == 0 ? say("none") : say("percent", decimal(new Ratio(part, whole).percent()));
    }

    String percentage(Figures figures) {
        return figures.percentage()
                .map(percent -> say("percent", decimal(percent)))
                .orElseGet(() -> say("not-rated"));
    }

    /** Between which percentages a share may well lie. */
    String interval(Interval interval) {
        return say("interval", decimal(interval.lower()), decimal(interval.upper()));
    }

    /** A figure that a recommendation rests on, such as {@code 68.3 % (28/41)}, as this language writes numbers. */
    String figure(String figure) {
        if (figure.endsWith(ABSENT)) {
            return say("figure." + figure.substring(0, figure.length() - ABSENT.length()));
        }
        String local = POINT.matcher(figure).replaceAll(Matcher.quoteReplacement(say("number.decimal")));
        return local.endsWith(" d") ? say("days", local.substring(0, local.length() - 2)) : local.replace(" %", "%");
    }

    String date(LocalDate date) {
        return date.getDayOfMonth() + " " + month(YearMonth.from(date));
    }

    String month(YearMonth month) {
        return say("month." + month.getMonthValue()) + " " + month.getYear();
    }

    String shortMonth(YearMonth month) {
        return say("month.short." + month.getMonthValue());
    }

    /** Date and time of day, with the zone as people in Indonesia name it. */
    String moment(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        return say(
                "moment",
                date(local.toLocalDate()),
                twoDigits(local.getHour()),
                twoDigits(local.getMinute()),
                zoneName(local));
    }

    String bucket(Bucket bucket) {
        return say("bucket." + bucket.field());
    }

    String quality(Quality quality) {
        return say("quality." + quality.name());
    }

    String presence(Presence presence) {
        return say("presence." + presence.name());
    }

    String obligation(String id) {
        return find("obligation." + id).orElse(id);
    }

    /** How many obligations are overdue, or that nobody can tell. */
    String overdue(Tally tally, long obligations) {
        return tally.isTimeKnown() ? count(obligations) : say("follow-up.unknown");
    }

    /** What is to be said before anybody relies on the figures: of how many it is not known how they stand. */
    Optional<String> caveat(Tally tally) {
        long unknown = tally.in(Bucket.UNKNOWN);
        return unknown == 0 ? Optional.empty() : Optional.of(say("caveat", count(unknown), count(tally.total())));
    }

    /** From when to when something is measured, and in which days, as the beginning of a sentence. */
    String measure(FollowUpMeasure measure) {
        String text = measure.text().in(Locale.forLanguageTag(language));
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    String unit(Optional<UnitName> unit) {
        return unit.map(UnitName::value).orElseGet(() -> say("unit.none"));
    }

    String channel(Optional<String> channel) {
        return channel.orElseGet(() -> say("channel.none"));
    }

    String literal(String literal) {
        return literal.equals(Tally.NO_LITERAL) ? say("literal.none") : literal;
    }

    private static String part(MatchResult place, String... parts) {
        return parts[Integer.parseInt(place.group(1))];
    }

    private static String zoneName(ZonedDateTime local) {
        return switch (local.getZone().getId()) {
            case "Asia/Jakarta", "Asia/Pontianak" -> "WIB";
            case "Asia/Makassar", "Asia/Ujung_Pandang" -> "WITA";
            case "Asia/Jayapura" -> "WIT";
            default ->
                local.getOffset().getTotalSeconds() == 0
                        ? "UTC"
                        : "UTC" + local.getOffset().getId();
        };
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static ResourceBundle load(String file) {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + " of this jar", e);
        }
    }
}
