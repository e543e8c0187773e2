package id.tuntas.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.ReporterId;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.testkit.Commits;
import id.tuntas.testkit.EventSamples;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTest {

    private static final Instant NOW = EventSamples.TUESDAY;
    private static final RegencyId BANDUNG = RegencyId.of("32.04");

    private static Notice.Builder notice() {
        return Notice.builder()
                .regency(RegencyId.LOCAL)
                .id("n1")
                .kind(NoticeKind.of("pengaduan-diterima"))
                .to(Addressee.of(ReporterId.of("r-1")))
                .notBefore(NOW)
                .expires(NOW.plusSeconds(1));
    }

    @Test
    void notice_saysNothingOfTheContentUnlessTold() {
        assertThat(notice().build().contentFree()).isTrue();
    }

    @Test
    void moments_areCutToTheMicrosecond() {
        Notice cut = notice().notBefore(NOW.plusNanos(1_999)).build();
        assertThat(cut.notBefore()).isEqualTo(NOW.plusNanos(1_000));
        assertThat(new Settlement.Again("x", NOW.plusNanos(1_999)).at()).isEqualTo(NOW.plusNanos(1_000));
    }

    @Test
    void whatDoesNotFitTogether_isRefused() {
        for (Notice.Builder each : List.of(
                notice().id("n 1"),
                notice().about(ComplaintId.of(BANDUNG, "1")),
                notice().expires(NOW),
                notice().expires(Instant.MAX),
                notice().putArguments("Nama", "x"))) {
            assertThatThrownBy(each::build).isInstanceOf(InvalidValueException.class);
        }
    }

    @Test
    void commit_takesNoticesOfItsRegencyEachOnce() {
        Commit bare = Commits.of(RegencyId.LOCAL, "k", "k", List.of());
        assertThat(bare.notices()).isEmpty();
        Notice one = notice().build();
        assertThatThrownBy(
                        () -> Commit.builder().from(bare).addNotices(one, one).build())
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Commit.builder()
                        .from(bare)
                        .addNotices(notice().regency(BANDUNG).build())
                        .build())
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void addressees_comeBackFromTheirCodes() {
        List<Addressee> all = List.of(
                Addressee.of(ReporterId.of("r-1")),
                Addressee.of(OfficerId.of("p-17")),
                Addressee.of(Role.COORDINATOR),
                Addressee.of(Role.LIAISON_OFFICER, UnitName.of("Dinas: Bina Marga")));
        assertThat(all)
                .extracting(Addressee::code)
                .containsExactly(
                        "reporter:r-1", "officer:p-17", "role:koordinator", "role:penghubung:Dinas: Bina Marga");
        assertThat(all)
                .allSatisfy(each -> assertThat(Addressee.parse(each.code())).isEqualTo(each));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "role", "role:", "role:raja", "officer:", "reporter:a b", "unit:x"})
    void codesOfNobody_areRefused(String code) {
        assertThatThrownBy(() -> Addressee.parse(code)).isInstanceOf(InvalidValueException.class);
    }
}
