package id.tuntas.supervision;

import java.time.Instant;

/**
 * A rung that is to be fired. Immutable.
 *
 * @param rung which one
 * @param cause what tells this firing from every other
 * @param due from when on, quiet hours reckoned in; not after the moment that was asked about
 */
public record DueRung(Rung rung, RungCause cause, Instant due) {}
