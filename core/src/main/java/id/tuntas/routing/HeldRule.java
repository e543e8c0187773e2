package id.tuntas.routing;

import id.tuntas.text.LocalText;
import java.util.List;

/**
 * A rule that holds for a complaint, and what made it hold. Immutable.
 *
 * @param rule its id
 * @param priority its priority
 * @param conditions what made each of its conditions hold, in the order of {@link ConditionKind}; of several values every one
 *     that holds, in the order of the alphabet, because values of a rule are a set
 */
public record HeldRule(String rule, int priority, List<HeldCondition> conditions) {

    /**
     * Copies the list.
     *
     * @param rule its id
     * @param priority its priority
     * @param conditions what made each of its conditions hold
     */
    public HeldRule {
        conditions = List.copyOf(conditions);
    }

    /**
     * A value of a condition that holds, in the spelling of the rule: the reporter's words never stand in a reason.
     *
     * @param kind what it is about
     * @param value the rule's category, place or word; for a time and for confidentiality what the rule demands
     */
    public record HeldCondition(ConditionKind kind, String value) {

        /**
         * The same for people.
         *
         * @return such as {@code kata "aspal"} and {@code word "aspal"}
         */
        public LocalText text() {
            return kind == ConditionKind.CONFIDENTIALITY
                    ? new LocalText(
                            value,
                            value.replace("tidak", "not")
                                    .replace("anonim", "anonymous")
                                    .replace("rahasia", "secret"))
                    : ChangeText.quoted(kind, value);
        }
    }
}
