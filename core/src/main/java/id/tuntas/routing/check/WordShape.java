package id.tuntas.routing.check;

import id.tuntas.routing.CaseField;
import id.tuntas.routing.WordCondition;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words of a rule, ready to be compared with another's. A text that has nothing but the phrases that it must have, each by
 * itself, has as few phrases as it can; so what holds for such texts decides what two conditions allow together.
 */
final class WordShape {

    private final List<Phrase> any;
    private final List<Phrase> all;
    private final List<Phrase> none;
    private final List<CaseField> fields;
    private final int mask;

    WordShape(WordCondition words, Phrases phrases) {
        any = phrases.of(words.any());
        all = phrases.of(words.all());
        none = phrases.of(words.none());
        fields = Arrays.stream(CaseField.values()).filter(words::looksIn).toList();
        mask = fields.stream().mapToInt(WordShape::bit).sum();
    }

    private static int bit(CaseField field) {
        return field == CaseField.TITLE ? 1 : 2;
    }

    List<Phrase> any() {
        return any;
    }

    List<Phrase> all() {
        return all;
    }

    List<Phrase> none() {
        return none;
    }

    /** Where they are looked for. */
    List<CaseField> fields() {
        return fields;
    }

    boolean needsWords() {
        return !any.isEmpty() || !all.isEmpty();
    }

    boolean looksIn(CaseField field) {
        return (mask & bit(field)) != 0;
    }

    boolean forbids(Phrase phrase) {
        for (Phrase forbidden : none) {
            if (phrase.contains(forbidden)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text can have the words of both and lack what either forbids. */
    boolean meets(WordShape other) {
        return isPossibleBeside(other) && other.isPossibleBeside(this);
    }

    /** Whether the words of this one can stand where neither forbids them. */
    private boolean isPossibleBeside(WordShape other) {
        for (Phrase phrase : all) {
            if (!isPossible(phrase, other)) {
                return false;
            }
        }
        for (Phrase phrase : any) {
            if (isPossible(phrase, other)) {
                return true;
            }
        }
        return any.isEmpty();
    }

    private boolean isPossible(Phrase phrase, WordShape other) {
        return !forbids(phrase) && ((mask & ~other.mask) != 0 || !other.forbids(phrase));
    }

    /** Whether every text that fulfils this one fulfils the other. This one is possible by itself. */
    boolean implies(WordShape other) {
        return hasAllThat(other) && lacksAllThat(other);
    }

    private boolean hasAllThat(WordShape other) {
        if (!other.needsWords()) {
            return true;
        }
        if ((mask & ~other.mask) != 0) {
            return false;
        }
        if (any.isEmpty()) {
            return hits(other, all);
        }
        for (Phrase one : any) {
            if (!forbids(one) && !hits(other, one)) {
                return false;
            }
        }
        return true;
    }

    private boolean hits(WordShape other, Phrase one) {
        for (Phrase wanted : other.all) {
            if (!one.contains(wanted) && !isIn(all, wanted)) {
                return false;
            }
        }
        for (Phrase wanted : other.any) {
            if (one.contains(wanted) || isIn(all, wanted)) {
                return true;
            }
        }
        return other.any.isEmpty();
    }

    private static boolean hits(WordShape other, List<Phrase> there) {
        for (Phrase wanted : other.all) {
            if (!isIn(there, wanted)) {
                return false;
            }
        }
        for (Phrase wanted : other.any) {
            if (isIn(there, wanted)) {
                return true;
            }
        }
        return other.any.isEmpty();
    }

    private static boolean isIn(List<Phrase> there, Phrase wanted) {
        for (Phrase phrase : there) {
            if (phrase.contains(wanted)) {
                return true;
            }
        }
        return false;
    }

    private boolean lacksAllThat(WordShape other) {
        return other.none.isEmpty()
                || ((other.mask & ~mask) == 0 && other.none.stream().allMatch(this::forbids));
    }

    /** Whether both ask for one phrase, or for one that is part of the other's. */
    boolean sharesAPhraseWith(WordShape other) {
        return Stream.concat(any.stream(), all.stream())
                .anyMatch(one -> Stream.concat(other.any.stream(), other.all.stream())
                        .anyMatch(two -> one.contains(two) || two.contains(one)));
    }
}
