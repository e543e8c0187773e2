package id.tuntas.desk;

import static id.tuntas.desk.stories.DeskStory.FULAN;
import static id.tuntas.desk.stories.DeskStory.ROADS;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Classification;
import id.tuntas.complaint.Command;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.LifecycleRules;
import id.tuntas.complaint.Refusal;
import id.tuntas.complaint.Status;
import id.tuntas.complaint.Terms;
import id.tuntas.complaint.TextKind;
import id.tuntas.desk.stories.DeskStory;
import id.tuntas.port.ReporterIdentity;
import id.tuntas.sla.SlaPolicy;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The moments that decisions rest on. */
class InstantsTest {

    private static Instant wib(String time) {
        return LocalDateTime.parse(time).atZone(DeskStory.WIB).toInstant();
    }

    private static DeskStory reopening(int days) {
        return DeskStory.beginning(
                "2024-03-04T22:30", // Monday
                SlaPolicy.PERMENPAN_62_2018,
                rules -> rules.rules(LifecycleRules.builder()
                        .id("uji")
                        .version("1")
                        .reopening(Period.ofDays(days))
                        .completion(Period.ofDays(3))
                        .build()));
    }

    private static Terms terms(DeskStory story, ComplaintId id) {
        Complaint complaint = story.complaint(id);
        return new Instants(story.desk()).terms(story.history(id), complaint, story.now());
    }

    private static ComplaintId closed(DeskStory story) {
        ComplaintId id = Requests.entered(story, FULAN);
        story.coordinator().verifies(id, Classification.NOT_OVERSIGHT_GRADE).disposes(id, ROADS);
        story.liaison(ROADS).answers(id, "Ditambal");
        story.reporterOf(id).does(id, new Command.Confirm());
        return id;
    }

    @Test
    void aClosedOneIsOpenedAgainUntilTheEndOfItsLastDay() {
        DeskStory story = reopening(7);
        ComplaintId id = closed(story);
        assertThat(terms(story, id).reopenUntil())
                .contains(wib("2024-03-12T00:00").minusNanos(1));

        story.on("2024-03-12T00:00");
        Refusal late =
                story.reporterOf(id).isRefused(id, new Command.Reopen(), Spoken.of(TextKind.REASON, "Rusak lagi"));
        assertThat(late.reason()).isEqualTo(Refusal.Reason.TOO_LATE);
        story.on("2024-03-11T23:59")
                .reporterOf(id)
                .does(id, new Command.Reopen(), Spoken.of(TextKind.REASON, "Rusak lagi"));
        assertThat(story.complaint(id).status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(terms(story, id).reopenUntil()).isEmpty();
    }

    @Test
    void anArchivedOneFromTheDayOfItsArchiving() {
        DeskStory story = reopening(7);
        ComplaintId id = Requests.entered(story, FULAN);
        story.on("2024-03-06T08:00").reporterOf(id).does(id, new Command.Withdraw());
        assertThat(terms(story, id).reopenUntil())
                .contains(wib("2024-03-14T00:00").minusNanos(1));
    }

    @Test
    void aMergedOneIsNotOpenedAgain() {
        DeskStory story = reopening(7);
        ComplaintId id = Requests.entered(story, FULAN);
        story.coordinator().merges(id, Requests.entered(story, FULAN));
        assertThat(terms(story, id).reopenUntil()).isEmpty();
    }

    @Test
    void byDefaultNothingIsOpenedAgain() {
        DeskStory story = DeskStory.beginning("2024-03-04T22:30");
        ComplaintId id = closed(story);
        assertThat(terms(story, id).reopenUntil()).isEmpty();
        assertThat(story.reporterOf(id)
                        .isRefused(id, new Command.Reopen(), Spoken.of(TextKind.REASON, "Rusak lagi"))
                        .reason())
                .isEqualTo(Refusal.Reason.NOT_PROVIDED_FOR);
    }

    @Test
    void anIncompleteOneExpiresAfterTheLastDayOnWhichItCanBeCompleted() {
        DeskStory story = reopening(7);
        ComplaintId id = Requests.entered(story, ReporterIdentity.NOTHING);
        assertThat(terms(story, id).expiresAt()).contains(wib("2024-03-08T00:00"));
        assertThat(terms(story, id).closesAt()).isEmpty();
        story.operator(ROADS).completes(id, FULAN);
        assertThat(terms(story, id).expiresAt()).isEmpty();

        story.on("2024-03-06T08:00")
                .coordinator()
                .does(id, new Command.RequestCompletion(), Spoken.of(TextKind.REASON, "Di mana?"));
        assertThat(terms(story, id).expiresAt()).contains(wib("2024-03-10T00:00"));
    }

    @Test
    void anAnsweredOneClosesOnTheTenthWorkingDayOfSilence() {
        DeskStory story = DeskStory.beginning("2024-03-04T08:00"); // Monday
        ComplaintId id = Requests.entered(story, FULAN);
        story.coordinator().verifies(id, Classification.NOT_OVERSIGHT_GRADE).disposes(id, ROADS);
        assertThat(terms(story, id).closesAt()).isEmpty();
        story.liaison(ROADS).answers(id, "Ditambal");
        // 4 to 8 March are five, after Nyepi and its leave 13 to 15 eight, 18 and 19 ten
        assertThat(terms(story, id).closesAt()).contains(wib("2024-03-19T01:00"));
    }

    @Test
    void nothingClosesWhereNoHolidayTableReaches() {
        DeskStory story = DeskStory.beginning("2031-03-04T08:00");
        ComplaintId id = Requests.entered(story, FULAN);
        story.coordinator().verifies(id, Classification.NOT_OVERSIGHT_GRADE).disposes(id, ROADS);
        story.liaison(ROADS).answers(id, "Ditambal");
        assertThat(terms(story, id).closesAt()).isEqualTo(Optional.empty());
        assertThat(story.complaint(id).status()).isEqualTo(Status.FOLLOWED_UP);
    }
}
