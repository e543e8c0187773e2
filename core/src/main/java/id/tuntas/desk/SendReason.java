package id.tuntas.desk;

import id.tuntas.text.LocalText;

/** Why a notice was not sent, where no gateway said so with a code of its own. */
public enum SendReason {
    /** Its addressee has no contact that is made use of, or no longer. */
    NO_CONTACT("no-contact", "tidak ada kontak", "there is no contact"),
    /** Nobody is appointed to the desk that it is for, nor to any on which its work falls. */
    NO_OFFICER("no-officer", "jabatan belum terisi", "nobody holds the post"),
    /** Nobody knows whether it arrived, however often it was tried. */
    NO_ANSWER("no-answer", "gateway tidak menjawab", "the gateway did not answer"),
    /** Something failed that nobody had thought of. */
    FAILURE("failure", "gangguan tak terduga", "something failed unexpectedly");

    private final String code;
    private final String indonesian;
    private final String english;

    SendReason(String code, String indonesian, String english) {
        this.code = code;
        this.indonesian = indonesian;
        this.english = english;
    }

    /**
     * The code by which the queue keeps it.
     *
     * @return such as {@code no-contact}
     */
    public String code() {
        return code;
    }

    /**
     * The reason, for people.
     *
     * @return such as {@code tidak ada kontak}
     */
    public LocalText text() {
        return new LocalText(indonesian, english);
    }
}
