/** Documents as JSON. Needs Jackson on the path of the host. */
@NullMarked
package id.tuntas.exchange.json;

import org.jspecify.annotations.NullMarked;
