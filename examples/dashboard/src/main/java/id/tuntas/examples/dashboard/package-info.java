/** A server for a regency of its own: the REST resources and a page of figures, on the HTTP server of the JDK. */
@NullMarked
package id.tuntas.examples.dashboard;

import org.jspecify.annotations.NullMarked;
