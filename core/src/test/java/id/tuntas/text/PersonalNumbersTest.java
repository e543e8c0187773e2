package id.tuntas.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.text.PersonalNumbers.Kind;
import id.tuntas.text.PersonalNumbers.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumbersTest {

    private static final String N = "[nomor disembunyikan]";
    private static final String S = "[surel disembunyikan]";

    private static String mask(String text) {
        return PersonalNumbers.mask(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // identity numbers
                "3527012345678901",
                "3527 0123 4567 8901",
                "3527-0123-4567-8901",
                "3527.0123.4567.8901",
                "35.27.01.230489.0001",
                "35.27.01 230489 0001",
                "35 27 01 23 04 89 00 01",
                "352701 230489 0001",
                "35.27.01.23.04.89.00.01",
                "3.527.012.345.678.901",
                "3527 012.345 678.901",
                "3 5 2 7 0 1 2 3 4 5 6 7 8 9 0 1",
                "3527\n0123\n4567\n8901",
                "3527 - 0123 - 4567 - 8901",
                "3527_0123_4567_8901",
                "3527\u20110123\u20134567\u22128901",
                "\uFF13\uFF15\uFF12\uFF17\uFF10\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18\uFF19\uFF10\uFF11",
                "\u0663\u0665\u0662\u0667\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u0660\u0661",
                "3\u200B5\u200C2\u200D7\uFEFF0\u00AD1\u20602345678901",
                "3527\uD83501\u00002345678901",
                "2012-2013-2014-201 5",
                // telephones
                "081234567",
                "0812345678",
                "081234567890",
                "0812 3456 7890",
                "0812-3456-7890",
                "0812.3456.7890",
                "0812 - 3456 - 7890",
                "0812.345.678",
                "0812 345.678",
                "0812 12.34 5678",
                "08.12 3456 7890",
                "08.12.34.56.78.90",
                "08 12 34 56 78 90",
                "08-12-34 567 890",
                "0 812 3456 789",
                "0812 345 678",
                "0811 123 45",
                "0812 (3456) 7890",
                "0812 345 (6789)",
                "+6281234567890",
                "+62 812 3456 7890",
                "+62.812.345.678",
                "+62.321.123.456",
                "+62-812-3456-7890",
                "+62 (0)812 3456 7890",
                "(+62) 812-3456-7890",
                "(+62)81234567890",
                "+ 62 812 345 678",
                "\uFF0B62 812 345 678",
                "+62 21 123456",
                "+60 12-345 6789",
                "+65 6123 4567",
                "6281234567890",
                "62 812 3456 7890",
                "62-812-3456-7890",
                "62.812.345.678",
                "628.123.456.789",
                "62 321 123456",
                "62 0812 3456 789",
                "0062 812 3456 789",
                "0062 21 123 456",
                "(0321) 123456",
                "(0321)123456",
                "(0321) 123.456",
                "(021) 555 1234",
                "0321 123456",
                "0321-123456",
                "0321.123456",
                "021-123456",
                "021 1234567",
                "032112345",
                "021 12345 6789",
                "+6512 3456",
                "62 321 12345",
                "62.81.23.45.678",
                "08.60-12.00 13.00",
                "25.15-25.15-25.15",
                "112.1234-112.1234",
                "142.1234567",
                "94.12345678",
                "12.12345678",
                "0411 123 45",
                "0\uFE0F\u20E38\uFE0F\u20E31\uFE0F\u20E32\uFE0F\u20E33\uFE0F\u20E34\uFE0F\u20E35\uFE0F\u20E36\uFE0F\u20E37\uFE0F\u20E3",
                "\u2460\u2461\u2462\u2463\u2464\u2465\u2466\u2467\u2468\u00B9",
                "0812\u00B73456\u00B77890",
                "0812\u30003456\u00A07890",
                // accounts and cards
                "1234567890",
                "123-456-7890",
                "123.456.7890",
                "0021-01-123456-50-7",
                "142.00.1234567.8",
                "123 456 7890",
                "1234 5678 9012",
                "4111 1111 1111 1111",
                "1500000000",
                "10.000.001-20.000.001",
                "112.1234567890",
                "2021 2022 2023 1234",
            })
    void hidesTheWholeNumber(String number) {
        assertThat(mask(number)).isEqualTo(N);
        assertThat(mask("Hubungi:" + number + ", terima kasih")).isEqualTo("Hubungi:" + N + ", terima kasih");
        assertThat(mask("WA" + number + "ya")).isEqualTo("WA" + N + "ya");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "budi@contoh.id",
                "BUDI@CONTOH.ID",
                "budi.santun+lapor@dinas-pu.contoh.go.id",
                "081234567890@contoh.id",
                "0812-3456-7890@contoh.id",
                "b\u00FCdi@contoh.id",
                "\u0431\u0443\u0434\u0438@\u043F\u0440\u0438\u043C\u0435\u0440.id",
                "\uFF42\uFF55\uFF44\uFF49\uFF20\uFF43\uFF4F\uFF0E\uFF49\uFF44",
                "bu\u200Bdi@con\u200Btoh.id",
                "budi@gmail",
                "budi@@contoh.id",
                "a!#$%&'*+-/=?^_`{|}~@contoh.id",
                "a@b@c.id",
                "budi@12-0812345678.id",
                "budi@contoh.e\u0301",
            })
    void hidesTheWholeAddress(String address) {
        assertThat(mask(address)).isEqualTo(S);
        assertThat(mask("surel: " + address + ", ya")).isEqualTo("surel: " + S + ", ya");
        assertThat(mask("(" + address + ").")).isEqualTo("(" + S + ").");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Jalan rusak di depan pasar",
                "2024-03-04",
                "04-03-2024",
                "04.03.2024",
                "04/03/2024",
                "2024.03.04",
                "08-12-2024 10.30",
                "2024-03-04 08.15 9165816",
                "01.02.2024-05.02.2024",
                "01-02-2024 - 05-02-2024",
                "01/02/2024-05/02/2024",
                "08-12-24 09.30",
                "2024-03-04T10:30:15",
                "08.15 04/03/2024",
                "jam 08.15-12.00 13.00-16.00",
                "08.15-12.00 13.00",
                "08.15 9165816",
                "pukul 08.15.30",
                "Rp 1.500.000",
                "1.250.000.000",
                "Rp1.250.000.000,00",
                "Rp 62.812.345.678",
                "rp. 628.123.456.789",
                "IDR 62.812.345.678",
                "62.850.000.000",
                "62.500.000.001",
                "10.000.000-20.000.000",
                "Rp 1.500.250-2.000.250",
                "+1.250.000.000",
                "+ 15.000.000",
                "15.000.000 12.500.000",
                "100 1.500.000 750.000",
                "12 1.500.000 75.000 10",
                "2024 1.500.000 12.345",
                "5216807",
                "#9165816",
                "9165816 9165817",
                "9165816\n9165817\n",
                "62/2018",
                "Permenpan-RB 62/2018 dan 5/2025",
                "Nomor 188.45/123/KEP/435.013/2024",
                "UU 25 Tahun 2009",
                "Jl. Raya Km. 12 No. 123-125",
                "RT 03 RW 07 69216",
                "RT 003/RW 007",
                "2021 2022 2023 2024",
                "2019-2020-2021",
                "35.27.01.2001",
                "5.1.02.01.01.0024",
                "62.71.01.1001",
                "-7.1234567 112.7654321",
                "0.123456789",
                "141.1234567",
                "95.12345678",
                "11.12345678",
                "112.12345-112.12345",
                "24.15-24.15-24.15",
                "03 21 12345",
                "12.08 1234 567",
                "+x62123456",
                "10@5.",
                "11.12345 95.12345 141.12345",
                "69216 69217",
                "000123456",
                "012345678",
                "080012345",
                "0812 3456",
                "021-12345",
                "+6512345",
                "123 456 789",
                "1-2-3-4-5",
                "17,8 derajat, 2+2",
                "112, 110, 119",
                "@pemkab",
                "lihat @pemkab.contoh",
                "10@5.000",
                "10@",
                "...@contoh.id",
                "a @ b",
                "\uD800 \uDC00 \uD83D",
                "\u200B\u200B",
            })
    void leavesEverythingElse(String text) {
        assertThat(mask(text)).isSameAs(text);
        assertThat(PersonalNumbers.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"0812345678, 0813456789 dan 0814567890\" | \"N, N dan N\"",
                "0812345678/0813456789 | N/N",
                "0812345678 0813456789 | N N",
                "0811 123456 021 123456 | N",
                "0812345678 3 kali | N 3 kali",
                "0812 3456 7890 tanggal 04/03/2024 | N tanggal 04/03/2024",
                "081234567890 9165816 | N 9165816",
                "9165816 081234567890 | 9165816 N",
                "0812 3456 7890 04-03-2024 | N 04-03-2024",
                "0812 3456 7890 10.30 | N 10.30",
                "0812 3456 7890 1.500.000 | N 1.500.000",
                "5-0812 345 678 | N",
                "tahun 2024. 0812 3456 7890 | tahun N",
                "telp. (0321) 123456 (kantor) | telp. N (kantor)",
                "(hub. 0812 3456 7890) | (hub. N)",
                "a@b.id/c@d.id | SS",
                "a@b@1 | S@1",
                "a@b.id... | S...",
                "0812 3456 7890@contoh.id | N",
                "surel a@b.id atau 0812345678 | surel S atau N",
                "+6281234567+6281234568 | NN",
                "10@0812345678 | 10@N",
                "Rp 1500000000 | Rp N",
                "harp 628.123.456.789 | harp N",
                "12.30 3527 0123 4567 8901 | N",
                "12.30 3527012345678901 | 12.30 N",
            },
            delimiter = '|')
    void hidesEveryOneAndNothingMore(String text, String masked) {
        assertThat(mask(text))
                .isEqualTo(masked.replaceAll("N(?![a-z])", "\\" + N).replaceAll("S(?![a-z])", "\\" + S));
    }

    @Test
    void anExampleOfAComplaint() {
        assertThat(mask("NIK 3527-0123-4567-8901, WA 0812 3456 7890, budi@contoh.id, kejadian 04/03/2024"))
                .isEqualTo("NIK " + N + ", WA " + N + ", " + S + ", kejadian 04/03/2024");
    }

    @Test
    void saysWhereTheyStand() {
        assertThat(PersonalNumbers.find("a@b.id WA (0321) 123456!"))
                .containsExactly(new Span(0, 6, Kind.EMAIL), new Span(10, 23, Kind.NUMBER));
        assertThat(Kind.NUMBER.mask()).isEqualTo(N);
        assertThat(Kind.EMAIL.mask()).isEqualTo(S);
    }

    @Test
    void whatOverlapsIsOneSpanOfTheFirstKind() {
        assertThat(PersonalNumbers.joined(List.of(
                        new Span(0, 5, Kind.EMAIL),
                        new Span(3, 4, Kind.NUMBER),
                        new Span(4, 8, Kind.NUMBER),
                        new Span(8, 9, Kind.EMAIL))))
                .containsExactly(new Span(0, 8, Kind.EMAIL), new Span(8, 9, Kind.EMAIL));
    }

    @ParameterizedTest
    @CsvSource({
        // an account and a telephone number, one behind the other
        "1234 5678 9012 0812345678, [nomor disembunyikan] [nomor disembunyikan]",
        // no telephone number goes on through a date, none that is long enough through a sum
        "0812 345 12.03.2024, 0812 345 12.03.2024",
        "0812 345 678 1.500, [nomor disembunyikan] 1.500",
        // brackets that belong to it, and one that does not
        "x (0812 (3456) 7890) y, x ([nomor disembunyikan]) y",
        "x 0812 (3456) 7890) y, x [nomor disembunyikan]) y",
        // a currency stands before it, at most four characters away
        "Rp628.123.456.789, Rp628.123.456.789",
        "IDR 628.123.456.789, IDR 628.123.456.789",
        "'Rp    628.123.456.789', 'Rp    628.123.456.789'",
        "'Rp     628.123.456.789', 'Rp     [nomor disembunyikan]'",
    })
    void hidesNoMoreAndNoLess(String text, String masked) {
        assertThat(mask(text)).isEqualTo(masked);
    }
}
