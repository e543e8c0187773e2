/** The one style of generated values. */
@NullMarked
package id.tuntas.base.style;

import org.jspecify.annotations.NullMarked;
