package id.tuntas.text;

/**
 * Where the root of a word may begin when its prefixes are taken off, and which letter the prefix swallowed, the shortest
 * prefix first. Reusable scratch.
 *
 * <p>After meN- and peN- a first k, p, s or t of the root melts into the nasal (me-mungut is of pungut), and may also stand,
 * as it does in everyday writing (mensukseskan). Up to two prefixes are taken off: memper-, diper-, keber-, pember-.
 */
final class Prefixes {

    private static final int MOST = 24;
    private static final char NONE = '\0';

    private final int[] starts = new int[MOST];
    private final char[] swallowed = new char[MOST];
    private final boolean[] weak = new boolean[MOST];
    private char[] letters = {};
    private int length;
    private int count;

    void of(char[] characters, int size) {
        letters = characters;
        length = size;
        count = 0;
        add(0, NONE, false);
        switch (letters[0]) {
            case 'd' -> plain("di", false);
            case 'k' -> k();
            case 's' -> plain("se", true);
            case 'b' -> r("ber", "be");
            case 't' -> r("ter", "te");
            case 'm' -> nasal("me");
            case 'p' -> {
                plain("per", false);
                nasal("pe");
            }
            case 'n' -> everyday();
            default -> {}
        }
    }

    int count() {
        return count;
    }

    int from(int prefix) {
        return starts[prefix];
    }

    /** The swallowed letter that comes before the rest, 0 where there is none. */
    char restored(int prefix) {
        return swallowed[prefix];
    }

    /** Whether it is a prefix of two letters with which many roots begin. */
    boolean isWeak(int prefix) {
        return weak[prefix];
    }

    private void plain(String prefix, boolean isWeak) {
        if (is(0, prefix)) {
            add(prefix.length(), NONE, isWeak);
            inner(prefix.length());
        }
    }

    private void k() {
        plain("ke", true);
        if (is(0, "ku")) {
            add(2, NONE, true);
        } else if (is(0, "kau")) {
            add(3, NONE, false);
        }
    }

    private void r(String whole, String worn) {
        plain(whole, false);
        if (is(0, worn)) {
            add(worn.length(), NONE, true);
        }
    }

    /** Everyday nge-, ng- and ny-: ngecek, ngurus, nyapu. */
    private void everyday() {
        if (is(0, "ng")) {
            velar(2);
        } else if (is(0, "ny")) {
            add(2, 's', false);
        }
    }

    private void nasal(String prefix) {
        if (is(0, prefix)) {
            int at = prefix.length();
            add(at, NONE, true);
            inner(melted(at));
        }
    }

    /** Adds what may follow a nasal; gives where another prefix may begin. */
    private int melted(int at) {
        switch (at(at)) {
            case 'm' -> {
                add(at + 1, NONE, false);
                add(at + 1, 'p', false);
                return at + 1;
            }
            case 'n' -> {
                if (at(at + 1) == 'g') {
                    velar(at + 2);
                    return at + 2;
                }
                if (at(at + 1) == 'y') {
                    add(at + 2, 's', false);
                    return at + 2;
                }
                add(at + 1, NONE, false);
                add(at + 1, 't', false);
                return at + 1;
            }
            default -> {
                return at;
            }
        }
    }

    /** After ng: a vowel or g, h, k; a k that melted; or an e between it and a root of one syllable (mengecek). */
    private void velar(int at) {
        add(at, NONE, false);
        add(at, 'k', false);
        if (at(at) == 'e') {
            add(at + 1, NONE, false);
        }
    }

    private void inner(int at) {
        switch (at(at)) {
            case 'b' -> inner(at, "ber");
            case 'k' -> inner(at, "ke");
            case 'p' -> {
                inner(at, "per");
                if (is(at, "pe")) {
                    add(at + 2, NONE, false);
                    melted(at + 2);
                }
            }
            case 's' -> inner(at, "se");
            case 't' -> inner(at, "ter");
            default -> {}
        }
    }

    private void inner(int at, String prefix) {
        if (is(at, prefix)) {
            add(at + prefix.length(), NONE, false);
        }
    }

    private void add(int start, char restored, boolean isWeak) {
        starts[count] = start;
        swallowed[count] = restored;
        weak[count++] = isWeak;
    }

    private char at(int i) {
        return i < length ? letters[i] : NONE;
    }

    private boolean is(int from, String prefix) {
        for (int i = 0; i < prefix.length(); i++) {
            if (at(from + i) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
