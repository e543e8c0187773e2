package id.tuntas.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Attachment.Purpose;
import id.tuntas.complaint.ComplaintEvent.Corrected;
import id.tuntas.complaint.ComplaintEvent.Rated;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.testkit.EventSamples;
import id.tuntas.text.LocalText;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values of the package: what they take, what they refuse, what they are called. */
class ValuesTest {

    private static final String DIGEST = "ab".repeat(32);

    @ParameterizedTest
    @ValueSource(strings = {"", "t 1", "t/1", "é", "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggggg"})
    void anIdOfAnythingElseIsRefused(String id) {
        assertThatThrownBy(() -> new TextRef(TextKind.BODY, id, DIGEST))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("textId: 1 to 64 ASCII letters, digits, dots, dashes or underscores");
        assertThatThrownBy(() -> new Attachment(id, DIGEST, 1, "image/png", false, Purpose.OTHER))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("attachmentId: ");
        assertThatThrownBy(() -> ReporterId.of(id))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("reporterId: ");
    }

    @Test
    void digestSizeAndMediaTypeHaveAForm() {
        assertThatThrownBy(() -> new TextRef(TextKind.BODY, "t-1", DIGEST.toUpperCase(Locale.ROOT)))
                .hasMessage("digest: 64 lower-case hexadecimal digits");
        assertThatThrownBy(() -> new Attachment("f-1", "ab", 1, "image/png", false, Purpose.OTHER))
                .hasMessage("digest: 64 lower-case hexadecimal digits");
        assertThatThrownBy(() -> new Attachment("f-1", DIGEST, -1, "image/png", false, Purpose.OTHER))
                .hasMessage("size: 0 bytes or more");
        assertThatThrownBy(() -> new Attachment("f-1", DIGEST, 1, "image", false, Purpose.OTHER))
                .hasMessage("mediaType: a type and a subtype in lower case, such as image/jpeg");
        assertThat(new Attachment("f-1", DIGEST, 0, "image/png", true, Purpose.AFTER).size())
                .isZero();
    }

    @Test
    void starsAndVersionsHaveBounds() {
        assertThat(Stream.of(1, 5).map(Rated::new)).extracting(Rated::stars).containsExactly(1, 5);
        assertThatThrownBy(() -> new Rated(0)).hasMessage("stars: 1 to 5");
        assertThatThrownBy(() -> new Rated(6)).hasMessage("stars: 1 to 5");
        assertThat(new Corrected(1).version()).isEqualTo(1);
        assertThatThrownBy(() -> new Corrected(0)).hasMessage("version: 1 or more");
    }

    @Test
    void whoeverBroughtItIsNotInALog() {
        assertThat(ReporterId.of("r-17")).hasToString("a reporter");
        assertThat(ReporterId.of("r-17").value()).isEqualTo("r-17");
    }

    @ParameterizedTest
    @CsvSource({
        "Anonim, true, false",
        "rahasia, false, true",
        "Anonim|Rahasia, true, true",
        "' ', false, false",
        "Terbuka, true, true"
    })
    void flagsAreRead(String words, boolean anonymous, boolean secret) {
        assertThat(Confidentiality.parse(words)).isEqualTo(new Confidentiality(anonymous, secret));
    }

    @Test
    void flagsAreCompared() {
        Confidentiality anonymous = new Confidentiality(true, false);
        Confidentiality secret = new Confidentiality(false, true);

        assertThat(anonymous.stricter(secret)).isEqualTo(Confidentiality.STRICTEST);
        assertThat(Confidentiality.OPEN.stricter(Confidentiality.OPEN)).isEqualTo(Confidentiality.OPEN);
        assertThat(anonymous.hidesAll(Confidentiality.OPEN)).isTrue();
        assertThat(anonymous.hidesAll(secret)).isFalse();
        assertThat(Confidentiality.STRICTEST.hidesAll(secret)).isTrue();
        assertThat(Confidentiality.OPEN.hidesAll(anonymous)).isFalse();
    }

    @Test
    void theDefaultsOfTheRulesAreOurs() {
        LifecycleRules rules =
                LifecycleRules.builder().id("tuntas-lifecycle").version("1").build();

        assertThat(rules.reopening()).isEmpty();
        assertThat(rules.completion()).isEqualTo(Period.ofDays(30));
        assertThat(rules.exempts(Channel.of("Google review - rsud"))).isTrue();
        assertThat(rules.exempts(Channel.of("Surat Kaleng"))).isTrue();
        assertThat(rules.exempts(Channel.of("WhatsApp"))).isFalse();
        assertThat(Terms.DEFAULTS.rules()).isEqualTo(rules);
        assertThat(Terms.DEFAULTS.directory().units()).isEmpty();
        assertThat(Terms.DEFAULTS.closesAt()).isEmpty();
    }

    @Test
    void aStatusNamesARoleOnlyBehindOleh() {
        assertThat(StatusLiteral.of("Baru Sistem").by()).isEmpty();
        assertThat(StatusLiteral.of("Baru").by()).isEmpty();
        assertThat(StatusLiteral.of("Ditutup oleh Sistem").by()).contains(Role.SYSTEM);
    }

    @Test
    void statusesCommandsEventsAndReasonsHaveTheirWords() {
        assertThat(Arrays.stream(Status.values()).map(status -> status.text().indonesian()))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(Status.AWAITING_REPORTER.text().indonesian()).isEqualTo("menunggu kelengkapan informasi");
        assertThat(Status.AWAITING_REPORTER.text().english()).isEqualTo("waiting for the reporter to complete it");
        assertThat(Whose.OWN.text().indonesian()).isEqualTo("laporannya sendiri");
        assertThat(Whose.OWN.text().english()).isEqualTo("their own");
        assertThat(CommandType.DISPOSE.does().indonesian()).isEqualTo("mendisposisikan");
        assertThat(CommandType.DISPOSE.does().english()).isEqualTo("disposes it to a unit");
        assertThat(EventType.DISPUTED.text().indonesian()).isEqualTo("pelapor menyanggah jawaban");
        assertThat(EventType.DISPUTED.text().english()).isEqualTo("the reporter disputed an answer");
        assertThat(Refusal.Reason.TOO_EARLY.text().indonesian()).isEqualTo("Belum waktunya");
        assertThat(Refusal.Reason.TOO_EARLY.text().english()).isEqualTo("it is too early");
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeIsFoundByItsWord_andEveryEventKnowsItsType(EventType type) {
        assertThat(EventType.ofLiteral(type.literal())).contains(type);
        assertThat(EventSamples.bare(type).event().type()).isEqualTo(type);
        type.bare().ifPresent(bare -> assertThat(bare.type()).isEqualTo(type));
    }

    @Test
    void whatSaysNothingWithoutDetailsHasNoBareEvent() {
        assertThat(EventType.ofLiteral("dihapus")).isEmpty();
        assertThat(Arrays.stream(EventType.values()).filter(type -> type.bare().isEmpty()))
                .containsExactly(
                        EventType.DELEGATED,
                        EventType.CONFIDENTIALITY_SET,
                        EventType.REFERRAL_RECEIPTED,
                        EventType.RATED,
                        EventType.LINKED,
                        EventType.DUPLICATE_ATTACHED,
                        EventType.DUPLICATE_DETACHED,
                        EventType.CORRECTED,
                        EventType.UPSTREAM_REGISTERED);
    }

    @Test
    void wordsAreAContract() {
        assertThat(Arrays.stream(TextKind.values()).map(TextKind::literal))
                .containsExactly("judul", "isi", "lokasi", "catatan", "jawaban", "alasan", "nama_berkas");
        assertThat(Arrays.stream(Purpose.values()).map(Purpose::literal))
                .containsExactly("laporan", "sebelum", "sesudah", "rujukan", "lain");
        assertThat(Arrays.stream(RejectionReason.values()).map(RejectionReason::literal))
                .containsExactly("keliru", "normatif");
        assertThat(Arrays.stream(ArchiveReason.values()).map(ArchiveReason::literal))
                .containsExactly(
                        "tidak_layak",
                        "kedaluwarsa",
                        "ditarik_pelapor",
                        "sedang_di_peradilan",
                        "bukan_pelayanan_publik",
                        "spam");
    }

    @Test
    void anActorSaysNoMoreThanIsKnown() {
        UnitName unit = UnitName.of("Dinas Perhubungan");

        assertThat(Actor.of(Role.OPERATOR, unit))
                .isEqualTo(new Actor(Optional.of(Role.OPERATOR), Optional.of(unit), Optional.empty()));
        assertThat(Actor.of(Role.SYSTEM))
                .isEqualTo(new Actor(Optional.of(Role.SYSTEM), Optional.empty(), Optional.empty()));
        assertThat(Actor.UNSTATED).isEqualTo(new Actor(Optional.empty(), Optional.empty()));
    }

    @Test
    void idsAreOrdered_byRegencyFirst() {
        ComplaintId one = ComplaintId.of(RegencyId.of("blitar"), "9");
        ComplaintId two = ComplaintId.of(RegencyId.of("sampang"), "1");

        assertThat(List.of(two, one).stream().sorted()).containsExactly(one, two);
        assertThat(one.compareTo(ComplaintId.of(RegencyId.of("blitar"), "8"))).isPositive();
        assertThat(one).hasToString("blitar/9");
        assertThat(TrackingId.of("1").compareTo(TrackingId.of("2"))).isNegative();
        assertThat(ReporterId.of("r-1").compareTo(ReporterId.of("r-2"))).isNegative();
        assertThat(ReporterId.of("r-2").compareTo(ReporterId.of("r-1"))).isPositive();
        assertThatThrownBy(() -> ComplaintId.of(RegencyId.LOCAL, "a b"))
                .hasMessage("complaintId: 1 to 64 printable characters without blanks");
        assertThatThrownBy(() -> TrackingId.of("")).isInstanceOf(InvalidValueException.class);
        assertThat(TrackingId.of("a".repeat(64)).value()).hasSize(64);
        assertThatThrownBy(() -> TrackingId.of("a".repeat(65))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void anOwnerOfAComplaintIsNamedByRoleUnitAndOfficer() {
        Complaint.Builder disposed = Complaint.builder()
                .id(ComplaintId.of(RegencyId.LOCAL, "1"))
                .status(Status.DISPOSED)
                .lead(UnitName.of("Dinas Perhubungan"));
        assertThat(disposed.build().owner())
                .isEqualTo(new Owner.Duty(
                        Role.LIAISON_OFFICER, Optional.of(UnitName.of("Dinas Perhubungan")), Optional.empty()));
        OfficerId officer = OfficerId.of("teknis-07");
        assertThat(disposed.officer(officer).build().owner())
                .isEqualTo(new Owner.Duty(
                        Role.TECHNICAL_OFFICER, Optional.of(UnitName.of("Dinas Perhubungan")), Optional.of(officer)));
        assertThat(disposed.status(Status.REFERRED)
                        .agency("Balai Jalan")
                        .build()
                        .owner())
                .isEqualTo(new Owner.AwaitsAgency(Optional.of("Balai Jalan")));
    }

    @Test
    void whatMustGoWithACommandIsAskedForInOrder() {
        assertThat(Requirement.of(CommandType.SUBMIT)).startsWith(Requirement.REPORTER);
        assertThat(Requirement.of(CommandType.DISPOSE)).doesNotContain(Requirement.REPORTER);
        assertThat(Arrays.stream(Requirement.values())
                        .flatMap(each -> each.where().stream())
                        .map(LocalText::indonesian))
                .contains("untuk menurunkannya")
                .doesNotContain("");
    }
}
