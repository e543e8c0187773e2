/** What the formats share; not exported. */
@NullMarked
package id.tuntas.exchange.internal;

import org.jspecify.annotations.NullMarked;
