/**
 * What a regency proves its own adapter, calendar and policy with: generators, fixtures, slow and plain oracles, and the
 * contract test of every port.
 */
@NullMarked
package id.tuntas.testkit;

import org.jspecify.annotations.NullMarked;
