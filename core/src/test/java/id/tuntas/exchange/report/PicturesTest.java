package id.tuntas.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Bucket;
import id.tuntas.directory.Directory;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.Scorecard;
import id.tuntas.scorecard.ScorecardAccumulator;
import id.tuntas.scorecard.ScorecardFact;
import id.tuntas.scorecard.Tally;
import id.tuntas.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PicturesTest {

    private static final Words WORDS = Words.in(LocalText.INDONESIAN);
    private static final Pattern BAR =
            Pattern.compile("<rect class=\"bucket fill-(\\w+)\" x=\"(\\S+)\" y=\"0\" width=\"(\\S+)\"");

    @Test
    void coordinatesHaveAPointAndAtMostOneDecimal() {
        assertThat(Svg.number(1234.56)).isEqualTo("1234.6");
        assertThat(Svg.number(100)).isEqualTo("100");
        assertThat(Svg.number(-0.01)).isEqualTo("0");
    }

    @Test
    void partsOfTheStatusBarLieSideBySideAndFillIt() {
        String picture = new StatusPicture(WORDS)
                .draw(Tally.of(Map.of(Bucket.FINISHED, 6L, Bucket.ARCHIVED, 3L, Bucket.UNKNOWN, 3L)));
        List<String> parts = BAR.matcher(picture)
                .results()
                .map(bar -> bar.group(1) + " " + bar.group(2) + " " + bar.group(3))
                .toList();
        assertThat(parts).containsExactly("finished 0 150", "archived 150 75", "unknown 225 75");
        assertThat(picture).contains("12 laporan. Selesai: 6 (50,0%).", "Dalam proses: 0 (0,0%).");
    }

    @Test
    void aMonthWithoutComplaintsKeepsItsPlaceAndHasNoDot() {
        String picture = trend(LocalDate.of(2023, 11, 20), LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29));
        assertThat(picture).contains(">Nov<", ">Des<", ">Jan<", ">Feb<", ">2023<", ">2024<");
        assertThat(picture.split("<circle", -1)).hasSize(1 + 2);
        assertThat(picture).doesNotContain("class=\"trend\"");
        assertThat(picture).contains("4 bulan. Terbanyak pada Februari 2024: 2 laporan masuk, 2 selesai.");
    }

    @Test
    void manyMonthsNameOnlyTheirYears() {
        String picture = trend(LocalDate.of(2022, 10, 3), LocalDate.of(2023, 12, 1));
        assertThat(picture).doesNotContain(">Okt<", ">Des<").contains(">2022<", ">2023<");
        assertThat(trend(LocalDate.of(2021, 12, 3), LocalDate.of(2023, 12, 1)))
                .doesNotContain(">2021<")
                .contains(">2022<", ">2023<");
    }

    @Test
    void atMostTheLastSixtyMonthsAreDrawnAndThePageSaysSo() {
        Scorecard scorecard = scorecard(LocalDate.of(1970, 1, 1), LocalDate.of(2023, 12, 1));
        TrendPicture picture = new TrendPicture(WORDS, scorecard.months());
        assertThat(picture.isCut()).isTrue();
        assertThat(picture.draw()).contains(">2019<").doesNotContain(">2018<", ">1970<");
        Rapor sample = SampleRapors.fortyOne();
        String page = RaporHtml.string(
                new Rapor(scorecard, List.of(), sample.versions()),
                SampleRapors.REGENCY_NAME,
                List.of(),
                LocalText.INDONESIAN);
        assertThat(page).contains("Gambar memuat 60 bulan terakhir", "Januari 1970");
        assertThat(new TrendPicture(
                                WORDS,
                                scorecard(LocalDate.of(2019, 1, 1), LocalDate.of(2023, 12, 1))
                                        .months())
                        .isCut())
                .isFalse();
    }

    private static String trend(LocalDate... arrivals) {
        return new TrendPicture(WORDS, scorecard(arrivals).months()).draw();
    }

    private static Scorecard scorecard(LocalDate... arrivals) {
        ScorecardAccumulator accumulator = new ScorecardAccumulator();
        for (LocalDate arrival : arrivals) {
            accumulator.add(ScorecardFact.builder()
                    .bucket(Bucket.FINISHED)
                    .literal("Ditutup oleh Sistem")
                    .arrivedOn(arrival)
                    .build());
        }
        Scorecard sample = SampleRapors.fortyOne().scorecard();
        return accumulator.scorecard(
                sample.regency(), Directory.empty(), sample.terms(), sample.asOf(), Optional.empty());
    }
}
