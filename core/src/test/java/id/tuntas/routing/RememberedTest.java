package id.tuntas.routing;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.text.Matching;
import id.tuntas.text.WordSearch;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is worked out once, and what again. */
class RememberedTest {

    private final List<Key> asked = new ArrayList<>();
    private final Remembered<Key> remembered = new Remembered<>(key -> {
        asked.add(key);
        return new int[] {key.atom()};
    });

    /** Keys with one hash are looked for at the same place. */
    private record Key(int atom, int hash) {
        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.atom == atom;
        }
    }

    private void find(Key key, int length) {
        Scratch scratch =
                new Scratch(100, WordSearch.of(List.of(), Matching.AS_WRITTEN).newHits());
        remembered.find(key, length, scratch);
        assertThat(scratch.foundCount()).isEqualTo(1);
        assertThat(scratch.found(0)).isEqualTo(key.atom());
    }

    @Test
    void aShortKeyIsWorkedOutOnce() {
        find(new Key(1, 7), 200);
        find(new Key(1, 7), 200);

        assertThat(asked).hasSize(1);
    }

    @Test
    void aLongKeyIsNotKept() {
        find(new Key(1, 7), 201);
        find(new Key(1, 7), 201);

        assertThat(asked).hasSize(2);
    }

    @Test
    void fourKeysOfOnePlaceAreKeptAndTheFifthTakesTheFirstOnes() {
        for (int atom = 0; atom < 4; atom++) {
            find(new Key(atom, -1), 1);
        }
        for (int atom = 0; atom < 4; atom++) {
            find(new Key(atom, -1), 1);
        }
        assertThat(asked).as("each was kept").hasSize(4);

        find(new Key(4, -1), 1);
        find(new Key(4, -1), 1);
        assertThat(asked).as("the fifth is kept too").hasSize(5);
        find(new Key(3, -1), 1);
        assertThat(asked).as("the fourth still is").hasSize(5);
        find(new Key(0, -1), 1);
        assertThat(asked).as("the first is not").hasSize(6);
    }
}
