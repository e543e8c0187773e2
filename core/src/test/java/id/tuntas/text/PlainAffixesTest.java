package id.tuntas.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken off words whose root nobody has listed, one step at a time. */
class PlainAffixesTest {

    private final Word word = new Word();

    /** What is left; where nothing is taken off, the word as it was. */
    private String rest(String text) {
        word.begin();
        word.open(0, false, false);
        text.codePoints().forEach(word::add);
        word.finish();
        boolean stripped = PlainAffixes.strip(word);
        assertThat(word.length < text.length() || !word.form().equals(text))
                .as("said to be shorter")
                .isEqualTo(stripped);
        assertThat(word.form()).hasSize(word.length);
        return word.form();
    }

    @ParameterizedTest
    @CsvSource({
        // particles and possessives
        "grabnya, grab",
        "gojeklah, gojek",
        "gojekkah, gojek",
        "gojekpun, gojek",
        "gojekku, gojek",
        "gojekmu, gojek",
        "grablah, grablah",
        "bcdfglah, bcdfglah",
        // me- with its nasal
        "mengoding, oding",
        "mengodingkan, oding",
        "mengode, mengode",
        "menscan, scan",
        "menegur, tegur",
        "menyapit, sapit",
        "menyapu, sapu",
        "menykat, menykat",
        "memakir, pakir",
        "memblok, blok",
        "memfoto, foto",
        "memproses, proses",
        "memvonis, vonis",
        "memkaki, memkaki",
        "melapis, lapis",
        "merawat, rawat",
        "mewarna, warna",
        "meyakin, yakin",
        "mesapun, mesapun",
        "melasi, lasi",
        "melas, melas",
        "menat, menat",
        "menate, tate",
        "mandiri, mandiri",
        "makankan, makan",
        // di-
        "diklik, klik",
        "diproseskan, proses",
        "diabcd, abcd",
        "dibcda, bcda",
        "dibcdf, dibcdf",
        "dibom, dibom",
        "daring, daring",
        // ke- -an
        "kemacetan, macet",
        "kelasan, kelasan",
        "kelapisan, lapis",
        "kemacet, kemacet",
        "kebcdfan, kebcdfan",
        "karetan, karetan",
        // per- -an and peN- -an
        "perkotaan, kota",
        "perbean, perbean",
        "peraturan, ratur",
        "penyaluran, salur",
        "pengodingan, oding",
        "pengodean, pengodean",
        "pemblokiran, blokir",
        "pelatihan, latih",
        "padasan, padasan",
        "perkota, perkota",
        // ber- and ter- before a long rest
        "beraspal, aspal",
        "beraspalkan, aspal",
        "berlari, berlari",
        "bekerja, bekerja",
        "batubata, batubata",
        "teraspal, aspal",
        "terlari, terlari",
        "tenggiri, tenggiri",
        "tangkap, tangkap",
        // -kan alone
        "aspalkan, aspal",
        "lampkan, lampkan",
        "aspal, aspal",
    })
    void areTakenOffWhereTheyArePlainToSee(String text, String rest) {
        assertThat(rest(text)).isEqualTo(rest);
    }
}
