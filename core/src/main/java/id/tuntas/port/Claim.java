package id.tuntas.port;

import java.time.Instant;

/**
 * A notice in the hands of a worker. Immutable.
 *
 * @param notice what is to be sent
 * @param token the fencing token: greater than every earlier one of this notice; only the newest may settle it
 * @param attempt 1 where it was never tried before; more where a try failed, or a worker was lost and may have sent it
 * @param until the first moment at which another worker may claim it
 */
public record Claim(Notice notice, long token, int attempt, Instant until) {}
