package id.tuntas.supervision;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.History;
import id.tuntas.directory.Role;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * What happens to a unit that does not answer: a versioned document of rungs, from a reminder to an escalation.
 *
 * <p>It watches the unit that a complaint was disposed to, from the disposition for as long as the unit owes the next step
 * ({@link id.tuntas.complaint.Owner}): a follow-up, a return, a referral and an end stop it, and so does waiting for the
 * reporter. A disposition to another unit, or to the same one after it had answered or returned the complaint, starts a new
 * climb from the ground. A follow-up that is rejected or disputed, a reply of the reporter, a completion and a reopening
 * resume the climb where it stood, with the rungs that were fired before behind it.
 *
 * <p>Days are counted so: a working day behind the day of the disposition counts if the unit owes an answer as the day begins,
 * at 00:00 in the zone of the calendar. So what the reporter takes for a completion costs the unit nothing, and days between
 * an answer and its rejection are not counted. These rules are ours.
 *
 * <p>Immutable. Example: {@link #SAMPANG}.
 */
@Value.Immutable
@TuntasStyle
public sealed interface Ladder permits ImmutableLadder {

    /**
     * Sampang's: the system reminds; without an answer after 2 working days a letter goes to the unit; day 3 is the last, then
     * a second letter; after that it is escalated, with a copy to the Sekda. Source: the press on the training of 22 November
     * 2024 (docs/sources.md). That the reminder comes on the next working day, the hours of the day, and that day 1 is the first
     * working day after the disposition, are ours.
     *
     * <p>Example: disposed on Friday 8 March 2024, 10:00 WIB; Nyepi and its collective leave are on Monday 11 and Tuesday
     * 12 March. Reminder on Wednesday 13, 08:00; letter on Thursday 14, 14:00; second letter on Friday 15, 14:00; escalation
     * on Monday 18 March, 08:00.
     */
    Ladder SAMPANG = builder()
            .id("sampang-2024")
            .version("1")
            .source("press on the training in Sampang of 22 November 2024; reminder, hours of the day: ours")
            .addRungs(
                    Rung.builder()
                            .kind(RungKind.REMINDER)
                            .afterWorkingDays(1)
                            .at(LocalTime.of(8, 0))
                            .to(Set.of(Role.LIAISON_OFFICER, Role.OPERATOR, Role.TECHNICAL_OFFICER))
                            .build(),
                    Rung.builder()
                            .kind(RungKind.LETTER)
                            .afterWorkingDays(2)
                            .at(LocalTime.of(14, 0))
                            .to(Set.of(Role.LIAISON_OFFICER, Role.OPERATOR, Role.HEAD_OF_UNIT))
                            .build(),
                    Rung.builder()
                            .kind(RungKind.SECOND_LETTER)
                            .afterWorkingDays(3)
                            .at(LocalTime.of(14, 0))
                            .to(Set.of(Role.LIAISON_OFFICER, Role.OPERATOR, Role.HEAD_OF_UNIT))
                            .build(),
                    Rung.builder()
                            .kind(RungKind.ESCALATION)
                            .afterWorkingDays(4)
                            .at(LocalTime.of(8, 0))
                            .to(Set.of(Role.HEAD_OF_UNIT, Role.COORDINATOR))
                            .copies(Set.of(Role.HEAD_OF_REGION))
                            .build())
            .build();

    /**
     * Which document.
     *
     * @return its id, 1 to 40 lower-case ASCII letters, digits and dashes; the same over its versions, so that a new version
     *     fires no rung a second time
     */
    String id();

    /**
     * Which state of it.
     *
     * @return its version, never blank
     */
    String version();

    /**
     * Where it comes from.
     *
     * @return the decree or the publication; {@code ours} where there is none
     */
    String source();

    /**
     * The rungs.
     *
     * @return from the lowest to the highest, at least one
     */
    List<Rung> rungs();

    /**
     * What becomes of missed rungs.
     *
     * @return {@link MissedRungs#HIGHEST_ONLY} unless said, which is ours
     */
    @Value.Default
    default MissedRungs missed() {
        return MissedRungs.HIGHEST_ONLY;
    }

    /**
     * When no rung is fired.
     *
     * @return {@link QuietHours#OUTSIDE_OFFICE_HOURS} unless said, which is ours
     */
    @Value.Default
    default QuietHours quietHours() {
        return QuietHours.OUTSIDE_OFFICE_HOURS;
    }

    /**
     * Which rungs are to be fired now, and when to look again. Pure: the same arguments give the same answer.
     *
     * <p>Days that no holiday table covers are not counted, so a rung that lies behind the last table is due nowhere.
     *
     * @param history what happened; what is dated after {@code now} does not count
     * @param calendar which days the unit works
     * @param now the moment
     * @param fired whether a rung was fired before; asked only of rungs that are due
     * @return nothing to fire where no unit owes an answer, or nobody knows since when
     */
    default Climb climb(History history, WorkingCalendar calendar, Instant now, Predicate<RungCause> fired) {
        return new Climber(this, calendar).climb(history, now, fired);
    }

    /**
     * Checks the forms.
     *
     * @throws InvalidValueException if id or version have another form, there is no rung, two rungs have one id, or they are
     *     not in order
     */
    @Value.Check
    default void check() {
        if (!id().matches("[a-z0-9-]{1,40}")) {
            throw InvalidValueException.of("id", "1 to 40 lower-case ASCII letters, digits and dashes");
        }
        if (version().isBlank()) {
            throw InvalidValueException.of("version", "not blank");
        }
        if (rungs().isEmpty() || rungs().stream().map(Rung::id).distinct().count() != rungs().size()) {
            throw InvalidValueException.of("rungs", "at least one, each id once");
        }
        for (int i = 1; i < rungs().size(); i++) {
            Rung below = rungs().get(i - 1);
            Rung rung = rungs().get(i);
            int days = Integer.compare(below.afterWorkingDays(), rung.afterWorkingDays());
            if (days > 0 || (days == 0 && below.at().isAfter(rung.at()))) {
                throw InvalidValueException.of("rungs", "from the lowest to the highest");
            }
        }
    }

    /**
     * A builder.
     *
     * @return an empty one; id, version, source and rungs are required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a ladder. */
    final class Builder extends ImmutableLadder.Builder {
        Builder() {}
    }
}
