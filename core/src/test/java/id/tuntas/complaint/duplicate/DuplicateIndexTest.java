package id.tuntas.complaint.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.ComplaintId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DuplicateIndexTest {

    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

    private static DuplicateCase complaint(String id, Instant receivedAt, String words) {
        return DuplicateCase.builder()
                .id(ComplaintId.of(RegencyId.LOCAL, id))
                .receivedAt(receivedAt)
                .channel(Channel.of("Whatsapp"))
                .words(words)
                .build();
    }

    @Test
    void theDefaultsAreOurs() {
        DuplicateRules rules = DuplicateRules.builder().build();

        assertThat(rules.windowDays()).isEqualTo(30);
        assertThat(rules.leastNearnessPercent()).isEqualTo(40);
        assertThat(rules.leastScorePercent()).isEqualTo(65);
    }

    @Test
    void forgetsWhatIsRemovedAndReplaced() {
        DuplicateIndex index = DuplicateFinder.of(DuplicateRules.DEFAULT).index();
        DuplicateCase looked = complaint("0", START, "lampu jalan mati");

        index.add(complaint("1", START, "lampu jalan mati"));
        assertThat(index.candidatesFor(looked)).hasSize(1);
        assertThat(index.keys()).isPositive();
        index.add(complaint("1", START, "sampah menumpuk sekali"));
        assertThat(index.candidatesFor(looked)).isEmpty();
        assertThat(index.size()).isEqualTo(1);
        assertThat(index.remove(ComplaintId.of(RegencyId.LOCAL, "1"))).isTrue();
        assertThat(index.remove(ComplaintId.of(RegencyId.LOCAL, "1"))).isFalse();
        assertThat(index.size()).isZero();
        assertThat(index.keys()).isZero();
    }

    @Test
    void removingOneLeavesTheOthers() {
        DuplicateIndex index = DuplicateFinder.of(DuplicateRules.DEFAULT).index();
        index.add(complaint("1", START, "lampu jalan mati"));
        index.add(complaint("2", START, "lampu jalan mati"));
        index.add(complaint("3", START, "lampu taman bersinar terang"));
        index.remove(ComplaintId.of(RegencyId.LOCAL, "2"));

        assertThat(index.candidatesFor(complaint("2", START, "lampu jalan mati")))
                .extracting(DuplicateCandidate::first)
                .containsExactly(ComplaintId.of(RegencyId.LOCAL, "1"));
        assertThat(index.allCandidates()).isEmpty();
        assertThat(index.comparisons(complaint("1", START, "lampu jalan mati"))).isEqualTo(2);
    }

    @Test
    void looksWithinTheWindowOnlyItsEndsIncluded() {
        DuplicateIndex index = DuplicateFinder.of(DuplicateRules.DEFAULT).index();
        for (int day = -40; day <= 40; day += 10) {
            index.add(complaint("d" + day, START.plus(Duration.ofDays(day)), "lampu jalan mati"));
        }

        assertThat(index.candidatesFor(complaint("e", START, "lampu jalan mati")))
                .hasSize(7);
        assertThat(index.candidatesFor(complaint("a", START, "lampu jalan mati")))
                .hasSize(7);
        assertThat(index.comparisons(complaint("e", START, "lampu jalan mati"))).isEqualTo(7);
    }

    @Test
    void theHighestScoreComesFirstThenTheIds() {
        DuplicateIndex index = DuplicateFinder.of(DuplicateRules.DEFAULT).index();
        index.add(complaint("1", START, "lampu jalan mati depan pasar sekali"));
        index.add(complaint("3", START, "lampu jalan mati depan pasar"));
        index.add(complaint("2", START, "lampu jalan mati depan pasar"));
        DuplicateCase looked = complaint("9", START, "lampu jalan mati depan pasar");

        assertThat(index.candidatesFor(looked))
                .extracting(candidate -> candidate.first().value())
                .containsExactly("2", "3", "1");
        assertThat(index.allCandidates())
                .extracting(candidate ->
                        candidate.first().value() + candidate.second().value())
                .containsExactly("23", "12", "13");
    }

    /** 20,000 complaints of half a year; a new one must not be compared with all of them. */
    @Test
    void comparesFew() {
        Random random = new Random(4);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            StringBuilder word = new StringBuilder();
            int length = 3 + random.nextInt(6);
            while (word.length() < length) {
                word.append("bcdfghjklmnprstw".charAt(random.nextInt(16))).append('a');
            }
            words.add(word.toString());
        }
        DuplicateIndex index = DuplicateFinder.of(DuplicateRules.DEFAULT).index();
        for (int i = 0; i < 20_000; i++) {
            index.add(complaint("c" + i, START.plus(Duration.ofMinutes(13L * i)), text(words, random)));
        }
        long compared = 0;
        for (int i = 0; i < 50; i++) {
            Instant at = START.plus(Duration.ofMinutes(random.nextInt(13 * 20_000)));
            compared += index.comparisons(complaint("new" + i, at, text(words, random)));
        }

        assertThat(compared / 50).isLessThan(20_000 / 20);
    }

    /** Twelve words, some of them far more frequent than others. */
    private static String text(List<String> words, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            double skewed = random.nextDouble();
            text.append(words.get((int) (skewed * skewed * words.size()))).append(' ');
        }
        return text.toString();
    }
}
