package id.tuntas.jdbc;

class MariaDbFaultTest extends FaultCases {

    @Override
    TestDatabase database() {
        return MariaDb.database("");
    }

    @Override
    boolean startsQuickly() {
        return false;
    }

    /** A call that only binds a parameter asks the server nothing; in {@code -Plong} each of them fails all the same. */
    @Override
    Faulty faulty(TestDatabase some) {
        Faulty faulty = super.faulty(some);
        return LONG ? faulty : faulty.withoutBindings();
    }
}
