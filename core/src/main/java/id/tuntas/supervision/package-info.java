/**
 * Who is reminded and reprimanded when: the ladder from a reminder to an escalation, reprimands by period, quiet hours. Pure:
 * moments come in as arguments. Floor 5.
 */
@NullMarked
package id.tuntas.supervision;

import org.jspecify.annotations.NullMarked;
