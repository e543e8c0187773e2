package id.tuntas.examples.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.Fact;
import id.tuntas.complaint.History;
import id.tuntas.complaint.TrackingId;
import id.tuntas.desk.Progress;
import id.tuntas.desk.TakeInFacts;
import id.tuntas.directory.Role;
import id.tuntas.port.Addressee;
import id.tuntas.port.Append;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitKey;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.IdReusedException;
import id.tuntas.port.Notice;
import id.tuntas.port.NoticeKind;
import id.tuntas.testkit.ComplaintStoreContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal keeps the contract of the port, and forgets nothing when it is opened again. */
final class JournalComplaintStoreTest extends ComplaintStoreContract {

    private static final DatedEvent ARRIVAL =
            DatedEvent.of(Instant.parse("2024-03-08T03:15:00Z"), new Received(Basis.LOGGED)); // Friday

    @TempDir
    private Path folder;

    private @Nullable JournalComplaintStore open;

    @Override
    protected ComplaintStore store() {
        return open();
    }

    private JournalComplaintStore open() {
        try {
            close();
            JournalComplaintStore store = new JournalComplaintStore(folder.resolve("journal"));
            open = store;
            return store;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @AfterEach
    void close() throws IOException {
        if (open != null) {
            open.close();
        }
    }

    @Test
    void findsEverythingAgainAndDropsACommitThatWasCutOff() throws IOException {
        new TakeInFacts(open())
                .takeIn(RegencyId.LOCAL, List.of(new Fact(TrackingId.of("4695068"), ARRIVAL)), Progress.NONE);
        close();
        Files.writeString(folder.resolve("journal"), "local\tkey\tdigest\t4695069", StandardOpenOption.APPEND);
        JournalComplaintStore store = open();
        ComplaintId id = ComplaintId.of(RegencyId.LOCAL, "4695068");
        assertThat(store.find(RegencyId.LOCAL, List.of(id))).containsValue(new History(id, List.of(ARRIVAL)));
        assertThat(store.count(RegencyId.LOCAL)).isEqualTo(1);
    }

    @Test
    void noticesSurviveWithTheEventsThatTheyFollowFrom() throws IOException {
        ComplaintId id = ComplaintId.of(RegencyId.LOCAL, "4695068");
        Notice notice = Notice.builder()
                .regency(RegencyId.LOCAL)
                .id("n-1")
                .kind(NoticeKind.of("laporan-baru"))
                .to(Addressee.of(Role.COORDINATOR))
                .about(id)
                .notBefore(ARRIVAL.at())
                .expires(ARRIVAL.at().plus(Duration.ofDays(7)))
                .build();
        Commit commit = Commit.builder()
                .regency(RegencyId.LOCAL)
                .key(new CommitKey("form-1"))
                .bodyDigest("ab".repeat(32))
                .addAppends(new Append(History.none(id), List.of(ARRIVAL)))
                .addNotices(notice)
                .build();
        JournalComplaintStore store = open();
        store.commit(commit);
        store.commit(commit);
        assertThat(store.notices()).containsExactly(notice);

        JournalComplaintStore again = open();
        assertThat(again.notices()).containsExactly(notice);
        Commit other = Commit.builder()
                .from(commit)
                .key(new CommitKey("form-2"))
                .appends(List.of())
                .build();
        assertThatThrownBy(() -> again.commit(other)).isInstanceOf(IdReusedException.class);
        assertThat(again.digest(RegencyId.LOCAL, other.key())).isEmpty();
    }

    /** "A store in under 100 lines": its code, without package, imports, comments and blank lines. */
    @Test
    void isShort() throws IOException {
        String source =
                Files.readString(Path.of("src/main/java/id/tuntas/examples/adapter/JournalComplaintStore.java"));
        assertThat(source.replaceAll("(?s)/\\*.*?\\*/", "")
                        .lines()
                        .filter(line -> !line.isBlank() && !line.matches("(import|package) .*")))
                .hasSizeLessThan(100);
    }
}
