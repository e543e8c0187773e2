package id.tuntas.desk;

import static id.tuntas.desk.stories.DeskStory.REGENCY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Command;
import id.tuntas.complaint.CommandType;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.TrackingId;
import id.tuntas.desk.Requests.Scene;
import id.tuntas.desk.Requests.Try;
import id.tuntas.desk.stories.DeskStory;
import id.tuntas.desk.stories.FaultyStore.Fault;
import id.tuntas.directory.Role;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitKey;
import id.tuntas.port.StoreUnavailableException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Laws 14 and 16 for every command that the desk takes, also where the store fails or somebody else is faster. */
class RequestOnceTest {

    private static final CommitKey KEY = new CommitKey("formulir-81");

    /** Once for every command that somebody asks the desk for; not those of the system, nor erasing. */
    @ParameterizedTest
    @EnumSource(
            value = CommandType.class,
            names = {"EXPIRE", "CLOSE_SILENT", "ERASE_WORDS"},
            mode = Mode.EXCLUDE)
    @Retention(RetentionPolicy.RUNTIME)
    private @interface ForEveryRequest {}

    private static long effects(DeskStory story) {
        return story.store().effects().stream()
                .map(Commit::key)
                .filter(KEY::equals)
                .count();
    }

    private static Outcome done(Scene scene, Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        scene.id().ifPresent(id -> assertThat(outcome).isEqualTo(new Outcome.Done(id)));
        assertThat(effects(scene.story())).isEqualTo(1);
        return outcome;
    }

    @ForEveryRequest
    void theSameKeyGivesTheSameAnswerAndHasOneEffect(CommandType type) {
        Scene scene = Requests.of(type);
        Outcome first = done(scene, scene.right().under(KEY));
        Snapshot after = Snapshot.of(scene.story());
        scene.story().on("2024-03-20T09:00");
        assertThat(scene.right().under(KEY)).isEqualTo(first);
        assertThat(scene.right().under(KEY)).isEqualTo(first);
        assertThat(Snapshot.of(scene.story())).isEqualTo(after);
    }

    @ForEveryRequest
    void theSameKeyWithAnotherBodyIsRefusedAndChangesNothing(CommandType type) {
        Scene scene = Requests.of(type);
        Outcome first = done(scene, scene.right().under(KEY));
        Snapshot after = Snapshot.of(scene.story());
        for (Try other : scene.others()) {
            assertThat(other.under(KEY)).isEqualTo(new Outcome.KeyReused());
        }
        assertThat(Snapshot.of(scene.story())).isEqualTo(after);
        assertThat(scene.right().under(KEY)).isEqualTo(first);
    }

    @ForEveryRequest
    void whatIsRefusedLeavesNothingAnywhereAndItsKeyIsFree(CommandType type) {
        Scene scene = Requests.of(type);
        Snapshot before = Snapshot.of(scene.story());
        assertThat(scene.refused().under(KEY)).isInstanceOf(Outcome.Refused.class);
        assertThat(Snapshot.of(scene.story())).isEqualTo(before);
        assertThat(scene.story().store().digest(REGENCY, KEY)).isEmpty();
        done(scene, scene.right().under(KEY));
    }

    @ForEveryRequest
    void whereTheStoreFailsBeforeTheCommitTryingAgainHasOneEffect(CommandType type) {
        Scene scene = Requests.of(type);
        Snapshot before = Snapshot.of(scene.story());
        scene.story().store().failing(Fault.BEFORE, Fault.BEFORE);
        assertThatThrownBy(() -> scene.right().under(KEY)).isInstanceOf(StoreUnavailableException.class);
        assertThat(Snapshot.of(scene.story()).histories()).isEqualTo(before.histories());
        assertThat(Snapshot.of(scene.story()).notices()).isEqualTo(before.notices());
        Snapshot halfway = Snapshot.of(scene.story());
        assertThatThrownBy(() -> scene.right().under(KEY)).isInstanceOf(StoreUnavailableException.class);
        assertThat(Snapshot.of(scene.story())).isEqualTo(halfway);

        done(scene, scene.right().under(KEY));
        assertThat(Snapshot.of(scene.story()).texts()).isEqualTo(halfway.texts());
        assertThat(Snapshot.of(scene.story()).vault()).isEqualTo(halfway.vault());
    }

    @ForEveryRequest
    void whereTheAnswerIsLostTryingAgainFindsItDone(CommandType type) {
        Scene scene = Requests.of(type);
        scene.story().store().failing(Fault.AFTER);
        assertThatThrownBy(() -> scene.right().under(KEY)).isInstanceOf(StoreUnavailableException.class);
        Snapshot after = Snapshot.of(scene.story());
        done(scene, scene.right().under(KEY));
        assertThat(Snapshot.of(scene.story())).isEqualTo(after);
    }

    @ForEveryRequest
    void whereTheSameRequestIsFasterBothGetTheSameAnswer(CommandType type) {
        Scene scene = Requests.of(type);
        scene.story().store().meanwhile(() -> done(scene, scene.right().under(KEY)));
        done(scene, scene.right().under(KEY));
    }

    @ParameterizedTest
    @EnumSource(
            value = CommandType.class,
            names = {"EXPIRE", "CLOSE_SILENT", "SUBMIT", "ENTER", "ERASE_WORDS"},
            mode = Mode.EXCLUDE)
    void whereSomebodyElseIsFasterItIsDecidedAnew(CommandType type) {
        Scene scene = Requests.of(type);
        ComplaintId id = scene.id().orElseThrow();
        scene.story()
                .store()
                .meanwhile(() ->
                        scene.story().coordinator().does(id, new Command.RegisterUpstream(TrackingId.of("9165899"))));
        int before = scene.story().history(id).version();
        done(scene, scene.right().under(KEY));
        assertThat(scene.story().history(id).version()).isGreaterThan(before + 1);
    }

    @ForEveryRequest
    void identityAndWordsAreThereBeforeTheCommitThatRefersToThem(CommandType type) {
        Scene scene = Requests.of(type);
        Snapshot before = Snapshot.of(scene.story());
        Set<String> there = new HashSet<>();
        scene.story()
                .store()
                .meanwhile(() -> there.addAll(Snapshot.of(scene.story()).texts()));
        done(scene, scene.right().under(KEY));
        Snapshot after = Snapshot.of(scene.story());
        assertThat(there).isEqualTo(after.texts());
        assertThat(after.vault() - before.vault())
                .isEqualTo(
                        type == CommandType.SUBMIT || type == CommandType.ENTER || type == CommandType.COMPLETE
                                ? 1
                                : 0);
    }

    @ParameterizedTest
    @EnumSource(names = {"EXPIRE", "CLOSE_SILENT", "ERASE_WORDS"})
    void whatTheSystemDoesWhenTimeIsUpIsNotAskedForHere(CommandType type) {
        DeskStory story = Requests.story();
        ComplaintId id = Requests.entered(story, DeskStory.FULAN);
        Command command = type == CommandType.EXPIRE ? new Command.Expire() : new Command.CloseSilent();
        HandleComplaint.Request.Builder request = HandleComplaint.Request.builder();
        request.key(KEY).complaint(id).by(Actor.of(Role.SYSTEM)).command(command);
        assertThatThrownBy(() -> Requests.handle(story, request)).isInstanceOf(IllegalArgumentException.class);
    }
}
