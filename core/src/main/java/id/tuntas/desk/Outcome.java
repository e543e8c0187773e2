package id.tuntas.desk;

import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.Refusal;

/** What came of a command at the desk. */
public sealed interface Outcome {

    /**
     * It is done and stored, now or when the same key first came.
     *
     * @param id of which complaint
     */
    record Done(ComplaintId id) implements Outcome {}

    /**
     * It is not done, and nothing changed. The key is free for another try.
     *
     * @param why the reason
     */
    record Refused(Refusal why) implements Outcome {}

    /**
     * Somebody else changed the complaint since the caller saw it.
     *
     * @param version the version that it has now
     */
    record Stale(int version) implements Outcome {}

    /** There is no such complaint in this regency. */
    record Unknown() implements Outcome {}

    /** The key was used before, for something else. */
    record KeyReused() implements Outcome {}
}
