/** The stores of Tuntas on the host's {@code DataSource}. */
module id.tuntas.jdbc {
    // Not named in this module's code, but core, which reads it only if it is there, writes events with it.
    requires com.fasterxml.jackson.databind;
    requires transitive id.tuntas.core;
    requires transitive java.sql;
    requires org.slf4j;

    exports id.tuntas.jdbc;
}
