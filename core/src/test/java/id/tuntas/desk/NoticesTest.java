package id.tuntas.desk;

import static id.tuntas.desk.stories.DeskStory.FULAN;
import static id.tuntas.desk.stories.DeskStory.FULANAH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Command;
import id.tuntas.complaint.CommandType;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.TextKind;
import id.tuntas.complaint.TrackingId;
import id.tuntas.desk.Requests.Scene;
import id.tuntas.desk.stories.DeskStory;
import id.tuntas.directory.Role;
import id.tuntas.port.CommitKey;
import id.tuntas.port.Notice;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is told what, command by command. */
class NoticesTest {

    private static final CommitKey KEY = new CommitKey("formulir-81");

    @ParameterizedTest
    @CsvSource({
        "SUBMIT, laporan-baru koordinator, laporan-diterima pelapor",
        "ENTER, laporan-baru koordinator, laporan-diterima pelapor",
        "REQUEST_COMPLETION, mohon-dilengkapi pelapor,",
        "COMPLETE, laporan-dilengkapi koordinator,",
        "DISPOSE, disposisi-baru operator, disposisi-baru penghubung",
        "FOLLOW_UP, laporan-ditindaklanjuti pelapor, tindak-lanjut-masuk koordinator",
        "REJECT_FOLLOW_UP, tindak-lanjut-ditolak operator, tindak-lanjut-ditolak penghubung",
        "RETURN_NOT_OURS, bukan-kewenangan koordinator,",
        "REFER_OUTSIDE, laporan-dirujuk pelapor,",
        "REPLY, pelapor-menanggapi operator, pelapor-menanggapi penghubung",
        "CONFIRM, laporan-ditutup pelapor,",
        "CLOSE, laporan-ditutup pelapor,",
        "WITHDRAW, laporan-diarsipkan pelapor,",
        "ARCHIVE, laporan-diarsipkan pelapor,",
        "BLOCK, konten-diblokir pelapor,",
        "MERGE, laporan-digabung pelapor,",
        "UNMERGE, laporan-dipisahkan pelapor,",
        "VERIFY,,",
        "RECLASSIFY,,",
        "SET_CONFIDENTIALITY,,",
        "START_WORK,,",
        "DELEGATE,,",
        "NOTE,,",
        "ATTACH,,",
        "RECORD_RECEIPT,,",
        "RATE,,",
        "REGISTER_UPSTREAM,,",
        "CORRECT,,",
    })
    void commandByCommand(CommandType type, String one, String other) {
        Set<String> expected = Arrays.asList(one, other).stream()
                .flatMap(line -> Optional.ofNullable(line).stream())
                .collect(Collectors.toSet());
        assertThat(told(type)).isEqualTo(expected);
    }

    @Test
    void ofAReopeningEverybodyHears() {
        assertThat(told(CommandType.REOPEN))
                .containsExactlyInAnyOrder(
                        "laporan-dibuka-kembali operator",
                        "laporan-dibuka-kembali penghubung",
                        "laporan-dibuka-kembali pelapor");
    }

    @Test
    void ofADisputeUnitAndCoordinatorHear() {
        assertThat(told(CommandType.DISPUTE))
                .containsExactlyInAnyOrder(
                        "tindak-lanjut-disanggah operator",
                        "tindak-lanjut-disanggah penghubung",
                        "tindak-lanjut-disanggah koordinator");
    }

    private static Set<String> told(CommandType type) {
        Scene scene = Requests.of(type);
        int before = scene.story().store().notices().size();
        assertThat(scene.right().under(KEY)).isInstanceOf(Outcome.Done.class);
        List<Notice> notices = scene.story().store().notices();
        return notices.subList(before, notices.size()).stream()
                .map(notice -> notice.kind() + " "
                        + notice.to().fold(role -> role.role().literal(), officer -> "petugas", reporter -> "pelapor"))
                .collect(Collectors.toSet());
    }

    @Test
    void theCoordinatorIsNotToldOfTheirOwnDoing() {
        DeskStory story = Requests.story();
        story.enters(story.coordinator(), "Whatsapp", FULAN, "Jalan", "Jalan rusak");
        assertThat(story.sent()).containsExactly("laporan-diterima -> Fulan");
    }

    @Test
    void aNoticeGoesByTheNumberOfTheDeskUntilLaporHasOneAndLastsSevenDays() {
        DeskStory story = Requests.story();
        ComplaintId id = Requests.entered(story, FULAN);
        assertThat(story.store().notices()).allSatisfy(notice -> {
            assertThat(notice.about()).contains(id);
            assertThat(notice.tracking()).contains(TrackingId.of(id.value()));
            assertThat(notice.notBefore()).isEqualTo(story.now());
            assertThat(notice.expires()).isEqualTo(story.now().plus(Duration.ofDays(7)));
            assertThat(notice.contentFree()).isTrue();
        });
    }

    @Test
    void whoeverWasMergedAndTakenOutAgainHearsNoMore() {
        DeskStory story = Requests.story();
        ComplaintId one = Requests.entered(story, FULAN);
        ComplaintId other = Requests.entered(story, FULANAH);
        story.coordinator().merges(one, other);
        Requests.merge(story, CommandType.UNMERGE, KEY, Actor.of(Role.COORDINATOR), one, other, "Ternyata lain");
        story.sent();
        story.reporterOf(other).does(other, new Command.Withdraw());
        assertThat(story.sent()).containsExactly("laporan-diarsipkan -> Fulanah");
    }

    @Test
    void aMergedReporterHearsOfTheEndButNotOfEveryStep() {
        DeskStory story = Requests.story();
        ComplaintId one = Requests.entered(story, FULAN);
        ComplaintId other = Requests.entered(story, FULANAH);
        story.coordinator()
                .merges(one, other)
                .does(other, new Command.RequestCompletion(), Spoken.of(TextKind.REASON, "Di mana?"));
        assertThat(story.sent()).contains("mohon-dilengkapi -> Fulanah").doesNotContain("mohon-dilengkapi -> Fulan");
        story.reporterOf(other).does(other, new Command.Withdraw());
        assertThat(story.sent())
                .containsExactlyInAnyOrder("laporan-diarsipkan -> Fulanah", "laporan-diarsipkan -> Fulan");
    }

    @Test
    void rulesNameRolesOfAUnitAndATimeThatPasses() {
        NoticeRules.Builder reporter = NoticeRules.builder();
        reporter.addOfTheUnit(Role.LIAISON_OFFICER, Role.REPORTER);
        assertThatThrownBy(reporter::build).isInstanceOf(InvalidValueException.class);
        for (Duration never : List.of(Duration.ZERO, Duration.ofSeconds(-1))) {
            NoticeRules.Builder rules = NoticeRules.builder();
            rules.worthSending(never);
            assertThatThrownBy(rules::build).isInstanceOf(InvalidValueException.class);
        }
    }
}
