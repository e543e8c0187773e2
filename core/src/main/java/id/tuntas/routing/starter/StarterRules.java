package id.tuntas.routing.starter;

import id.tuntas.complaint.Classification;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.AgencyKind;
import id.tuntas.routing.CaseField;
import id.tuntas.routing.RoutingAction;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.Urgency;
import id.tuntas.routing.WordCondition;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The rules as they are shipped, for units under their typical names. */
final class StarterRules {

    /** A rule of these priorities has a twin that looks into the title alone. */
    private static final int FIRST_OF_WORDS = 5_000;

    private static final int LAST_OF_WORDS = 5_999;
    private static final int TITLE_FIRST = 1_000;

    private StarterRules() {}

    static List<RoutingRule> read() {
        return Table.read("rules-2026-11.tsv").stream()
                .flatMap(row -> rules(row).stream())
                .toList();
    }

    /** The rule of a row, and its twin for the title where it has one. */
    static List<RoutingRule> rules(Table.Row row) {
        RoutingRule rule = rule(row);
        return Stream.concat(Stream.of(rule), inTitle(rule)).toList();
    }

    /** What the title says is what a complaint is about; what the body says may be said in passing. */
    private static Stream<RoutingRule> inTitle(RoutingRule rule) {
        if (rule.priority() < FIRST_OF_WORDS || rule.priority() > LAST_OF_WORDS) {
            return Stream.empty();
        }
        return Stream.of(RoutingRule.builder()
                .from(rule)
                .id(rule.id() + "-judul")
                .priority(rule.priority() + TITLE_FIRST)
                .words(WordCondition.builder()
                        .from(rule.words())
                        .addIn(CaseField.TITLE)
                        .build())
                .build());
    }

    private static RoutingRule rule(Table.Row row) {
        return RoutingRule.builder()
                .id(row.get("rule"))
                .priority(Integer.parseInt(row.get("priority")))
                .classifications(row.all("classification").stream()
                        .map(Classification::of)
                        .toList())
                .categories(row.all("category"))
                .words(WordCondition.builder()
                        .any(row.all("any_words"))
                        .all(row.all("all_words"))
                        .none(row.all("none_words"))
                        .build())
                .action(action(row))
                .urgency(row.find("urgency").map(StarterRules::urgency).orElse(Urgency.NORMAL))
                .build();
    }

    private static RoutingAction action(Table.Row row) {
        if (row.find("hold").isPresent()) {
            return RoutingAction.hold();
        }
        return row.find("refer")
                .map(kind -> RoutingAction.refer(AgencyKind.of(kind)))
                .orElseGet(() -> RoutingAction.dispose(
                        UnitName.of(row.get("unit")),
                        row.all("supporting").stream().map(UnitName::of).toArray(UnitName[]::new)));
    }

    private static Urgency urgency(String word) {
        return Arrays.stream(Urgency.values())
                .filter(urgency -> urgency.text().indonesian().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an urgency of a shipped table is unknown"));
    }
}
