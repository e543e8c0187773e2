package id.tuntas.complaint.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.duplicate.DuplicateReason.DaysApart;
import id.tuntas.complaint.duplicate.DuplicateReason.DifferentChannels;
import id.tuntas.complaint.duplicate.DuplicateReason.SameCategory;
import id.tuntas.complaint.duplicate.DuplicateReason.SamePlace;
import id.tuntas.complaint.duplicate.DuplicateReason.WordsInCommon;
import id.tuntas.text.LocalText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class DuplicateFinderTest {

    /** Monday, 08:15 in Sampang. */
    private static final Instant MONDAY = Instant.parse("2024-03-04T01:15:00Z");

    private static final DuplicateFinder FINDER = DuplicateFinder.of(DuplicateRules.DEFAULT);

    private static DuplicateCase.Builder complaint(String id, String channel, String words) {
        return DuplicateCase.builder()
                .id(ComplaintId.of(RegencyId.LOCAL, id))
                .receivedAt(MONDAY)
                .channel(Channel.of(channel))
                .words(words);
    }

    private static Optional<DuplicateCandidate> compare(DuplicateCase.Builder one, DuplicateCase.Builder other) {
        return FINDER.compare(one.build(), other.build());
    }

    private static DuplicateFinder finder(UnaryOperator<DuplicateRules.Builder> rules) {
        return DuplicateFinder.of(rules.apply(DuplicateRules.builder()).build());
    }

    @Test
    void saysWhy() {
        DuplicateCase message = complaint("2", "Whatsapp", "jln rsk parah di dpn pasar srimangunan")
                .place("35.27.03.1001")
                .category("Jalan")
                .build();
        DuplicateCase review = complaint("1", "Google Review", "Jalan rusak parah depan Pasar Srimangunan")
                .receivedAt(MONDAY.plus(Duration.ofDays(5).minusSeconds(1)))
                .place("35.27.03.1001")
                .category("JALAN")
                .build();

        DuplicateCandidate candidate = FINDER.compare(message, review).orElseThrow();

        assertThat(candidate.first()).isEqualTo(review.id());
        assertThat(candidate.second()).isEqualTo(message.id());
        assertThat(candidate.score()).isEqualTo(1);
        assertThat(candidate.reasons())
                .containsExactly(
                        new SamePlace(),
                        new SameCategory(),
                        new DaysApart(4),
                        new WordsInCommon(100),
                        new DifferentChannels());
        assertThat(FINDER.compare(review, message)).contains(candidate);
    }

    @Test
    void theReasonsAreReadInTwoLanguages() {
        assertThat(new SamePlace().text()).isEqualTo(new LocalText("tempat sama", "same place"));
        assertThat(new SameCategory().text()).isEqualTo(new LocalText("kategori sama", "same category"));
        assertThat(new DaysApart(0).text())
                .isEqualTo(new LocalText("selisih kurang dari sehari", "less than a day apart"));
        assertThat(new DaysApart(1).text()).isEqualTo(new LocalText("selisih 1 hari", "1 day apart"));
        assertThat(new DaysApart(12).text()).isEqualTo(new LocalText("selisih 12 hari", "12 days apart"));
        assertThat(new WordsInCommon(71).text())
                .isEqualTo(new LocalText("kata-kata 71 % sama", "71 % of the words in common"));
        assertThat(new DifferentChannels().text()).isEqualTo(new LocalText("kanal berbeda", "different channels"));
    }

    @Test
    void theScoreIsTheWeightedMeanOfWhatIsKnown() {
        DuplicateFinder all = finder(rules -> rules.leastScorePercent(0).leastNearnessPercent(1));
        // rmpt of 16 in common, of 16 + 16 + 16 each
        DuplicateCase.Builder one = complaint("1", "SMS", "rumput bcdf ghjk");
        DuplicateCase.Builder other = complaint("2", "SMS", "rumput lmnp qrst");

        assertThat(all.compare(one.build(), other.build()).orElseThrow().score())
                .isCloseTo(1 / 3.0, within(1e-12));
        one.place("A").category("x");
        assertThat(all.compare(one.build(), other.build()).orElseThrow().score())
                .isCloseTo(1 / 3.0, within(1e-12));
        other.place("a");
        assertThat(all.compare(one.build(), other.build()).orElseThrow().score())
                .isCloseTo((50 / 3.0 + 40) / 90, within(1e-12));
        other.category("y");
        assertThat(all.compare(one.build(), other.build()).orElseThrow().score())
                .isCloseTo((50 / 3.0 + 40) / 100, within(1e-12));
        one.category("Y!");
        assertThat(all.compare(one.build(), other.build()).orElseThrow().score())
                .isCloseTo((50 / 3.0 + 50) / 100, within(1e-12));
        one.place("b");
        DuplicateCandidate elsewhere = all.compare(one.build(), other.build()).orElseThrow();
        assertThat(elsewhere.score()).isCloseTo((50 / 3.0 + 10) / 100, within(1e-12));
        assertThat(elsewhere.reasons()).containsExactly(new SameCategory(), new DaysApart(0), new WordsInCommon(33));
        one.place("?");
        assertThat(all.compare(one.build(), other.build()).orElseThrow().score())
                .isCloseTo((50 / 3.0 + 10) / 60, within(1e-12));
    }

    @Test
    void theWindowEndsWithItsLastMoment() {
        DuplicateCase.Builder one = complaint("1", "SMS", "lampu jalan mati");
        DuplicateCase.Builder other = complaint("2", "SMS", "lampu jalan mati");
        Duration window = Duration.ofDays(30);

        assertThat(compare(one, other.receivedAt(MONDAY.plus(window)))).isPresent();
        assertThat(compare(one, other.receivedAt(MONDAY.minus(window)))).isPresent();
        assertThat(compare(one, other.receivedAt(MONDAY.plus(window).plusNanos(1))))
                .isEmpty();
        assertThat(compare(one, other.receivedAt(MONDAY.minus(window).minusNanos(1))))
                .isEmpty();
    }

    @Test
    void neverComparesACaseWithItselfOrAnotherRegency() {
        DuplicateCase.Builder one = complaint("1", "SMS", "lampu jalan mati");

        assertThat(compare(one, complaint("1", "Whatsapp", "lampu jalan mati"))).isEmpty();
        assertThat(compare(
                        one, complaint("1", "SMS", "lampu jalan mati").id(ComplaintId.of(RegencyId.of("35.27"), "2"))))
                .isEmpty();
    }

    @Test
    void thresholdsAreInclusive() {
        DuplicateCase one = complaint("1", "SMS", "bcdf ghjk lmnp qrst").build();
        DuplicateCase half = complaint("2", "SMS", "bcdf ghjk vwxz zzzz").build();

        assertThat(finder(rules -> rules.leastNearnessPercent(50).leastScorePercent(50))
                        .compare(one, half))
                .isPresent();
        assertThat(finder(rules -> rules.leastNearnessPercent(51).leastScorePercent(50))
                        .compare(one, half))
                .isEmpty();
        assertThat(finder(rules -> rules.leastNearnessPercent(50).leastScorePercent(51))
                        .compare(one, half))
                .isEmpty();
    }

    @Test
    void mayLookAcrossChannelsOnly() {
        DuplicateFinder across = finder(rules -> rules.acrossChannelsOnly(true));
        DuplicateCase one =
                complaint("1", "Website - dinas-a", "lampu jalan mati").build();
        DuplicateCase same =
                complaint("2", "website - dinas-b", "lampu jalan mati").build();
        DuplicateCase other = complaint("3", "SMS", "lampu jalan mati").build();

        assertThat(across.compare(one, same)).isEmpty();
        assertThat(across.compare(one, other)).isPresent();
        assertThat(FINDER.compare(one, same).orElseThrow().reasons())
                .containsExactly(new DaysApart(0), new WordsInCommon(100));
    }

    @Test
    void comparesRowsOfWordsIfToldTo() {
        DuplicateCase one = complaint("1", "SMS", "lampu jalan mati").build();
        DuplicateCase turned = complaint("2", "SMS", "mati jalan lampu").build();

        assertThat(FINDER.compare(one, turned)).isPresent();
        assertThat(finder(rules -> rules.width(2)).compare(one, turned)).isEmpty();
    }

    @Test
    void tellsNeitherWordsNorPlace() {
        DuplicateCase one =
                complaint("1", "SMS", "rumah di Jalan Melati").place("Melati").build();
        DuplicateIndex index = FINDER.index();
        index.add(one);

        assertThat(one.toString() + index + index.allCandidates()).doesNotContainIgnoringCase("melati");
        assertThat(index).hasToString("DuplicateIndex[1]");
    }

    @Test
    void refusesWhatIsOutOfRange() {
        List<UnaryOperator<DuplicateRules.Builder>> wrong = List.of(
                rules -> rules.windowDays(-1),
                rules -> rules.windowDays(3661),
                rules -> rules.leastNearnessPercent(0),
                rules -> rules.leastNearnessPercent(101),
                rules -> rules.leastScorePercent(-1),
                rules -> rules.leastScorePercent(101),
                rules -> rules.wordsWeight(0),
                rules -> rules.wordsWeight(1001),
                rules -> rules.placeWeight(-1),
                rules -> rules.placeWeight(1001),
                rules -> rules.categoryWeight(-1),
                rules -> rules.categoryWeight(1001),
                rules -> rules.width(0),
                rules -> rules.width(9));
        wrong.forEach(rules -> assertThatThrownBy(() -> finder(rules)).isInstanceOf(InvalidValueException.class));
        List<UnaryOperator<DuplicateRules.Builder>> right = List.of(
                rules -> rules.windowDays(0).leastNearnessPercent(1).leastScorePercent(0),
                rules -> rules.wordsWeight(1).placeWeight(0).categoryWeight(0).width(1),
                rules -> rules.windowDays(3660).leastNearnessPercent(100).leastScorePercent(100),
                rules -> rules.wordsWeight(1000)
                        .placeWeight(1000)
                        .categoryWeight(1000)
                        .width(8));
        right.forEach(rules -> assertThat(finder(rules)).isNotNull());

        ComplaintId first = ComplaintId.of(RegencyId.LOCAL, "1");
        ComplaintId second = ComplaintId.of(RegencyId.LOCAL, "2");
        assertThatThrownBy(() -> new DuplicateCandidate(first, first, 1, List.of()))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new DuplicateCandidate(second, first, 1, List.of()))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new DuplicateCandidate(first, second, 1.01, List.of()))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new DuplicateCandidate(first, second, -0.01, List.of()))
                .isInstanceOf(InvalidValueException.class);
        assertThat(new DuplicateCandidate(first, second, 0, List.of()).reasons())
                .isEmpty();

        assertThatThrownBy(() -> complaint("1", "SMS", "")
                        .receivedAt(Instant.parse("1899-12-31T23:59:59Z"))
                        .build())
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(
                        () -> complaint("1", "SMS", "").receivedAt(Instant.MAX).build())
                .isInstanceOf(InvalidValueException.class);
        assertThat(complaint("1", "SMS", "")
                        .receivedAt(Instant.parse("1900-01-01T00:00:00Z"))
                        .build())
                .isNotNull();
    }
}
