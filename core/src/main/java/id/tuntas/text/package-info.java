/** Indonesian text: normalising, and the words of a text. Floor 1. */
@NullMarked
package id.tuntas.text;

import org.jspecify.annotations.NullMarked;
