package id.tuntas.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.StringJoiner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way to take prefixes off, whether or not a root is left. */
class PrefixesTest {

    private final Prefixes prefixes = new Prefixes();

    /** What is left, with the swallowed letter in brackets, and a mark behind a prefix with which many roots begin. */
    private String rests(String word) {
        prefixes.of(word.toCharArray(), word.length());
        StringJoiner rests = new StringJoiner(" ");
        for (int i = 0; i < prefixes.count(); i++) {
            char restored = prefixes.restored(i);
            rests.add((restored == 0 ? "" : "(" + restored + ")")
                    + word.substring(prefixes.from(i))
                    + (prefixes.isWeak(i) ? "~" : ""));
        }
        return rests.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "aspal, aspal",
        "dibakar, dibakar bakar",
        "diperbaiki, diperbaiki perbaiki baiki rbaiki",
        "diberhentikan, diberhentikan berhentikan hentikan",
        "disewakan, disewakan sewakan wakan",
        "dikeluhkan, dikeluhkan keluhkan luhkan",
        "diterlantarkan, diterlantarkan terlantarkan lantarkan",
        "kebersihan, kebersihan bersihan~ sihan",
        "kuambil, kuambil ambil~",
        "kauambil, kauambil ambil",
        "kabar, kabar",
        "seluruh, seluruh luruh~",
        "sepengetahuan, sepengetahuan pengetahuan~ ngetahuan etahuan (k)etahuan tahuan",
        "bermain, bermain main rmain~",
        "bekerja, bekerja kerja~",
        "berkesinambungan, berkesinambungan kesinambungan sinambungan rkesinambungan~",
        "terangkat, terangkat angkat rangkat~",
        "teperdaya, teperdaya perdaya~",
        "membaca, membaca mbaca~ baca (p)baca",
        "memungut, memungut mungut~ ungut (p)ungut",
        "menulis, menulis nulis~ ulis (t)ulis",
        "menterlantarkan, menterlantarkan nterlantarkan~ terlantarkan (t)terlantarkan lantarkan",
        "menyapu, menyapu nyapu~ (s)apu",
        "mengurus, mengurus ngurus~ urus (k)urus",
        "mengecek, mengecek ngecek~ ecek (k)ecek cek",
        "melihat, melihat lihat~",
        "memperbaiki, memperbaiki mperbaiki~ perbaiki (p)perbaiki baiki rbaiki",
        "memberhentikan, memberhentikan mberhentikan~ berhentikan (p)berhentikan hentikan",
        "mengesampingkan, mengesampingkan ngesampingkan~ esampingkan (k)esampingkan sampingkan",
        "menyeberangi, menyeberangi nyeberangi~ (s)eberangi",
        "mengkesampingkan, mengkesampingkan ngkesampingkan~ kesampingkan (k)kesampingkan sampingkan",
        "pertanian, pertanian tanian rtanian~",
        "perkebunan, perkebunan kebunan bunan rkebunan~",
        "pemberdayaan, pemberdayaan mberdayaan~ berdayaan (p)berdayaan dayaan",
        "penulis, penulis nulis~ ulis (t)ulis",
        "penyapu, penyapu nyapu~ (s)apu",
        "pengurus, pengurus ngurus~ urus (k)urus",
        "pelayan, pelayan layan~",
        "ngurus, ngurus urus (k)urus",
        "ngecek, ngecek ecek (k)ecek cek",
        "nyapu, nyapu (s)apu",
        "nama, nama",
        "me, me ~",
        "men, men n~ '' (t)",
        "meng, meng ng~ '' (k)",
        "n, n",
    })
    void areTakenOffInEveryWay(String word, String expected) {
        assertThat(rests(word)).isEqualTo(expected.replace("''", ""));
    }
}
