package id.tuntas.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.Command;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.complaint.Particulars;
import id.tuntas.complaint.ReporterId;
import id.tuntas.directory.UnitName;
import id.tuntas.port.CommitKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Bodies that differ never read the same. */
class DigestsTest {

    private static String of(Object... parts) {
        Digests digests = new Digests();
        for (Object part : parts) {
            digests.put(part);
        }
        return digests.hex();
    }

    private static UnitName unit(String name) {
        return UnitName.of(name);
    }

    @Test
    void isTheSameForTheSame() {
        assertThat(of("a", Optional.of("b"), List.of(1, 2)))
                .isEqualTo(of("a", Optional.of("b"), List.of(1, 2)))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void partsDoNotRunIntoEachOther() {
        assertThat(Stream.of(
                        of("ab"),
                        of("a", "b"),
                        of("a\0b"),
                        of(List.of("a", "b")),
                        of(List.of("a, b")),
                        of(List.of(List.of("a"), "b")),
                        of(Optional.of("a"), "b"),
                        of(Optional.empty(), "a", "b"),
                        of(Optional.empty()),
                        of(),
                        of("")))
                .doesNotHaveDuplicates();
    }

    @Test
    void commasAndBracketsInNamesMakeNoDifferenceVanish() {
        assertThat(Stream.of(
                        of(new Command.Dispose(unit("A"), List.of(unit("Dinas Kominfo, Statistik"), unit("B")))),
                        of(new Command.Dispose(unit("A"), List.of(unit("Dinas Kominfo"), unit("Statistik, B")))),
                        of(new Command.ReferOutside("X, receipt=Optional[1]", Optional.empty())),
                        of(new Command.ReferOutside("X", Optional.of("1"))),
                        of(new Command.Confirm()),
                        of(new Command.Close())))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatATypeLeavesOutOfItsTextCounts() {
        assertThat(of(ReporterId.of("r-1"))).isNotEqualTo(of(ReporterId.of("r-2")));
    }

    @Test
    void everyParticularCounts() {
        List<Particulars> different = List.of(
                Particulars.NONE,
                Particulars.builder().channel(Channel.of("a")).build(),
                Particulars.builder().category("a").build(),
                Particulars.builder().classification(Classification.ASPIRATION).build(),
                Particulars.builder().confidentiality(Confidentiality.OPEN).build(),
                Particulars.builder().needsExamination(true).build(),
                Particulars.builder().needsExamination(false).build());
        assertThat(different.stream().map(said -> new Digests().put(said).hex()))
                .doesNotHaveDuplicates();
    }

    @Test
    void idsFollowFromKeyAndParts() {
        String id = Digests.idOf(new CommitKey("k"), "text", 0);
        assertThat(id).matches("[a-z2-7]{26}").isEqualTo(Digests.idOf(new CommitKey("k"), "text", 0));
        assertThat(Stream.of(
                        id,
                        Digests.idOf(new CommitKey("l"), "text", 0),
                        Digests.idOf(new CommitKey("k"), "text", 1),
                        Digests.idOf(new CommitKey("k"), "vault")))
                .doesNotHaveDuplicates();
    }

    @Test
    void anIdIsTheBeginningOfTheDigestInBase32() {
        // an empty text is five bytes 0: its kind and its length
        assertThat(new Digests().put("").hex()).startsWith("8855508a");
        assertThat(new Digests().put("").id()).isEqualTo("rbkvbcvn4fxmk46sdzveqxp5bj");
    }
}
