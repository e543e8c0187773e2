package id.tuntas.jdbc;

import java.util.Locale;

class PostgresConcurrencyTest extends ConcurrencyCases {

    @Override
    TestDatabase database(String level) {
        return TestDatabase.postgres(
                level.isEmpty()
                        ? ""
                        : "-c default_transaction_isolation="
                                + level.toLowerCase(Locale.ROOT).replace(" ", "\\ "));
    }
}
