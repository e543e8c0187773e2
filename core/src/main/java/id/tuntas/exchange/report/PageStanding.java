package id.tuntas.exchange.report;

import id.tuntas.directory.UnitName;
import id.tuntas.scorecard.Governance;
import id.tuntas.scorecard.Presence;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.RaporForm;
import id.tuntas.scorecard.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How the regency stands by the form of the ministry, and what it says of itself, as the template sees it. */
final class PageStanding {

    private final Words words;

    PageStanding(Words words) {
        this.words = words;
    }

    /** The form filled in; nothing where it has no lines. */
    List<Map<String, Object>> form(Rapor rapor) {
        RaporForm form = rapor.scorecard().terms().form();
        if (form.lines().isEmpty()) {
            return List.of();
        }
        FormTexts texts = new FormTexts(words, rapor);
        List<Map<String, Object>> lines = texts.lines().stream()
                .map(line -> Map.<String, Object>of("label", line.label(), "value", line.value()))
                .toList();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("title", words.say("form"));
        shown.put("name", texts.title());
        shown.put("lines", lines);
        shown.put(
                "notes",
                form.equals(RaporForm.EVALUATION_OF_2023) || form.equals(RaporForm.EVALUATION_OF_2024)
                        ? List.of(words.say("form.note"))
                        : List.of());
        return List.of(shown);
    }

    /** What was said of each unit; nothing where nothing was said of any. Only what was said of some has a column. */
    List<Map<String, Object>> governance(Governance governance) {
        Map<String, Function<Standing, Presence>> said = new LinkedHashMap<>();
        said.put("governance.decree", Standing::decree);
        said.put("governance.action-plan", Standing::actionPlan);
        said.put("governance.procedure", Standing::procedure);
        said.values()
                .removeIf(column -> governance.units().values().stream()
                        .allMatch(standing -> column.apply(standing) == Presence.NOT_SAID));
        if (said.isEmpty()) {
            return List.of();
        }
        List<String> headings = said.keySet().stream().map(words::say).toList();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map.Entry<UnitName, Standing> unit : governance.units().entrySet()) {
            rows.add(PageTables.row(
                    words.unit(Optional.of(unit.getKey())),
                    headings,
                    said.values().stream()
                            .map(column -> words.presence(column.apply(unit.getValue())))
                            .toList()));
        }
        Map<String, Object> table = PageTables.table(
                "standing", words.say("governance.title"), words.say("unit"), headings, rows, List.of());
        return List.of(PageTables.section(table, lead(governance), List.of()));
    }

    private List<String> lead(Governance governance) {
        return governance
                .procedureShare()
                .map(share -> words.say(
                        "governance.lead",
                        words.count(share.part()),
                        words.count(share.whole()),
                        words.say("percent", words.decimal(share.percent()))))
                .map(List::of)
                .orElseGet(List::of);
    }
}
