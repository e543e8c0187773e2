/** Indonesian text: normalising, words, near-sameness, and the masking of personal numbers. Floor 1. */
@NullMarked
package id.tuntas.text;

import org.jspecify.annotations.NullMarked;
