/**
 * Indonesian text: normalising, words with their everyday forms and stems, search for many phrases in one pass, near-sameness,
 * and the masking of personal numbers. Floor 1.
 *
 * <p>{@link id.tuntas.text.Tokens} and {@link id.tuntas.text.WordSearch} read words in one and the same way, which
 * {@link id.tuntas.text.Matching} describes. {@link id.tuntas.text.PlainText} compares names as wholes and folds no accents;
 * {@link id.tuntas.text.Shingles} compares words by their consonants and knows no lists.
 */
@NullMarked
package id.tuntas.text;

import org.jspecify.annotations.NullMarked;
