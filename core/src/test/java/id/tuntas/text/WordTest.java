package id.tuntas.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTest {

    private final Word word = new Word();

    private Word read(String text) {
        word.begin();
        word.open(0, Character.isDigit(text.charAt(0)), false);
        text.codePoints().forEach(word::add);
        word.finish();
        return word;
    }

    @Test
    void aShortWordIsItsKey() {
        assertThat(read("jalan").key).isEqualTo(Word.key("jalan")).isPositive();
        assertThat(read("kecamatanabc").key).as("of 12 letters").isPositive();
        assertThat(read("kecamatanabc").form()).isEqualTo("kecamatanabc");
        assertThat(read("kecamatanabcd").key).as("of 13").isEqualTo(Word.UNKNOWN);
        assertThat(read("kecamatanabcd").form()).isEqualTo("kecamatanabcd");
        assertThat(read("ja\u4E2Dan").key).as("with another letter").isEqualTo(Word.UNKNOWN);
        assertThat(read("ja\u4E2Dan").isPlain()).isFalse();
    }

    @Test
    void digitsAreNotLetters() {
        assertThat(read("2").key).isEqualTo(Word.digit(2)).isNotEqualTo(Word.digit(3));
        assertThat(read("123").key).isNotEqualTo(read("abc").key);
        assertThat(read("2").isPlain()).isFalse();
        assertThat(read("007").form()).isEqualTo("007");
        assertThat(read("123456789012").form()).isEqualTo("123456789012");
    }

    @Test
    void aPartThatIsLeftIsAWord() {
        read("kebersihannya").cut(2, 10);
        assertThat(word.form()).isEqualTo("bersihan");
        assertThat(word.key).isEqualTo(Word.key("bersihan"));
        assertThat(Word.prepend('k', Word.key("urus"), 4)).isEqualTo(Word.key("kurus"));
        assertThat(Word.key(Word.key("mengurus"), 4)).isEqualTo(Word.key("urus"));
    }

    @Test
    void aLongWordGrowsAndItsRoomIsGivenBack() {
        String longest = "ab".repeat(4_000);
        assertThat(read(longest).form()).isEqualTo(longest);
        assertThat(word.characters).hasSizeGreaterThan(4_096);
        word.begin();
        assertThat(word.characters).hasSize(64);
        String full = "ab".repeat(32);
        assertThat(read(full).form()).isEqualTo(full);
        char[] kept = read("ab".repeat(2_000)).characters;
        assertThat(kept).hasSize(4_096);
        word.begin();
        assertThat(word.characters).as("not so much that it is worth it").isSameAs(kept);
    }

    @Test
    void wordsOfTheSameCharactersHaveTheSameHash() {
        char[] one = "kabupaten-lain-sekali".toCharArray();
        char[] other = "kabupaten-lain-sekalix".toCharArray();
        assertThat(Word.hash(one, one.length, 7)).isNegative().isEqualTo(Word.hash(other, one.length, 7));
        assertThat(Word.hash(one, one.length, 7))
                .isNotEqualTo(Word.hash(other, other.length, 7))
                .isNotEqualTo(Word.hash(one, one.length, 8));
    }

    @Test
    void isToldApartByItsCharacters() {
        assertThat(read("kecamatanabcd").is("kecamatanabcd".toCharArray())).isTrue();
        assertThat(word.is("kecamatanabce".toCharArray())).isFalse();
        assertThat(word.is("kecamatanabc".toCharArray())).isFalse();
    }
}
