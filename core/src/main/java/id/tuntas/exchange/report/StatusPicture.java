package id.tuntas.exchange.report;

import id.tuntas.complaint.Bucket;
import id.tuntas.scorecard.Tally;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * How the complaints share out over the six buckets: one stacked bar over a legend with the numbers. Each bucket has a
 * pattern beside its colour, so that the bar can be read without colours.
 */
final class StatusPicture {

    private static final int WIDTH = 300;
    private static final int BAR = 52;
    private static final int ROW = 32;
    private static final int FIRST_ROW = BAR + 36;

    /** The patterns of the buckets; their colours are of a palette that colour-blind people can tell apart. */
    private static final String PATTERNS = """
            <defs>
            <pattern id="fill-inProcess" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
            <rect width="8" height="8" fill="#f0b429"/><rect width="3" height="8" fill="#8a5a00"/></pattern>
            <pattern id="fill-notFollowedUp" width="6" height="6" patternUnits="userSpaceOnUse">\
            <rect width="6" height="6" fill="#c2410c"/><circle cx="3" cy="3" r="1.2" fill="#ffffff"/></pattern>
            <pattern id="fill-archived" width="6" height="6" patternUnits="userSpaceOnUse">\
            <rect width="6" height="6" fill="#d5d9de"/><rect width="6" height="1.5" fill="#68707a"/></pattern>
            <pattern id="fill-other" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">\
            <rect width="8" height="8" fill="#d9a5c4"/><rect width="2" height="8" fill="#7a3e63"/></pattern>
            </defs>
            """;

    private final Words words;

    StatusPicture(Words words) {
        this.words = words;
    }

    String draw(Tally tally) {
        Svg svg = Svg.picture(
                "status",
                WIDTH,
                FIRST_ROW + ROW * Bucket.values().length - 16,
                words.say("status"),
                description(tally));
        svg.own(PATTERNS);
        drawBar(svg, tally);
        drawLegend(svg, tally);
        return svg.close();
    }

    private void drawBar(Svg svg, Tally tally) {
        long before = 0;
        for (Bucket bucket : Bucket.values()) {
            long count = tally.in(bucket);
            double from = place(before, tally.total());
            double to = place(before + count, tally.total());
            if (count > 0) {
                svg.rectangle("bucket fill-" + bucket.field(), from, 0, to - from, BAR);
            }
            before += count;
        }
    }

    private void drawLegend(Svg svg, Tally tally) {
        int y = FIRST_ROW;
        for (Bucket bucket : Bucket.values()) {
            svg.rectangle("bucket fill-" + bucket.field(), 0, y - 12, 16, 16);
            svg.text("label", 24, y + 1, words.bucket(bucket));
            svg.text("label end strong", 238, y + 1, words.count(tally.in(bucket)));
            svg.text("label end", WIDTH, y + 1, words.share(tally.in(bucket), tally.total()));
            y += ROW;
        }
    }

    private String description(Tally tally) {
        String parts = Arrays.stream(Bucket.values())
                .map(bucket -> words.say(
                        "status.part",
                        words.bucket(bucket),
                        words.count(tally.in(bucket)),
                        words.share(tally.in(bucket), tally.total())))
                .collect(Collectors.joining(" "));
        return words.say("status.desc", words.count(tally.total()), parts);
    }

    private static double place(long before, long total) {
        return total == 0 ? 0 : (double) WIDTH * before / total;
    }
}
