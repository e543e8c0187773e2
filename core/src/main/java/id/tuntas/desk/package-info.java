/**
 * The use cases that a host calls, one class each. The only place that talks to ports. Floor 7.
 */
@NullMarked
package id.tuntas.desk;

import org.jspecify.annotations.NullMarked;
