package id.tuntas.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import id.tuntas.routing.evaluate.Difference;
import id.tuntas.routing.evaluate.Evaluation;
import id.tuntas.routing.evaluate.Outcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How guessers of units did, as a JSON document for programs: {@code {complaints, guessers, confusions, units}}.
 *
 * <p>Each of {@code guessers} has {@code name}, {@code top1} and {@code top3}: shares from 0 to 1 with four decimals,
 * rounded half up. All but the first, which is the one that is judged, have {@code gainTop1} and {@code gainTop3} as well: by
 * how much the first is better, as {@code share}, {@code low} and {@code high} of the 95 % interval. {@code confusions} are
 * those of the first: {@code unit}, {@code guessed}, {@code complaints}, the most frequent first. {@code units} tell how it
 * found each: {@code unit}, {@code complaints}, and of how many the {@code first} guess and one {@code amongThree} was right.
 * Stateless and thread-safe.
 */
public final class EvaluationJson {

    private EvaluationJson() {}

    /**
     * Writes an evaluation.
     *
     * @param evaluation how guessers did, the one that is judged first
     * @return an indented JSON object with a line feed at the end; equal evaluations give equal texts
     */
    public static String write(Evaluation evaluation) {
        Outcome judged = evaluation.outcomes().get(0);
        return Json.pretty(json -> {
            json.writeStartObject();
            json.writeNumberField("complaints", judged.predictions().size());
            json.writeArrayFieldStart("guessers");
            for (Outcome outcome : evaluation.outcomes()) {
                guesser(json, evaluation, judged, outcome);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("confusions");
            for (Outcome.Confusion confusion : judged.confusions()) {
                json.writeStartObject();
                json.writeStringField("unit", confusion.lead().value());
                json.writeStringField("guessed", confusion.guessed().value());
                json.writeNumberField("complaints", confusion.complaints());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("units");
            for (Outcome.Recall recall : judged.recalls()) {
                json.writeStartObject();
                json.writeStringField("unit", recall.unit().value());
                json.writeNumberField("complaints", recall.complaints());
                json.writeNumberField("first", recall.first());
                json.writeNumberField("amongThree", recall.among());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void guesser(JsonGenerator json, Evaluation evaluation, Outcome judged, Outcome outcome)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("name", outcome.guesser());
        json.writeNumberField("top1", rounded(outcome.accuracy(1)));
        json.writeNumberField("top3", rounded(outcome.accuracy(Evaluation.GUESSES)));
        if (!outcome.guesser().equals(judged.guesser())) {
            gain(json, "gainTop1", evaluation.difference(judged.guesser(), outcome.guesser(), 1));
            gain(json, "gainTop3", evaluation.difference(judged.guesser(), outcome.guesser(), Evaluation.GUESSES));
        }
        json.writeEndObject();
    }

    private static void gain(JsonGenerator json, String name, Difference difference) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("share", rounded(difference.share()));
        json.writeNumberField("low", rounded(difference.low()));
        json.writeNumberField("high", rounded(difference.high()));
        json.writeEndObject();
    }

    private static BigDecimal rounded(double share) {
        return BigDecimal.valueOf(share).setScale(4, RoundingMode.HALF_UP);
    }
}
