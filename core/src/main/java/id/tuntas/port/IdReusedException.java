package id.tuntas.port;

/** Something was to be stored under an id that stands for something else already. Nothing was stored. */
public final class IdReusedException extends PortException {

    private static final long serialVersionUID = 1L;

    /** The id that is taken. */
    private final String id;

    /**
     * An id that is taken.
     *
     * @param what what the id names, such as {@code text}
     * @param id the id, which says nothing of a person
     */
    public IdReusedException(String what, String id) {
        super(what + " " + id + " stands for something else");
        this.id = id;
    }

    /**
     * The id that is taken.
     *
     * @return such as {@code t-1}
     */
    public String id() {
        return id;
    }
}
