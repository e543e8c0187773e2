/**
 * How often suggestions are right: the learned ones beside simple ones, on complaints that they were not learned from.
 * Floor 3.
 */
@NullMarked
package id.tuntas.routing.evaluate;

import org.jspecify.annotations.NullMarked;
