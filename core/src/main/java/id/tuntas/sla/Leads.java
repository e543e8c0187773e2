package id.tuntas.sla;

import id.tuntas.directory.UnitName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which unit a complaint was with from when on, and with which it was disposed and answered. A place is a number among the
 * stretches.
 */
final class Leads {

    /** The place ahead of the first stretch. */
    static final int AHEAD = -1;

    /** The unit that a complaint was with from a moment on; null for none. */
    record Held(Instant from, @Nullable UnitName by) {}

    private final List<Held> held = new ArrayList<>(2);
    private @Nullable UnitName now;

    /** Shown by an export before anything but an arrival was known: as far as anybody can say it always was the lead. */
    private @Nullable UnitName ahead;

    private int verified;
    private int disposed;
    private int firstResponse;
    private int firstFollowUp;
    private int lastFollowUp;

    void hold(@Nullable UnitName unit, Instant at) {
        if (unit == null ? now != null : !unit.equals(now)) {
            now = unit;
            held.add(new Held(at, unit));
        }
    }

    /** What an export shows before anything but an arrival is known. */
    void shownFirst(@Nullable UnitName unit) {
        ahead = held.isEmpty() ? unit : ahead;
    }

    void verified() {
        verified = last();
    }

    void disposed() {
        disposed = last();
    }

    void responded() {
        firstResponse = last();
    }

    void followedUp(boolean first) {
        firstFollowUp = first ? last() : firstFollowUp;
        lastFollowUp = last();
    }

    private int last() {
        return held.size() - 1;
    }

    /** The unit that it is with; null for none. */
    @Nullable
    UnitName now() {
        return now;
    }

    /** The stretches, in order. */
    List<Held> held() {
        return held;
    }

    /** The unit of a place; null for none. */
    @Nullable
    UnitName at(int place) {
        return place == AHEAD ? ahead : held.get(place).by();
    }

    /** The place of the unit that it was with at a moment, after all that happened in it; of the last without a moment. */
    int placeAt(@Nullable Instant moment) {
        int place = last();
        while (moment != null && place > AHEAD && held.get(place).from().isAfter(moment)) {
            place--;
        }
        return place;
    }

    /**
     * The place of the unit that it was with when a milestone was passed: of a disposition the one to whom it went, of an
     * answer the one whom the answer found, whatever else happened in that moment.
     */
    int placeAt(Milestone milestone, Instant passed) {
        return switch (milestone) {
            case VERIFIED -> verified;
            case DISPOSED -> disposed;
            case FIRST_RESPONSE -> firstResponse;
            case FIRST_FOLLOW_UP -> firstFollowUp;
            case LAST_ACCEPTED_FOLLOW_UP -> lastFollowUp;
            case RECEIVED, CLOCK_START -> placeAt(passed);
        };
    }
}
