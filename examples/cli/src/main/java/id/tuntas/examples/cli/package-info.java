/** The command line of Tuntas. */
@NullMarked
package id.tuntas.examples.cli;

import org.jspecify.annotations.NullMarked;
