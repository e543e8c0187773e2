package id.tuntas.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.text.PersonalNumbers.Kind;
import id.tuntas.text.PersonalNumbers.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PersonalNumbersProperties {

    /** What is planted, and the digits or the address that must be gone. */
    record Planted(String written, String bare, Kind kind) {}

    @Property(tries = 3_000)
    void nothingPlantedIsLeft(@ForAll("plantings") List<Planted> planted, @ForAll("fillers") String filler) {
        String text = planted.stream().map(Planted::written).collect(Collectors.joining(" " + filler + ", ", "", "!"));
        String expected = planted.stream()
                .map(one -> one.kind().mask())
                .collect(Collectors.joining(" " + filler + ", ", "", "!"));

        assertThat(PersonalNumbers.mask(text)).isEqualTo(expected);
    }

    @Property(tries = 3_000)
    void nothingIsLeftOfNumbersWithNothingButBlanksBetween(@ForAll("plantings") List<Planted> planted) {
        String masked =
                PersonalNumbers.mask(planted.stream().map(Planted::written).collect(Collectors.joining(" ")));
        String digits = digits(masked);

        assertThat(planted).noneMatch(one -> digits.contains(one.bare()) || masked.contains(one.bare()));
        assertThat(masked).contains(" disembunyikan]");
    }

    @Property(tries = 3_000)
    void maskingTwiceIsMaskingOnce(@ForAll("noise") String text) {
        String once = PersonalNumbers.mask(text);

        assertThat(PersonalNumbers.mask(once)).isEqualTo(once);
        assertThat(PersonalNumbers.find(once)).isEmpty();
    }

    @Property
    void maskingTwiceIsMaskingOnceForAnyString(@ForAll String text) {
        String once = PersonalNumbers.mask(text);

        assertThat(PersonalNumbers.mask(once)).isEqualTo(once);
    }

    @Property(tries = 3_000)
    void noRowOfTenDigitsIsLeft(@ForAll("noise") String text) {
        assertThat(PersonalNumbers.mask(text)).doesNotContainPattern("[0-9]{10}");
    }

    @Property
    void spansAreInOrderAndApart(@ForAll("noise") String text) {
        int end = 0;
        for (Span span : PersonalNumbers.find(text)) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
            end = span.end();
        }
    }

    @Property(tries = 3_000)
    void aTextWithoutAnyStaysAsItIs(@ForAll("harmless") List<String> words) {
        String text = String.join(" dan ", words);

        assertThat(PersonalNumbers.mask(text)).isSameAs(text);
    }

    @Property(tries = 20)
    void aLongTextTakesNoMoreThanItsLength(@ForAll("repeated") String piece) {
        String text = piece.repeat(200_000 / piece.length());
        String masked = PersonalNumbers.mask(text);

        assertThat(masked.length()).isLessThanOrEqualTo(text.length() * 22);
    }

    private static String digits(String text) {
        return text.codePoints()
                .filter(c -> Glyph.digit(c) >= 0)
                .mapToObj(c -> Integer.toString(Glyph.digit(c)))
                .collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> repeated() {
        return Arbitraries.of(
                "1", "1 ", "1-", "0812 ", "0812-", "(1", "1)", "62.", "08.15 ", "1.000 ", "a", "a@", "@", "a@1", "a@1.",
                "1@", ".", "+6", "2021 ", "123 ");
    }

    @Provide
    Arbitrary<List<Planted>> plantings() {
        return Arbitraries.oneOf(identities(), telephones(), rows(), addresses())
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static Arbitrary<Planted> identities() {
        Arbitrary<List<Integer>> sizes = Arbitraries.of(
                List.of(16),
                List.of(4, 4, 4, 4),
                List.of(6, 6, 4),
                List.of(2, 2, 2, 6, 4),
                List.of(8, 8),
                List.of(5, 5, 6),
                List.of(2, 2, 2, 2, 2, 2, 2, 2));
        return Combinators.combine(digitsOf(15), Arbitraries.chars().range('3', '9'), sizes, separators(), scripts())
                .as((rest, first, cut, separator, script) -> number(first + rest, cut, separator, script));
    }

    private static Arbitrary<Planted> telephones() {
        Arbitrary<String> mobile = Combinators.combine(
                        Arbitraries.of("081", "082", "085", "087", "089"), digitsOf(6, 10))
                .as((code, rest) -> code + rest);
        Arbitrary<Planted> mobiles = Combinators.combine(mobile, separators(), scripts())
                .as((number, separator, script) -> number(number, inFours(number.length()), separator, script));
        Arbitrary<Planted> abroad = Combinators.combine(
                        mobile.map(number -> number.substring(1)),
                        separators(),
                        scripts(),
                        Arbitraries.of("+62", "62", "(+62)", "+62 ", "0062"))
                .as((number, separator, script, code) -> {
                    Planted local = number(number, inFours(number.length()), separator, script);
                    String between = code.equals("62") || code.equals("0062") ? separator : "";
                    return new Planted(code + between + local.written(), local.bare(), Kind.NUMBER);
                });
        Arbitrary<Planted> landlines = Combinators.combine(
                        Arbitraries.of("021", "0321", "0411", "0761", "0967"),
                        digitsOf(6, 8),
                        Arbitraries.of("(%s) %s", "(%s)%s", "%s-%s", "%s %s", "%s.%s"))
                .as((code, rest, form) -> new Planted(form.formatted(code, rest), rest, Kind.NUMBER));
        return Arbitraries.oneOf(mobiles, abroad, landlines);
    }

    /** Groups of four, the last of one to four. */
    private static List<Integer> inFours(int length) {
        return IntStream.range(0, (length + 3) / 4)
                .mapToObj(i -> Math.min(4, length - 4 * i))
                .toList();
    }

    private static Arbitrary<Planted> rows() {
        return Combinators.combine(digitsOf(10, 30), scripts())
                .as((number, script) -> number(number, List.of(number.length()), "", script));
    }

    private static Arbitrary<Planted> addresses() {
        Arbitrary<String> names = Arbitraries.of(
                "budi",
                "BUDI.SANTUN",
                "b_1-2+x",
                "0812-3456-7890",
                "b\u00FCdi",
                "\u0431\u0443\u0434\u0438",
                "b\u200Bd");
        Arbitrary<String> hosts = Arbitraries.of(
                "contoh.id", "CONTOH.GO.ID", "pos-el.contoh.co.id", "\u043F\u0440\u0438.id", "gmail", "1a.id");
        return Combinators.combine(names, Arbitraries.of("@", "\uFF20"), hosts)
                .as((name, at, host) -> new Planted(name + at + host, name + at + host, Kind.EMAIL));
    }

    private static Arbitrary<String> digitsOf(int length) {
        return digitsOf(length, length);
    }

    private static Arbitrary<String> digitsOf(int least, int most) {
        return Arbitraries.strings().numeric().ofMinLength(least).ofMaxLength(most);
    }

    private static Arbitrary<String> separators() {
        return Arbitraries.of(" ", "-", ".", " - ", "\u00A0", "\u2013", "_", "  ", "\n");
    }

    private static Arbitrary<Integer> scripts() {
        return Arbitraries.of((int) '0', 0xFF10, 0x0660, 0x1D7CE, -1);
    }

    private static Planted number(String digits, List<Integer> sizes, String separator, int zero) {
        StringBuilder written = new StringBuilder();
        int at = 0;
        for (int size : sizes) {
            written.append(at == 0 ? "" : separator);
            for (int i = 0; i < size; i++, at++) {
                if (zero < 0) {
                    written.append(i == 0 ? "" : "\u200B").append(digits.charAt(at));
                } else {
                    written.appendCodePoint(zero + digits.charAt(at) - '0');
                }
            }
        }
        return new Planted(written.toString(), digits, Kind.NUMBER);
    }

    @Provide
    Arbitrary<String> fillers() {
        return Arbitraries.of("tolong diperbaiki", "hub. ya", "jl. raya", "atau");
    }

    @Provide
    Arbitrary<String> noise() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                digitsOf(1, 6),
                digitsOf(1, 3),
                Arbitraries.of("0812", "62", "021", "1.000", "08.15", "04-03-2024", "2021", "123", "@", "+", "a"),
                Arbitraries.of(
                        " ", ".", "-", "_", "(", ")", "/", ", ", " rp ", "\u200B", "\u00B7", "\uD835", "\u20E3"));
        return pieces.list().ofMaxSize(24).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<List<String>> harmless() {
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 28);
        Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
        Arbitrary<Integer> years = Arbitraries.integers().between(1945, 2045);
        Arbitrary<String> dates = Combinators.combine(
                        days, months, years, Arbitraries.of("%3$04d-%2$02d-%1$02d", "%1$02d/%2$02d/%3$04d", "%d.%d.%d"))
                .as((day, month, year, form) -> form.formatted(day, month, year));
        Arbitrary<String> sums = Arbitraries.longs()
                .between(1, 999_999_999_999L)
                .map(sum -> "Rp " + String.format(Locale.GERMANY, "%,d", sum));
        Arbitrary<String> times = Combinators.combine(
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(0, 59),
                        Arbitraries.of("%02d.%02d", "%02d:%02d", "%02d.%02d-24.00"))
                .as((hour, minute, form) -> form.formatted(hour, minute));
        Arbitrary<String> ids =
                Arbitraries.integers().between(1_000_000, 9_999_999).map(id -> "#" + id);
        Arbitrary<String> decrees = Combinators.combine(Arbitraries.integers().between(1, 999), years)
                .as((number, year) -> number + "/" + year);
        Arbitrary<String> words = Arbitraries.strings().alpha().ofMaxLength(8);
        return Arbitraries.oneOf(dates, sums, times, ids, decrees, words).list().ofMaxSize(8);
    }
}
