package id.tuntas.desk;

import static id.tuntas.desk.Counter.COORDINATOR;
import static id.tuntas.desk.Counter.HEALTH;
import static id.tuntas.desk.Counter.HIDDEN;
import static id.tuntas.desk.Counter.LIAISON;
import static id.tuntas.desk.Counter.REPORTER;
import static id.tuntas.desk.Counter.ROADS;
import static id.tuntas.desk.Counter.SOCIAL;
import static id.tuntas.desk.Counter.note;
import static id.tuntas.desk.Counter.reason;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Command;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.Owner;
import id.tuntas.complaint.Status;
import id.tuntas.complaint.TextKind;
import id.tuntas.complaint.TrackingId;
import id.tuntas.desk.view.AuditorView;
import id.tuntas.desk.view.CoordinatorView;
import id.tuntas.desk.view.Deadline;
import id.tuntas.desk.view.Entry;
import id.tuntas.desk.view.Line;
import id.tuntas.desk.view.MaskedText;
import id.tuntas.desk.view.Passage;
import id.tuntas.desk.view.UnitView;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.port.VaultEntry;
import id.tuntas.port.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadComplaintAsOfficialTest {

    private static final Confidentiality SECRET = new Confidentiality(false, true);
    private static final Confidentiality ANONYMOUS = new Confidentiality(true, false);

    private final Counter counter = new Counter();
    private final ReadComplaint read = new ReadComplaint(counter.desk);

    private static List<String> texts(List<Passage<Words>> words) {
        return words.stream()
                .map(passage -> passage.text().map(Words::text).orElse("-"))
                .toList();
    }

    private CoordinatorView coordinated(ComplaintId id) {
        return read.forCoordinator(id, COORDINATOR).orElseThrow();
    }

    // Units

    @Test
    void unitsThatLeadOrHelpSeeIt_othersDoNot() {
        ComplaintId id = counter.disposed(Confidentiality.OPEN);
        for (Role role : List.of(Role.LIAISON_OFFICER, Role.OPERATOR, Role.HEAD_OF_UNIT)) {
            assertThat(read.forUnit(id, Actor.of(role, ROADS))).isPresent();
            assertThat(read.forUnit(id, Actor.of(role, UnitName.of("Dishub")))).isPresent();
            assertThat(read.forUnit(id, Actor.of(role, HEALTH))).isPresent();
            assertThat(read.forUnit(id, Actor.of(role, SOCIAL))).isEmpty();
            assertThat(read.forUnit(id, Actor.of(role))).isEmpty();
        }
        assertThat(read.forUnit(id, COORDINATOR)).isEmpty();
        assertThat(read.forUnit(id, Actor.of(Role.REPORTER, ROADS))).isEmpty();
        assertThat(read.forUnit(id, Actor.UNSTATED)).isEmpty();
    }

    @Test
    void aTechnicalOfficerSeesWhatWasDelegatedToThem() {
        ComplaintId id = counter.disposed(Confidentiality.OPEN);
        assertThat(read.forUnit(id, Counter.technical(ROADS, "p-1"))).isEmpty();
        assertThat(read.forUnit(id, Actor.of(Role.TECHNICAL_OFFICER, ROADS))).isEmpty();

        counter.does(id, LIAISON, new Command.Delegate(OfficerId.of("p-1")));

        assertThat(read.forUnit(id, Counter.technical(ROADS, "p-1"))).isPresent();
        assertThat(read.forUnit(id, Counter.technical(ROADS, "p-2"))).isEmpty();
        assertThat(read.forUnit(id, Counter.technical(HEALTH, "p-1"))).isEmpty();
    }

    @Test
    void aUnitReadsWhatWasWritten_butNotTheNotesOfThoseWhoWatch() {
        ComplaintId id = counter.disposed(Confidentiality.OPEN);
        counter.does(id, Actor.of(Role.INSPECTORATE), new Command.Note(), note("periksa dinas ini"));
        counter.does(id, Actor.of(Role.PROVINCE), new Command.Note(), note("periksa juga"));
        counter.does(id, COORDINATOR, new Command.Note(), note("segera"));

        UnitView.Open view = (UnitView.Open) read.forUnit(id, LIAISON).orElseThrow();
        assertThat(texts(view.words()))
                .containsExactly("Jalan berlubang", "Hubungi 0812 0000 0001", "Depan pasar", "Catatan masuk", "segera");
        assertThat(view.lines())
                .extracting(Line::type)
                .containsExactly(EventType.RECEIVED, EventType.VERIFIED, EventType.DISPOSED, EventType.NOTED);
        assertThat(view.lines().get(2).role()).contains(Role.COORDINATOR);
        assertThat(view.file().attachments()).containsExactly(HIDDEN);
        assertThat(view.file().deadlines())
                .extracting(Deadline::obligation)
                .containsExactly("verify", "follow-up", "resolution");
        assertThat(view.file().lead()).contains(ROADS);
        assertThat(view.file().supporting()).containsExactly(HEALTH);
        assertThat(view.file().version()).isEqualTo(6);
        assertThat(view.file().category()).contains("Jalan");
        assertThat(view.file().channel()).isPresent();
    }

    @Test
    void ofAnAnonymousComplaintAUnitReadsMaskedWords() {
        ComplaintId id = counter.disposed(ANONYMOUS);
        counter.does(id, Actor.of(Role.INSPECTORATE), new Command.Note(), note("periksa"));

        UnitView.Anonymous view = (UnitView.Anonymous) read.forUnit(id, LIAISON).orElseThrow();
        assertThat(view.words().get(1).text().map(MaskedText::text)).contains("Hubungi [nomor disembunyikan]");
        assertThat(view.words()).hasSize(4);
        assertThat(view.lines()).hasSize(3);
        assertThat(view.file().confidentiality()).isEqualTo(ANONYMOUS);
    }

    // Coordinator and auditors

    @Test
    void theCoordinatorReadsEverything_correctedOrNot() {
        ComplaintId id = counter.disposed(Confidentiality.STRICTEST);
        counter.does(id, COORDINATOR, new Command.Note(), note("salah laporan"));
        counter.does(id, COORDINATOR, new Command.Correct(4), reason("keliru"));

        CoordinatorView view = coordinated(id);
        assertThat(view.words())
                .extracting(filed -> filed.passage().text().map(Words::text).orElse("-"))
                .endsWith("salah laporan", "keliru")
                .hasSize(6);
        assertThat(view.entries()).extracting(Entry::version).containsExactly(1, 2, 3, 4, 5);
        assertThat(view.entries().get(0).texts())
                .containsExactly(TextKind.TITLE, TextKind.BODY, TextKind.PLACE, TextKind.NOTE);
        assertThat(view.entries().get(0).attachments()).isEqualTo(1);
        assertThat(view.reporterKnown()).isTrue();
        assertThat(view.owner()).isEqualTo(new Owner.Duty(Role.LIAISON_OFFICER, Optional.of(ROADS), Optional.empty()));
        assertThat(view.file().status()).isEqualTo(Status.DISPOSED);
    }

    @Test
    void onlyCoordinatorsGetTheirView_andOnlyThoseWhoWatchGetTheAudit() {
        ComplaintId id = counter.disposed(Confidentiality.OPEN);
        Set<Role> auditors = Set.of(Role.INSPECTORATE, Role.HEAD_OF_REGION, Role.PROVINCE);
        for (Role role : Role.values()) {
            Actor by = Actor.of(role, ROADS);
            assertThat(read.forCoordinator(id, by).isPresent()).isEqualTo(role == Role.COORDINATOR);
            assertThat(read.forAuditor(id, by).isPresent()).isEqualTo(auditors.contains(role));
        }
        assertThat(read.forCoordinator(id, Actor.UNSTATED)).isEmpty();
        assertThat(read.forAuditor(id, Actor.UNSTATED)).isEmpty();
    }

    @Test
    void anAuditorSeesWhoDidWhat_andWhoLookedIntoTheVault() {
        ComplaintId id = counter.disposed(SECRET);
        new ReadIdentity(counter.desk).read(id, COORDINATOR, "verifikasi Fulan");

        AuditorView view = read.forAuditor(id, Actor.of(Role.INSPECTORATE)).orElseThrow();
        assertThat(view.entries()).extracting(Entry::actor).containsExactly(REPORTER, COORDINATOR, COORDINATOR);
        assertThat(view.looks()).hasSize(2);
        assertThat(view.looks().get(1).act()).isEqualTo(VaultEntry.Act.READ);
        assertThat(view.looks().get(1).found()).isTrue();
        assertThat(view.looks().get(1).who()).isEqualTo(COORDINATOR);
        assertThat(view.looks().get(1).why()).isEqualTo(Words.of("verifikasi Fulan"));
        assertThat(view.looks().get(1).at()).isEqualTo(counter.desk.clock().instant());
        assertThat(view.toString()).doesNotContain("Fulan");
        assertThat(view.status()).isEqualTo(Status.DISPOSED);
        assertThat(view.lead()).contains(ROADS);
        assertThat(view.confidentiality()).isEqualTo(SECRET);
        assertThat(view.deadlines()).hasSize(3);
        assertThat(view.tracking()).isEqualTo(TrackingId.of(id.value()));
    }
}
