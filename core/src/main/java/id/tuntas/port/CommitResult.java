package id.tuntas.port;

/** How a commit that did not fail ended. */
public enum CommitResult {
    /** It took effect now. */
    COMMITTED,
    /** It had taken effect before, under the same key with the same body; nothing was stored now. */
    REPEATED
}
