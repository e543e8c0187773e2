package id.tuntas.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.LifecycleWalk.Situation;
import id.tuntas.complaint.LifecycleWalk.Step;
import id.tuntas.directory.Role;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Laws 14 and 15 in every situation there is, not only in those that chance finds. */
class LifecycleWalkTest {

    private static List<Situation> situations = List.of();

    @BeforeAll
    static void walk() {
        situations = LifecycleWalk.everywhere().situations();
    }

    /** All but the one to which nothing has happened yet. */
    private static List<Situation> begun() {
        return situations.subList(1, situations.size());
    }

    @Test
    void everyStatusIsReached_andEveryCommandButACorrectionIsTried() {
        assertThat(begun()).extracting(each -> each.complaint().status()).contains(Status.values());
        Set<CommandType> tried = situations.stream()
                .flatMap(each -> each.steps().stream())
                .map(step -> step.act().command().type())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CommandType.class)));
        assertThat(tried).isEqualTo(EnumSet.complementOf(EnumSet.of(CommandType.CORRECT)));
    }

    /** Law 14: notes and secrecy are no way out, a change of status is. */
    @Test
    void whateverHasNotEndedHasAWayOut() {
        for (Situation each : begun()) {
            Complaint complaint = each.complaint();
            if (!complaint.status().isFinal()) {
                assertThat(each.steps().stream().anyMatch(step -> step.after().status() != complaint.status()))
                        .as("ways out of %s", complaint)
                        .isTrue();
            }
        }
    }

    /** Law 15: who owes the next step can do it. Who waits is moved on by whom it waits for, or by who watches. */
    @Test
    void whoeverOwesTheNextStepCanMoveItOn() {
        for (Situation each : begun()) {
            Complaint complaint = each.complaint();
            Owner owner = complaint.owner();
            assertThat(owner instanceof Owner.Ended)
                    .as("owner of %s", complaint)
                    .isEqualTo(complaint.status().isFinal());
            if (!(owner instanceof Owner.Ended)) {
                assertThat(each.steps().stream()
                                .anyMatch(step -> isOwed(step, owner, complaint)
                                        && step.after().status() != complaint.status()
                                        && !EnumSet.of(Status.ARCHIVED, Status.BLOCKED, Status.MERGED)
                                                .contains(step.after().status())))
                        .as("steps of %s on %s", owner, complaint)
                        .isTrue();
            }
        }
    }

    private static boolean isOwed(Step step, Owner owner, Complaint complaint) {
        Role role = step.act().by().role().orElseThrow();
        if (owner instanceof Owner.Duty duty) {
            return role == duty.role()
                    && step.act().by().unit().equals(duty.unit())
                    && (duty.officer().isEmpty() || step.act().by().officer().equals(duty.officer()));
        }
        boolean nobodyToWaitFor = complaint.reporter().isEmpty() || owner instanceof Owner.AwaitsAgency;
        return role == (nobodyToWaitFor ? Role.COORDINATOR : Role.REPORTER);
    }

    /** A chain of commands, none of them a shortcut that archives, blocks or merges, closes it in the end. */
    @Test
    void everySituationCanBeClosed() {
        Map<Status, Set<Status>> next = new EnumMap<>(Status.class);
        situations.stream()
                .flatMap(each -> each.steps().stream())
                .forEach(step -> next.computeIfAbsent(step.before().status(), status -> EnumSet.noneOf(Status.class))
                        .add(step.after().status()));
        EnumSet<Status> closing = EnumSet.of(Status.CLOSED);
        for (int round = 0; round < Status.values().length; round++) {
            next.forEach((status, after) -> {
                if (!status.isFinal() && after.stream().anyMatch(closing::contains)) {
                    closing.add(status);
                }
            });
        }
        assertThat(Arrays.stream(Status.values()).filter(status -> !status.isFinal()))
                .allMatch(closing::contains);
    }

    /** Law 14: after the end only what it names follows; only opening again and undoing a merging bring it back. */
    @Test
    void whatHasEndedIsOnlyOpenedAgainOrUnmerged() {
        for (Situation each : begun()) {
            Complaint complaint = each.complaint();
            if (complaint.status().isFinal()) {
                assertThat(each.steps())
                        .allSatisfy(step -> assertThat(step.act().command().type())
                                .isIn(
                                        CommandType.REOPEN,
                                        CommandType.UNMERGE,
                                        CommandType.RATE,
                                        CommandType.SET_CONFIDENTIALITY,
                                        CommandType.BLOCK,
                                        CommandType.REGISTER_UPSTREAM,
                                        CommandType.ERASE_WORDS));
                assertThat(each.steps().stream()
                                .filter(step -> !step.after().status().isFinal()))
                        .extracting(step -> step.act().command().type())
                        .isSubsetOf(CommandType.REOPEN, CommandType.UNMERGE);
            }
        }
    }
}
