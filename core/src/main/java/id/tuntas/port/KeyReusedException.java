package id.tuntas.port;

/** A commit came under a key that another commit, with another body, took effect under. Nothing of it was stored. */
public final class KeyReusedException extends PortException {

    private static final long serialVersionUID = 1L;

    /**
     * A key that stands for another body.
     *
     * @param key the key
     */
    public KeyReusedException(CommitKey key) {
        super("key " + key.value() + " stands for another commit");
    }
}
