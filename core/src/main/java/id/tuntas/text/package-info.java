/**
 * Indonesian text: normalising, words with their everyday forms and stems, near-sameness, and the masking of personal
 * numbers. Floor 1.
 */
@NullMarked
package id.tuntas.text;

import org.jspecify.annotations.NullMarked;
