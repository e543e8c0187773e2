package id.tuntas.jdbc;

class MariaDbConcurrencyTest extends ConcurrencyCases {

    @Override
    TestDatabase database(String level) {
        return MariaDb.isolated(level);
    }

    /** REPEATABLE READ, at which connections come, loses updates without a word, so the others are tried as well. */
    @Override
    boolean everyLevel() {
        return true;
    }
}
