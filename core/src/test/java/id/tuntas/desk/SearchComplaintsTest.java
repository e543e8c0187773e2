package id.tuntas.desk;

import static id.tuntas.desk.Counter.COORDINATOR;
import static id.tuntas.desk.Counter.HEALTH;
import static id.tuntas.desk.Counter.LIAISON;
import static id.tuntas.desk.Counter.REPORTER;
import static id.tuntas.desk.Counter.ROADS;
import static id.tuntas.desk.Counter.SOCIAL;
import static id.tuntas.desk.Counter.answer;
import static id.tuntas.desk.Counter.note;
import static id.tuntas.desk.Counter.reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.ArchiveReason;
import id.tuntas.complaint.Command;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.complaint.ReporterId;
import id.tuntas.complaint.TextKind;
import id.tuntas.complaint.TextRef;
import id.tuntas.desk.view.CoordinatorView;
import id.tuntas.desk.view.ReporterView;
import id.tuntas.desk.view.UnitView;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.port.FoundPage;
import id.tuntas.port.Reach;
import id.tuntas.port.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchComplaintsTest {

    private static final Confidentiality SECRET = new Confidentiality(false, true);
    private static final Confidentiality ANONYMOUS = new Confidentiality(true, false);
    private static final Actor INSPECTOR = Actor.of(Role.INSPECTORATE);

    private final Counter counter = new Counter();
    private final SearchComplaints search = new SearchComplaints(counter.desk);

    private void index() {
        new IndexWords(counter.desk).run(done -> {});
    }

    private List<String> publicly(String query) {
        return search.forPublic(query, Optional.empty(), 10).views().stream()
                .map(view -> view.tracking().value())
                .toList();
    }

    private List<ComplaintId> unit(Actor by, String query) {
        return search.forUnit(by, query, Optional.empty(), 10).views().stream()
                .map(view -> view.file().id())
                .toList();
    }

    private List<ComplaintId> coordinator(String query) {
        return search.forCoordinator(COORDINATOR, query, Optional.empty(), 10).views().stream()
                .map(view -> view.file().id())
                .toList();
    }

    private List<ComplaintId> reporter(ComplaintId whose, String query) {
        return search.forReporter(counter.reporter(whose), query, Optional.empty(), 10).views().stream()
                .map(ReporterView::id)
                .toList();
    }

    @Test
    void everyAudience_findsByTheWordsOfItsView() {
        ComplaintId id = counter.disposed(Confidentiality.OPEN);
        counter.does(id, LIAISON, new Command.FollowUp(), answer("Sudah ditambal"), note("Anggaran habis"));
        counter.does(id, INSPECTOR, new Command.Note(), note("Diperiksa inspektorat"));
        index();

        assertThat(publicly("lubang")).containsExactly(id.value());
        assertThat(publicly("tambal JALAN")).containsExactly(id.value());
        assertThat(publicly("anggaran")).isEmpty();
        assertThat(publicly("pasar")).isEmpty(); // the place is not for the public
        assertThat(unit(LIAISON, "anggaran pasar")).containsExactly(id);
        assertThat(unit(LIAISON, "inspektorat")).isEmpty();
        assertThat(coordinator("inspektorat anggaran")).containsExactly(id);
        assertThat(reporter(id, "pasar tambal")).containsExactly(id);
        assertThat(reporter(id, "anggaran")).isEmpty();
    }

    @Test
    void unit_findsWhatItLeadsOrHelpsWith_underAnyNameOfTheDirectory() {
        ComplaintId id = counter.disposed(SECRET);
        index();

        assertThat(unit(LIAISON, "lubang")).containsExactly(id);
        assertThat(unit(Actor.of(Role.HEAD_OF_UNIT, UnitName.of("DISHUB")), "lubang"))
                .containsExactly(id);
        assertThat(unit(Actor.of(Role.OPERATOR, HEALTH), "lubang")).containsExactly(id);
        assertThat(unit(Actor.of(Role.OPERATOR, SOCIAL), "lubang")).isEmpty();
        assertThat(unit(Actor.of(Role.TECHNICAL_OFFICER, ROADS), "lubang")).isEmpty();
        assertThat(unit(Actor.of(Role.LIAISON_OFFICER), "lubang")).isEmpty();
        assertThat(publicly("lubang")).isEmpty();
    }

    @Test
    void others_findNothing() {
        ComplaintId id = counter.disposed(Confidentiality.OPEN);
        index();

        for (Role role : Role.values()) {
            assertThat(search.forCoordinator(Actor.of(role), "lubang", Optional.empty(), 10)
                            .views())
                    .hasSize(role == Role.COORDINATOR ? 1 : 0);
        }
        assertThat(search.forReporter(ReporterId.of("other"), "lubang", Optional.empty(), 10)
                        .views())
                .isEmpty();
        assertThat(reporter(id, "lubang")).containsExactly(id);
    }

    @Test
    void whatMayNoLongerBeSeen_isNoLongerFound_beforeItIsIndexedAnew() {
        ComplaintId raised = counter.disposed(Confidentiality.OPEN);
        ComplaintId archived = counter.disposed(Confidentiality.OPEN);
        index();
        assertThat(publicly("lubang")).containsExactly(archived.value(), raised.value());

        counter.does(raised, COORDINATOR, new Command.SetConfidentiality(SECRET), reason("Permintaan"));
        counter.does(archived, COORDINATOR, new Command.Archive(ArchiveReason.SPAM), reason("Uji coba"));
        assertThat(publicly("lubang")).isEmpty();
        assertThat(coordinator("lubang")).containsExactly(archived, raised);

        index();
        assertThat(publicly("lubang")).isEmpty();
        assertThat(counter.words
                        .find(RegencyId.LOCAL, new Reach.Published(), Set.of("lubang"), Optional.empty(), 10)
                        .places())
                .isEmpty();
    }

    @Test
    void whatIsWritten_isFoundAfterTheNextRun() {
        ComplaintId id = counter.takeIn(Confidentiality.OPEN);
        assertThat(coordinator("lubang")).isEmpty();
        index();
        assertThat(coordinator("lubang")).containsExactly(id);
        assertThat(publicly("lubang")).isEmpty();

        counter.does(id, COORDINATOR, new Command.Verify(Optional.empty(), Optional.empty()));
        assertThat(publicly("lubang")).isEmpty();
        index();
        assertThat(publicly("lubang")).containsExactly(id.value());
    }

    @Test
    void erasedWords_areGoneFromTheIndexAtOnce() {
        ComplaintId id = counter.disposed(Confidentiality.OPEN);
        index();
        TextRef title = counter.history(id).events().get(0).texts().stream()
                .filter(ref -> ref.kind() == TextKind.TITLE)
                .findFirst()
                .orElseThrow();
        new EraseWords(counter.desk).erase(counter.key(), COORDINATOR, id, Set.of(title), Words.of("Permintaan"));
        assertThat(counter.words.entries()).isEmpty();

        index();
        assertThat(coordinator("lubang")).isEmpty();
        assertThat(coordinator("minta pasar")).containsExactly(id);
    }

    @Test
    void numbersOfPersons_areFoundByNobody_andNotAskedFor() {
        ComplaintId id = counter.disposed(ANONYMOUS);
        counter.does(id, LIAISON, new Command.FollowUp(), answer("Di rumah siapa?"));
        counter.does(
                id,
                REPORTER,
                new Command.Reply(),
                Spoken.of(TextKind.BODY, "Nomor rumah 17 RT 05. Hubungi 0812 0000 0001"));
        index();

        assertThat(counter.words.entries().toString()).doesNotContain("0812");
        assertThat(counter.words.entries().get(0).withheld()).doesNotContain("0812", "0000", "0001", "sembunyi");
        assertThat(coordinator("17 rt05")).containsExactly(id);
        assertThat(unit(LIAISON, "hubung")).containsExactly(id);
        assertThat(search.forUnit(LIAISON, "hubung", Optional.empty(), 10)
                        .views()
                        .get(0))
                .isInstanceOf(UnitView.Anonymous.class);
        for (String query : List.of("0812 0000 0001", "lubang 3527012345678901", "fulan@contoh.example")) {
            assertThatThrownBy(() -> coordinator(query))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith("query: 1 to 16 words")
                    .hasMessageNotContaining(query);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "?!", "[nomor disembunyikan]", "a b c d e f g h i j k l m n o p q"})
    void whatIsNoQuery_isRefusedForEverybody(String query) {
        List<Runnable> asked = new ArrayList<>();
        asked.add(() -> publicly(query));
        asked.add(() -> coordinator(query));
        asked.add(() -> unit(LIAISON, query));
        asked.add(() -> unit(Actor.of(Role.LIAISON_OFFICER), query));
        asked.add(() -> search.forCoordinator(LIAISON, query, Optional.empty(), 10));
        asked.add(() -> search.forPublic("lubang", Optional.empty(), 0));
        asked.add(() -> search.forPublic("lubang", Optional.empty(), SearchComplaints.LONGEST_PAGE + 1));
        asked.add(() -> search.forPublic("lubang ".repeat(200), Optional.empty(), 10));
        asked.forEach(each -> assertThatThrownBy(each::run).isInstanceOf(InvalidValueException.class));
    }

    @Test
    void pages_holdWhatWasAskedFor_andTheirCursorIsOfWhatWasShown() {
        List<ComplaintId> open = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            if (i % 3 == 0) {
                open.add(0, counter.disposed(Confidentiality.OPEN));
            } else {
                ComplaintId hidden = counter.disposed(Confidentiality.OPEN);
                index();
                counter.does(hidden, COORDINATOR, new Command.SetConfidentiality(SECRET), reason("Permintaan"));
            }
        }
        index();

        List<String> all = new ArrayList<>();
        Optional<FoundPage.Place> after = Optional.empty();
        do {
            SearchPage<?> page = search.forPublic("jalan", after, 2);
            all.addAll(page.views().stream()
                    .map(view ->
                            ((id.tuntas.desk.view.PublicView) view).tracking().value())
                    .toList());
            after = page.next();
            after.ifPresent(place -> assertThat(open).contains(place.id()));
            assertThat(page.views()).hasSize(2);
        } while (after.isPresent());
        assertThat(all).isEqualTo(open.stream().map(ComplaintId::value).toList());
    }

    @Test
    void theRun_tellsHowFarItIs_andReadsWhatChangedAlone() {
        IndexWords use = new IndexWords(counter.desk);
        List<Long> heard = new ArrayList<>();
        counter.disposed(Confidentiality.OPEN);
        ComplaintId two = counter.disposed(Confidentiality.OPEN);

        assertThat(use.run(heard::add)).isEqualTo(new IndexWords.Outcome(2, Set.of()));
        assertThat(use.run(heard::add)).isEqualTo(new IndexWords.Outcome(0, Set.of()));
        counter.does(two, COORDINATOR, new Command.Note(), note("segera"));
        assertThat(use.run(heard::add)).isEqualTo(new IndexWords.Outcome(1, Set.of()));
        assertThat(heard).containsExactly(2L, 0L, 1L);
    }

    @Test
    void aDeskWithoutAnIndex_searchesNothing() {
        Desk bare =
                Desk.builder().from(counter.desk).wordIndex(Optional.empty()).build();
        assertThatThrownBy(() -> new SearchComplaints(bare)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new IndexWords(bare)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void coordinatorView_isWhatReadComplaintGives() {
        ComplaintId id = counter.disposed(Confidentiality.OPEN);
        index();
        CoordinatorView view = search.forCoordinator(COORDINATOR, "lubang", Optional.empty(), 10)
                .views()
                .get(0);
        assertThat(view)
                .isEqualTo(new ReadComplaint(counter.desk)
                        .forCoordinator(id, COORDINATOR)
                        .orElseThrow());
    }
}
