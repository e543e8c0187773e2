/** What everybody names: the regency and the errors of callers. Floor 0. */
@NullMarked
package id.tuntas.base;

import org.jspecify.annotations.NullMarked;
