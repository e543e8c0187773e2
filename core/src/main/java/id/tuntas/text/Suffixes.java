package id.tuntas.text;

/** Where a word may end when its suffixes are taken off, the longest rest first. Reusable scratch. */
final class Suffixes {

    private static final String[] PARTICLES = {"lah", "kah", "tah", "pun"};
    private static final String[] POSSESSIVES = {"nya", "ku", "mu"};
    /** The last is of everyday speech: bersihin. */
    private static final String[] DERIVING = {"i", "an", "in", "kan"};
    /** The whole word, without particle, without possessive, without both; each with each deriving suffix. */
    private static final int MOST = 4 * (1 + 4);

    private final int[] ends = new int[MOST];
    private final boolean[] deriving = new boolean[MOST];
    private int count;

    void of(char[] letters, int length) {
        count = 0;
        int shorter = without(letters, length, PARTICLES);
        inflected(letters, length);
        if (shorter < length) {
            inflected(letters, shorter);
        }
    }

    private void inflected(char[] letters, int length) {
        derived(letters, length);
        int shorter = without(letters, length, POSSESSIVES);
        if (shorter < length) {
            derived(letters, shorter);
        }
    }

    private void derived(char[] letters, int length) {
        add(length, false);
        for (String suffix : DERIVING) {
            if (ends(letters, length, suffix)) {
                add(length - suffix.length(), true);
            }
        }
    }

    private void add(int end, boolean derives) {
        ends[count] = end;
        deriving[count++] = derives;
    }

    int count() {
        return count;
    }

    /** The end of the rest, exclusive. */
    int to(int suffix) {
        return ends[suffix];
    }

    /** Whether a suffix was taken off that makes another word, not only a particle or a possessive. */
    boolean derives(int suffix) {
        return deriving[suffix];
    }

    private static int without(char[] letters, int length, String[] suffixes) {
        for (String suffix : suffixes) {
            if (ends(letters, length, suffix)) {
                return length - suffix.length();
            }
        }
        return length;
    }

    static boolean ends(char[] letters, int length, String suffix) {
        int from = length - suffix.length();
        if (from <= 0) {
            return false;
        }
        for (int i = 0; i < suffix.length(); i++) {
            if (letters[from + i] != suffix.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
