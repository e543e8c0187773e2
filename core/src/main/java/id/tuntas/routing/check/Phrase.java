package id.tuntas.routing.check;

/** A word or phrase of a rule: as it is spelled, and as numbers, one for each form of a word. */
final class Phrase {

    private final String spelled;
    private final int[] words;

    Phrase(String spelled, int[] words) {
        this.spelled = spelled;
        this.words = words.clone();
    }

    String spelled() {
        return spelled;
    }

    /** Whether a text that has this phrase has the other one too: its words stand in here, together and in their order. */
    boolean contains(Phrase other) {
        for (int at = 0; at + other.words.length <= words.length; at++) {
            if (stands(other, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean stands(Phrase other, int at) {
        for (int i = 0; i < other.words.length; i++) {
            if (words[at + i] != other.words[i]) {
                return false;
            }
        }
        return true;
    }
}
