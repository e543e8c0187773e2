package id.tuntas.text;

/**
 * Takes off what is plainly a prefix or suffix although the root is not listed: -nya, the particles, meN- and di- with or
 * without -kan, the pairs peN- -an, per- -an and ke- -an, ber- and ter- before a long rest. Never -i or -an alone, with
 * which too many names end.
 */
final class PlainAffixes {

    private static final int SHORTEST_REST = 4;
    /** After what many roots begin or end with too. */
    private static final int LONG_REST = 5;

    private static final String VOWELS = "aeiou";
    private static final String[] PARTICLES = {"lah", "kah", "pun", "ku", "mu"};

    private PlainAffixes() {}

    /** Takes off what there is, leaving a shorter word; false where there is nothing, and the word is as it was. */
    static boolean strip(Word word) {
        if (ends(word, "nya")) {
            word.cut(0, word.length - 3);
            return true;
        }
        for (String particle : PARTICLES) {
            if (ends(word, particle) && isRoot(word, 0, word.length - particle.length(), LONG_REST)) {
                word.cut(0, word.length - particle.length());
                return true;
            }
        }
        int kan = ends(word, "kan") ? word.length - 3 : word.length;
        boolean stripped = switch (word.characters[0]) {
            case 'm' -> starts(word, "me") && nasal(word, kan);
            case 'd' -> starts(word, "di") && root(word, 2, kan, SHORTEST_REST);
            case 'k' -> starts(word, "ke") && ends(word, "an") && root(word, 2, word.length - 2, SHORTEST_REST);
            case 'p' -> ends(word, "an") && noun(word, word.length - 2);
            case 'b' -> starts(word, "ber") && root(word, 3, kan, LONG_REST);
            case 't' -> starts(word, "ter") && root(word, 3, kan, LONG_REST);
            default -> false;
        };
        return stripped || (kan < word.length && root(word, 0, kan, LONG_REST));
    }

    private static boolean noun(Word word, int to) {
        boolean per = starts(word, "per") && !isVowel(word.characters[3]);
        return per ? root(word, 3, to, SHORTEST_REST) : starts(word, "pe") && nasal(word, to);
    }

    /** Takes off me- or pe- with its nasal, putting back the letter that melted into it where that can be told. */
    private static boolean nasal(Word word, int to) {
        char[] letters = word.characters;
        boolean vowel = isVowel(letters[3]);
        return switch (letters[2]) {
            case 'm' ->
                vowel ? melted(word, 2, to, 'p') : "bfpv".indexOf(letters[3]) >= 0 && root(word, 3, to, SHORTEST_REST);
            case 'n' ->
                switch (letters[3]) {
                    case 'g' -> root(word, 4, to, SHORTEST_REST);
                    case 'y' -> isVowel(letters[4]) && melted(word, 3, to, 's');
                    default -> vowel ? melted(word, 2, to, 't') : root(word, 3, to, SHORTEST_REST);
                };
            case 'l', 'r', 'w', 'y' -> root(word, 2, to, SHORTEST_REST);
            default -> false;
        };
    }

    private static boolean melted(Word word, int from, int to, char letter) {
        if (!isRoot(word, from, to, SHORTEST_REST)) {
            return false;
        }
        word.characters[from] = letter;
        word.cut(from, to);
        return true;
    }

    private static boolean root(Word word, int from, int to, int shortest) {
        boolean isRoot = isRoot(word, from, to, shortest);
        if (isRoot) {
            word.cut(from, to);
        }
        return isRoot;
    }

    private static boolean isRoot(Word word, int from, int to, int shortest) {
        if (to - from < shortest) {
            return false;
        }
        boolean sounds = false;
        for (int i = from; i < to; i++) {
            sounds |= isVowel(word.characters[i]);
        }
        return sounds;
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    private static boolean starts(Word word, String prefix) {
        return word.characters[0] == prefix.charAt(0)
                && word.characters[1] == prefix.charAt(1)
                && (prefix.length() == 2 || word.characters[2] == prefix.charAt(2));
    }

    private static boolean ends(Word word, String suffix) {
        return Suffixes.ends(word.characters, word.length, suffix);
    }
}
