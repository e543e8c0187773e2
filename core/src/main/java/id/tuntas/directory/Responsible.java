package id.tuntas.directory;

import id.tuntas.text.LocalText;
import java.util.List;
import java.util.function.Function;

/**
 * Who answers for the work of a role in a unit on a day. There is always exactly one answer, so that nothing is ever
 * unowned (source: Malang, 2024, on transfers that leave complaints without an owner; the order is ours):
 *
 * <ol>
 *   <li>{@link Held}: officers hold the role by decree.
 *   <li>{@link HeadOfUnit}: nobody does, and the work falls to the head of that unit.
 *   <li>{@link Coordinator}: there is no head either, or the role is not one of a unit, and it falls to the coordinator of
 *       the regency. It never falls to a parent unit: the work of one office is not another's by its place in a chart, and
 *       the coordinator may dispose it there.
 *   <li>{@link NobodyAppointed}: no coordinator is appointed. The work lies on the coordinator's desk all the same.
 * </ol>
 *
 * <p>Before the role is asked for, a unit that no longer exists is replaced by the successor that does; one that does not
 * exist on the day and has no successor has no posts, and its work is the coordinator's.
 *
 * <p>Example: the only liaison officer of the Dinas Kesehatan is appointed until Tuesday 31 December 2024. On that day the
 * answer is {@code Held}; on Wednesday 1 January 2025 it is {@code HeadOfUnit} with one step, which says that the
 * appointment by that decree ended on 31 December 2024.
 *
 * <p>Immutable. It is worked out anew for every question and stored nowhere.
 */
public sealed interface Responsible {

    /**
     * The desk on which the work lies.
     *
     * @return a post; its unit is named as the directory names it
     */
    Post post();

    /**
     * The appointments by which that desk is held on the day.
     *
     * @return ordered by officer; empty only where nobody is appointed
     */
    List<Appointment> appointments();

    /**
     * Why it did not stay where it was asked for.
     *
     * @return in the order in which they were taken; empty where the role is held in the unit that was asked for
     */
    List<Step> steps();

    /**
     * Who answers.
     *
     * @return each officer once, in the order of their ids; empty only where nobody is appointed
     */
    default List<OfficerId> officers() {
        return appointments().stream().map(Appointment::officer).distinct().toList();
    }

    /**
     * One answer for each case.
     *
     * @param held where the role is held
     * @param headOfUnit where the work fell to the head of unit
     * @param coordinator where it fell to the coordinator
     * @param nobodyAppointed where no coordinator is appointed either
     * @param <T> the type of the answer
     * @return what the function of the case returns
     */
    <T> T fold(
            Function<Held, T> held,
            Function<HeadOfUnit, T> headOfUnit,
            Function<Coordinator, T> coordinator,
            Function<NobodyAppointed, T> nobodyAppointed);

    /**
     * Officers hold the role.
     *
     * @param post the role, in the unit or its successor
     * @param appointments one or more
     * @param steps empty, or that the successor stands for the unit
     */
    record Held(Post post, List<Appointment> appointments, List<Step> steps) implements Responsible {
        /**
         * Copies the lists.
         *
         * @param post the role, in the unit or its successor
         * @param appointments one or more
         * @param steps empty, or that the successor stands for the unit
         */
        public Held {
            appointments = List.copyOf(appointments);
            steps = List.copyOf(steps);
        }

        @Override
        public <T> T fold(
                Function<Held, T> held,
                Function<HeadOfUnit, T> headOfUnit,
                Function<Coordinator, T> coordinator,
                Function<NobodyAppointed, T> nobodyAppointed) {
            return held.apply(this);
        }
    }

    /**
     * The work fell to the head of the unit.
     *
     * @param post the head of the unit or its successor
     * @param appointments one or more
     * @param steps one or more
     */
    record HeadOfUnit(Post post, List<Appointment> appointments, List<Step> steps) implements Responsible {
        /**
         * Copies the lists.
         *
         * @param post the head of the unit or its successor
         * @param appointments one or more
         * @param steps one or more
         */
        public HeadOfUnit {
            appointments = List.copyOf(appointments);
            steps = List.copyOf(steps);
        }

        @Override
        public <T> T fold(
                Function<Held, T> held,
                Function<HeadOfUnit, T> headOfUnit,
                Function<Coordinator, T> coordinator,
                Function<NobodyAppointed, T> nobodyAppointed) {
            return headOfUnit.apply(this);
        }
    }

    /**
     * The work fell to the coordinator.
     *
     * @param appointments one or more
     * @param steps one or more
     */
    record Coordinator(List<Appointment> appointments, List<Step> steps) implements Responsible {
        /**
         * Copies the lists.
         *
         * @param appointments one or more
         * @param steps one or more
         */
        public Coordinator {
            appointments = List.copyOf(appointments);
            steps = List.copyOf(steps);
        }

        @Override
        public Post post() {
            return Post.COORDINATOR;
        }

        @Override
        public <T> T fold(
                Function<Held, T> held,
                Function<HeadOfUnit, T> headOfUnit,
                Function<Coordinator, T> coordinator,
                Function<NobodyAppointed, T> nobodyAppointed) {
            return coordinator.apply(this);
        }
    }

    /**
     * Nobody is appointed, not even a coordinator: the work lies on the coordinator's desk, and whoever sits there sees it.
     *
     * @param steps one or more
     */
    record NobodyAppointed(List<Step> steps) implements Responsible {
        /**
         * Copies the steps.
         *
         * @param steps one or more
         */
        public NobodyAppointed {
            steps = List.copyOf(steps);
        }

        @Override
        public Post post() {
            return Post.COORDINATOR;
        }

        @Override
        public List<Appointment> appointments() {
            return List.of();
        }

        @Override
        public <T> T fold(
                Function<Held, T> held,
                Function<HeadOfUnit, T> headOfUnit,
                Function<Coordinator, T> coordinator,
                Function<NobodyAppointed, T> nobodyAppointed) {
            return nobodyAppointed.apply(this);
        }
    }

    /**
     * Why work moved on.
     *
     * @param reason what kind of reason it is
     * @param text the same for people, one sentence without a full stop
     */
    record Step(Reason reason, LocalText text) {}

    /** Kinds of reasons why work moves on. */
    enum Reason {
        /** The role is one of a unit, and the work is with no unit. */
        NO_UNIT,
        /** The unit does not exist yet on that day. */
        UNIT_NOT_YET_SET_UP,
        /** The unit no longer exists; its successor stands for it. */
        UNIT_SUCCEEDED,
        /** The unit no longer exists, and no successor does. */
        UNIT_ENDED,
        /** Nobody is ever appointed to the role. */
        ROLE_WITHOUT_OFFICERS,
        /** No appointment to the post is known. */
        NEVER_APPOINTED,
        /** The last appointment to the post has ended. */
        APPOINTMENT_ENDED,
        /** The first appointment to the post begins later. */
        APPOINTED_LATER
    }
}
