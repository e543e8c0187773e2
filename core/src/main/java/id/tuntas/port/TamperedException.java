package id.tuntas.port;

/** What is stored under an id is no longer what was put there: its digest is another. None of it is given out. */
public final class TamperedException extends PortException {

    private static final long serialVersionUID = 1L;

    /** The id of what was changed. */
    private final String id;

    /**
     * Something that was changed where it lies.
     *
     * @param what what the id names, such as {@code text}
     * @param id the id, which says nothing of a person
     */
    public TamperedException(String what, String id) {
        super(what + " " + id + " no longer has the digest under which it was referred to");
        this.id = id;
    }

    /**
     * The id of what was changed.
     *
     * @return such as {@code t-1}
     */
    public String id() {
        return id;
    }
}
