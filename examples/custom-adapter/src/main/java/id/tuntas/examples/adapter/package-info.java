/** A store of one's own, from core's port alone, and its proof in the tests. */
@NullMarked
package id.tuntas.examples.adapter;

import org.jspecify.annotations.NullMarked;
