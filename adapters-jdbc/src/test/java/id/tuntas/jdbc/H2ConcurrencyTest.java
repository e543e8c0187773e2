package id.tuntas.jdbc;

class H2ConcurrencyTest extends ConcurrencyCases {

    @Override
    TestDatabase database(String level) {
        return TestDatabase.memory(
                level.isEmpty() ? "" : ";INIT=SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL " + level);
    }
}
