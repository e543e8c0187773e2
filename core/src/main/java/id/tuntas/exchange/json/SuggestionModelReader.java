package id.tuntas.exchange.json;

import id.tuntas.directory.UnitName;
import id.tuntas.routing.suggest.CandidateUnit;
import id.tuntas.routing.suggest.Feature;
import id.tuntas.routing.suggest.FeatureWeights;
import id.tuntas.routing.suggest.SuggestionModel;
import id.tuntas.routing.suggest.SuggestionSettings;
import id.tuntas.text.LocalText;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads models of suggestions field by field. */
final class SuggestionModelReader {

    private static final LocalText TEXT = new LocalText("teks yang tidak kosong", "a text that is not blank");
    private static final LocalText UNIT =
            new LocalText("nama perangkat daerah, 1 sampai 300 karakter", "the name of a unit, 1 to 300 characters");
    private static final LocalText FEATURE = new LocalText("salah satu dari " + kinds(), "one of " + kinds());
    private static final LocalText PAIRS = new LocalText(
            "pasangan kolom:bilangan yang dipisah spasi, kolom naik, seperti 0:2100 7:-45",
            "pairs column:number with blanks between, columns rising, such as 0:2100 7:-45");
    private static final Pattern PAIR = Pattern.compile("(0|[1-9][0-9]{0,6}):(-?[1-9][0-9]{0,8})");

    /** More numbers than any regency's model has; a document must not be able to ask for all memory. */
    private static final int MOST_NUMBERS = 50_000_000;

    private static final LocalText SMALLER = new LocalText("model yang lebih kecil", "a model that is smaller");

    /** How many numbers may still come. */
    private int room = MOST_NUMBERS;

    private SuggestionModelReader() {}

    private static String kinds() {
        return Arrays.stream(Feature.Kind.values()).map(Feature.Kind::literal).collect(Collectors.joining(", "));
    }

    static SuggestionModel model(DocumentFields fields) {
        return new SuggestionModelReader().read(fields);
    }

    private SuggestionModel read(DocumentFields fields) {
        fields.kind(SuggestionModelJson.TYPE, SuggestionModelJson.VERSION);
        SuggestionModel.Builder model = SuggestionModel.builder()
                .reports(fields.number("reports"))
                .settings(fields.object("settings", SuggestionModelReader::settings))
                .units(fields.objects("units", SuggestionModelReader::unit));
        int columns = fields.build(model::build).columns();
        model.weights(fields.objects("weights", weights -> weights(weights, columns)));
        return fields.build(model::build);
    }

    private static SuggestionSettings settings(DocumentFields fields) {
        SuggestionSettings.Builder settings = SuggestionSettings.builder()
                .wordPercent(fields.number("wordPercent"))
                .titlePercent(fields.number("titlePercent"))
                .kindPercent(fields.number("kindPercent"))
                .regularisationPercent(fields.number("regularisationPercent"))
                .returnPercent(fields.number("returnPercent"))
                .returnedPenalty(fields.number("returnedPenalty"))
                .leastReports(fields.number("leastReports"))
                .mostWords(fields.number("mostWords"))
                .rounds(fields.number("rounds"));
        return fields.build(settings::build);
    }

    private static CandidateUnit unit(DocumentFields fields) {
        CandidateUnit.Builder unit = CandidateUnit.builder()
                .name(fields.text("name", UNIT, UnitName::of))
                .kind(fields.optionalText("kind", TEXT, Function.identity()))
                .keys(fields.optionalTexts("keys", TEXT, Function.identity()).orElse(List.of()))
                .reports(fields.number("reports"));
        return fields.build(unit::build);
    }

    private FeatureWeights weights(DocumentFields fields, int columns) {
        room -= columns;
        if (room < 0) {
            throw fields.wrong("thousandths", SMALLER);
        }
        Feature.Kind kind =
                fields.text("feature", FEATURE, word -> Feature.Kind.of(word).orElseThrow());
        String value = fields.optionalText("value", TEXT, Function.identity()).orElse("");
        Feature feature = fields.build(() -> new Feature(kind, value));
        return FeatureWeights.of(feature, fields.text("thousandths", PAIRS, pairs -> numbers(pairs, columns)));
    }

    private static List<Integer> numbers(String pairs, int columns) {
        List<Integer> numbers = Arrays.asList(Collections.nCopies(columns, 0).toArray(Integer[]::new));
        int last = -1;
        for (String pair : pairs.isEmpty() ? List.<String>of() : List.of(pairs.split(" ", -1))) {
            Matcher parts = PAIR.matcher(pair);
            if (!parts.matches()) {
                throw new NoSuchElementException();
            }
            int column = Integer.parseInt(parts.group(1));
            if (column <= last || column >= columns) {
                throw new NoSuchElementException();
            }
            numbers.set(column, Integer.valueOf(parts.group(2)));
            last = column;
        }
        return numbers;
    }
}
