/**
 * The desk over HTTP: resources for any Jakarta REST 3.1 server. What leaves is a document made for its reader; the
 * complaint itself is never serialised.
 */
@NullMarked
package id.tuntas.rest;

import org.jspecify.annotations.NullMarked;
