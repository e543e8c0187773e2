package id.tuntas.complaint;

import id.tuntas.complaint.ComplaintEvent.Corrected;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which events can be taken back as mistakes: notes, and of the steps the last one, so that nothing was decided on it since.
 * A delegation rests on the disposition before it, a receipt on the referral: they are taken back first. What has a way of
 * its own to be undone, what was raised to protect somebody, and a reporter's rating are not among them.
 */
final class Correction {

    private static final Set<EventType> NEVER = EnumSet.of(
            EventType.RECEIVED,
            EventType.CORRECTED,
            EventType.MERGED_INTO,
            EventType.UNMERGED,
            EventType.DUPLICATE_ATTACHED,
            EventType.DUPLICATE_DETACHED,
            EventType.CONFIDENTIALITY_SET,
            EventType.RATED,
            EventType.WORDS_ERASED);

    private static final Set<EventType> RESTING_ON_A_STEP =
            EnumSet.of(EventType.DELEGATED, EventType.REFERRAL_RECEIPTED);

    private final History history;

    private Correction(History history) {
        this.history = history;
    }

    static Correction of(History history) {
        return new Correction(history);
    }

    boolean allows(int version) {
        if (version < 1 || version > history.version() || isCorrected(version)) {
            return false;
        }
        DatedEvent mistaken = history.events().get(version - 1);
        EventType type = mistaken.event().type();
        if (NEVER.contains(type) || mistaken.particulars().confidentiality().isPresent()) {
            return false;
        }
        return type.kind() == EventType.Kind.NOTE || mistaken == lastStep();
    }

    private boolean isCorrected(int version) {
        return history.events().stream()
                .anyMatch(dated -> dated.event() instanceof Corrected corrected && corrected.version() == version);
    }

    private DatedEvent lastStep() {
        List<DatedEvent> events = history.inOrder();
        for (int i = events.size() - 1; i > 0; i--) {
            EventType type = events.get(i).event().type();
            if (type.kind() != EventType.Kind.NOTE || RESTING_ON_A_STEP.contains(type)) {
                return events.get(i);
            }
        }
        return events.get(0);
    }
}
