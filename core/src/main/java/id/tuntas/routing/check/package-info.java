/** What is wrong with a rule book, found before a complaint is: gaps, overlaps, rules that never win, loops, unknown names. */
@NullMarked
package id.tuntas.routing.check;

import org.jspecify.annotations.NullMarked;
