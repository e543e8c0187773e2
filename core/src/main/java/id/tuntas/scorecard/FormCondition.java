package id.tuntas.scorecard;

/** What a rule of a form looks at. */
public enum FormCondition {
    /** There was nothing to rate; the bound does not matter. */
    NOT_RATED,
    /** The completion, not rounded, is below so many per cent. */
    COMPLETION_BELOW,
    /** The average of days to the first answer, not rounded, is above so many. */
    FOLLOW_UP_SLOWER_THAN,
    /** More than so many complaints are not followed up. */
    NOT_FOLLOWED_UP_ABOVE,
    /** Of more than so many complaints something is overdue. */
    OVERDUE_ABOVE,
    /** The regency says that it has no decree; the bound does not matter. */
    NO_DECREE,
    /** The regency says that it has no action plan; the bound does not matter. */
    NO_ACTION_PLAN,
    /** The share of units with a procedure, not rounded, is below so many per cent. */
    PROCEDURE_SHARE_BELOW
}
