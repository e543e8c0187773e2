package id.tuntas.exchange.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.tuntas.exchange.internal.OffsetTimes;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.Scorecard;
import id.tuntas.scorecard.ScorecardTerms;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** {@code datapackage.json}: what the tables of the open data are, by the Data Package standard (Frictionless, version 1). */
final class OpenDataDescription {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Map<String, String> KEYS =
            Map.of("regency", "regency", "units", "unit", "channels", "channel", "months", "month");

    private final Words words;
    private final Rapor rapor;
    private final String regencyName;

    OpenDataDescription(Words words, Rapor rapor, String regencyName) {
        this.words = words;
        this.rapor = rapor;
        this.regencyName = regencyName;
    }

    static String file(OpenTable table) {
        return table.name() + ".csv";
    }

    static List<String> columns(OpenTable table) {
        List<String> columns = new ArrayList<>(List.of(key(table)));
        columns.addAll(OpenTable.COUNTS);
        columns.add("completion_percent");
        columns.add("average_follow_up_days");
        columns.add("sla_percent");
        return columns;
    }

    String json(List<OpenTable> tables, Map<String, byte[]> files) {
        StringWriter text = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = MAPPER.createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter));
            json.writeStartObject();
            head(json);
            json.writeArrayFieldStart("resources");
            for (OpenTable table : tables) {
                resource(json, table, Objects.requireNonNull(files.get(file(table)), "bytes"));
            }
            json.writeEndArray();
            basis(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return text.append('\n').toString();
    }

    private void head(JsonGenerator json) throws IOException {
        String regency = rapor.scorecard().regency().value();
        json.writeStringField("profile", "tabular-data-package");
        json.writeStringField(
                "name", "rapor-" + regency.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]", "-"));
        json.writeStringField("title", words.say("title") + ": " + regencyName);
        json.writeStringField(
                "description",
                words.say(
                        "open.description",
                        words.count(rapor.scorecard().terms().smallestCell())));
        json.writeArrayFieldStart("sources");
        json.writeStartObject();
        json.writeStringField("title", words.say("open.source", regencyName));
        json.writeEndObject();
        json.writeEndArray();
    }

    private void resource(JsonGenerator json, OpenTable table, byte[] content) throws IOException {
        json.writeStartObject();
        json.writeStringField("profile", "tabular-data-resource");
        json.writeStringField("name", table.name());
        json.writeStringField("title", words.say("open." + table.name()));
        json.writeStringField("path", file(table));
        json.writeStringField("format", "csv");
        json.writeStringField("mediatype", "text/csv");
        json.writeStringField("encoding", "utf-8");
        json.writeNumberField("bytes", content.length);
        json.writeStringField("hash", "sha256:" + sha256(content));
        json.writeObjectFieldStart("schema");
        json.writeArrayFieldStart("fields");
        for (String column : columns(table)) {
            json.writeStartObject();
            json.writeStringField("name", column);
            json.writeStringField("type", type(column, table));
            json.writeStringField("description", words.say("open.column." + column));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("missingValues");
        json.writeString("");
        json.writeString(OpenTable.WITHHELD);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void basis(JsonGenerator json) throws IOException {
        Scorecard scorecard = rapor.scorecard();
        ScorecardTerms terms = scorecard.terms();
        json.writeObjectFieldStart("rapor");
        json.writeStringField("formula", terms.formula().name());
        json.writeNumberField("smallestCell", terms.smallestCell());
        json.writeStringField(
                "asOf",
                scorecard.asOf().map(at -> OffsetTimes.format(at, terms.zone())).orElse(null));
        json.writeStringField(
                "from", scorecard.period().map(days -> days.from().toString()).orElse(null));
        json.writeStringField(
                "to", scorecard.period().map(days -> days.to().toString()).orElse(null));
        json.writeStringField("calendar", rapor.versions().calendar());
        json.writeStringField("directory", rapor.versions().directory());
        json.writeEndObject();
    }

    private static String key(OpenTable table) {
        return Objects.requireNonNull(KEYS.get(table.name()), "key");
    }

    private static String type(String column, OpenTable table) {
        if (column.equals(key(table))) {
            return column.equals("month") ? "yearmonth" : "string";
        }
        return OpenTable.COUNTS.contains(column) ? "integer" : "number";
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
