package id.tuntas.exchange.routing;

import id.tuntas.exchange.table.Cells;
import id.tuntas.routing.CaseField;
import id.tuntas.routing.Urgency;
import id.tuntas.text.Matching;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of a rule book that stand for constants, in any case and in either language. */
final class RuleWords {

    private static final Set<String> YES = Set.of("ya", "yes", "true", "benar");
    private static final Set<String> NO = Set.of("tidak", "no", "false", "salah");
    private static final Map<String, Flag> FLAGS = Map.of(
            "anonim", new Flag(true, true),
            "tidakanonim", new Flag(true, false),
            "rahasia", new Flag(false, true),
            "tidakrahasia", new Flag(false, false));
    private static final Map<String, Matching> MATCHINGS = Map.of(
            "stem", Matching.BY_STEM,
            "katadasar", Matching.BY_STEM,
            "written", Matching.AS_WRITTEN,
            "persis", Matching.AS_WRITTEN);

    private RuleWords() {}

    /** A condition on confidentiality: on anonymity, or else on secrecy, and what is demanded. */
    record Flag(boolean anonymity, boolean demanded) {}

    static Optional<Boolean> yes(String word) {
        String key = Cells.key(word);
        return YES.contains(key) ? Optional.of(true) : NO.contains(key) ? Optional.of(false) : Optional.empty();
    }

    static Optional<Flag> flag(String word) {
        return Optional.ofNullable(FLAGS.get(Cells.key(word)));
    }

    static String of(boolean demanded, String word) {
        return demanded ? word : "tidak " + word;
    }

    static Optional<Matching> matching(String word) {
        return Optional.ofNullable(MATCHINGS.get(Cells.key(word)));
    }

    static String of(Matching matching, boolean indonesian) {
        return switch (matching) {
            case BY_STEM -> indonesian ? "kata dasar" : "stem";
            case AS_WRITTEN -> indonesian ? "persis" : "written";
        };
    }

    static Optional<CaseField> field(String word) {
        String key = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(CaseField.values())
                .filter(field -> field.text().indonesian().equals(key)
                        || field.text().english().equals(key))
                .findFirst();
    }

    static Optional<Urgency> urgency(String word) {
        String key = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(Urgency.values())
                .filter(urgency -> urgency.text().indonesian().equals(key)
                        || urgency.text().english().equals(key))
                .findFirst();
    }
}
