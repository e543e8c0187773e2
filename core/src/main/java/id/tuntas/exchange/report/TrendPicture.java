package id.tuntas.exchange.report;

import id.tuntas.complaint.Bucket;
import id.tuntas.scorecard.Figures;
import id.tuntas.scorecard.Group;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Month by month, over one time axis: above, how many complaints came in and how many of those are finished; below, the
 * completion. A month without complaints has its place and no dot. At most the last {@link #MOST_MONTHS} are drawn.
 */
final class TrendPicture {

    /** More months would be thinner than a pixel on a phone. */
    static final int MOST_MONTHS = 60;

    private static final int WIDTH = 300;
    private static final int LEFT = 34;
    private static final int COUNTS_TOP = 48;
    private static final int COUNTS_BOTTOM = 158;
    private static final int SHARE_TOP = 208;
    private static final int SHARE_BOTTOM = 272;
    private static final int HEIGHT = 304;
    private static final int WIDEST_BAR = 32;

    /** With so many months or fewer each one is named, and its bar numbered. */
    private static final int NAMED_MONTHS = 12;

    private final Words words;
    private final List<YearMonth> axis;
    private final Map<YearMonth, Figures> figures = new TreeMap<>();
    private final long top;

    /** The picture of these months, of which there is at least one. */
    TrendPicture(Words words, List<Group<YearMonth>> months) {
        this.words = words;
        months.forEach(month -> figures.put(month.key(), month.figures()));
        this.axis = axis(months.get(0).key(), months.get(months.size() - 1).key());
        this.top = roundUp(axis.stream().mapToLong(this::received).max().orElse(1));
    }

    /** Whether some months are too early for the picture. */
    boolean isCut() {
        return figures.keySet().iterator().next().isBefore(axis.get(0));
    }

    String draw() {
        Svg svg = Svg.picture("trend", WIDTH, HEIGHT, words.say("trend"), description());
        svg.rectangle("received", 0, 1, 14, 14).text("label", 20, 13, words.say("trend.received"));
        svg.rectangle("finished", 150, 1, 14, 14).text("label", 170, 13, words.say("trend.finished"));
        drawCounts(svg);
        svg.text("label strong", 0, SHARE_TOP - 16, words.say("trend.share"));
        drawShares(svg);
        drawAxis(svg);
        return svg.close();
    }

    private void drawCounts(Svg svg) {
        for (long at : List.of(0L, top / 2, top)) {
            double y = countPlace(at);
            svg.line("grid", LEFT, y, WIDTH, y).text("tick end", LEFT - 6, y + 4, words.count(at));
        }
        double bar = Math.min(Math.max(slot() * 0.7, 1.5), WIDEST_BAR);
        for (int i = 0; i < axis.size(); i++) {
            long received = received(axis.get(i));
            long finished = tallied(axis.get(i), Bucket.FINISHED);
            double x = middle(i) - bar / 2;
            if (received > 0) {
                svg.rectangle("received", x, countPlace(received), bar, COUNTS_BOTTOM - countPlace(received));
            }
            if (finished > 0) {
                svg.rectangle("finished", x, countPlace(finished), bar, COUNTS_BOTTOM - countPlace(finished));
            }
            if (axis.size() <= NAMED_MONTHS && received > 0) {
                svg.text("tick middle", middle(i), countPlace(received) - 4, words.count(received));
            }
        }
    }

    private void drawShares(Svg svg) {
        for (int percent : List.of(0, 50, 100)) {
            double y = sharePlace(percent);
            svg.line("grid", LEFT, y, WIDTH, y)
                    .text("tick end", LEFT - 6, y + 4, words.say("percent", Integer.toString(percent)));
        }
        double radius = axis.size() > 2 * NAMED_MONTHS ? 2 : 3;
        for (int i = 0; i < axis.size(); i++) {
            Optional<Double> share = share(i);
            Optional<Double> next = i + 1 < axis.size() ? share(i + 1) : Optional.empty();
            if (share.isPresent() && next.isPresent()) {
                svg.line("trend", middle(i), sharePlace(share.get()), middle(i + 1), sharePlace(next.get()));
            }
        }
        for (int i = 0; i < axis.size(); i++) {
            double x = middle(i);
            share(i).ifPresent(share -> svg.dot("dot", x, sharePlace(share), radius));
        }
    }

    /** Names months where there is room, and years always, at their January and at the start. */
    private void drawAxis(Svg svg) {
        for (int i = 0; i < axis.size(); i++) {
            YearMonth month = axis.get(i);
            boolean named = axis.size() <= NAMED_MONTHS;
            if (named) {
                svg.text("tick middle", middle(i), SHARE_BOTTOM + 15, words.shortMonth(month));
            }
            if (i == 0 ? isRoomBeforeJanuary() : month.getMonthValue() == 1) {
                double x = middle(i) - slot() / 2;
                svg.line("year", x, COUNTS_TOP, x, COUNTS_BOTTOM).line("year", x, SHARE_TOP, x, SHARE_BOTTOM + 4);
                String year = Integer.toString(month.getYear());
                if (named) {
                    svg.text("tick middle", middle(i), SHARE_BOTTOM + 29, year);
                } else {
                    svg.text("tick", x + 2, SHARE_BOTTOM + 16, year);
                }
            }
        }
    }

    private boolean isRoomBeforeJanuary() {
        int monthsLeft = 13 - axis.get(0).getMonthValue();
        return axis.size() <= monthsLeft || monthsLeft * slot() >= 30;
    }

    private String description() {
        YearMonth most = axis.stream().max(Comparator.comparing(this::received)).orElseThrow();
        return words.say(
                "trend.desc",
                words.count(axis.size()),
                words.month(most),
                words.count(received(most)),
                words.count(tallied(most, Bucket.FINISHED)));
    }

    private long received(YearMonth month) {
        Figures known = figures.get(month);
        return known == null ? 0 : known.tally().total();
    }

    private long tallied(YearMonth month, Bucket bucket) {
        Figures known = figures.get(month);
        return known == null ? 0 : known.tally().in(bucket);
    }

    private Optional<Double> share(int index) {
        return Optional.ofNullable(figures.get(axis.get(index)))
                .flatMap(Figures::percentage)
                .map(percent -> percent.doubleValue());
    }

    private double slot() {
        return (double) (WIDTH - LEFT) / axis.size();
    }

    private double middle(int index) {
        return LEFT + slot() * (index + 0.5);
    }

    private double countPlace(long count) {
        return COUNTS_BOTTOM - (double) (COUNTS_BOTTOM - COUNTS_TOP) * count / top;
    }

    private static double sharePlace(double percent) {
        return SHARE_BOTTOM - (SHARE_BOTTOM - SHARE_TOP) * percent / 100;
    }

    private static List<YearMonth> axis(YearMonth first, YearMonth last) {
        YearMonth from = last.minusMonths(MOST_MONTHS - 1);
        List<YearMonth> axis = new ArrayList<>();
        for (YearMonth month = first.isAfter(from) ? first : from; !month.isAfter(last); month = month.plusMonths(1)) {
            axis.add(month);
        }
        return List.copyOf(axis);
    }

    /** The least of 2, 4, 6, 8 and 10 times a power of ten that is not below, so that half of it is whole. */
    private static long roundUp(long count) {
        for (long power = 1; ; power *= 10) {
            for (long step : new long[] {2, 4, 6, 8, 10}) {
                if (step * power >= count) {
                    return step * power;
                }
            }
        }
    }
}
