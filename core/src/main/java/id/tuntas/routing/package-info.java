/** Where a complaint goes, and why. Floor 3. */
@NullMarked
package id.tuntas.routing;

import org.jspecify.annotations.NullMarked;
