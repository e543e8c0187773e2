/**
 * The stores of Tuntas in a relational database, with plain JDBC on the host's {@code DataSource}. The host keeps the
 * pool, the driver and the password; {@link id.tuntas.jdbc.TuntasJdbc} is where it begins.
 */
@NullMarked
package id.tuntas.jdbc;

import org.jspecify.annotations.NullMarked;
