package id.tuntas.routing;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.text.Matching;
import id.tuntas.text.WordSearch;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScratchPoolTest {

    private final ScratchPool pool = new ScratchPool(
            () -> new Scratch(3, WordSearch.of(List.of(), Matching.AS_WRITTEN).newHits()));

    @Test
    void whatIsGivenBackIsTakenAgainAndIsEmpty() {
        Scratch scratch = pool.take();
        scratch.find(2, RuleReader.ANYWHERE);
        pool.giveBack(scratch);

        assertThat(pool.take()).isSameAs(scratch);
        assertThat(scratch.foundCount()).isZero();
        assertThat(scratch.has(2, RuleReader.ANYWHERE)).isFalse();
    }

    @Test
    void whatIsTakenIsNobodyElses() {
        assertThat(pool.take()).isNotSameAs(pool.take());
    }
}
