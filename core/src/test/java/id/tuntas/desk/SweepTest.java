package id.tuntas.desk;

import static id.tuntas.desk.SweepWorld.OTHER;
import static id.tuntas.desk.SweepWorld.SAMPANG;
import static id.tuntas.desk.SweepWorld.UNIT;
import static id.tuntas.testkit.Events.WIB;
import static id.tuntas.testkit.Events.logged;
import static id.tuntas.testkit.Events.wib;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintEvent.ConfidentialitySet;
import id.tuntas.complaint.ComplaintEvent.Delegated;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.Status;
import id.tuntas.desk.SweepOutcome.Deed;
import id.tuntas.desk.SweepOutcome.Failure;
import id.tuntas.directory.Appointment;
import id.tuntas.directory.Decree;
import id.tuntas.directory.Directory;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Post;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import id.tuntas.port.Notice;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.SlaPolicy;
import id.tuntas.supervision.Ladder;
import id.tuntas.supervision.PeriodReprimand;
import id.tuntas.supervision.QuietHours;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a sweep does, on the days around Nyepi (Monday 11 March 2024) and Lebaran (8 to 15 April 2024). */
class SweepTest {

    private static final SweepRules LADDER = SweepRules.of(Ladder.SAMPANG);
    private static final SweepRules NOTHING = SweepRules.of();

    private final SweepWorld world = new SweepWorld();

    private static Appointment appoint(String officer, Post post, Validity validity) {
        return Appointment.builder()
                .officer(OfficerId.of(officer))
                .post(post)
                .decree(Decree.of("SK-1", LocalDate.of(2024, 1, 15)))
                .validity(validity)
                .build();
    }

    private static Post post(Role role) {
        return Post.of(role, UnitName.of(UNIT));
    }

    private void appointed(Appointment... appointments) {
        world.directory = Directory.empty().withAppointments("1", List.of(appointments));
    }

    private static final Validity ALWAYS = Validity.since(LocalDate.of(2024, 1, 15));

    // The ladder

    @Test
    void theReminderGoesOutOnceOnTheNextWorkingDayAfterNyepi() {
        world.disposed("1", "2024-03-08T10:00", UNIT); // a Friday

        SweepOutcome early = world.sweep("2024-03-13T07:59", LADDER);
        assertThat(early.done()).isEmpty();
        assertThat(early.next()).contains(wib("2024-03-13T08:00"));

        SweepOutcome due = world.sweep("2024-03-13T08:00", LADDER);
        assertThat(due.count(Deed.RUNG)).isEqualTo(1);
        assertThat(due.complaints()).isEqualTo(1);
        assertThat(due.at()).isEqualTo(wib("2024-03-13T08:00"));
        assertThat(due.next()).contains(wib("2024-03-14T14:00"));
        assertThat(world.told())
                .containsExactlyInAnyOrder("pengingat>role:penghubung:" + UNIT, "pengingat>role:operator:" + UNIT);

        assertThat(world.sweep("2024-03-13T08:01", LADDER).done()).isEmpty();
        assertThat(world.notices).hasSize(2);
    }

    @Test
    void lettersAndEscalationFollowAndTheSekdaGetsACopy() {
        world.disposed("1", "2024-03-08T10:00", UNIT);
        world.sweep("2024-03-13T08:00", LADDER);
        world.sweep("2024-03-14T14:00", LADDER);
        assertThat(world.ofKind("teguran-pertama")).hasSize(3);
        assertThat(world.told()).contains("teguran-pertama>role:kepala:" + UNIT);
        world.sweep("2024-03-15T14:00", LADDER);
        assertThat(world.ofKind("teguran-kedua")).hasSize(3);
        assertThat(world.ofKind("eskalasi")).isEmpty();
        world.sweep("2024-03-18T08:00", LADDER);

        assertThat(world.told())
                .contains("eskalasi>role:kepala:" + UNIT, "eskalasi>role:koordinator", "eskalasi-tembusan>role:sekda");
        assertThat(world.notices).hasSize(2 + 3 + 3 + 3);
        assertThat(world.notices).extracting(Notice::id).doesNotHaveDuplicates();
        assertThat(world.ofKind("teguran-pertama").get(0).arguments()).containsEntry("hari-kerja", "2");
    }

    @Test
    void aNoticeSaysWhichComplaintAndHowLongItIsWorthSending() {
        world.disposed("1", "2024-03-08T10:00", UNIT);
        world.sweep("2024-03-13T08:00", LADDER);

        Notice notice = world.notices.get(0);
        assertThat(notice.about()).contains(ComplaintId.of(SAMPANG, "1"));
        assertThat(notice.tracking())
                .hasValueSatisfying(id -> assertThat(id.value()).isEqualTo("1"));
        assertThat(notice.notBefore()).isEqualTo(wib("2024-03-13T08:00"));
        assertThat(notice.expires()).isEqualTo(wib("2024-03-20T08:00"));
        assertThat(notice.contentFree()).isFalse();
    }

    @Test
    void aNightlySweepFiresButNothingIsSentBeforeTheOfficeOpens() {
        world.disposed("1", "2024-03-08T10:00", UNIT);

        assertThat(world.sweep("2024-03-13T22:00", LADDER).count(Deed.RUNG)).isEqualTo(1);
        assertThat(world.notices)
                .allSatisfy(notice -> assertThat(notice.notBefore()).isEqualTo(wib("2024-03-14T07:30")));
    }

    @Test
    void withoutQuietHoursItIsSentAtNight() {
        world.disposed("1", "2024-03-08T10:00", UNIT);
        Ladder ladder = Ladder.builder()
                .from(Ladder.SAMPANG)
                .quietHours(QuietHours.NONE)
                .build();

        world.sweep(
                "2024-03-13T22:00",
                SweepRules.builder()
                        .from(SweepRules.of(ladder))
                        .quietHours(QuietHours.NONE)
                        .build());
        assertThat(world.notices.get(0).notBefore()).isEqualTo(wib("2024-03-13T22:00"));
    }

    @Test
    void whatIsSecretIsToldWithoutContent() {
        world.disposed("1", "2024-03-08T10:00", UNIT);
        world.put("1", DatedEvent.of(wib("2024-03-08T10:05"), new ConfidentialitySet(Confidentiality.STRICTEST)));
        world.sweep("2024-03-18T08:00", LADDER);

        assertThat(world.notices).isNotEmpty().allSatisfy(notice -> {
            assertThat(notice.contentFree()).isTrue();
            assertThat(notice.arguments()).isEmpty();
        });
    }

    @Test
    void afterAReassignmentTheNewUnitIsRemindedFromTheGround() {
        world.disposed("1", "2024-03-04T10:00", UNIT);
        world.sweep("2024-03-05T08:00", LADDER);
        world.put("1", logged("2024-03-05T09:00", "didisposisikan", OTHER));
        world.sweep("2024-03-06T08:00", LADDER);

        assertThat(world.told())
                .containsExactlyInAnyOrder(
                        "pengingat>role:penghubung:" + UNIT,
                        "pengingat>role:operator:" + UNIT,
                        "pengingat>role:penghubung:" + OTHER,
                        "pengingat>role:operator:" + OTHER);
    }

    @Test
    void ruleOfTheSweepAloneAsksForDistinctIds() {
        assertThatThrownBy(() -> SweepRules.of(Ladder.SAMPANG, Ladder.SAMPANG))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> SweepRules.builder()
                        .addReprimands(PeriodReprimand.SUMENEP, PeriodReprimand.SUMENEP)
                        .build())
                .isInstanceOf(InvalidValueException.class);
    }

    // Who is told

    @Test
    void aVacantRoleFallsToTheHeadAndThenToTheCoordinator() {
        appointed(appoint("P-1", post(Role.HEAD_OF_UNIT), ALWAYS), appoint("P-2", Post.COORDINATOR, ALWAYS));
        world.disposed("1", "2024-03-08T10:00", UNIT);
        world.disposed("2", "2024-03-08T10:00", OTHER);
        world.sweep("2024-03-13T08:00", LADDER);

        assertThat(world.told())
                .containsExactlyInAnyOrder("pengingat>role:kepala:" + UNIT, "pengingat>role:koordinator");
        assertThat(world.notices).hasSize(2);
    }

    @Test
    void aTechnicalOfficerWhoseAppointmentEndedIsFollowedByTheLiaisonOfficer() {
        appointed(
                appoint("P-1", post(Role.LIAISON_OFFICER), ALWAYS),
                appoint("P-3", post(Role.OPERATOR), ALWAYS),
                appoint(
                        "P-9",
                        post(Role.TECHNICAL_OFFICER),
                        Validity.between(LocalDate.of(2024, 1, 15), LocalDate.of(2024, 3, 13))));
        world.disposed("1", "2024-03-08T10:00", UNIT);
        world.put("1", DatedEvent.of(wib("2024-03-08T10:10"), new Delegated(OfficerId.of("P-9"))));
        world.disposed("2", "2024-03-12T10:00", UNIT);
        world.put("2", DatedEvent.of(wib("2024-03-12T10:10"), new Delegated(OfficerId.of("P-9"))));
        world.sweep("2024-03-13T08:00", LADDER);
        assertThat(world.told()).contains("pengingat>officer:P-9");

        world.notices.clear();
        world.disposed("3", "2024-03-13T10:00", UNIT);
        world.put("3", DatedEvent.of(wib("2024-03-13T10:10"), new Delegated(OfficerId.of("P-9"))));
        world.sweep("2024-03-14T08:00", LADDER);
        assertThat(world.told())
                .containsExactlyInAnyOrder("pengingat>role:penghubung:" + UNIT, "pengingat>role:operator:" + UNIT);
    }

    // Closing and expiring

    @Test
    void silenceClosesOnTheTenthWorkingDayAfterLebaran() {
        world.disposed("1", "2024-04-03T10:00", UNIT);
        world.put("1", logged("2024-04-04T10:00", "ditindaklanjuti", UNIT)); // Thursday: day 1; day 2 is Friday 5
        // 8 to 15 April are off; Tuesday 16 is day 3, Thursday 25 is day 10
        SweepOutcome early = world.sweep("2024-04-25T00:59", NOTHING);
        assertThat(early.done()).isEmpty();
        assertThat(early.next()).contains(wib("2024-04-25T01:00"));

        assertThat(world.sweep("2024-04-25T01:00", NOTHING).count(Deed.CLOSED)).isEqualTo(1);
        Complaint closed = fold("1");
        assertThat(closed.status()).isEqualTo(Status.CLOSED);
        assertThat(closed.by()).contains(Role.SYSTEM);
        SweepOutcome after = world.sweep("2024-04-26T01:00", NOTHING);
        assertThat(after.done()).isEmpty();
        assertThat(after.next()).isEmpty();
    }

    @Test
    void whatNobodyCompletesExpires() {
        world.put("1", logged("2024-03-04T08:00", "diterima"), logged("2024-03-04T09:00", "tertunda"));

        SweepOutcome early = world.sweep("2024-04-03T23:59", NOTHING);
        assertThat(early.count(Deed.EXPIRED)).isZero();
        assertThat(early.next()).contains(wib("2024-04-04T00:00"));
        assertThat(world.sweep("2024-04-04T00:00", NOTHING).count(Deed.EXPIRED)).isEqualTo(1);
        assertThat(fold("1").status()).isEqualTo(Status.ARCHIVED);
    }

    @Test
    void aComplaintThatChangesMeanwhileIsLookedAtAnew() {
        world.disposed("1", "2024-04-03T10:00", UNIT);
        world.put("1", logged("2024-04-04T10:00", "ditindaklanjuti", UNIT));
        world.beforeCommit = () -> world.put("1", logged("2024-04-25T00:30", "ditanggapi_pelapor"));

        SweepOutcome outcome = world.sweep("2024-04-25T01:00", NOTHING);
        assertThat(outcome.done()).doesNotContainKey(Deed.CLOSED);
        assertThat(outcome.failures()).isEmpty();
        assertThat(fold("1").status()).isEqualTo(Status.IN_PROGRESS);
    }

    private Complaint fold(String id) {
        return Complaint.fold(ComplaintId.of(SAMPANG, id), world.stored(id).inOrder());
    }

    // Obligations

    @Test
    void whoOwesIsWarnedOnceWhenAnObligationComesAtRiskAndOnceWhenItIsOverdue() {
        world.sla = SlaCalculator.of(SlaPolicy.LOCAL_EXAMPLE, WorkingCalendar.national(WIB));
        world.disposed("1", "2024-03-04T10:00", UNIT); // due on Thursday 7 March
        SweepOutcome calm = world.sweep("2024-03-05T08:00", NOTHING);
        assertThat(calm.done()).isEmpty();
        assertThat(calm.next()).isPresent();

        SweepOutcome risk = world.sweep("2024-03-07T16:00", NOTHING);
        assertThat(risk.count(Deed.AT_RISK)).isEqualTo(1);
        assertThat(risk.next()).contains(wib("2024-03-08T00:00"));
        assertThat(world.told())
                .containsExactlyInAnyOrder(
                        "tenggat-mendekat>role:penghubung:" + UNIT, "tenggat-mendekat>role:operator:" + UNIT);
        assertThat(world.notices.get(0).arguments()).containsEntry("tenggat", "2024-03-07");

        assertThat(world.sweep("2024-03-08T08:00", NOTHING).count(Deed.BREACHED))
                .isEqualTo(1);
        assertThat(world.sweep("2024-03-08T09:00", NOTHING).done()).isEmpty();
        assertThat(world.notices).hasSize(4);
    }

    @Test
    void theCoordinatorIsWarnedOfWhatIsNotDisposed() {
        world.put("1", logged("2024-03-04T08:00", "diterima"));

        assertThat(world.sweep("2024-03-08T08:00", NOTHING).count(Deed.BREACHED))
                .isEqualTo(1);
        assertThat(world.told()).containsExactly("tenggat-terlampaui>role:koordinator");
    }

    // Failing

    @Test
    void oneThatFailsDoesNotStopTheOthers() {
        world.disposed("1", "2024-03-08T10:00", UNIT);
        world.disposed("2", "2024-03-08T10:00", UNIT);
        world.failsOn = "1";

        SweepOutcome outcome = world.sweep("2024-03-13T08:00", LADDER);
        assertThat(outcome.count(Deed.RUNG)).isEqualTo(1);
        assertThat(outcome.complaints()).isEqualTo(2);
        assertThat(outcome.failures())
                .containsExactly(new Failure(Optional.of(ComplaintId.of(SAMPANG, "1")), "StoreUnavailableException"));

        world.failsOn = "";
        assertThat(world.sweep("2024-03-13T08:15", LADDER).count(Deed.RUNG)).isEqualTo(1);
    }

    @Test
    void twoSweepsAtOneMomentFireOnce() {
        world.disposed("1", "2024-03-08T10:00", UNIT);
        List<SweepOutcome> inner = new ArrayList<>();
        world.now = wib("2024-03-13T08:00");
        world.beforeCommit = () -> inner.add(world.sweep(LADDER)); // the other one wins between reading and storing

        SweepOutcome outer = world.sweep(LADDER);
        assertThat(inner)
                .singleElement()
                .satisfies(won -> assertThat(won.count(Deed.RUNG)).isEqualTo(1));
        assertThat(outer.done()).isEmpty();
        assertThat(outer.failures()).isEmpty();
        assertThat(world.notices).hasSize(2);
    }

    @Test
    void twoSweepsAtDifferentMomentsFireOnceToo() {
        world.disposed("1", "2024-03-08T10:00", UNIT);
        world.now = wib("2024-03-13T08:00");
        world.beforeCommit = () -> world.sweep("2024-03-13T08:01", LADDER);

        assertThat(world.sweep(LADDER).failures()).isEmpty();
        assertThat(world.notices).hasSize(2);
    }

    @Test
    void progressIsHeardOf() {
        world.disposed("1", "2024-03-08T10:00", UNIT);
        world.disposed("2", "2024-03-08T10:00", UNIT);
        List<String> heard = new ArrayList<>();
        new Sweep(world.desk(), LADDER).sweep((step, done, total) -> heard.add(step + " " + done + "/" + total));
        assertThat(heard).containsExactly("ASSESSING 2/2");
    }

    // Sumenep

    @Test
    void eachLateUnitGetsOneReprimandForAPeriod() {
        world.disposed("1", "2024-03-04T10:00", UNIT);
        world.disposed("2", "2024-03-05T10:00", UNIT);
        world.disposed("3", "2024-03-27T10:00", OTHER); // due in April
        SweepRules rules =
                SweepRules.builder().addReprimands(PeriodReprimand.SUMENEP).build();
        SweepOutcome early = world.sweep("2024-03-31T23:00", rules);
        assertThat(early.count(Deed.REPRIMAND)).isZero();
        assertThat(early.next().orElseThrow()).isBeforeOrEqualTo(wib("2024-04-01T08:00"));

        assertThat(world.sweep("2024-04-01T08:00", rules).count(Deed.REPRIMAND)).isEqualTo(1);
        assertThat(world.ofKind("teguran-berkala"))
                .hasSize(2)
                .allSatisfy(notice -> {
                    assertThat(notice.arguments())
                            .containsEntry("periode", "2024-03")
                            .containsEntry("jumlah", "2");
                    assertThat(notice.about()).isEmpty();
                })
                .extracting(notice -> notice.to().code())
                .containsExactlyInAnyOrder("role:kepala:" + UNIT, "role:penghubung:" + UNIT);
        assertThat(world.sweep("2024-04-02T08:00", rules).count(Deed.REPRIMAND)).isZero();
        assertThat(world.sweep("2024-05-02T08:00", rules).count(Deed.REPRIMAND)).isEqualTo(2);
    }

    @Test
    void anUnmovedNoticeKeepsItsTime() {
        world.put("1", logged("2024-03-04T08:00", "diterima"), logged("2024-03-04T09:00", "tertunda"));
        world.sweep("2024-04-04T00:00", NOTHING);

        assertThat(world.notices).allSatisfy(notice -> {
            assertThat(notice.notBefore()).isEqualTo(wib("2024-04-04T07:30"));
            assertThat(Duration.between(notice.notBefore(), notice.expires())).isEqualTo(Duration.ofDays(7));
        });
    }
}
