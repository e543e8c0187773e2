package id.tuntas.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StemsTest {

    private static String stem(String word) {
        return String.join(" ", Tokens.forms(word, Matching.BY_STEM));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "families.csv", delimiter = ':', maxCharsPerColumn = 500)
    void aFamilyMeetsInItsStem(String stem, String words) {
        for (String word : words.split(" ", -1)) {
            assertThat(stem(word)).as(word).isEqualTo(stem);
        }
    }

    @Test
    void familiesStayApart() {
        Map<String, String> stems = new TreeMap<>();
        for (String word : List.of(
                "jalan",
                "jalur",
                "lampu",
                "lapor",
                "lapar",
                "makan",
                "makam",
                "mati",
                "masalah",
                "salah",
                "pasar",
                "kasar",
                "urus",
                "kurus",
                "arus",
                "terus",
                "haus",
                "ikan",
                "tekan",
                "rusak",
                "rusa",
                "bakar",
                "bak",
                "tanah",
                "tahan",
                "lurah",
                "kelurahan",
                "camat",
                "kecamatan",
                "desa",
                "desak",
                "kota",
                "kotak",
                "kotor",
                "kantor",
                "air",
                "aliran",
                "parkir",
                "pikir",
                "bayar",
                "baya",
                "sekolah",
                "olah",
                "sampah",
                "sampai",
                "keluar",
                "keluarga",
                "keluhan",
                "perintah",
                "pemerintah",
                "muda",
                "pemuda",
                "duduk",
                "penduduk",
                "kelas",
                "las",
                "dinas",
                "polisi",
                "politik",
                "kemudian",
                "kemudi",
                "selokan",
                "seleksi",
                "operasi",
                "koperasi",
                "petani",
                "peta",
                "tetangga",
                "tangga")) {
            String other = stems.put(stem(word), word);
            assertThat(other).as(word).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lampu",
                "makan",
                "ikan",
                "jalan",
                "mati",
                "sampah",
                "selokan",
                "jembatan",
                "kecamatan",
                "kelurahan",
                "kabupaten",
                "masalah",
                "sekolah",
                "hutan",
                "hujan",
                "tangan",
                "bulan",
                "ilmu",
                "suku",
                "buku",
                "tamu",
                "polisi",
                "nasi",
                "sapi",
                "kopi",
                "mandi",
                "dinas",
                "dinding",
                "listrik",
                "selalu",
                "sejak",
                "seluruh",
                "kebun",
                "kereta",
                "keras",
                "kering",
                "kelapa",
                "beras",
                "berita",
                "terminal",
                "teras",
                "menteri",
                "meja",
                "media",
                "medan",
                "pekan",
                "pemilu",
                "perlu",
                "permen",
                "pertama",
                "rumah",
                "lapangan",
                "kemarin",
                "kepala",
                "ketua",
                "keluarga",
                "kelompok",
                "sekarang",
                "sedan",
                "tanya",
                "hanya",
                "punya",
                "nikah",
                "langkah",
                "lemari",
                "banjaran",
                "pangalengan",
                "kalimantan",
                "maluku",
                "bengkulu",
                "soreang",
                "pangandaran",
                "dinsos",
                "dishub",
                "pdam",
                "bpjs",
                "puskesmas",
                "rsud",
                "pkl",
                "umkm",
                "tps",
                "rt",
                "rw",
                "ktp",
                "kk",
                "infrastruktur",
                "instagram",
                "whatsapp"
            })
    void theseAreTheirOwnStem(String word) {
        assertThat(stem(word)).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "di", "ke", "se", "nya", "kan", "dia", "aku", "adi", "dika", "menk", "dinya", "kekan", "berber",
                "pepean"
            })
    void aStemIsNeverEmpty(String word) {
        assertThat(stem(word)).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jalan\u0435", "diperbaiki\u4E2D", "\u00DFperbaikan"})
    void wordsOfOtherLettersAreLeftAlone(String word) {
        assertThat(stem(word)).isEqualTo(String.join("", Tokens.forms(word, Matching.AS_WRITTEN)));
    }

    @Test
    void listsAreSound() {
        Map<String, String> roots = Lexicon.roots();
        Map<String, String> kept = Lexicon.kept();
        Map<String, String> everyday = Lexicon.everyday();
        List<String> all = new ArrayList<>(roots.keySet());
        all.addAll(kept.keySet());
        all.addAll(everyday.keySet());

        assertThat(all).doesNotHaveDuplicates().allMatch(word -> word.matches("[a-z]{2,12}"));
        assertThat(roots.values()).allSatisfy(root -> assertThat(roots).containsEntry(root, root));
        assertThat(kept).allSatisfy((word, same) -> assertThat(same).isEqualTo(word));
        assertThat(everyday.values()).allMatch(word -> roots.containsKey(word) || kept.containsKey(word));
        assertThat(roots.size()).isBetween(2_500, 5_000);
        assertThat(everyday.size()).isGreaterThan(400);
    }

    @ParameterizedTest
    @CsvSource({
        // three letters after a prefix of two with which many roots begin are chance, unless something comes behind
        // them too
        "seair, seair",
        "beair, beair",
        "seairnya, air",
        "diair, air",
        "sepasar, pasar",
        // everyday spellings take endings of speech, but no prefixes
        "jlnnya, jalan",
        "dgnlah, dengan",
        "dgnkan, dgnkan",
        "dijln, dijln",
        // from five letters on
        "diku, diku",
    })
    void whereAffixesAreNotTakenOff(String word, String stem) {
        assertThat(stem(word)).isEqualTo(stem);
    }

    @Test
    void upToFortyLettersAreLookedAt() {
        String forty = "di" + "bo".repeat(19);
        assertThat(stem(forty)).isEqualTo("bo".repeat(19));
        assertThat(stem(forty + "b")).isEqualTo(forty + "b");
    }
}
