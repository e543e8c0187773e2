package id.tuntas.desk;

import static id.tuntas.desk.stories.DeskStory.FULAN;
import static id.tuntas.desk.stories.DeskStory.FULANAH;
import static id.tuntas.desk.stories.DeskStory.REGENCY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Command;
import id.tuntas.complaint.CommandType;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.ReporterId;
import id.tuntas.complaint.TextKind;
import id.tuntas.complaint.TextRef;
import id.tuntas.desk.stories.DeskStory;
import id.tuntas.desk.stories.FaultyStore.Fault;
import id.tuntas.directory.Role;
import id.tuntas.port.CommitKey;
import id.tuntas.port.ReporterIdentity;
import id.tuntas.port.StoreUnavailableException;
import id.tuntas.port.VaultAccess;
import id.tuntas.port.VaultEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What happens to one key at the edges: erased words, changed identities, tries that nobody heard of. */
class RequestEdgesTest {

    private static final CommitKey KEY = new CommitKey("pesan-1");
    private static final Actor OPERATOR = Actor.of(Role.OPERATOR, DeskStory.ROADS);

    private final DeskStory story = Requests.story();

    private Outcome takeIn(ReporterIdentity identity) {
        return Requests.takeIn(story, Requests.intake(KEY, OPERATOR).identity(identity));
    }

    private static ComplaintId id(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).id();
    }

    private VaultAccess access() {
        return new VaultAccess(Actor.of(Role.COORDINATOR), "permintaan pelapor", story.now());
    }

    @Test
    void anotherIdentityUnderTheSameKeyIsRefusedAndStaysOut() {
        ComplaintId id = id(takeIn(FULAN));
        assertThat(takeIn(FULANAH)).isEqualTo(new Outcome.KeyReused());
        assertThat(story.identity(id)).contains(FULAN);
    }

    @Test
    void nothingThatIsStoredTellsAnIdentityFromAnotherOfTheSameFields() {
        takeIn(FULAN);
        DeskStory elsewhere = Requests.story();
        Requests.takeIn(elsewhere, Requests.intake(KEY, OPERATOR).identity(FULANAH));
        assertThat(elsewhere.store().effects()).isEqualTo(story.store().effects());
    }

    @Test
    void whoeverTriesAgainIsComparedInTheVaultAndTheVaultWritesItDown() {
        ComplaintId id = id(takeIn(FULAN));
        takeIn(FULAN);
        ReporterId reporter = story.complaint(id).reporter().orElseThrow();
        List<VaultEntry> audit = story.desk().vault().audit(REGENCY, reporter);
        assertThat(audit).extracting(VaultEntry::act).containsExactly(VaultEntry.Act.STORED, VaultEntry.Act.READ);
        assertThat(audit).allMatch(entry -> entry.access().who().equals(OPERATOR));
        assertThat(audit.get(0).access().why()).startsWith("penerimaan laporan, permintaan ");
        assertThat(audit.get(1).access().why()).isEqualTo(audit.get(0).access().why() + ", diulang");
    }

    @Test
    void anIdentityThatWasCompletedSinceIsNotCompared() {
        ComplaintId id = id(takeIn(ReporterIdentity.NOTHING.withName("Fulan")));
        story.operator(DeskStory.ROADS).completes(id, FULAN);
        assertThat(takeIn(ReporterIdentity.NOTHING.withName("Fulan"))).isEqualTo(new Outcome.Done(id));
        assertThat(story.identity(id)).contains(FULAN);
    }

    @Test
    void anIdentityThatWasErasedSinceIsNotComparedAndDoesNotComeBack() {
        ComplaintId id = id(takeIn(FULAN));
        story.desk().vault().erase(REGENCY, story.complaint(id).reporter().orElseThrow(), access());
        assertThat(takeIn(FULAN)).isEqualTo(new Outcome.Done(id));
        assertThat(story.identity(id)).isEmpty();
    }

    @Test
    void wordsThatWereErasedSinceAreNotComparedAndDoNotComeBack() {
        ComplaintId id = id(takeIn(FULAN));
        List<TextRef> refs = story.history(id).events().get(0).texts();
        story.texts().erase(REGENCY, refs);
        assertThat(takeIn(FULAN)).isEqualTo(new Outcome.Done(id));
        assertThat(story.words(id, TextKind.TITLE)).containsExactly("(dihapus)");
    }

    @Test
    void afterATryThatNobodyHeardOfTheKeyStandsForItsBody() {
        story.store().failing(Fault.BEFORE);
        assertThatThrownBy(() -> takeIn(FULAN)).isInstanceOf(StoreUnavailableException.class);
        assertThat(takeIn(FULANAH)).isEqualTo(new Outcome.KeyReused());
        assertThat(Requests.takeIn(
                        story, Requests.intake(KEY, OPERATOR).words(List.of(Spoken.of(TextKind.TITLE, "Lain")))))
                .isEqualTo(new Outcome.KeyReused());
        ComplaintId id = id(takeIn(FULAN));
        assertThat(story.identity(id)).contains(FULAN);
        assertThat(story.desk()
                        .vault()
                        .audit(REGENCY, story.complaint(id).reporter().orElseThrow()))
                .filteredOn(entry -> entry.act() == VaultEntry.Act.STORED)
                .hasSize(1);
    }

    @Test
    void wordsThatNoEventRefersToDoNoHarm() {
        ComplaintId id = Requests.entered(story, FULAN);
        story.store().failing(Fault.BEFORE);
        assertThatThrownBy(() -> story.coordinator()
                        .does(id, new Command.Note(), Spoken.of(TextKind.NOTE, "Tidak pernah sampai")))
                .isInstanceOf(StoreUnavailableException.class);
        story.coordinator().does(id, new Command.Note(), Spoken.of(TextKind.NOTE, "Sampai"));
        assertThat(story.words(id, TextKind.NOTE)).containsExactly("Sampai");
    }

    @Test
    void aReporterOfWhomNothingIsKnownIsKeptAsNothing() {
        ComplaintId id = id(takeIn(ReporterIdentity.NOTHING));
        assertThat(story.identity(id)).contains(ReporterIdentity.NOTHING);
        assertThat(takeIn(ReporterIdentity.NOTHING)).isEqualTo(new Outcome.Done(id));
        assertThat(takeIn(FULAN)).isEqualTo(new Outcome.KeyReused());
    }

    @Test
    void whatNobodyKnowsIsUnknownAlsoInAnotherRegency() {
        ComplaintId id = Requests.entered(story, FULAN);
        ComplaintId nowhere = ComplaintId.of(REGENCY, "tidak-ada");
        HandleComplaint.Request request = Requests.request(story, id, CommandType.NOTE, KEY);
        Snapshot before = Snapshot.of(story);
        for (ComplaintId other : List.of(nowhere, ComplaintId.of(RegencyId.of("32.04"), id.value()))) {
            HandleComplaint.Request.Builder copy = HandleComplaint.Request.builder();
            copy.from(request).complaint(other);
            assertThat(Requests.handle(story, copy)).isEqualTo(new Outcome.Unknown());
            assertThat(Requests.merge(story, CommandType.MERGE, KEY, Actor.of(Role.COORDINATOR), id, other, "Sama"))
                    .isEqualTo(new Outcome.Unknown());
        }
        assertThat(Snapshot.of(story)).isEqualTo(before);
    }

    @Test
    void anIdentityGoesOnlyWithACompletion() {
        ComplaintId id = Requests.entered(story, FULAN);
        HandleComplaint.Request.Builder copy = HandleComplaint.Request.builder();
        copy.from(Requests.request(story, id, CommandType.NOTE, KEY)).identity(FULAN);
        assertThatThrownBy(copy::build).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void anIdentityOfAReporterWithoutAnIdHasNoPlace() {
        ComplaintId id = story.enters(
                story.coordinator(), "Google review", ReporterIdentity.NOTHING, "Antrean", "Antrean terlalu lama");
        story.coordinator().does(id, new Command.RequestCompletion(), Spoken.of(TextKind.REASON, "Loket mana?"));
        Snapshot before = Snapshot.of(story);
        assertThatThrownBy(() -> story.operator(DeskStory.ROADS).completes(id, FULAN))
                .isInstanceOf(InvalidValueException.class);
        assertThat(Snapshot.of(story)).isEqualTo(before);
        story.operator(DeskStory.ROADS).does(id, new Command.Complete());
    }

    @Test
    void aReporterWhoSaysNothingOfThemselvesHasAnIdAllTheSame() {
        ComplaintId id = id(Requests.takeIn(
                story, Requests.intake(KEY, Actor.of(Role.REPORTER)).identity(ReporterIdentity.NOTHING)));
        story.reporterOf(id).does(id, new Command.Withdraw());
    }

    @Test
    void aComplaintIsNotMergedIntoItself() {
        ComplaintId id = Requests.entered(story, FULAN);
        assertThat(Requests.merge(story, CommandType.MERGE, KEY, Actor.of(Role.COORDINATOR), id, id, "Sama"))
                .isInstanceOf(Outcome.Refused.class);
    }
}
