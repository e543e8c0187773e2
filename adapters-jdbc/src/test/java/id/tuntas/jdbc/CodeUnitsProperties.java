package id.tuntas.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What {@link CodeUnits} stores can be read again, and lies in UTF-8 in the order of the texts. */
class CodeUnitsProperties {

    /** Few characters, all of them awkward, so that texts share beginnings. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "\0",
                        "\u0001",
                        "\u0002",
                        "1",
                        "a",
                        "\u00e4",
                        "\u0100",
                        "\u08ff",
                        "\u4e2d",
                        "\ud7ff",
                        "\ud800",
                        "\ud83d",
                        "\udbff",
                        "\udc00",
                        "\udfff",
                        "\ud83d\ude00",
                        "\udbff\udffe",
                        "\udbff\udfff",
                        "\ue000",
                        "\uff21",
                        "\uffff")
                .list()
                .ofMaxSize(5)
                .map(parts -> String.join("", parts));
    }

    @Property
    void anyText_comesBack(@ForAll("texts") String text) {
        assertThat(CodeUnits.restored(CodeUnits.stored(text))).isEqualTo(text);
    }

    @Property
    void anyText_isValidUtf8WithoutNul(@ForAll("texts") String text) {
        String stored = CodeUnits.stored(text);
        assertThat(new String(stored.getBytes(UTF_8), UTF_8)).isEqualTo(stored).doesNotContain("\0");
        assertThat(stored.codePointCount(0, stored.length())).isLessThanOrEqualTo(2 * text.length());
    }

    /** Of texts as ids are: without NUL and halves of pairs, which take no part in an order. */
    @Property(tries = 5_000)
    void texts_lieInTheirOrder(@ForAll("texts") String some, @ForAll("texts") String other) {
        if (isWhole(some) && isWhole(other)) {
            int order = Arrays.compareUnsigned(
                    CodeUnits.stored(some).getBytes(UTF_8),
                    CodeUnits.stored(other).getBytes(UTF_8));
            assertThat(Integer.signum(order)).isEqualTo(Integer.signum(some.compareTo(other)));
        }
    }

    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }

    @Example
    void idsInUse_areStoredAsTheyAre() {
        assertThat(CodeUnits.stored("4695068")).isEqualTo("4695068");
        assertThat(CodeUnits.stored("\ud83d\ude00")).isEqualTo("\ud83d\ude00");
        assertThat(CodeUnits.stored("\uff21")).isEqualTo("\udbff\udfff\uff21");
    }
}
