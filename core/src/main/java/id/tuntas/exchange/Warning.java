package id.tuntas.exchange;

import id.tuntas.text.LocalText;

/**
 * Something odd about a file that kept nothing from being taken. Immutable.
 *
 * @param file the file's base name, without the folder
 * @param text what is odd and what was assumed
 */
public record Warning(String file, LocalText text) {}
