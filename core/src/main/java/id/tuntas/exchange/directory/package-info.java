/** The units of a regency as a table. */
@NullMarked
package id.tuntas.exchange.directory;

import org.jspecify.annotations.NullMarked;
