package id.tuntas.exchange.report;

import id.tuntas.complaint.Bucket;
import id.tuntas.scorecard.Figures;
import id.tuntas.scorecard.Tally;
import java.util.ArrayList;
import java.util.List;

/** The columns in which the figures of a unit, a channel or a month are shown, on the page and in the terminal. */
final class FigureColumns {

    private static final List<Bucket> SHOWN =
            List.of(Bucket.FINISHED, Bucket.IN_PROCESS, Bucket.NOT_FOLLOWED_UP, Bucket.ARCHIVED);

    private final Words words;

    FigureColumns(Words words) {
        this.words = words;
    }

    List<String> headings() {
        List<String> headings = new ArrayList<>();
        headings.add(words.say("column.total"));
        SHOWN.forEach(bucket -> headings.add(words.say("column." + bucket.field())));
        headings.add(words.say("column.rest"));
        headings.add(words.say("column.percentage"));
        headings.add(words.say("column.days"));
        return List.copyOf(headings);
    }

    List<String> cells(Figures figures) {
        Tally tally = figures.tally();
        List<String> cells = new ArrayList<>();
        cells.add(words.count(tally.total()));
        SHOWN.forEach(bucket -> cells.add(words.count(tally.in(bucket))));
        cells.add(words.count(tally.in(Bucket.OTHER) + tally.in(Bucket.UNKNOWN)));
        cells.add(words.percentage(figures));
        cells.add(figures.averageFollowUpDays().map(words::decimal).orElseGet(() -> words.say("none")));
        return List.copyOf(cells);
    }
}
