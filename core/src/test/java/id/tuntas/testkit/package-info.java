/**
 * What a host proves its own adapters, calendars and policies with: contract tests of the ports, generators of values,
 * naive oracles and a made-up sample export. Published as core's test-jar; bring your own JUnit, jqwik and AssertJ.
 */
@NullMarked
package id.tuntas.testkit;

import org.jspecify.annotations.NullMarked;
