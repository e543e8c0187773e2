package id.tuntas.routing;

import id.tuntas.text.LocalText;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/** One thing that would have to be otherwise, of a complaint or of a rule, for a rule to win. Immutable. */
public sealed interface Change {

    /**
     * The same for people.
     *
     * @return a few words without a full stop, such as {@code kata "aspal" ada}
     */
    LocalText text();

    /**
     * The complaint has another classification, category, channel or requested agency.
     *
     * @param kind one of these four
     * @param value in the spelling of the rule
     */
    record Have(ConditionKind kind, String value) implements Change {
        @Override
        public LocalText text() {
            return ChangeText.quoted(kind, value);
        }
    }

    /**
     * It happened somewhere else.
     *
     * @param place in the spelling of the rule
     * @param district the kecamatan that the complaint would name
     * @param village the desa or kelurahan that it would name
     */
    record HappenIn(String place, Optional<String> district, Optional<String> village) implements Change {
        @Override
        public LocalText text() {
            return ChangeText.quoted(ConditionKind.PLACE, place);
        }
    }

    /**
     * The complaint says a word, at the end of its body; at the end of its title where the rule looks there alone.
     *
     * @param word in the spelling of the rule
     * @param in where the rule looks; empty stands for everywhere
     */
    record Say(String word, Set<CaseField> in) implements Change {

        /**
         * Copies the set.
         *
         * @param word in the spelling of the rule
         * @param in where the rule looks
         */
        public Say {
            in = Set.copyOf(in);
        }

        @Override
        public LocalText text() {
            LocalText where = ChangeText.where(in);
            return new LocalText(
                    "kata \"" + word + "\" ada" + where.indonesian(),
                    "the word \"" + word + "\" is there" + where.english());
        }
    }

    /**
     * The complaint nowhere says a word where the rule looks: all that says it is taken out, of a phrase that is said twice with a
     * word in common every word, and once more where that brings it about anew.
     *
     * @param word in the spelling of the rule
     * @param in where the rule looks; empty stands for everywhere
     */
    record NotSay(String word, Set<CaseField> in) implements Change {

        /**
         * Copies the set.
         *
         * @param word in the spelling of the rule
         * @param in where the rule looks
         */
        public NotSay {
            in = Set.copyOf(in);
        }

        @Override
        public LocalText text() {
            LocalText where = ChangeText.where(in);
            return new LocalText(
                    "kata \"" + word + "\" tidak ada" + where.indonesian(),
                    "the word \"" + word + "\" is not there" + where.english());
        }
    }

    /**
     * The reporter is anonymous, or is not.
     *
     * @param yes whether anonymous
     */
    record Anonymous(boolean yes) implements Change {
        @Override
        public LocalText text() {
            return new LocalText(yes ? "anonim" : "tidak anonim", yes ? "anonymous" : "not anonymous");
        }
    }

    /**
     * The complaint is secret, or is not.
     *
     * @param yes whether secret
     */
    record Secret(boolean yes) implements Change {
        @Override
        public LocalText text() {
            return new LocalText(yes ? "rahasia" : "tidak rahasia", yes ? "secret" : "not secret");
        }
    }

    /**
     * It came in at another time.
     *
     * @param window any time within this
     * @param example one of them
     */
    record ComeIn(TimeWindow window, LocalDateTime example) implements Change {
        @Override
        public LocalText text() {
            return new LocalText("masuk pada " + window.written(), "it came in within " + window.written());
        }
    }

    /** The complaint is not of oversight grade; without a classification of the rule it counts as a complaint about a service. */
    record NotForOversight() implements Change {
        @Override
        public LocalText text() {
            return new LocalText("bukan berkadar pengawasan", "it is not of oversight grade");
        }
    }

    /**
     * The rule has a higher priority.
     *
     * @param priority higher than this
     */
    record Outrank(int priority) implements Change {
        @Override
        public LocalText text() {
            return new LocalText("prioritas lebih dari " + priority, "its priority is above " + priority);
        }
    }
}
