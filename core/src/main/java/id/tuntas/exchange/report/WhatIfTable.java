package id.tuntas.exchange.report;

import id.tuntas.complaint.TrackingId;
import id.tuntas.routing.check.WhatIfReport;
import id.tuntas.routing.check.WhatIfReport.Move;
import id.tuntas.text.LocalText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a draft of a rule book would have changed, as plain text for a terminal: from where to where complaints would have gone, the
 * largest move first, with the tracking ids of the first few. Stateless and thread-safe; English for an English locale, Indonesian
 * for every other; equal reports give equal text. Names from outside are shown as {@link RaporTable} shows them.
 */
public final class WhatIfTable {

    private static final int LONGEST_MOVE = 100;

    private WhatIfTable() {}

    /**
     * The report as plain text.
     *
     * @param report what would have changed
     * @param locale the reader's
     * @return some lines, ended by a line feed
     */
    public static String string(WhatIfReport report, Locale locale) {
        StringBuilder text = new StringBuilder();
        if (!report.moves().isEmpty()) {
            TextTable table = new TextTable(LONGEST_MOVE);
            table.row(List.of(
                    new LocalText("Dari -> ke", "From -> to").in(locale),
                    new LocalText("Laporan", "Complaints").in(locale),
                    new LocalText("Misalnya", "Such as").in(locale)));
            for (Move move : report.moves()) {
                table.row(List.of(
                        move.text().in(locale),
                        Long.toString(move.complaints()),
                        move.first().stream().map(TrackingId::value).collect(Collectors.joining(" "))));
            }
            text.append(table.render());
        }
        return text.append(new LocalText(
                                report.moved() + " dari " + report.complaints() + " laporan berpindah tujuan, "
                                        + report.otherUrgency() + " berubah urgensinya",
                                report.moved() + " of " + report.complaints() + " complaints would go elsewhere, "
                                        + report.otherUrgency() + " would have another urgency")
                        .in(locale))
                .append('\n')
                .toString();
    }
}
