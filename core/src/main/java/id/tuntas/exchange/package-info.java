/**
 * Documents in and out, one sub-package per format. A wing: no floor imports it, and its libraries are optional.
 */
@NullMarked
package id.tuntas.exchange;

import org.jspecify.annotations.NullMarked;
