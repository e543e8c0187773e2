/** The units of a regency, and who holds which post by decree, as tables. */
@NullMarked
package id.tuntas.exchange.directory;

import org.jspecify.annotations.NullMarked;
