package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintEvent.Verified;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.directory.Role;
import id.tuntas.port.Addressee;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitResult;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.Notice;
import id.tuntas.port.NoticeKind;
import id.tuntas.port.NoticeQueue;
import id.tuntas.port.StoreUnavailableException;
import id.tuntas.testkit.Commits;
import id.tuntas.testkit.EventSamples;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Drivers may run a batch and not say how many rows each statement changed. Then nobody can tell who was faster, and nothing
 * may be taken to have worked.
 */
class UncountedRowsTest {

    private static final RegencyId REGENCY = RegencyId.LOCAL;
    private static final DatedEvent VERIFIED = DatedEvent.of(EventSamples.TUESDAY, new Verified());
    private static final History NONE = History.none(ComplaintId.of(REGENCY, "1"));

    private final TestDatabase h2 = TestDatabase.memory("");
    private final ComplaintStore counted = h2.store();
    private final TuntasJdbc uncounted = TuntasJdbc.on(uncounted(h2.source())).withoutMigration();

    @AfterEach
    void close() {
        h2.close();
    }

    private static DataSource uncounted(DataSource source) {
        return proxy(DataSource.class, source);
    }

    private static <T> T proxy(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                UncountedRowsTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer(method, call(method, target, arguments))));
    }

    private static @Nullable Object call(Method method, Object target, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() == null ? thrown : thrown.getCause();
        }
    }

    private static @Nullable Object answer(Method method, @Nullable Object result) {
        if (result instanceof Connection connection) {
            return proxy(Connection.class, connection);
        }
        if (result instanceof PreparedStatement statement) {
            return proxy(PreparedStatement.class, statement);
        }
        if (result instanceof int[] counts && method.getName().equals("executeBatch")) {
            Arrays.fill(counts, Statement.SUCCESS_NO_INFO);
        }
        return result;
    }

    @Test
    void complaintThatMovesOn_isNotTakenToHaveDoneSo() {
        ComplaintStore store = uncounted.complaintStore();
        assertThat(store.commit(Commits.of("k", NONE, VERIFIED))).isEqualTo(CommitResult.COMMITTED);
        assertThatThrownBy(() -> store.commit(Commits.of("l", NONE.plus(List.of(VERIFIED)), VERIFIED)))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("does not say how many rows");
        assertThat(counted.find(REGENCY, List.of(NONE.id())).values()).containsExactly(NONE.plus(List.of(VERIFIED)));
    }

    @Test
    void notice_isNotTakenToBeClaimed() {
        Notice notice = Notice.builder()
                .regency(REGENCY)
                .id("n")
                .kind(NoticeKind.of("pengaduan-diterima"))
                .to(Addressee.of(Role.COORDINATOR))
                .notBefore(EventSamples.TUESDAY)
                .expires(EventSamples.TUESDAY.plusSeconds(60))
                .build();
        counted.commit(Commit.builder()
                .from(Commits.of("k", NONE, VERIFIED))
                .addNotices(notice)
                .build());
        NoticeQueue queue = uncounted.noticeQueue();
        assertThatThrownBy(() -> queue.claim(REGENCY, 1, EventSamples.TUESDAY, Duration.ofMinutes(5)))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("does not say how many rows");
        assertThat(h2.queue().claim(REGENCY, 1, EventSamples.TUESDAY, Duration.ofMinutes(5)))
                .singleElement()
                .satisfies(claim -> assertThat(claim.attempt()).isEqualTo(1));
    }
}
