package id.tuntas.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintEvent.Verified;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Particulars;
import id.tuntas.directory.Role;
import id.tuntas.port.Addressee;
import id.tuntas.port.Commit;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.Notice;
import id.tuntas.port.NoticeKind;
import id.tuntas.port.PortException;
import id.tuntas.port.StoreUnavailableException;
import id.tuntas.testkit.Commits;
import id.tuntas.testkit.EventSamples;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * A process that writes complaints until it is killed. What was acknowledged to it goes into a file at once, by one call to
 * the operating system a line, so that the line outlives the process: key, complaint, version. A commit whose outcome is not
 * known is tried again under its key until it is. What no store may ever answer is a line that begins with an exclamation
 * mark.
 */
final class KillWriter {

    private static final int WRITERS = 8;

    /** Every complaint gets as many events, one a commit, each with a notice. */
    private static final int EVENTS = 3;

    private final ComplaintStore store;
    private final FileOutputStream acknowledged;
    private final String round;

    private KillWriter(ComplaintStore store, FileOutputStream acknowledged, String round) {
        this.store = store;
        this.acknowledged = acknowledged;
        this.round = round;
    }

    /** Arguments: the URL of the database, the file, and what tells the keys of this process from others'. */
    public static void main(String[] arguments) throws IOException {
        ComplaintStore store = TuntasJdbc.on(source(arguments[0]))
                .whenAtRisk(TuntasJdbc.AtRisk.WARN)
                .complaintStore();
        KillWriter writer = new KillWriter(store, new FileOutputStream(arguments[1], true), arguments[2]);
        for (int number = 0; number < WRITERS; number++) {
            String name = "w" + number;
            new Thread(() -> writer.writeForEver(name), name).start();
        }
    }

    static DataSource source(String url) {
        if (url.startsWith("jdbc:h2:")) {
            return JdbcConnectionPool.create(url, "sa", "");
        }
        return new SmallPool(DriverSource.of(url)).source();
    }

    private void writeForEver(String name) {
        for (int complaint = 0; ; complaint++) {
            String id = round + "-" + name + "-" + complaint;
            History history = History.none(ComplaintId.of(RegencyId.LOCAL, id));
            for (int version = 1; version <= EVENTS; version++) {
                String key = id + "-" + version;
                DatedEvent event = DatedEvent.builder()
                        .at(EventSamples.TUESDAY.plusSeconds(version))
                        .particulars(Particulars.builder().category(key).build())
                        .event(new Verified())
                        .build();
                insist(Commit.builder()
                        .from(Commits.of(key, history, event))
                        .addNotices(notice(key))
                        .build());
                history = history.plus(List.of(event));
                line(key + " " + id + " " + version);
            }
        }
    }

    private static Notice notice(String key) {
        return Notice.builder()
                .regency(RegencyId.LOCAL)
                .id(key)
                .kind(NoticeKind.of("pengaduan-diterima"))
                .to(Addressee.of(Role.COORDINATOR))
                .notBefore(EventSamples.TUESDAY)
                .expires(EventSamples.TUESDAY.plusSeconds(60))
                .build();
    }

    private void insist(Commit commit) {
        while (true) {
            try {
                store.commit(commit);
                return;
            } catch (StoreUnavailableException unknown) {
                LockSupport.parkNanos(20_000_000);
            } catch (PortException impossible) {
                line("! " + commit.key().value() + " " + impossible.getMessage());
                Runtime.getRuntime().halt(1);
            }
        }
    }

    private synchronized void line(String line) {
        try {
            acknowledged.write((line + "\n").getBytes(UTF_8));
        } catch (IOException failed) {
            Runtime.getRuntime().halt(2);
        }
    }
}
