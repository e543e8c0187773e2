package id.tuntas.exchange.report;

import id.tuntas.routing.suggest.Advice;
import id.tuntas.text.LocalText;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many complaints go where, as plain text for a terminal, the most first. Stateless and thread-safe; English for an
 * English locale, Indonesian for every other. Names from outside are shown as {@link RaporTable} shows them.
 */
public final class RouteSummary {

    private static final int LONGEST_NAME = 72;

    private RouteSummary() {}

    /**
     * The summary.
     *
     * @param given the advice on each complaint
     * @param locale the reader's
     * @return some lines, ended by a line feed
     */
    public static String string(Collection<Advice> given, Locale locale) {
        Map<String, Integer> counts = new TreeMap<>();
        given.forEach(advice ->
                counts.merge(RoutesCsv.to(advice.decision().destination()).in(locale), 1, Integer::sum));
        TextTable table = new TextTable(LONGEST_NAME);
        table.row(List.of(
                new LocalText("Tujuan", "Destination").in(locale), new LocalText("Laporan", "Complaints").in(locale)));
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> table.row(List.of(entry.getKey(), Integer.toString(entry.getValue()))));
        table.row(List.of(new LocalText("Jumlah", "All").in(locale), Integer.toString(given.size())));
        return table.render();
    }
}
