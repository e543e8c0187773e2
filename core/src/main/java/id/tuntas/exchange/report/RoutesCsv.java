package id.tuntas.exchange.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.UnitName;
import id.tuntas.exchange.table.SafeCell;
import id.tuntas.routing.Destination;
import id.tuntas.routing.HeldRule;
import id.tuntas.routing.RouteDecision;
import id.tuntas.routing.suggest.Advice;
import id.tuntas.routing.suggest.Contribution;
import id.tuntas.routing.suggest.Suggestion;
import id.tuntas.text.LocalText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes where complaints go and why: {@code tracking_id,to,supporting,urgency,rule,because,also,suggested,suggested_because},
 * one row a complaint, in the order in which they come.
 *
 * <p>{@code to} is the unit, the words for the kind of agency it is referred to, or those for the coordinator's queue with
 * the reason; {@code rule} is the id of the rule that won and {@code because} what made it hold, in the rule's own spelling, or that
 * it is of oversight grade;
 * {@code also} the ids of the other rules that hold. {@code suggested} is the unit that was learned, empty where nothing was
 * asked, or nothing of the complaint speaks for it. No word of a reporter is written. RFC 4180 with lines ended by CR LF; cells are made safe for spreadsheets
 * as {@link OverdueCsv} makes them; texts are Indonesian, or English for an English locale.
 */
public final class RoutesCsv {

    private static final int REASONS = 3;
    private static final LocalText OVERSIGHT = new LocalText("berkadar pengawasan", "oversight grade");

    private final CsvWriter csv;
    private final Locale locale;

    private RoutesCsv(CsvWriter csv, Locale locale) {
        this.csv = csv;
        this.locale = locale;
    }

    /**
     * Begins a table and writes its header.
     *
     * @param out where to; not closed
     * @param locale the reader's
     * @return what takes the rows
     */
    public static RoutesCsv begin(Writer out, Locale locale) {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(
                "tracking_id",
                "to",
                "supporting",
                "urgency",
                "rule",
                "because",
                "also",
                "suggested",
                "suggested_because");
        return new RoutesCsv(csv, locale);
    }

    /**
     * Writes a row.
     *
     * @param complaint which complaint
     * @param advice where it goes and where it might
     */
    public void write(TrackingId complaint, Advice advice) {
        RouteDecision decision = advice.decision();
        Optional<HeldRule> winner = decision.winner();
        Optional<Suggestion> suggested = advice.suggestions().stream()
                .findFirst()
                .filter(one -> !one.reasons(REASONS).isEmpty());
        csv.writeRecord(List.of(
                SafeCell.of(complaint.value()),
                SafeCell.of(to(decision.destination()).in(locale)),
                SafeCell.of(supporting(decision.destination())),
                decision.urgency().text().in(locale),
                SafeCell.of(winner.map(HeldRule::rule).orElse("")),
                SafeCell.of(
                        decision.forOversight()
                                ? OVERSIGHT.in(locale)
                                : winner.map(this::conditions).orElse("")),
                SafeCell.of(decision.because().stream()
                        .skip(winner.isPresent() ? 1 : 0)
                        .map(HeldRule::rule)
                        .collect(Collectors.joining("|"))),
                SafeCell.of(suggested.map(one -> one.unit().value()).orElse("")),
                SafeCell.of(suggested.map(this::reasons).orElse(""))));
    }

    /**
     * Hands on what was written.
     *
     * @throws IOException if it is not taken
     */
    public void flush() throws IOException {
        csv.flush();
    }

    /**
     * Where it goes, in a few words.
     *
     * @param destination where
     * @return the unit's name, or words for what is no unit
     */
    public static LocalText to(Destination destination) {
        if (destination instanceof Destination.ToUnit unit) {
            return new LocalText(unit.lead().value(), unit.lead().value());
        }
        if (destination instanceof Destination.Outside outside) {
            return new LocalText("dirujuk: " + outside.agency(), "referred: " + outside.agency());
        }
        LocalText why = ((Destination.CoordinatorQueue) destination).why().text();
        return new LocalText("koordinator: " + why.indonesian(), "coordinator: " + why.english());
    }

    private static String supporting(Destination destination) {
        return destination instanceof Destination.ToUnit unit
                ? unit.supporting().stream().map(UnitName::value).collect(Collectors.joining("|"))
                : "";
    }

    private String conditions(HeldRule rule) {
        return rule.conditions().stream()
                .map(held -> held.kind().text().in(locale) + " \"" + held.value() + '"')
                .collect(Collectors.joining(", "));
    }

    private String reasons(Suggestion suggestion) {
        return suggestion.reasons(REASONS).stream()
                .map(Contribution::text)
                .map(text -> text.in(locale))
                .collect(Collectors.joining("; "));
    }
}
