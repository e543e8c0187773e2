package id.tuntas.desk;

/** Hears how far long work has come. Called from the thread that does the work, so it should return at once. */
@FunctionalInterface
public interface Progress {

    /** Hears nothing. */
    Progress NONE = (step, done, total) -> {};

    /**
     * Some of the work is done.
     *
     * @param step which part of it
     * @param done how many of {@code total}
     * @param total how many there are; the same in every call for one step
     */
    void on(Step step, long done, long total);

    /** The parts of long work, in the order in which they come. */
    enum Step {
        /** Facts are being stored; counted in complaints. */
        STORING,
        /** Histories are being read and assessed; counted in complaints. */
        ASSESSING,
        /** Notices are being sent; counted in notices. */
        SENDING
    }
}
