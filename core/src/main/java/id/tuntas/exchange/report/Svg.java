package id.tuntas.exchange.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes one inline picture. Coordinates have at most one decimal and a point whatever the locale; every text goes
 * through {@link Markup}. Colours and fonts are the page's style sheet's, by class.
 */
final class Svg {

    private final StringBuilder xml = new StringBuilder();

    /** A picture that scales with the page, named for those who do not see it. */
    static Svg picture(String id, int width, int height, String title, String description) {
        Svg svg = new Svg();
        svg.xml
                .append("<svg class=\"picture\" role=\"img\" aria-labelledby=\"%s-title %s-desc\"".formatted(id, id))
                .append(" viewBox=\"0 0 %s %s\">\n".formatted(number(width), number(height)))
                .append("<title id=\"%s-title\">%s</title>\n".formatted(id, Markup.escape(title)))
                .append("<desc id=\"%s-desc\">%s</desc>\n".formatted(id, Markup.escape(description)));
        return svg;
    }

    /** A picture that is stretched to the width of its place, so it may hold no text. */
    static Svg strip(int width, int height, String title, String description) {
        Svg svg = new Svg();
        svg.xml
                .append("<svg class=\"strip\" role=\"img\" preserveAspectRatio=\"none\"")
                .append(" viewBox=\"0 0 %s %s\">".formatted(number(width), number(height)))
                .append("<title>%s</title>".formatted(Markup.escape(title)))
                .append("<desc>%s</desc>\n".formatted(Markup.escape(description)));
        return svg;
    }

    Svg rectangle(String style, double x, double y, double width, double height) {
        xml.append("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>\n"
                .formatted(style, number(x), number(y), number(width), number(height)));
        return this;
    }

    Svg line(String style, double x1, double y1, double x2, double y2) {
        xml.append("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>\n"
                .formatted(style, number(x1), number(y1), number(x2), number(y2)));
        return this;
    }

    Svg dot(String style, double x, double y, double radius) {
        xml.append("<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>\n"
                .formatted(style, number(x), number(y), number(radius)));
        return this;
    }

    Svg text(String style, double x, double y, String text) {
        xml.append("<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>\n"
                .formatted(style, number(x), number(y), Markup.escape(text)));
        return this;
    }

    /** A band of one breadth that leaves one place to the right and arrives at another; both are its upper ends. */
    Svg band(String style, Point from, Point to, double breadth) {
        double middle = (from.x() + to.x()) / 2;
        xml.append("<path class=\"%s\" d=\"M%s %sC%s %s %s %s %s %sV%sC%s %s %s %s %s %sZ\"/>\n"
                .formatted(
                        style,
                        number(from.x()),
                        number(from.y()),
                        number(middle),
                        number(from.y()),
                        number(middle),
                        number(to.y()),
                        number(to.x()),
                        number(to.y()),
                        number(to.y() + breadth),
                        number(middle),
                        number(to.y() + breadth),
                        number(middle),
                        number(from.y() + breadth),
                        number(from.x()),
                        number(from.y() + breadth)));
        return this;
    }

    /** Markup of this package's own, never text from outside. */
    Svg own(String markup) {
        xml.append(markup);
        return this;
    }

    String close() {
        return xml + "</svg>\n";
    }

    static String number(double number) {
        return BigDecimal.valueOf(number)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A place in a picture, to the right and downwards. */
    record Point(double x, double y) {}
}
