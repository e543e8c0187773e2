package id.tuntas.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.text.DigitGroup.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What joined groups look like, at the bounds of each shape. */
class NumberShapeTest {

    private final Pattern group = Pattern.compile("([.\\-/]?)([0-9]+)");

    private List<DigitGroup> groups(String word) {
        List<DigitGroup> groups = new ArrayList<>();
        Matcher matcher = group.matcher(word);
        while (matcher.find()) {
            Link link = switch (matcher.group(1)) {
                case "" -> Link.NONE;
                case "." -> Link.DOT;
                case "-" -> Link.DASH;
                default -> Link.JOINT;
            };
            groups.add(new DigitGroup(matcher.start(2), matcher.end(2), matcher.group(2), link));
        }
        return groups;
    }

    @ParameterizedTest
    @CsvSource({
        // too short to look like anything, or joined by something else
        "1234, ANY",
        "12/03/2024, ANY",
        "12.03/2024, ANY",
        "12/30, ANY",
        // dates with dashes
        "12-03-2024, DATE",
        "2024-03-12, DATE",
        "1-1-1900, DATE",
        "31-12-2024, DATE",
        "2024-12-31, DATE",
        "32-12-2024, ANY",
        "0-12-2024, ANY",
        "31-13-2024, ANY",
        "31-0-2024, ANY",
        "2024-13-31, ANY",
        "2024-12-32, ANY",
        "2024-00-31, ANY",
        "12-003-2024, ANY",
        "012-03-2024, ANY",
        "12-03-1899, ANY",
        "12-03-2024-1, ANY",
        "2024-03-2024, ANY",
        "1-1-24, TIME",
        "31-12-24, TIME",
        "32-12-24, ANY",
        "31-13-24, ANY",
        "1-1-124, ANY",
        "1-1-2, ANY",
        "1-1, ANY",
        // dates and times with dots
        "12.03.2024, DATE",
        "2024.03.12, DATE",
        "31.12.99, TIME",
        "12.30, TIME",
        "0.00, TIME",
        "24.59, TIME",
        "24.59.59, TIME",
        "1.02.03, TIME",
        "12.60, ANY",
        "25.30, ANY",
        "112.30, ANY",
        "12.5, ANY",
        "12.30-13.30, TIME",
        "12.30-2024, ANY",
        "12.30-1.000, ANY",
        "12.03.2024-13.03.2024, DATE",
        // sums
        "1.500, FIGURE",
        "999.500, FIGURE",
        "1234.567, ANY",
        "0.500, ANY",
        "1.500-2.500, ANY",
        "1.000-2.000, FIGURE",
        "1.500-2.000, ANY",
        "628.123.456, ANY",
        "628.123.000, FIGURE",
        "123.456.789.012.345, FIGURE",
        "1.234.567.890.123.456, ANY",
        // codes of places and accounts
        "31.13.99, FIGURE",
        "12.30.59.10, FIGURE",
        "1.2.3, FIGURE",
        "1.50.000, FIGURE",
        "0.1.2, ANY",
        "1.2.1234, FIGURE",
        "1.2.12345, ANY",
        "1.123.2, ANY",
        "62.81.23, ANY",
        "62.71.23, FIGURE",
        "12.34.56.78.90.12.345, FIGURE",
        "12.34.56.78.90.12.3456, ANY",
        // degrees
        "7.12345, FIGURE",
        "7.1234, ANY",
        "7.123456789, FIGURE",
        "7.1234567890, ANY",
        "0.12345, FIGURE",
        "07.12345, ANY",
        "11.12345, FIGURE",
        "12.12345, ANY",
        "94.12345, ANY",
        "95.12345, FIGURE",
        "141.12345, FIGURE",
        "142.12345, ANY",
        "1100.12345, ANY",
    })
    void ofWords(String word, NumberShape shape) {
        assertThat(NumberShape.of(groups(word), false)).isEqualTo(shape);
    }

    @ParameterizedTest
    @CsvSource({
        "1.500-2.500, FIGURE",
        "628.123.456, FIGURE",
        "1.500, FIGURE",
        "0.500, ANY",
        "12.5, ANY",
        "1500, ANY",
        "12.30, TIME",
    })
    void afterACurrency(String word, NumberShape shape) {
        assertThat(NumberShape.of(groups(word), true)).isEqualTo(shape);
    }
}
