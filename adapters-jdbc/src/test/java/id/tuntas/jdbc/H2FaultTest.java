package id.tuntas.jdbc;

class H2FaultTest extends FaultCases {

    @Override
    TestDatabase database() {
        return TestDatabase.memory("");
    }

    @Override
    boolean startsQuickly() {
        return true;
    }
}
