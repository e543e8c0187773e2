package id.tuntas.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import id.tuntas.complaint.Bucket;
import id.tuntas.directory.UnitName;
import id.tuntas.exchange.RejectedRow;
import id.tuntas.exchange.internal.OffsetTimes;
import id.tuntas.scorecard.Dimension;
import id.tuntas.scorecard.Figures;
import id.tuntas.scorecard.Group;
import id.tuntas.scorecard.GroupKey;
import id.tuntas.scorecard.Grouping;
import id.tuntas.scorecard.Period;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.Recommendation;
import id.tuntas.scorecard.Scorecard;
import id.tuntas.scorecard.ScorecardTerms;
import id.tuntas.scorecard.Versions;
import id.tuntas.text.LocalText;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes {@code rapor.json}, the rapor for programs.
 *
 * <p>Stateless and thread-safe. The fields, their names and their order are a contract: figures for the regency at the
 * top, and the same fields again for each entry of {@code units}, {@code channels} and {@code months}. A field is never
 * left out; what is not known is {@code null}.
 *
 * <ul>
 *   <li>{@code percentage} is per cent and {@code averageFollowUpDays} calendar days of 86,400 seconds, both JSON numbers
 *       with one decimal, rounded half up: {@code 68.3}, {@code 100.0}.
 *   <li>{@code asOf} and {@code knownAt} are ISO 8601 with seconds and the offset of the terms' zone. The end of Friday
 *       14 November 2025 in Jakarta is {@code 2025-11-14T23:59:59+07:00}. {@code period} holds local dates, both
 *       included; {@code month} is such as {@code 2024-03}.
 *   <li>{@code unit} and {@code channel} are {@code null} in the last entry, where the source names none.
 *   <li>Behind the fields of the form stand, in each group and at the end of the document, {@code completion} under every
 *       named formula with its Wilson interval of 95 %, {@code followUp} under every measure that began (how many ended, how
 *       many are open, mean, median and 90th percentile in days), {@code sla} (how each obligation came out with the unit
 *       that held it), {@code overdue} (complaints by the most working days that they are late, and obligations), {@code
 *       reopened}, {@code returned}, {@code followUpRejected}, {@code duplicates}, {@code stars}, {@code averageStars}, {@code
 *       workload} (in process or not followed up) and {@code overduePercentage}. Behind them stand {@code slaByUnit}, in which
 *       a unit that gave everything away keeps its breaches, and {@code officers}, the same fields for each technical officer
 *       that anything is delegated to.
 *   <li>Texts for people ({@code recommendations.text}, {@code rejectedRows.reason}) are English for an English locale and
 *       Indonesian for every other; nothing else depends on the locale.
 * </ul>
 *
 * <p>At the very end stand {@code governance}, {@code form} (its lines with what they show), {@code previous} (the figures of the
 * period before with what has changed, and again for each unit; null where the rapor is held against none), {@code basis} (what it takes to draw
 * the rapor up again) and {@code digest}: the document is a snapshot that can be kept and verified, see
 * {@link RaporSnapshotJson}.
 *
 * <p>Equal rapors, rejected rows and locales give equal bytes: UTF-8 without a byte order mark, indented by two blanks,
 * lines ended by a line feed, the last one too.
 */
public final class RaporJson {

    private static final String AVERAGE_FOLLOW_UP_FORMULA =
            "received to first ditindaklanjuti, calendar days (seconds / 86,400), mean over complaints that have both";

    private RaporJson() {}

    /**
     * The document as text.
     *
     * @param rapor the rapor
     * @param rejected the rows that could not be taken, in the order in which they are to be listed
     * @param locale the language of texts for people
     * @return the document, ended by a line feed
     */
    public static String string(Rapor rapor, List<RejectedRow> rejected, Locale locale) {
        String digest = RaporSnapshotJson.of(rapor).digest();
        return Json.pretty(json -> writeDocument(json, rapor, rejected, locale, Optional.of(digest)));
    }

    /** The document of which the digest is taken: without the digest, and with no words that anybody chose. */
    static String withoutDigest(Rapor rapor) {
        return Json.pretty(json -> writeDocument(json, rapor, List.of(), LocalText.INDONESIAN, Optional.empty()));
    }

    /**
     * The document as bytes.
     *
     * @param rapor the rapor
     * @param rejected the rows that could not be taken, in the order in which they are to be listed
     * @param locale the language of texts for people
     * @return the document in UTF-8
     */
    public static byte[] bytes(Rapor rapor, List<RejectedRow> rejected, Locale locale) {
        return string(rapor, rejected, locale).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes the document to a stream, which stays open.
     *
     * @param rapor the rapor
     * @param rejected the rows that could not be taken, in the order in which they are to be listed
     * @param locale the language of texts for people
     * @param out where to
     * @throws IOException if the stream does not take it
     */
    public static void write(Rapor rapor, List<RejectedRow> rejected, Locale locale, OutputStream out)
            throws IOException {
        out.write(bytes(rapor, rejected, locale));
    }

    /**
     * Writes the document to a file, in place of what the file held.
     *
     * @param rapor the rapor
     * @param rejected the rows that could not be taken, in the order in which they are to be listed
     * @param locale the language of texts for people
     * @param file where to; its folder exists
     * @throws IOException if the file cannot be written
     */
    public static void write(Rapor rapor, List<RejectedRow> rejected, Locale locale, Path file) throws IOException {
        Files.write(file, bytes(rapor, rejected, locale));
    }

    private static void writeDocument(
            JsonGenerator json, Rapor rapor, List<RejectedRow> rejected, Locale locale, Optional<String> digest)
            throws IOException {
        Scorecard scorecard = rapor.scorecard();
        json.writeStartObject();
        json.writeStringField("regency", scorecard.regency().value());
        writeFigures(json, scorecard.whole());
        writePeriod(json, scorecard.period());
        ZoneId zone = scorecard.terms().zone();
        writeText(json, "asOf", scorecard.asOf().map(at -> OffsetTimes.format(at, zone)));
        writeText(json, "knownAt", scorecard.knownAt().map(at -> OffsetTimes.format(at, zone)));
        writeVersions(json, rapor.versions(), scorecard.terms());
        writeRecommendations(json, rapor.recommendations(), locale);
        writeGroups(json, "units", "unit", scorecard.units(), unit -> unit.map(UnitName::value));
        writeGroups(json, "channels", "channel", scorecard.channels(), Function.identity());
        writeGroups(json, "months", "month", scorecard.months(), month -> Optional.of(month.toString()));
        writeRejected(json, rejected, locale);
        RaporFigures more = new RaporFigures(json);
        more.write(scorecard.whole());
        more.writeHolders(scorecard);
        writeGroups(json, "officers", "officer", officers(scorecard), Optional::of);
        new RaporJsonEnd(json, locale).write(rapor);
        if (digest.isPresent()) {
            json.writeStringField("digest", digest.get());
        }
        json.writeEndObject();
    }

    static void writeFigures(JsonGenerator json, Figures figures) throws IOException {
        json.writeNumberField("total", figures.tally().total());
        for (Bucket bucket : Bucket.values()) {
            json.writeNumberField(bucket.field(), figures.tally().in(bucket));
        }
        json.writeBooleanField("rated", figures.isRated());
        writeNumber(json, "percentage", figures.percentage());
        json.writeStringField("formula", figures.formula().name());
        writeNumber(json, "averageFollowUpDays", figures.averageFollowUpDays());
        json.writeStringField("averageFollowUpFormula", AVERAGE_FOLLOW_UP_FORMULA);
        json.writeStringField("quality", figures.quality().name());
        json.writeObjectFieldStart("byStatus");
        for (Map.Entry<String, Long> status : figures.tally().byStatus().entrySet()) {
            json.writeNumberField(status.getKey(), status.getValue());
        }
        json.writeEndObject();
    }

    static void writePeriod(JsonGenerator json, Optional<Period> period) throws IOException {
        json.writeObjectFieldStart("period");
        writeText(json, "from", period.map(Period::from).map(LocalDate::toString));
        writeText(json, "to", period.map(Period::to).map(LocalDate::toString));
        json.writeEndObject();
    }

    private static void writeVersions(JsonGenerator json, Versions versions, ScorecardTerms terms) throws IOException {
        json.writeObjectFieldStart("versions");
        json.writeStringField("policy", versions.policy());
        json.writeStringField("calendar", versions.calendar());
        json.writeStringField("directory", versions.directory());
        json.writeStringField("scale", terms.scale().id() + "/" + terms.scale().version());
        json.writeStringField("form", terms.form().id() + "/" + terms.form().version());
        json.writeEndObject();
    }

    private static void writeRecommendations(JsonGenerator json, List<Recommendation> recommendations, Locale locale)
            throws IOException {
        json.writeArrayFieldStart("recommendations");
        for (Recommendation recommendation : recommendations) {
            json.writeStartObject();
            json.writeStringField("rule", recommendation.rule());
            json.writeStringField("figure", recommendation.figure());
            json.writeStringField("text", recommendation.text().in(locale));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Those that anything is delegated to. */
    private static List<Group<String>> officers(Scorecard scorecard) {
        List<Group<String>> officers = new ArrayList<>();
        for (Group<GroupKey> group : scorecard.groups().getOrDefault(Grouping.of(Dimension.OFFICER), List.of())) {
            group.key()
                    .part(Dimension.OFFICER)
                    .ifPresent(officer -> officers.add(new Group<>(officer, group.figures())));
        }
        return List.copyOf(officers);
    }

    private static <K> void writeGroups(
            JsonGenerator json, String field, String name, List<Group<K>> groups, Function<K, Optional<String>> key)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (Group<K> group : groups) {
            json.writeStartObject();
            writeText(json, name, key.apply(group.key()));
            writeFigures(json, group.figures());
            new RaporFigures(json).write(group.figures());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeRejected(JsonGenerator json, List<RejectedRow> rejected, Locale locale)
            throws IOException {
        json.writeArrayFieldStart("rejectedRows");
        for (RejectedRow row : rejected) {
            json.writeStartObject();
            json.writeStringField("file", row.file());
            json.writeNumberField("row", row.row());
            json.writeStringField("column", row.column());
            json.writeStringField("reason", row.reason().in(locale));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void writeText(JsonGenerator json, String field, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(field, text.get());
        } else {
            json.writeNullField(field);
        }
    }

    static void writeNumber(JsonGenerator json, String field, Optional<BigDecimal> number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(field, number.get());
        } else {
            json.writeNullField(field);
        }
    }
}
