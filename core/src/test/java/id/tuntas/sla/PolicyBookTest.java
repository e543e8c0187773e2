package id.tuntas.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which policy governs, and what a policy must be to be one. */
class PolicyBookTest {

    private static final SlaPolicy OLD = policy("lama", LocalDate.of(2019, 1, 1));
    private static final SlaPolicy NEW = policy("baru", LocalDate.of(2025, 7, 1));

    private static SlaPolicy policy(String id, LocalDate effectiveFrom) {
        return SlaPolicy.builder()
                .id(id)
                .version("1")
                .title(new LocalText(id, id))
                .effectiveFrom(effectiveFrom)
                .build();
    }

    private static Obligation.Builder obligation(String id) {
        return Obligation.builder().id(id).start(Milestone.RECEIVED).stop(Milestone.DISPOSED);
    }

    // The book

    @Test
    void theDayOfArrivalDecides() {
        PolicyBook book = PolicyBook.of(List.of(NEW, OLD));

        assertThat(book.policies()).containsExactly(OLD, NEW);
        assertThat(book.latest()).isEqualTo(NEW);
        assertThat(book.governing(LocalDate.of(2025, 7, 1))).contains(NEW); // Tue
        assertThat(book.governing(LocalDate.of(2025, 6, 30))).contains(OLD); // Mon
        assertThat(book.governing(LocalDate.of(2019, 1, 1))).contains(OLD);
        assertThat(book.governing(LocalDate.of(2018, 12, 31))).isEmpty();
    }

    @Test
    void onePolicyMayGovernWhateverItsDayOfEffect() {
        assertThat(PolicyBook.always(NEW).governing(LocalDate.of(2018, 12, 31))).contains(NEW);
        assertThat(PolicyBook.always(NEW).policies()).containsExactly(NEW);
    }

    @Test
    void aBookNeedsPoliciesOfDifferentDays() {
        assertThatThrownBy(() -> PolicyBook.of(List.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("policies: one or more, each with a day of effect of its own");
        assertThatThrownBy(() -> PolicyBook.of(List.of(OLD, policy("lain", LocalDate.of(2019, 1, 1)))))
                .isInstanceOf(InvalidValueException.class);
    }

    // A policy

    @Test
    void aPolicyHasIdAndVersion() {
        assertThatThrownBy(() -> SlaPolicy.builder().from(OLD).id(" ").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("id: a name such as permenpan-62-2018");
        assertThatThrownBy(() -> SlaPolicy.builder().from(OLD).version("").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("version: anything that is not blank");
    }

    @Test
    void aPolicyNamesEachObligationOnce() {
        Obligation verify = obligation("verify").build();
        Obligation reply = obligation("reply").build();

        assertThat(SlaPolicy.builder()
                        .from(OLD)
                        .addObligations(verify, reply)
                        .build()
                        .obligations())
                .containsExactly(verify, reply);
        assertThatThrownBy(() -> SlaPolicy.builder()
                        .from(OLD)
                        .addObligations(verify, verify)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("obligations: each id once");
    }

    @Test
    void unlessSaidOtherwiseAPolicyReadsEverythingByDefaultAndClosesNothing() {
        assertThat(OLD.autoClose()).isEmpty();
        assertThat(OLD.switches().clockStart()).isEqualTo(Switches.ClockStart.ARRIVAL);
        assertThat(OLD.switches().onReturn()).isEqualTo(Switches.ReturnEffect.RUNS_ON);
        assertThat(OLD.switches().onRejection()).isEqualTo(Switches.RejectionEffect.RESOLUTION);
        assertThat(OLD.switches().onReopening()).isEqualTo(Switches.ReopeningEffect.RUNS_ON);
        assertThat(OLD.switches().onReassignment()).isEqualTo(Switches.ReassignmentEffect.STARTS_ANEW);
        assertThat(Switches.builder().build()).isEqualTo(OLD.switches());
    }

    // An obligation

    @Test
    void anObligationHasAName() {
        assertThatThrownBy(() -> obligation(" ").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("id: a word such as verify");
    }

    @Test
    void aStepOfTheLadderIsNamedExactlyWhereOneFollows() {
        assertThatThrownBy(() -> obligation("verify").ladderStep("reminder").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("ladderStep: a step exactly where one follows");
        assertThatThrownBy(() ->
                        obligation("verify").onExpiry(OnExpiry.LADDER_STEP).build())
                .isInstanceOf(InvalidValueException.class);
        assertThat(obligation("verify")
                        .onExpiry(OnExpiry.LADDER_STEP)
                        .ladderStep("reminder")
                        .build()
                        .ladderStep())
                .contains("reminder");
    }

    @Test
    void unlessSaidOtherwiseAnObligationWaitsForTheReporterAndNothingFollows() {
        Obligation verify = obligation("verify").build();

        assertThat(verify.pauses()).containsExactly(PauseCause.AWAITING_REPORTER);
        assertThat(verify.onExpiry()).isEqualTo(OnExpiry.NOTHING);
        assertThat(verify.atRisk()).isEmpty();
    }

    // A limit

    @Test
    void aLimitHasASource() {
        assertThatThrownBy(() -> Limit.of(AppliesTo.EVERYBODY, TimeLimit.workingDays(3), " "))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("source: a decree, or what stands in for one");
    }

    @Test
    void aLimitIsOfADecreeOrOurs() {
        Limit decreed = Limit.of(AppliesTo.UNCLASSIFIED, TimeLimit.workingDays(3), "Perbup 12/2025 Pasal 4");
        Limit ours = Limit.ours(AppliesTo.UNCLASSIFIED, TimeLimit.workingDays(3), "Perbup 12/2025 Pasal 4");

        assertThat(decreed.ours()).isFalse();
        assertThat(ours.ours()).isTrue();
        assertThat(decreed.source()).isEqualTo("Perbup 12/2025 Pasal 4");
        assertThat(decreed.time()).isEqualTo(ours.time());
        assertThat(decreed.appliesTo()).isEqualTo(ours.appliesTo());
    }
}
