package id.tuntas.desk;

import static id.tuntas.desk.stories.DeskStory.FULAN;
import static id.tuntas.desk.stories.DeskStory.FULANAH;
import static id.tuntas.desk.stories.DeskStory.HOSPITAL;
import static id.tuntas.desk.stories.DeskStory.REGENCY;
import static id.tuntas.desk.stories.DeskStory.ROADS;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.Command;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.complaint.TextKind;
import id.tuntas.complaint.duplicate.DuplicateCandidate;
import id.tuntas.complaint.duplicate.DuplicateReason;
import id.tuntas.complaint.duplicate.DuplicateRules;
import id.tuntas.desk.ProposeDuplicates.Answer;
import id.tuntas.desk.ProposeDuplicates.Reason;
import id.tuntas.desk.stories.DeskStory;
import id.tuntas.desk.stories.Official;
import id.tuntas.directory.Role;
import id.tuntas.port.CommitKey;
import id.tuntas.port.ReporterIdentity;
import id.tuntas.port.VaultEntry;
import id.tuntas.port.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProposeDuplicatesTest {

    private static final Actor COORDINATOR = Actor.of(Role.COORDINATOR);

    private final DeskStory story = DeskStory.beginning("2024-03-04T08:15"); // Monday
    private final ComplaintId whatsapp =
            entered(story.operator(ROADS), "Whatsapp", FULAN, "jln rsk parah di dpn pasar srimangunan");
    private final ComplaintId card =
            entered(story.coordinator(), "Website", FULANAH, "Sudah dua bulan KTP belum selesai dicetak di kecamatan");
    private final ComplaintId review = entered(
            story.on("2024-03-08T13:00").coordinator(), // Friday
            "Google review",
            ReporterIdentity.NOTHING,
            "Jalan rusak parah depan Pasar Srimangunan");

    private ComplaintId entered(Official by, String channel, ReporterIdentity identity, String body) {
        return story.enters(by, channel, identity, "Laporan", body);
    }

    private ProposeDuplicates use() {
        return new ProposeDuplicates(story.desk(), DuplicateRules.DEFAULT);
    }

    private static List<Set<ComplaintId>> pairs(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Proposed.class);
        List<Set<ComplaintId>> pairs = new ArrayList<>();
        ((Answer.Proposed) answer).candidates().forEach(pair -> pairs.add(Set.of(pair.first(), pair.second())));
        return pairs;
    }

    @Test
    void messageAndReviewOfOneMatter_areProposedWithReasons() {
        Answer answer = use().of(review, COORDINATOR);
        assertThat(pairs(answer)).containsExactly(Set.of(whatsapp, review));
        DuplicateCandidate pair = ((Answer.Proposed) answer).candidates().get(0);
        assertThat(pair.score()).isGreaterThan(0.9);
        assertThat(pair.reasons()).contains(new DuplicateReason.DaysApart(4), new DuplicateReason.DifferentChannels());
        assertThat(pairs(use().of(whatsapp, COORDINATOR))).containsExactly(Set.of(whatsapp, review));
        assertThat(pairs(use().of(card, COORDINATOR))).isEmpty();
    }

    @Test
    void nothingIsMergedOrToldByLooking() {
        Snapshot before = Snapshot.of(story);
        use().of(review, COORDINATOR);
        use().since(story.now(), COORDINATOR, Progress.NONE);
        assertThat(Snapshot.of(story)).isEqualTo(before);
    }

    @Test
    void pairsOfWhichOneCameInSince_areProposed() {
        assertThat(pairs(use().since(story.now(), COORDINATOR, Progress.NONE)))
                .containsExactly(Set.of(whatsapp, review));
        assertThat(pairs(use().since(story.now().plusNanos(1), COORDINATOR, Progress.NONE)))
                .isEmpty();
        List<String> heard = new ArrayList<>();
        use().since(story.now(), COORDINATOR, (step, done, total) -> heard.add(step + " " + done + "/" + total));
        assertThat(heard).containsExactly("ASSESSING 3/3");
    }

    @Test
    void whatIsTooFarApart_isNotProposed() {
        ComplaintId april = entered(
                story.on("2024-04-19T13:00").coordinator(), // Friday
                "Instagram",
                FULANAH,
                "Jalan rusak parah depan Pasar Srimangunan");
        assertThat(pairs(use().of(april, COORDINATOR))).isEmpty();
        assertThat(pairs(use().since(story.now().minus(Duration.ofDays(1)), COORDINATOR, Progress.NONE)))
                .isEmpty();
    }

    @Test
    void mergedPairAndPairWhoseMergingWasUndone_areNotProposed() {
        story.coordinator().merges(review, whatsapp);
        assertThat(pairs(use().of(whatsapp, COORDINATOR))).isEmpty();
        assertThat(pairs(use().of(review, COORDINATOR))).isEmpty();
        new MergeComplaints(story.desk())
                .unmerge(
                        new CommitKey("pisah"),
                        COORDINATOR,
                        review,
                        whatsapp,
                        List.of(Spoken.of(TextKind.REASON, "Pasar yang lain")));
        assertThat(story.complaint(review).status().isFinal()).isFalse();
        assertThat(pairs(use().of(whatsapp, COORDINATOR))).isEmpty();
        assertThat(pairs(use().since(story.now(), COORDINATOR, Progress.NONE))).isEmpty();
    }

    @Test
    void whatHasEnded_isNotProposed() {
        story.reporterOf(whatsapp).does(whatsapp, new Command.Withdraw());
        assertThat(pairs(use().of(review, COORDINATOR))).isEmpty();
        assertThat(pairs(use().of(whatsapp, COORDINATOR))).isEmpty();
    }

    // Who may

    @Test
    void othersThanCoordinatorAndOperator_areRefused() {
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.COORDINATOR, Role.OPERATOR))) {
            assertThat(use().of(review, Actor.of(role, ROADS))).isEqualTo(new Answer.Refused(Reason.NOT_FOR_THIS_ROLE));
            assertThat(use().since(story.now(), Actor.of(role, ROADS), Progress.NONE))
                    .isEqualTo(new Answer.Refused(Reason.NOT_FOR_THIS_ROLE));
        }
        assertThat(use().of(review, Actor.UNSTATED)).isInstanceOf(Answer.Refused.class);
        assertThat(Reason.NOT_FOR_THIS_ROLE.text().indonesian())
                .isEqualTo("Peran ini tidak berwenang memeriksa laporan ganda");
        assertThat(Reason.NOT_FOR_THIS_ROLE.text().english()).isEqualTo("this role does not look for duplicates");
    }

    /** What is secret looks to an operator as if it were not there, unless it is their unit's work. */
    @Test
    void operator_isToldOfNoSecretComplaintOfOthers() {
        Actor operator = Actor.of(Role.OPERATOR, HOSPITAL);
        open(review);
        assertThat(use().of(whatsapp, operator)).isEqualTo(new Answer.Unknown());
        assertThat(pairs(use().of(review, operator))).isEmpty();
        assertThat(pairs(use().since(story.now(), operator, Progress.NONE))).isEmpty();
        story.coordinator()
                .verifies(whatsapp, Classification.NOT_OVERSIGHT_GRADE)
                .disposes(whatsapp, HOSPITAL);
        assertThat(pairs(use().of(review, operator))).containsExactly(Set.of(whatsapp, review));
        assertThat(pairs(use().of(review, Actor.of(Role.OPERATOR, ROADS)))).isEmpty();
        open(whatsapp);
        assertThat(pairs(use().of(review, Actor.of(Role.OPERATOR, ROADS)))).containsExactly(Set.of(whatsapp, review));
    }

    private void open(ComplaintId id) {
        story.coordinator()
                .does(
                        id,
                        new Command.SetConfidentiality(Confidentiality.OPEN),
                        Spoken.of(TextKind.REASON, "Atas permintaan pelapor"));
    }

    @Test
    void complaintThatIsNotThere_isUnknown() {
        assertThat(use().of(ComplaintId.of(REGENCY, "tidak-ada"), COORDINATOR)).isEqualTo(new Answer.Unknown());
    }

    // Privacy

    @Test
    void neitherAnswerNorLogHoldsAWord_andTheVaultStaysShut() {
        LogTap.Heard<Answer> heard = LogTap.listen(() -> use().of(review, COORDINATOR));
        assertThat(heard.result() + heard.log())
                .doesNotContainIgnoringCase("pasar")
                .doesNotContainIgnoringCase("jalan");
        assertThat(story.desk().vault().audit(REGENCY, 0, 100)).noneMatch(entry -> entry.act() == VaultEntry.Act.READ);
    }

    @Test
    void erasedWords_areNotCompared() {
        new EraseWords(story.desk())
                .erase(
                        new CommitKey("hapus"),
                        COORDINATOR,
                        whatsapp,
                        Set.copyOf(story.history(whatsapp).events().get(0).texts()),
                        Words.of("Atas permintaan pelapor"));
        assertThat(pairs(use().of(review, COORDINATOR))).isEmpty();
    }
}
