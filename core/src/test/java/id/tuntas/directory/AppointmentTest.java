package id.tuntas.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.text.LocalText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an appointment is made of. */
class AppointmentTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 15); // a Monday
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31); // a Tuesday
    private static final UnitName HEALTH = UnitName.of("Dinas Kesehatan");

    @Test
    void aValidityHoldsThroughItsLastDay() {
        Validity year = Validity.between(FIRST, LAST);

        assertThat(year.covers(FIRST.minusDays(1))).isFalse();
        assertThat(year.covers(FIRST)).isTrue();
        assertThat(year.covers(LAST)).isTrue();
        assertThat(year.covers(LAST.plusDays(1))).isFalse();
        assertThat(year.beginsAfter(FIRST.minusDays(1))).isTrue();
        assertThat(year.beginsAfter(FIRST)).isFalse();
        assertThat(year.endsBefore(LAST)).isFalse();
        assertThat(year.endsBefore(LAST.plusDays(1))).isTrue();
    }

    @Test
    void aValidityMayBeOpen() {
        assertThat(Validity.since(FIRST).covers(LocalDate.MAX)).isTrue();
        assertThat(Validity.since(FIRST).covers(FIRST.minusDays(1))).isFalse();
        assertThat(Validity.upTo(LAST).covers(LocalDate.MIN)).isTrue();
        assertThat(Validity.upTo(LAST).covers(LAST.plusDays(1))).isFalse();
        assertThat(Validity.ALWAYS.covers(LocalDate.MIN)).isTrue();
        assertThat(Validity.ALWAYS.covers(LocalDate.MAX)).isTrue();
        assertThat(Validity.between(FIRST, FIRST).covers(FIRST)).isTrue();
    }

    @Test
    void aValidityDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> Validity.between(FIRST, FIRST.minusDays(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("validity: a last day that is not before the first");
    }

    @Test
    void aDecreeHasANumberADateAndMayHaveATitle() {
        Decree decree = Decree.of(" 188.45/17/KPTS/2024 ", FIRST);

        assertThat(decree.number()).isEqualTo("188.45/17/KPTS/2024");
        assertThat(decree.date()).isEqualTo(FIRST);
        assertThat(decree.title()).isEmpty();
        assertThat(decree.titled(" SK Tim Pengelola ").title()).contains("SK Tim Pengelola");
        assertThat(decree.titled("SK Tim Pengelola").number()).isEqualTo(decree.number());
        assertThat(decree.titled("SK Tim Pengelola").date()).isEqualTo(FIRST);
        assertThatThrownBy(() -> decree.titled(" ")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Decree.of(" ", FIRST)).isInstanceOf(InvalidValueException.class);
        assertThat(Decree.of("x".repeat(100), FIRST).number()).hasSize(100);
        assertThatThrownBy(() -> Decree.of("x".repeat(101), FIRST)).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"P-017", "a", "admin.dinkes_2", "123456789012345", "12345678901234567", "1234567890123456789"})
    void anOfficerIsAnId(String id) {
        assertThat(OfficerId.of(id)).hasToString(id);
        assertThat(OfficerId.of(id).value()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Contoh Nama",
                "a@b",
                "3527011708000001",
                "197008171995031001",
                "nik-3527011708000001",
                "197008171995031001.a"
            })
    void anOfficerIsNoNameAndNoPersonalNumber(String value) {
        assertThatThrownBy(() -> OfficerId.of(value))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "officerId: 1 to 64 letters, digits, dots, hyphens or underscores; an id, no name, NIK or NIP");
    }

    @Test
    void anIdHasUpTo64Characters() {
        assertThat(OfficerId.of("x".repeat(64)).value()).hasSize(64);
        assertThatThrownBy(() -> OfficerId.of("x".repeat(65))).isInstanceOf(InvalidValueException.class);
        assertThat(Stream.of("b", "a").map(OfficerId::of).sorted())
                .extracting(OfficerId::value)
                .containsExactly("a", "b");
    }

    @Test
    void everyRoleIsOfAUnitOfTheRegencyOrOfNobody() {
        assertThat(Arrays.stream(Role.values()).filter(Role::isOfUnit))
                .containsExactly(Role.OPERATOR, Role.LIAISON_OFFICER, Role.TECHNICAL_OFFICER, Role.HEAD_OF_UNIT);
        assertThat(Arrays.stream(Role.values()).filter(Role::isOfRegency))
                .containsExactly(Role.COORDINATOR, Role.HEAD_OF_REGION, Role.INSPECTORATE, Role.PROVINCE);
        assertThat(Role.LIAISON_OFFICER.title()).isEqualTo(new LocalText("pejabat penghubung", "liaison officer"));
    }

    @Test
    void aRoleIsReadFromItsWords() {
        for (Role role : Role.values()) {
            assertThat(Role.parse(role.literal())).contains(role);
        }
        assertThat(Role.parse(" Pejabat Penghubung ")).contains(Role.LIAISON_OFFICER);
        assertThat(Role.parse("admin koordinator")).contains(Role.COORDINATOR);
        assertThat(Role.parse("Admin Instansi")).contains(Role.COORDINATOR);
        assertThat(Role.parse("Contoh Nama")).isEmpty();
        assertThat(UnitKind.of("Dinas")).hasToString("dinas");
    }

    @Test
    void aPostIsARoleInAUnitOrOfTheRegency() {
        assertThat(Post.of(Role.LIAISON_OFFICER, HEALTH).title())
                .isEqualTo(new LocalText("pejabat penghubung Dinas Kesehatan", "liaison officer of Dinas Kesehatan"));
        assertThat(Post.COORDINATOR).isEqualTo(Post.of(Role.COORDINATOR));
        assertThat(Post.COORDINATOR.title()).isEqualTo(new LocalText("admin koordinator", "coordinator"));
        assertThatThrownBy(() -> Post.of(Role.LIAISON_OFFICER)).hasMessage("unit: present for a role of a unit");
        assertThatThrownBy(() -> Post.of(Role.COORDINATOR, HEALTH))
                .hasMessage("unit: empty for a role of the whole regency");
        for (Role nobody : List.of(Role.REPORTER, Role.SYSTEM, Role.ADMIN)) {
            assertThatThrownBy(() -> Post.of(nobody)).hasMessage("role: a role to which officers are appointed");
            assertThatThrownBy(() -> Post.of(nobody, HEALTH)).isInstanceOf(InvalidValueException.class);
        }
    }

    @Test
    void anAppointmentHasAFirstDayAndMayHaveALast() {
        Appointment appointment = Appointment.builder()
                .officer(OfficerId.of("P-017"))
                .post(Post.of(Role.LIAISON_OFFICER, HEALTH))
                .decree(Decree.of("188.45/17/KPTS/2024", FIRST))
                .validity(Validity.between(FIRST, LAST))
                .build();

        assertThat(appointment.role()).isEqualTo(Role.LIAISON_OFFICER);
        assertThat(appointment.unit()).contains(HEALTH);
        assertThat(appointment.from()).isEqualTo(FIRST);
        assertThat(appointment.until()).contains(LAST);
        assertThat(Appointment.builder()
                        .from(appointment)
                        .validity(Validity.since(FIRST))
                        .build()
                        .until())
                .isEqualTo(Optional.empty());
        assertThatThrownBy(() -> Appointment.builder()
                        .from(appointment)
                        .validity(Validity.upTo(LAST))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("validity: a first day");
    }

    @Test
    void aNeedIsForARoleOfAUnit() {
        assertThat(Need.of(Role.OPERATOR).kind()).isEmpty();
        assertThat(Need.of(Role.OPERATOR, UnitKind.of("dinas")).kind()).contains(UnitKind.of("dinas"));
        assertThatThrownBy(() -> Need.of(Role.COORDINATOR)).hasMessage("role: a role of a unit");
    }
}
