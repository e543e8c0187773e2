package id.tuntas.sla;

import static id.tuntas.testkit.Events.WIB;
import static id.tuntas.testkit.Events.logged;
import static id.tuntas.testkit.Events.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.text.LocalText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three working days from Monday 4 March 2024 are due on Thursday 7, one on Tuesday 5. */
class WhatIfTest {

    private static final SlaCalculator THREE = verifyIn(3);
    private static final SlaCalculator ONE = verifyIn(1);

    private static SlaCalculator verifyIn(int days, Obligation... more) {
        return SlaCalculator.of(
                SlaPolicy.builder()
                        .id("p" + days)
                        .version("1")
                        .title(new LocalText("p", "p"))
                        .effectiveFrom(LocalDate.of(2024, 1, 1))
                        .addObligations(obligation("verify", days))
                        .addObligations(more)
                        .build(),
                WorkingCalendar.national(WIB));
    }

    private static Obligation obligation(String id, int days) {
        return Obligation.builder()
                .id(id)
                .start(Milestone.RECEIVED)
                .stop(Milestone.DISPOSED)
                .addLimits(Limit.ours(AppliesTo.EVERYBODY, TimeLimit.workingDays(days), "test"))
                .build();
    }

    private static History history(String id, DatedEvent... events) {
        return new History(ComplaintId.of(RegencyId.LOCAL, id), List.of(events));
    }

    private static WhatIf compare(SlaCalculator one, SlaCalculator other, String now, DatedEvent... events) {
        List<WhatIf> rows = new ArrayList<>();
        WhatIf.compare(one, other, List.of(history("1", events)), wib(now), rows::add);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    @Test
    void aShorterLimitMakesLateWhatWasNot() {
        DatedEvent received = logged("2024-03-04T09:00", "diterima");
        WhatIf open = compare(THREE, ONE, "2024-03-06T10:00", received); // Wed

        assertThat(open.isMoved()).isTrue();
        assertThat(open.isNewlyLate()).isTrue();
        assertThat(open.isNoLongerLate()).isFalse();
        assertThat(open.before().orElseThrow().state()).isEqualTo(AssessmentState.RUNNING);
        assertThat(open.after().orElseThrow().state()).isEqualTo(AssessmentState.BREACHED);
        WhatIf done = compare(THREE, ONE, "2024-03-20T10:00", received, logged("2024-03-06T09:00", "didisposisikan"));
        assertThat(done.after().orElseThrow().state()).isEqualTo(AssessmentState.MET_LATE);
        assertThat(done.isNewlyLate()).isTrue();
    }

    @Test
    void aLongerLimitForgives() {
        WhatIf row = compare(ONE, THREE, "2024-03-06T10:00", logged("2024-03-04T09:00", "diterima"));

        assertThat(row.isMoved()).isTrue();
        assertThat(row.isNewlyLate()).isFalse();
        assertThat(row.isNoLongerLate()).isTrue();
    }

    @Test
    void whereBothAreLateOrNeitherNothingIsNew() {
        DatedEvent received = logged("2024-03-04T09:00", "diterima");
        WhatIf bothLate = compare(THREE, ONE, "2024-03-20T10:00", received);
        WhatIf neither = compare(ONE, THREE, "2024-03-04T10:00", received);

        assertThat(bothLate.isMoved()).isTrue();
        assertThat(bothLate.isNewlyLate()).isFalse();
        assertThat(bothLate.isNoLongerLate()).isFalse();
        assertThat(neither.isNewlyLate()).isFalse();
        assertThat(neither.isNoLongerLate()).isFalse();
        assertThat(compare(THREE, THREE, "2024-03-20T10:00", received).isMoved())
                .isFalse();
    }

    @Test
    void eachObligationOfEitherPolicyHasARowInTheirOrder() {
        SlaCalculator two = verifyIn(3, obligation("reply", 5));
        SlaCalculator other = verifyIn(3, obligation("inspect", 5));
        List<WhatIf> rows = new ArrayList<>();
        WhatIf.compare(
                two,
                other,
                List.of(
                        history("1", logged("2024-03-04T09:00", "diterima")),
                        history("2", logged("2024-03-04T09:00", "diterima"))),
                wib("2024-03-04T10:00"),
                rows::add);

        assertThat(rows)
                .extracting(row -> row.complaint().toString() + " " + row.obligation())
                .containsExactly(
                        name("1") + " verify",
                        name("1") + " reply",
                        name("1") + " inspect",
                        name("2") + " verify",
                        name("2") + " reply",
                        name("2") + " inspect");
        WhatIf reply = rows.get(1);
        assertThat(reply.after()).isEmpty();
        assertThat(reply.before().orElseThrow().obligation().id()).isEqualTo("reply");
        assertThat(reply.isMoved()).isTrue(); // only one of the two has a due moment
        WhatIf inspect = rows.get(2);
        assertThat(inspect.before()).isEmpty();
        assertThat(inspect.after().orElseThrow().obligation().id()).isEqualTo("inspect");
    }

    private static String name(String id) {
        return ComplaintId.of(RegencyId.LOCAL, id).toString();
    }
}
