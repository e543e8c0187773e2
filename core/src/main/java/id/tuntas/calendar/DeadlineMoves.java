package id.tuntas.calendar;

import java.util.List;

/**
 * What becomes of open deadlines between two versions of a calendar. A deadline in neither list stays where it is.
 *
 * <p>Immutable.
 *
 * @param moved those due on another date, in the order given
 * @param uncovered those of which one version or both cannot say when they are due, because a year has no table; in the
 *     order given
 */
public record DeadlineMoves(List<MovedDeadline> moved, List<OpenDeadline> uncovered) {

    /**
     * Keeps copies of the lists.
     *
     * @param moved those due on another date
     * @param uncovered those of which one version or both cannot say when they are due
     */
    public DeadlineMoves {
        moved = List.copyOf(moved);
        uncovered = List.copyOf(uncovered);
    }
}
