package id.tuntas.routing.check;

import id.tuntas.complaint.Classification;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.AgencyKind;
import id.tuntas.routing.ConditionKind;
import id.tuntas.routing.RoutingCase;
import id.tuntas.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something about a rule book that somebody should put right. Found by {@link RuleBookCheck}.
 *
 * <p>Immutable. Its {@link #code()} is stable, so that a host may switch over it or leave some out; its text may change. Each
 * has a complaint that shows the fault when it is routed by the book that was checked. That complaint is made up of what the
 * rules say, but for {@link ReturnLoop}, where it is a real one: its words redact themselves.
 */
public sealed interface RuleFinding {

    /**
     * What kind of finding it is.
     *
     * @return the code
     */
    FindingCode code();

    /**
     * The rules that it is about.
     *
     * @return their ids; empty where it is about no rule in particular
     */
    List<String> rules();

    /**
     * The finding for people.
     *
     * @return one sentence without a full stop
     */
    default LocalText text() {
        return FindingTexts.of(this);
    }

    /**
     * A complaint that shows the fault.
     *
     * @return the counter-example
     */
    RoutingCase example();

    /**
     * No inspectorate is known: a complaint of oversight grade goes to the coordinator's queue.
     *
     * @param example such a complaint
     */
    record NoInspectorate(RoutingCase example) implements RuleFinding {
        @Override
        public FindingCode code() {
            return FindingCode.NO_INSPECTORATE;
        }

        @Override
        public List<String> rules() {
            return List.of();
        }
    }

    /**
     * The directory does not know a unit.
     *
     * @param rule the rule that names it; empty for the book's inspectorate
     * @param part as what
     * @param unit its name there
     * @param similar one of nearly the same name that the directory knows
     * @param example a complaint for which the rule holds: it goes to the coordinator's queue, or without the help of the unit
     */
    record UnknownUnit(
            Optional<String> rule, UnitPart part, UnitName unit, Optional<UnitName> similar, RoutingCase example)
            implements RuleFinding {
        @Override
        public FindingCode code() {
            return FindingCode.UNKNOWN_UNIT;
        }

        @Override
        public List<String> rules() {
            return rule.stream().toList();
        }
    }

    /**
     * A unit ends while the rule still names it, and no successor is there.
     *
     * @param rule the rule that names it; empty for the inspectorate
     * @param part as what
     * @param unit its name there
     * @param without the first local day on which nobody is there
     * @param example a complaint of that day
     */
    record EndedUnit(Optional<String> rule, UnitPart part, UnitName unit, LocalDate without, RoutingCase example)
            implements RuleFinding {
        @Override
        public FindingCode code() {
            return FindingCode.ENDED_UNIT;
        }

        @Override
        public List<String> rules() {
            return rule.stream().toList();
        }
    }

    /**
     * A category or place of a rule is not in the directory: the rule holds only for complaints that spell it alike.
     *
     * @param rule the rule
     * @param kind {@link ConditionKind#CATEGORY} or {@link ConditionKind#PLACE}
     * @param name its name there
     * @param similar one of nearly the same name that the directory knows
     * @param example a complaint that spells it as the rule does
     */
    record UnknownName(String rule, ConditionKind kind, String name, Optional<String> similar, RoutingCase example)
            implements RuleFinding {
        @Override
        public FindingCode code() {
            return kind == ConditionKind.PLACE ? FindingCode.UNKNOWN_PLACE : FindingCode.UNKNOWN_CATEGORY;
        }

        @Override
        public List<String> rules() {
            return List.of(rule);
        }
    }

    /**
     * A rule contradicts itself, such as by a word that it demands and forbids.
     *
     * @param rule the rule
     * @param example a complaint with all that it asks for; the rule does not hold
     */
    record NeverHolds(String rule, RoutingCase example) implements RuleFinding {
        @Override
        public FindingCode code() {
            return FindingCode.NEVER_HOLDS;
        }

        @Override
        public List<String> rules() {
            return List.of(rule);
        }
    }

    /**
     * Wherever a rule holds one that outranks it holds as well.
     *
     * @param rule the rule that never wins
     * @param by the first of those that always win over it
     * @param sameGoal whether both send complaints to the same place, so that the rule is merely needless
     * @param example a complaint made of what the rule asks for; another wins
     */
    record Shadowed(String rule, String by, boolean sameGoal, RoutingCase example) implements RuleFinding {
        @Override
        public FindingCode code() {
            return FindingCode.SHADOWED;
        }

        @Override
        public List<String> rules() {
            return List.of(rule, by);
        }
    }

    /**
     * Two rules of one priority hold for one complaint and send it to different places; that their ids decide is chance.
     *
     * @param rule the one that wins by its id
     * @param other the other
     * @param priority of both
     * @param example a complaint for which both hold
     */
    record Overlap(String rule, String other, int priority, RoutingCase example) implements RuleFinding {
        @Override
        public FindingCode code() {
            return FindingCode.OVERLAP;
        }

        @Override
        public List<String> rules() {
            return List.of(rule, other);
        }
    }

    /**
     * What reporters ask of one unit is sent to the next, and what they ask of the last to the first: whichever of them returns
     * it as another's, it comes back.
     *
     * @param units two or more, each sent to the next, the last to the first
     * @param rules the rule that sends from each
     * @param example a complaint asked of the first; asked of the others it goes round
     */
    record AgencyLoop(List<UnitName> units, List<String> rules, RoutingCase example) implements RuleFinding {
        /**
         * Copies the lists.
         *
         * @param units two or more
         * @param rules as many
         * @param example a complaint asked of the first
         */
        public AgencyLoop {
            units = List.copyOf(units);
            rules = List.copyOf(rules);
        }

        @Override
        public FindingCode code() {
            return FindingCode.AGENCY_LOOP;
        }
    }

    /**
     * Complaints went round between units that all returned them, and the book would send them round again.
     *
     * @param units those that returned them, in the order of the alphabet
     * @param complaints how many
     * @param first tracking ids of the first few
     * @param example the first complaint: the book sends it to one of the units
     */
    record ReturnLoop(List<UnitName> units, long complaints, List<TrackingId> first, RoutingCase example)
            implements RuleFinding {
        /**
         * Copies the lists.
         *
         * @param units two or more
         * @param complaints how many
         * @param first tracking ids of the first few
         * @param example the first complaint
         */
        public ReturnLoop {
            units = List.copyOf(units);
            first = List.copyOf(first);
        }

        @Override
        public FindingCode code() {
            return FindingCode.RETURN_LOOP;
        }

        @Override
        public List<String> rules() {
            return List.of();
        }
    }

    /**
     * Complaints for which no rule holds; they go to the coordinator's queue.
     *
     * @param root the root under which their categories stand; empty for complaints without a category
     * @param categories how many categories of that root, itself included, have such complaints; 0 where it is empty
     * @param of how many there are
     * @param classifications of which classifications they are, in the order of the alphabet
     * @param example one of them
     */
    record Gap(Optional<String> root, int categories, int of, List<Classification> classifications, RoutingCase example)
            implements RuleFinding {
        /**
         * Copies the list.
         *
         * @param root the root under which their categories stand
         * @param categories how many
         * @param of of how many
         * @param classifications of which classifications they are
         * @param example one of them
         */
        public Gap {
            classifications = List.copyOf(classifications);
        }

        @Override
        public FindingCode code() {
            return FindingCode.GAP;
        }

        @Override
        public List<String> rules() {
            return List.of();
        }
    }

    /**
     * A classification or channel of a rule is nearly, but not quite, a known one. Both are open sets, so it may be right.
     *
     * @param rule the rule
     * @param kind {@link ConditionKind#CLASSIFICATION} or {@link ConditionKind#CHANNEL}
     * @param word as the rule spells it
     * @param similar the known one
     * @param example a complaint with the known one, for which the rule does not hold
     */
    record DoubtfulWord(String rule, ConditionKind kind, String word, String similar, RoutingCase example)
            implements RuleFinding {
        @Override
        public FindingCode code() {
            return FindingCode.DOUBTFUL_WORD;
        }

        @Override
        public List<String> rules() {
            return List.of(rule);
        }
    }

    /**
     * The kind of agency to which a rule refers complaints is nearly, but not quite, a known one. It is an open set, so it may be
     * right; if not, reporters are told of a kind of agency that is none.
     *
     * @param rule the rule
     * @param kind as the rule spells it
     * @param similar the known one
     * @param example a complaint that is referred to it
     */
    record DoubtfulAgency(String rule, AgencyKind kind, AgencyKind similar, RoutingCase example)
            implements RuleFinding {
        @Override
        public FindingCode code() {
            return FindingCode.DOUBTFUL_WORD;
        }

        @Override
        public List<String> rules() {
            return List.of(rule);
        }
    }

    /**
     * A phrase of a rule has a comma or a semicolon in it: it is looked for as one phrase, and may be meant as several.
     *
     * @param rule the rule
     * @param phrase as the rule spells it
     * @param parts what stands between the signs, two or more
     * @param example a complaint that says each of the parts, but not one behind the other; the rule takes the phrase for
     *     missing
     */
    record JoinedPhrase(String rule, String phrase, List<String> parts, RoutingCase example) implements RuleFinding {
        /**
         * Copies the list.
         *
         * @param rule the rule
         * @param phrase as the rule spells it
         * @param parts two or more
         * @param example a complaint that says each of the parts
         */
        public JoinedPhrase {
            parts = List.copyOf(parts);
        }

        @Override
        public FindingCode code() {
            return FindingCode.JOINED_PHRASE;
        }

        @Override
        public List<String> rules() {
            return List.of(rule);
        }
    }

    /**
     * A rule held for no complaint of the past.
     *
     * @param rule the rule
     * @param complaints how many were tried
     * @param example a complaint such as would have fitted
     */
    record NeverMatched(String rule, long complaints, RoutingCase example) implements RuleFinding {
        @Override
        public FindingCode code() {
            return FindingCode.NEVER_MATCHED;
        }

        @Override
        public List<String> rules() {
            return List.of(rule);
        }
    }
}
