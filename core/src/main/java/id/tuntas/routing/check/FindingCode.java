package id.tuntas.routing.check;

import java.util.Locale;

/** What kinds of findings there are, in the order in which they are listed. */
public enum FindingCode {
    /** Complaints of oversight grade have nowhere to go. */
    NO_INSPECTORATE,
    /** A rule names a unit that the directory does not know. */
    UNKNOWN_UNIT,
    /** A rule names a unit that ends, and nobody takes over its work. */
    ENDED_UNIT,
    /** A rule asks for a category that is not in the tree. */
    UNKNOWN_CATEGORY,
    /** A rule asks for a place that is not in the directory. */
    UNKNOWN_PLACE,
    /** A rule contradicts itself. */
    NEVER_HOLDS,
    /** Another rule wins wherever this one holds. */
    SHADOWED,
    /** Two rules of one priority send the same complaint to different places. */
    OVERLAP,
    /** Rules send what is for one unit to another, and from there back. */
    AGENCY_LOOP,
    /** Units sent complaints to and fro, and the book would do so again. */
    RETURN_LOOP,
    /** No rule holds. */
    GAP,
    /** A warning: a classification, channel or kind of agency looks like a misspelling of a known one. */
    DOUBTFUL_WORD,
    /** A warning: a phrase with a comma or semicolon looks like several. */
    JOINED_PHRASE,
    /** A warning: no complaint of the past fits the rule. */
    NEVER_MATCHED;

    /**
     * The code as programs read it.
     *
     * @return lower case with hyphens, such as {@code agency-loop}
     */
    public String literal() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Whether it is a doubt rather than a fault.
     *
     * @return true for the last three
     */
    public boolean isWarning() {
        return this == DOUBTFUL_WORD || this == JOINED_PHRASE || this == NEVER_MATCHED;
    }
}
