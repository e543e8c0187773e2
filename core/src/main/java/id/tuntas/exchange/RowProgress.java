package id.tuntas.exchange;

/** Hears how far the reading of a file has come. Called from the thread that reads, so it should return at once. */
@FunctionalInterface
public interface RowProgress {

    /** Hears nothing. */
    RowProgress NONE = rows -> {};

    /**
     * Some rows were read. Called every thousand rows and once at the end.
     *
     * @param rows how many rows of the file were read so far, blank ones and the header included; never falls
     */
    void on(long rows);
}
