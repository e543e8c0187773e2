package id.tuntas.examples.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
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
import id.tuntas.port.Commit;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.Notice;
import id.tuntas.port.NoticeKind;
import id.tuntas.testkit.Commits;
import id.tuntas.testkit.ComplaintStoreContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
    void commitWithANotice_isRefusedWhole() {
        Notice notice = Notice.builder()
                .regency(RegencyId.LOCAL)
                .id("n1")
                .kind(NoticeKind.of("pengaduan-diterima"))
                .to(Addressee.of(Role.COORDINATOR))
                .notBefore(ARRIVAL.at())
                .expires(ARRIVAL.at().plusSeconds(60))
                .build();
        History none = History.none(ComplaintId.of(RegencyId.LOCAL, "4695068"));
        Commit commit = Commit.builder()
                .from(Commits.of("k", none, ARRIVAL))
                .addNotices(notice)
                .build();
        JournalComplaintStore store = open();
        assertThatThrownBy(() -> store.commit(commit)).isInstanceOf(InvalidValueException.class);
        assertThat(store.count(RegencyId.LOCAL)).isZero();
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
}
