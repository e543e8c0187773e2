package id.tuntas.exchange.json;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import id.tuntas.routing.AgencyKind;
import id.tuntas.routing.CaseField;
import id.tuntas.routing.RoutingAction;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.RuleBook;
import id.tuntas.routing.TimeWindow;
import id.tuntas.routing.Urgency;
import id.tuntas.routing.WordCondition;
import id.tuntas.text.LocalText;
import id.tuntas.text.Matching;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads rule books field by field. */
final class RuleBookReader {

    private static final LocalText TEXT = new LocalText("teks", "a text");
    private static final LocalText FILLED = new LocalText("teks yang tidak kosong", "a text that is not blank");
    private static final LocalText UNIT =
            new LocalText("nama perangkat daerah, 1 sampai 300 karakter", "the name of a unit, 1 to 300 characters");
    private static final LocalText DATE = new LocalText("tanggal seperti 2024-03-12", "a date such as 2024-03-12");
    private static final LocalText TIME = new LocalText("jam seperti 18:00", "a time of day such as 18:00");
    private static final LocalText ONE_ACTION =
            new LocalText("tepat satu dari dispose, refer dan hold", "exactly one of dispose, refer and hold");
    private static final LocalText TRUE = new LocalText("true", "true");
    private static final LocalText RULES = new LocalText("larik aturan", "an array of rules");

    private RuleBookReader() {}

    static RuleBook book(DocumentFields fields) {
        fields.kind(RuleBookJson.TYPE, RuleBookJson.VERSION);
        RuleBook.Builder book = RuleBook.builder()
                .id(fields.text("id"))
                .version(fields.text("version"))
                .inspectorate(fields.optionalText("inspectorate", UNIT, UnitName::of));
        constant(fields, "matching", Matching.values()).ifPresent(book::matching);
        if (!fields.has("rules")) {
            throw fields.missing("rules", RULES);
        }
        book.rules(fields.objects("rules", RuleBookReader::rule));
        return fields.build(book::build);
    }

    private static RoutingRule rule(DocumentFields fields) {
        RoutingRule.Builder rule = RoutingRule.builder()
                .id(fields.text("id"))
                .classifications(texts(fields, "classifications", FILLED, Classification::of))
                .categories(texts(fields, "categories", TEXT, Function.identity()))
                .channels(texts(fields, "channels", FILLED, Channel::of))
                .agencies(texts(fields, "agencies", UNIT, UnitName::of))
                .places(texts(fields, "places", TEXT, Function.identity()))
                .anonymous(fields.optionalFlag("anonymous"))
                .secret(fields.optionalFlag("secret"))
                .action(fields.object("action", RuleBookReader::action))
                .remark(fields.optionalText("remark", TEXT, Function.identity()));
        if (fields.has("priority")) {
            rule.priority(fields.number("priority"));
        }
        fields.optionalObject("words", RuleBookReader::words).ifPresent(rule::words);
        fields.optionalObject("window", RuleBookReader::window).ifPresent(rule::window);
        constant(fields, "urgency", Urgency.values()).ifPresent(rule::urgency);
        return fields.build(rule::build);
    }

    private static WordCondition words(DocumentFields fields) {
        WordCondition.Builder words = WordCondition.builder()
                .any(texts(fields, "any", TEXT, Function.identity()))
                .all(texts(fields, "all", TEXT, Function.identity()))
                .none(texts(fields, "none", TEXT, Function.identity()))
                .in(texts(fields, "in", oneOf(CaseField.values()), word -> of(word, CaseField.values())));
        return fields.build(words::build);
    }

    private static TimeWindow window(DocumentFields fields) {
        Optional<LocalDate> from = fields.optionalText("from", DATE, LocalDate::parse);
        Optional<LocalDate> until = fields.optionalText("until", DATE, LocalDate::parse);
        Validity days = fields.build("until", () -> new Validity(from, until));
        return fields.optionalObject("hours", hours -> hours(days, hours)).orElseGet(() -> TimeWindow.on(days));
    }

    private static TimeWindow hours(Validity days, DocumentFields fields) {
        LocalTime from = fields.text("from", TIME, LocalTime::parse);
        LocalTime until = fields.text("until", TIME, LocalTime::parse);
        return fields.build("until", () -> new TimeWindow(days, Optional.of(from), Optional.of(until)));
    }

    private static RoutingAction action(DocumentFields fields) {
        long named = Stream.of("dispose", "refer", "hold").filter(fields::has).count();
        if (named != 1) {
            throw fields.wrong("dispose", ONE_ACTION);
        }
        Optional<RoutingAction> dispose = fields.optionalObject("dispose", RuleBookReader::dispose);
        Optional<RoutingAction> refer =
                fields.optionalText("refer", FILLED, kind -> RoutingAction.refer(AgencyKind.of(kind)));
        if (fields.optionalFlag("hold").filter(hold -> !hold).isPresent()) {
            throw fields.wrong("hold", TRUE);
        }
        return dispose.or(() -> refer).orElseGet(RoutingAction::hold);
    }

    private static RoutingAction dispose(DocumentFields fields) {
        UnitName lead = fields.text("lead", UNIT, UnitName::of);
        List<UnitName> supporting = texts(fields, "supporting", UNIT, UnitName::of);
        return fields.build(() -> new RoutingAction.Dispose(lead, supporting));
    }

    private static <T> List<T> texts(
            DocumentFields fields, String name, LocalText expected, Function<String, T> parse) {
        return fields.optionalTexts(name, expected, parse).orElse(List.of());
    }

    private static <E extends Enum<E>> Optional<E> constant(DocumentFields fields, String name, E[] values) {
        return fields.optionalText(name, oneOf(values), word -> of(word, values));
    }

    private static <E extends Enum<E>> E of(String word, E[] values) {
        return Arrays.stream(values)
                .filter(value -> RuleBookWriter.word(value).equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static LocalText oneOf(Enum<?>[] values) {
        String words = Arrays.stream(values).map(RuleBookWriter::word).collect(Collectors.joining(", "));
        return new LocalText("salah satu dari " + words, "one of " + words);
    }
}
