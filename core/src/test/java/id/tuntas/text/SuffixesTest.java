package id.tuntas.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.StringJoiner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way to take suffixes off, whether or not a root is left; with a mark where what is taken off makes another word. */
class SuffixesTest {

    private final Suffixes suffixes = new Suffixes();

    private String rests(String word) {
        suffixes.of(word.toCharArray(), word.length());
        StringJoiner rests = new StringJoiner(" ");
        for (int i = 0; i < suffixes.count(); i++) {
            rests.add(word.substring(0, suffixes.to(i)) + (suffixes.derives(i) ? "*" : ""));
        }
        return rests.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "aspal, aspal",
        "jalan, jalan jal*",
        "bersihin, bersihin bersih*",
        "lubangi, lubangi lubang*",
        "perbaikan, perbaikan perbaik* perbai*",
        "jalannya, jalannya jalan jal*",
        "rumahku, rumahku rumah",
        "rumahmu, rumahmu rumah",
        "rumahkulah, rumahkulah rumahku rumah",
        "jalankah, jalankah jalan jal*",
        "apatah, apatah apa",
        "siapapun, siapapun siapa",
        "kan, kan k*",
        "nya, nya",
        "anya, anya a",
        "lah, lah",
        "i, i",
    })
    void areTakenOffInEveryWay(String word, String expected) {
        assertThat(rests(word)).isEqualTo(expected);
    }
}
