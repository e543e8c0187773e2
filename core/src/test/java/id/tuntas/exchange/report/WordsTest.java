package id.tuntas.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Bucket;
import id.tuntas.scorecard.Quality;
import id.tuntas.text.LocalText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Words INDONESIAN = Words.in(LocalText.INDONESIAN);
    private static final Words ENGLISH = Words.in(Locale.ENGLISH);
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSamePlaces() {
        assertThat(INDONESIAN.keys()).isEqualTo(ENGLISH.keys()).isNotEmpty();
        for (String key : INDONESIAN.keys()) {
            assertThat(places(INDONESIAN, key)).as(key).isEqualTo(places(ENGLISH, key));
            assertThat(ENGLISH.find(key).orElse("")).as(key).isNotBlank();
            assertThat(INDONESIAN.find(key).orElse("")).as(key).isNotBlank();
        }
    }

    @Test
    void everyBucketQualityAndMonthHasAWord() {
        for (Bucket bucket : Bucket.values()) {
            assertThat(INDONESIAN.bucket(bucket)).isNotBlank();
        }
        for (Quality quality : Quality.values()) {
            assertThat(INDONESIAN.quality(quality)).isNotBlank();
        }
        for (int month = 1; month <= 12; month++) {
            assertThat(INDONESIAN.shortMonth(YearMonth.of(2024, month))).hasSize(3);
        }
    }

    @Test
    void numbersAreWrittenAsTheLanguageDoes() {
        assertThat(INDONESIAN.count(1_234_567)).isEqualTo("1.234.567");
        assertThat(ENGLISH.count(1_234_567)).isEqualTo("1,234,567");
        assertThat(INDONESIAN.count(0)).isEqualTo("0");
        assertThat(INDONESIAN.count(999)).isEqualTo("999");
        assertThat(INDONESIAN.decimal(new BigDecimal("15.6"))).isEqualTo("15,6");
        assertThat(INDONESIAN.share(28, 41)).isEqualTo("68,3%");
        assertThat(INDONESIAN.share(0, 0)).isEqualTo("-");
        assertThat(INDONESIAN.figure("68.3 % (28/41)")).isEqualTo("68,3% (28/41)");
        assertThat(INDONESIAN.figure("15.6 d")).isEqualTo("15,6 hari");
        assertThat(ENGLISH.figure("15.6 d")).isEqualTo("15.6 days");
    }

    @Test
    void datesAreWrittenOut() {
        Instant endOfDay = Instant.parse("2025-11-14T16:59:59Z"); // a Friday
        assertThat(INDONESIAN.date(LocalDate.of(2025, 8, 17))).isEqualTo("17 Agustus 2025");
        assertThat(INDONESIAN.moment(endOfDay, ZoneId.of("Asia/Jakarta")))
                .isEqualTo("14 November 2025 pukul 23.59 WIB");
        assertThat(ENGLISH.moment(endOfDay, ZoneId.of("Asia/Makassar"))).isEqualTo("15 November 2025, 00:59 WITA");
        assertThat(ENGLISH.moment(endOfDay, ZoneId.of("Asia/Jayapura"))).endsWith("01:59 WIT");
        assertThat(ENGLISH.moment(endOfDay, ZoneOffset.UTC)).endsWith("16:59 UTC");
        assertThat(ENGLISH.moment(endOfDay, ZoneOffset.ofHours(8))).endsWith("00:59 UTC+08:00");
    }

    @Test
    void whatComesFromOutsideIsNeverReadAsAPattern() {
        assertThat(INDONESIAN.say("range", "{1}$1\\", "b")).isEqualTo("{1}$1\\ s.d. b");
        assertThat(INDONESIAN.obligation("first-follow-up")).isEqualTo("Tindak lanjut pertama");
        assertThat(INDONESIAN.obligation("own-obligation")).isEqualTo("own-obligation");
    }

    @Test
    void everyLanguageButEnglishReadsIndonesian() {
        assertThat(Words.in(Locale.forLanguageTag("jv")).language()).isEqualTo("id");
        assertThat(Words.in(Locale.UK).language()).isEqualTo("en");
    }

    private static Set<String> places(Words words, String key) {
        return PLACE.matcher(words.find(key).orElse(""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
