/** Rule books as spreadsheets. */
@NullMarked
package id.tuntas.exchange.routing;

import org.jspecify.annotations.NullMarked;
