/** Generators, fixtures and the contract test of every port, for this project and for those that build on it. */
@NullMarked
package id.tuntas.testkit;

import org.jspecify.annotations.NullMarked;
