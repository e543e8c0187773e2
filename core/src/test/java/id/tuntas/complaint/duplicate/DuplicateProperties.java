package id.tuntas.complaint.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.ComplaintId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DuplicateProperties {

    private static final Instant START = Instant.parse("2024-03-04T00:00:00Z");

    @Property
    void whichIsNamedFirstMakesNoDifference(
            @ForAll("rules") DuplicateRules rules, @ForAll("cases") List<DuplicateCase> cases) {
        DuplicateFinder finder = DuplicateFinder.of(rules);

        for (DuplicateCase one : cases) {
            assertThat(finder.compare(one, one)).isEmpty();
            for (DuplicateCase other : cases) {
                assertThat(finder.compare(one, other)).isEqualTo(finder.compare(other, one));
            }
        }
    }

    @Property
    void theSameWordsAtTheSamePlaceInTheSameCategoryScoreOne(
            @ForAll("rules") DuplicateRules rules, @ForAll("cases") List<DuplicateCase> cases) {
        DuplicateRules any =
                DuplicateRules.builder().from(rules).acrossChannelsOnly(false).build();
        for (DuplicateCase one : cases) {
            DuplicateCase again = DuplicateCase.builder()
                    .from(one)
                    .id(ComplaintId.of(one.id().regency(), "again"))
                    .build();
            assertThat(DuplicateFinder.of(any).compare(one, again))
                    .hasValueSatisfying(found -> assertThat(found.score()).isEqualTo(1));
        }
    }

    @Property
    void theIndexFindsWhatComparingAllFinds(
            @ForAll("rules") DuplicateRules rules, @ForAll("cases") List<DuplicateCase> cases, @ForAll Random random) {
        DuplicateFinder finder = DuplicateFinder.of(rules);
        List<DuplicateCandidate> naive = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            for (int j = 0; j < i; j++) {
                finder.compare(cases.get(i), cases.get(j)).ifPresent(naive::add);
            }
        }
        List<DuplicateCase> shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled, random);
        DuplicateIndex index = finder.index();
        shuffled.forEach(index::add);

        assertThat(index.allCandidates())
                .containsExactlyInAnyOrderElementsOf(naive)
                .isSortedAccordingTo(Comparator.comparing(DuplicateCandidate::score)
                        .reversed()
                        .thenComparing(DuplicateCandidate::first)
                        .thenComparing(DuplicateCandidate::second));
        assertThat(finder.allCandidates(cases)).isEqualTo(index.allCandidates());
        for (DuplicateCase one : cases) {
            List<DuplicateCandidate> own = naive.stream()
                    .filter(pair ->
                            pair.first().equals(one.id()) || pair.second().equals(one.id()))
                    .toList();
            assertThat(index.candidatesFor(one)).containsExactlyInAnyOrderElementsOf(own);
        }
    }

    @Property
    void whatWasRemovedNeverWas(
            @ForAll("cases") List<DuplicateCase> cases, @ForAll("cases") List<DuplicateCase> others) {
        DuplicateFinder finder = DuplicateFinder.of(DuplicateRules.DEFAULT);
        DuplicateIndex index = finder.index();
        others.forEach(index::add);
        others.forEach(one -> index.remove(one.id()));
        cases.forEach(index::add);

        assertThat(index.allCandidates()).isEqualTo(finder.allCandidates(cases));
        assertThat(index.size()).isEqualTo(cases.size());
    }

    @Provide
    Arbitrary<DuplicateRules> rules() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(1, 100),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(true, false))
                .as((window, nearness, score, width, across) -> DuplicateRules.builder()
                        .windowDays(window)
                        .leastNearnessPercent(nearness)
                        .leastScorePercent(score)
                        .width(width)
                        .acrossChannelsOnly(across)
                        .build());
    }

    @Provide
    Arbitrary<List<DuplicateCase>> cases() {
        Arbitrary<String> words = Arbitraries.of(
                        "jalan", "jln", "rusak", "rsk", "di", "pasar", "srimangunan", "lampu", "mati", "5", "depan")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(list -> String.join(" ", list));
        Arbitrary<DuplicateCase> cases = Combinators.combine(
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.of(RegencyId.LOCAL, RegencyId.of("35.27")),
                        Arbitraries.integers().between(0, 60 * 24),
                        Arbitraries.of("SMS", "Whatsapp", "Website - dinas-a", "Website - dinas-b"),
                        Arbitraries.of("A", "B").optional(),
                        Arbitraries.of("Jalan", "Lampu").optional(),
                        words)
                .as((id, regency, hours, channel, place, category, text) -> DuplicateCase.builder()
                        .id(ComplaintId.of(regency, "c" + id))
                        .receivedAt(START.plus(Duration.ofHours(hours)))
                        .channel(Channel.of(channel))
                        .place(place)
                        .category(category)
                        .words(text)
                        .build());
        return cases.list().ofMaxSize(12).uniqueElements(DuplicateCase::id);
    }
}
