package id.tuntas.sla;

import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.History;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What would have been due when, had other policies or calendars been in force. It writes nothing. Immutable.
 *
 * <p>Example: {@code WhatIf.compare(today, draft, histories, now, row -> ...)} with a draft policy that gives 10 working
 * days instead of 14 tells each complaint whose resolution would have been late.
 *
 * @param complaint which complaint
 * @param obligation the obligation's id
 * @param before how it stands by the one calculator; empty where its policy does not have the obligation
 * @param after how it stands by the other; empty where its policy does not have the obligation
 */
public record WhatIf(
        ComplaintId complaint, String obligation, Optional<Assessment> before, Optional<Assessment> after) {

    /**
     * Assesses the same histories twice.
     *
     * @param one what is in force
     * @param other what is asked about
     * @param histories the complaints
     * @param now the moment
     * @param rows gets a row for each obligation of each complaint, in the order of the histories and of the policies
     */
    public static void compare(
            SlaCalculator one, SlaCalculator other, Iterable<History> histories, Instant now, Consumer<WhatIf> rows) {
        for (History history : histories) {
            List<Assessment> before = one.assess(history, now);
            List<Assessment> after = other.assess(history, now);
            List<Assessment> both = new ArrayList<>(before);
            both.addAll(after);
            Set<String> ids = new LinkedHashSet<>();
            both.forEach(each -> ids.add(each.obligation().id()));
            ids.forEach(id -> rows.accept(new WhatIf(history.id(), id, of(id, before), of(id, after))));
        }
    }

    private static Optional<Assessment> of(String id, List<Assessment> assessments) {
        return assessments.stream()
                .filter(each -> each.obligation().id().equals(id))
                .findFirst();
    }

    /**
     * Whether the due moment differs.
     *
     * @return true too where only one of the two has one
     */
    public boolean isMoved() {
        return !before.flatMap(Assessment::dueAt).equals(after.flatMap(Assessment::dueAt));
    }

    /**
     * Whether it would have been late and is not.
     *
     * @return true where only the second is breached or met late
     */
    public boolean isNewlyLate() {
        return !isLate(before) && isLate(after);
    }

    /**
     * Whether it is late and would not have been.
     *
     * @return true where only the first is breached or met late
     */
    public boolean isNoLongerLate() {
        return isLate(before) && !isLate(after);
    }

    private static boolean isLate(Optional<Assessment> assessment) {
        return assessment
                .filter(each -> each.state() == AssessmentState.BREACHED || each.state() == AssessmentState.MET_LATE)
                .isPresent();
    }
}
