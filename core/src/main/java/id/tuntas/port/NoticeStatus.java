package id.tuntas.port;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a notice stands and how it came there. Immutable.
 *
 * @param state where it stands
 * @param attempts how often it was claimed, without the claims that were settled as {@link Settlement.Untried}; 0 or more
 * @param reason the code of the last failure; empty where there was none
 * @param due from when on it can be claimed next: its own first moment, the moment of another try, the end of a lease; of no
 *     meaning where the state is final
 */
public record NoticeStatus(NoticeState state, int attempts, Optional<String> reason, Instant due) {}
