package id.tuntas.exchange.report;

import id.tuntas.scorecard.Figures;
import id.tuntas.scorecard.Group;
import id.tuntas.scorecard.Overdue;
import id.tuntas.scorecard.Scorecard;
import id.tuntas.scorecard.Tally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/** The tables of the page as the template sees them: a title, headings, and rows of named cells. */
final class PageTables {

    /** The most overdue obligations that are shown. */
    static final int MOST_OVERDUE = 20;

    private final Words words;
    private final FigureColumns columns;

    PageTables(Words words) {
        this.words = words;
        this.columns = new FigureColumns(words);
    }

    /** By unit, channel, month and status; none where there is no complaint. */
    List<Map<String, Object>> figures(Scorecard scorecard) {
        if (scorecard.units().isEmpty()) {
            return List.of();
        }
        Figures whole = scorecard.whole();
        return List.of(
                groups("units", "unit", scorecard.units(), words::unit, whole),
                groups("channels", "channel", scorecard.channels(), words::channel, whole),
                groups("months", "month", scorecard.months(), words::month, whole),
                statuses(whole.tally()));
    }

    /**
     * The first of what is overdue: the longest overdue, by the order of the rapor. Without tracking ids, since the page
     * goes from hand to hand and some are of secret complaints.
     */
    Map<String, Object> overdue(List<Overdue> overdue) {
        List<String> headings =
                List.of(words.say("overdue.obligation"), words.say("overdue.due"), words.say("overdue.late"));
        List<Map<String, Object>> rows = overdue.stream()
                .limit(MOST_OVERDUE)
                .map(one -> row(
                        words.unit(one.unit()),
                        headings,
                        List.of(words.obligation(one.obligation()), words.date(one.due()), late(one))))
                .toList();
        return table("overdue", words.say("overdue"), words.say("overdue.unit"), headings, rows, List.of());
    }

    /** A dash where the moment of the rapor lies beyond the holiday tables. */
    private String late(Overdue one) {
        OptionalInt days = one.workingDaysOverdue();
        return days.isPresent() ? words.say("working-days", words.count(days.getAsInt())) : "-";
    }

    private <K> Map<String, Object> groups(
            String id, String nameKey, List<Group<K>> groups, Function<K, String> name, Figures whole) {
        List<String> headings = columns.headings();
        List<Map<String, Object>> rows = groups.stream()
                .map(group -> row(name.apply(group.key()), headings, columns.cells(group.figures())))
                .toList();
        return table(
                "figures",
                words.say("table." + id),
                words.say(nameKey),
                headings,
                rows,
                List.of(row(words.say("table.sum"), headings, columns.cells(whole))));
    }

    private Map<String, Object> statuses(Tally tally) {
        List<String> headings = List.of(words.say("column.total"), words.say("column.share"));
        List<Map<String, Object>> rows = new ArrayList<>();
        tally.byStatus()
                .forEach((literal, count) ->
                        rows.add(row(words.literal(literal), headings, cells(count, tally.total()))));
        return table(
                "statuses",
                words.say("table.statuses"),
                words.say("literal"),
                headings,
                rows,
                List.of(row(words.say("table.sum"), headings, cells(tally.total(), tally.total()))));
    }

    private List<String> cells(long count, long total) {
        return List.of(words.count(count), words.share(count, total));
    }

    static Map<String, Object> table(
            String style,
            String title,
            String first,
            List<String> headings,
            List<Map<String, Object>> rows,
            List<Map<String, Object>> sum) {
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("style", style);
        table.put("title", title);
        table.put("first", first);
        table.put("headings", headings);
        table.put("rows", rows);
        table.put("sum", sum);
        return table;
    }

    /** A table with what is said before it and behind it. */
    static Map<String, Object> section(Map<String, Object> table, List<String> lead, List<String> notes) {
        Map<String, Object> section = new LinkedHashMap<>(table);
        section.put("lead", lead);
        section.put("notes", notes);
        return section;
    }

    static Map<String, Object> row(String name, List<String> headings, List<String> values) {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            cells.add(Map.of("label", headings.get(i), "value", values.get(i)));
        }
        return Map.of("name", name, "cells", cells);
    }
}
