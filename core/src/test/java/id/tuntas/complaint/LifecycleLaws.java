package id.tuntas.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Decision.Decided;
import id.tuntas.directory.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What must hold of one complaint over time, looked at every few steps: its whole history, not only where it stands. */
final class LifecycleLaws {

    /** What was said of a past moment when it was asked. */
    private record Said(Instant moment, Complaint answer, int version) {}

    private final List<Said> said = new ArrayList<>();
    private final NaiveLifecycle prefix = new NaiveLifecycle();

    void check(History history, NaiveLifecycle model, LifecycleWorld.Decider decider) {
        assertThat(history.events()).isEqualTo(model.stored());
        everyPrefixFolds(history);
        thePastStays(history);
        if (!model.isEnded()) {
            thereIsAWayOut(history, decider);
        }
        Instant moment = model.lastAt().minus(Duration.ofSeconds(1));
        said.add(new Said(moment, fold(history, moment, Optional.of(moment)), history.version()));
    }

    /** Law 13; those that were looked at before cannot have changed, since nothing is but added. */
    private void everyPrefixFolds(History history) {
        for (int version = prefix.stored().size() + 1; version <= history.version(); version++) {
            List<DatedEvent> events = history.events().subList(0, version);
            prefix.happened(List.of(events.get(version - 1)));
            History shorter = new History(history.id(), events);
            assertThat(NaiveLifecycle.shown(Complaint.fold(history.id(), shorter.inOrder())))
                    .as("after %s of %s", version, history.version())
                    .isEqualTo(prefix.known());
        }
    }

    /** Of a past moment the same is said for ever; only what is learnt later may say otherwise, and only to who asks later. */
    private void thePastStays(History history) {
        for (Said each : said) {
            assertThat(fold(history, each.moment(), Optional.of(each.moment())))
                    .as("as it was known at %s", each.moment())
                    .isEqualTo(each.answer());
            boolean learntLater = history.events().subList(each.version(), history.version()).stream()
                    .anyMatch(dated -> dated.at().isBefore(dated.recordedAt()));
            if (!learntLater) {
                assertThat(fold(history, each.moment(), Optional.empty()))
                        .as("as of %s", each.moment())
                        .isEqualTo(fold(
                                new History(history.id(), history.events().subList(0, each.version())),
                                each.moment(),
                                Optional.empty()));
            }
        }
    }

    /** Law 14: wherever it stands, the coordinator can end it. */
    private static void thereIsAWayOut(History history, LifecycleWorld.Decider decider) {
        Act act = Act.builder()
                .at(LifecycleWorld.START)
                .by(Actor.of(Role.COORDINATOR))
                .command(new Command.Archive(ArchiveReason.UNFIT))
                .build();
        assertThat(decider.decide(history, act, Terms.DEFAULTS)).isInstanceOf(Decided.class);
    }

    private static Complaint fold(History history, Instant at, Optional<Instant> knownAt) {
        return Complaint.fold(history.id(), history.asOf(at, knownAt));
    }
}
