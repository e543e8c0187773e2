/** A rule book to begin with. Floor 3. */
@NullMarked
package id.tuntas.routing.starter;

import org.jspecify.annotations.NullMarked;
