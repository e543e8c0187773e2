package id.tuntas.desk.stories;

import static id.tuntas.desk.stories.DeskStory.FULAN;
import static id.tuntas.desk.stories.DeskStory.ROADS;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Classification;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Owner;
import id.tuntas.directory.Appointment;
import id.tuntas.directory.Decree;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Post;
import id.tuntas.directory.Responsible;
import id.tuntas.directory.Role;
import id.tuntas.directory.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Row 6 of the needs: after a transfer of staff nothing is left without an owner, and no complaint is touched. */
class Row06TransferOfStaffTest {

    private static final Post LIAISON = Post.of(Role.LIAISON_OFFICER, ROADS);
    private static final Decree OLD = Decree.of("188.45/12/2024", LocalDate.of(2024, 1, 15));
    private static final Decree NEW = Decree.of("188.45/61/2024", LocalDate.of(2024, 3, 18));

    private static Appointment appointment(String officer, Post post, Decree decree, Validity validity) {
        return Appointment.builder()
                .officer(OfficerId.of(officer))
                .post(post)
                .decree(decree)
                .validity(validity)
                .build();
    }

    private static Validity until(LocalDate last) {
        return new Validity(Optional.of(OLD.date()), Optional.of(last));
    }

    private static Responsible answers(DeskStory story, ComplaintId id) {
        Owner.Duty duty = (Owner.Duty) story.complaint(id).owner();
        return duty.unit()
                .map(unit -> story.directory().whoAnswers(unit, duty.role(), story.today()))
                .orElseGet(() -> story.directory().whoAnswers(duty.role(), story.today()));
    }

    private static ComplaintId atTheRoads(DeskStory story) {
        ComplaintId road =
                story.enters(story.operator(ROADS), "Whatsapp", FULAN, "Jalan rusak", "Jalan rusak di depan pasar");
        story.coordinator().verifies(road, Classification.NOT_OVERSIGHT_GRADE).disposes(road, ROADS);
        return road;
    }

    @Test
    void openWorkPassesToTheSuccessorOnTheDayOfTheNewDecree() {
        DeskStory story = DeskStory.beginning("2024-03-15T09:00"); // Friday
        story.decreed(story.directory()
                .withAppointments("2024-01-15", List.of(appointment("p-1", LIAISON, OLD, Validity.since(OLD.date())))));
        ComplaintId road = atTheRoads(story);
        assertThat(answers(story, road).officers()).containsExactly(OfficerId.of("p-1"));
        History before = story.history(road);

        story.on("2024-03-18T07:30") // Monday
                .decreed(story.directory()
                        .withAppointments(
                                "2024-03-18",
                                List.of(
                                        appointment("p-1", LIAISON, OLD, until(LocalDate.of(2024, 3, 17))),
                                        appointment("p-2", LIAISON, NEW, Validity.since(NEW.date())))));

        assertThat(answers(story, road).officers()).containsExactly(OfficerId.of("p-2"));
        assertThat(story.history(road)).isEqualTo(before);
        assertThat(story.directory()
                        .whoAnswers(ROADS, Role.LIAISON_OFFICER, LocalDate.of(2024, 3, 17))
                        .officers())
                .containsExactly(OfficerId.of("p-1"));

        story.liaison(ROADS).startsWork(road).answers(road, "Jalan ditambal hari ini");
        assertThat(story.owner(road)).isEqualTo("menunggu pelapor");
    }

    @Test
    void whereNobodySucceedsTheHeadAnswersAndThenTheCoordinatorAndItSaysSo() {
        DeskStory story = DeskStory.beginning("2024-03-15T09:00"); // Friday
        Appointment coordinator = appointment("k-1", Post.COORDINATOR, OLD, Validity.since(OLD.date()));
        Appointment gone = appointment("p-1", LIAISON, OLD, until(LocalDate.of(2024, 3, 17)));
        Appointment head = appointment("h-1", Post.of(Role.HEAD_OF_UNIT, ROADS), OLD, until(LocalDate.of(2024, 3, 31)));
        story.decreed(story.directory().withAppointments("2024-01-15", List.of(coordinator, gone, head)));
        ComplaintId road = atTheRoads(story);
        History before = story.history(road);

        Responsible monday = answers(story.on("2024-03-18T07:30"), road);
        assertThat(monday).isInstanceOf(Responsible.HeadOfUnit.class);
        assertThat(monday.officers()).containsExactly(OfficerId.of("h-1"));
        assertThat(monday.steps())
                .extracting(Responsible.Step::reason)
                .containsExactly(Responsible.Reason.APPOINTMENT_ENDED);

        Responsible april = answers(story.on("2024-04-01T07:30"), road);
        assertThat(april).isInstanceOf(Responsible.Coordinator.class);
        assertThat(april.officers()).containsExactly(OfficerId.of("k-1"));
        assertThat(story.history(road)).isEqualTo(before);
    }

    @Test
    void whatWasDelegatedToSomebodyWhoLeavesIsDelegatedAnewByTheUnit() {
        DeskStory story = DeskStory.beginning("2024-03-15T09:00"); // Friday
        Post technical = Post.of(Role.TECHNICAL_OFFICER, ROADS);
        Appointment liaison = appointment("p-1", LIAISON, OLD, Validity.since(OLD.date()));
        story.decreed(story.directory()
                .withAppointments(
                        "2024-01-15",
                        List.of(liaison, appointment("t-1", technical, OLD, Validity.since(OLD.date())))));
        ComplaintId road = atTheRoads(story);
        story.liaison(ROADS).delegates(road, "t-1");
        assertThat(answers(story, road).officers()).containsExactly(OfficerId.of("t-1"));

        story.on("2024-03-18T07:30")
                .decreed(story.directory()
                        .withAppointments(
                                "2024-03-18",
                                List.of(
                                        liaison,
                                        appointment("t-1", technical, OLD, until(LocalDate.of(2024, 3, 17))),
                                        appointment("t-2", technical, NEW, Validity.since(NEW.date())))));
        assertThat(answers(story, road).officers()).containsExactly(OfficerId.of("t-2"));

        story.liaison(ROADS).delegates(road, "t-2");
        story.technical(ROADS, "t-2").answers(road, "Jalan ditambal hari ini");
        assertThat(story.owner(road)).isEqualTo("menunggu pelapor");
    }
}
