package id.tuntas.jdbc;

import id.tuntas.port.PortException;

/** The database may lose what it committed, and the host did not say that it may. */
public final class NotDurableException extends PortException {

    private static final long serialVersionUID = 1L;

    /** How much it promises instead. */
    private final Durability.Level level;

    /** The settings that say so. */
    private final String finding;

    NotDurableException(Durability durability) {
        super("the database may lose what it committed: " + durability.finding());
        this.level = durability.level();
        this.finding = durability.finding();
    }

    /**
     * What the database promises instead.
     *
     * @return the verdict with its finding
     */
    public Durability durability() {
        return new Durability(level, finding);
    }
}
