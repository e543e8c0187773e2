package id.tuntas.desk.stories;

import static id.tuntas.desk.stories.DeskStory.FULAN;
import static id.tuntas.desk.stories.DeskStory.REGENCY;
import static id.tuntas.desk.stories.DeskStory.TRANSPORT;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Classification;
import id.tuntas.complaint.Command;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.complaint.TextKind;
import id.tuntas.desk.HandleComplaint;
import id.tuntas.desk.NoticeRules;
import id.tuntas.desk.Spoken;
import id.tuntas.directory.Role;
import id.tuntas.port.Claim;
import id.tuntas.port.NoticeState;
import id.tuntas.port.Settlement;
import id.tuntas.sla.SlaPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Row 3 of the needs: as ASPAL does it, whoever works on a complaint is told as soon as it is disposed. */
class Row03ToldAtOnceTest {

    private static ComplaintId verified(DeskStory story) {
        ComplaintId lamp = story.enters(
                story.operator(TRANSPORT), "Instagram", FULAN, "Lampu jalan padam", "Lampu jalan di pasar padam");
        story.coordinator().verifies(lamp, Classification.NOT_OVERSIGHT_GRADE);
        assertThat(story.sent()).containsExactlyInAnyOrder("laporan-baru -> koordinator", "laporan-diterima -> Fulan");
        return lamp;
    }

    @Test
    void liaisonOfficerAndOperatorAreToldOfADisposition() {
        DeskStory story = DeskStory.beginning("2024-03-05T09:00"); // Tuesday
        ComplaintId lamp = verified(story);
        story.coordinator().disposes(lamp, TRANSPORT);
        assertThat(story.sent())
                .containsExactlyInAnyOrder(
                        "disposisi-baru -> penghubung Dinas Perhubungan",
                        "disposisi-baru -> operator Dinas Perhubungan");
    }

    @Test
    void theHeadIsToldTooWhereTheRegencySaysSo() {
        NoticeRules withHead = NoticeRules.builder()
                .addOfTheUnit(Role.LIAISON_OFFICER, Role.OPERATOR, Role.HEAD_OF_UNIT)
                .build();
        DeskStory story =
                DeskStory.beginning("2024-03-05T09:00", SlaPolicy.PERMENPAN_62_2018, rules -> rules.notices(withHead));
        ComplaintId lamp = verified(story);
        story.coordinator().disposes(lamp, TRANSPORT);
        assertThat(story.sent())
                .containsExactlyInAnyOrder(
                        "disposisi-baru -> penghubung Dinas Perhubungan",
                        "disposisi-baru -> operator Dinas Perhubungan",
                        "disposisi-baru -> kepala Dinas Perhubungan");
    }

    @Test
    void whoeverPressesTheButtonTwiceTellsThemOnce() {
        DeskStory story = DeskStory.beginning("2024-03-05T09:00"); // Tuesday
        ComplaintId lamp = verified(story);
        HandleComplaint.Request disposition =
                story.coordinator().request(lamp, Command.Dispose.to(TRANSPORT)).build();
        new HandleComplaint(story.desk()).handle(disposition);
        new HandleComplaint(story.desk()).handle(disposition);
        assertThat(story.sent()).hasSize(2);
    }

    @Test
    void aWorkerThatDiesLosesNothing() {
        DeskStory story = DeskStory.beginning("2024-03-05T09:00"); // Tuesday
        ComplaintId lamp = verified(story);
        story.coordinator().disposes(lamp, TRANSPORT);
        List<Claim> lost = story.claim();
        assertThat(lost).hasSize(2);
        assertThat(story.on("2024-03-05T09:05").claim()).isEmpty();

        List<Claim> again = story.on("2024-03-05T09:10").claim();
        assertThat(again)
                .extracting(Claim::notice)
                .containsExactlyElementsOf(lost.stream().map(Claim::notice).toList());
        for (Claim claim : again) {
            story.queue().settle(REGENCY, claim.notice().id(), claim.token(), new Settlement.Sent());
        }
        assertThat(story.queue().counts(REGENCY)).containsEntry(NoticeState.WAITING, 0L);
        assertThat(story.queue()
                        .settle(REGENCY, lost.get(0).notice().id(), lost.get(0).token(), new Settlement.Dead("late")))
                .isFalse();
    }

    @Test
    void aNoticeOfASecretComplaintSaysNothingOfWhatItIsAbout() {
        DeskStory story = DeskStory.beginning("2024-03-05T09:00"); // Tuesday
        ComplaintId lamp = verified(story);
        story.coordinator()
                .does(
                        lamp,
                        new Command.SetConfidentiality(Confidentiality.OPEN),
                        Spoken.of(TextKind.REASON, "Pelapor setuju"))
                .disposes(lamp, TRANSPORT);
        assertThat(story.claim()).isNotEmpty().allMatch(claim -> !claim.notice().contentFree());

        story.reporterOf(lamp).does(lamp, new Command.SetConfidentiality(new Confidentiality(false, true)));
        story.liaison(TRANSPORT).answers(lamp, "Lampu diganti");
        assertThat(story.claim()).isNotEmpty().allMatch(claim -> claim.notice().contentFree());
    }
}
