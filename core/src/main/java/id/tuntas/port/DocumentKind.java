package id.tuntas.port;

/** What a versioned document is. */
public enum DocumentKind {
    /** The routing rules of a regency. */
    RULE_BOOK,
    /** Time limits. */
    SLA_POLICY,
    /** Which days and hours are worked. */
    CALENDAR,
    /** Units, officers and the posts that they hold. */
    DIRECTORY,
    /** A rapor as it was drawn up; its document is {@code rapor.json}. */
    RAPOR
}
