/**
 * Generators, samples and the contract test of every port, published so that whoever writes an adapter proves it with
 * them.
 */
@NullMarked
package id.tuntas.testkit;

import org.jspecify.annotations.NullMarked;
