package id.tuntas.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a page as XML would: every tag closed in order, every attribute quoted, no stray angle bracket or ampersand. */
final class WellFormed {

    private static final Pattern TAG =
            Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)((?:\\s+[A-Za-z][A-Za-z0-9-]*=\"[^\"<>]*\")*)(/?)>");
    private static final Pattern ENTITY = Pattern.compile("&(?!amp;|lt;|gt;|quot;|#39;)");

    private WellFormed() {}

    /** The names of the elements, in the order in which they open; fails where the page is not well formed. */
    static List<String> elements(String page) {
        String body = page.replaceFirst("<!DOCTYPE html>\n", "");
        assertThat(ENTITY.matcher(body).find()).as("stray ampersand").isFalse();
        List<String> names = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        Matcher tags = TAG.matcher(body);
        int end = 0;
        while (tags.find()) {
            assertThat(body.substring(end, tags.start())).as("text").doesNotContain("<", "\0");
            end = tags.end();
            if (!tags.group(1).isEmpty()) {
                assertThat(open.pop()).as("closed by").isEqualTo(tags.group(2));
                continue;
            }
            names.add(tags.group(2));
            if (tags.group(4).isEmpty()) {
                open.push(tags.group(2));
            }
        }
        assertThat(open).as("left open").isEmpty();
        assertThat(body.substring(end)).isEqualTo("\n");
        return names;
    }
}
