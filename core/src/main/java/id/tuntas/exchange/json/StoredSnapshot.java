package id.tuntas.exchange.json;

import id.tuntas.scorecard.RaporSnapshot;

/**
 * A snapshot as it was read, with the digest that it was stored under. Immutable.
 *
 * @param snapshot the figures
 * @param digest what the document says of them
 */
public record StoredSnapshot(RaporSnapshot snapshot, String digest) {

    /**
     * Whether the figures are those that the digest was taken of.
     *
     * @return false where one of them was changed since
     */
    public boolean isUntouched() {
        return snapshot.digest().equals(digest);
    }
}
