package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.History;
import id.tuntas.directory.Role;
import id.tuntas.port.Addressee;
import id.tuntas.port.Claim;
import id.tuntas.port.Commit;
import id.tuntas.port.Notice;
import id.tuntas.port.NoticeKind;
import id.tuntas.port.NoticeQueue;
import id.tuntas.port.NoticeState;
import id.tuntas.port.NoticeStatus;
import id.tuntas.testkit.Commits;
import id.tuntas.testkit.EventSamples;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Ranges up to their ends, and how often the database is asked. */
class JdbcNoticeQueueTest {

    private static final RegencyId REGENCY = RegencyId.LOCAL;

    private final TestDatabase h2 = TestDatabase.memory("");
    private final NoticeQueue queue = h2.queue();

    @AfterEach
    void close() {
        h2.close();
    }

    private static String id(int number) {
        return "n" + number;
    }

    private void fill(int notices) {
        h2.store()
                .commit(Commit.builder()
                        .from(Commits.of(
                                "k",
                                History.none(ComplaintId.of(REGENCY, "1")),
                                EventSamples.all().get(0)))
                        .notices(IntStream.range(0, notices)
                                .mapToObj(i -> Notice.builder()
                                        .regency(REGENCY)
                                        .id(id(i))
                                        .kind(NoticeKind.of("pengaduan-diterima"))
                                        .to(Addressee.of(Role.COORDINATOR))
                                        .about(ComplaintId.of(REGENCY, "c" + i))
                                        .notBefore(EventSamples.TUESDAY)
                                        .expires(EventSamples.TUESDAY.plusSeconds(60))
                                        .build())
                                .toList())
                        .build());
    }

    @Test
    void greatestClaim_isGiven() {
        fill(NoticeQueue.LARGEST_CLAIM + 1);
        List<Claim> claims =
                queue.claim(REGENCY, NoticeQueue.LARGEST_CLAIM, EventSamples.TUESDAY, NoticeQueue.LONGEST_LEASE);
        assertThat(claims).hasSize(NoticeQueue.LARGEST_CLAIM);
        assertThat(claims.get(0).until()).isEqualTo(EventSamples.TUESDAY.plus(NoticeQueue.LONGEST_LEASE));
    }

    /** Lots of 200 ids. */
    @Test
    void standing_isAskedForInLots() {
        fill(201);
        Faulty counted = new Faulty(h2);
        NoticeQueue counting =
                TuntasJdbc.on(counted.source()).withoutMigration().noticeQueue();
        for (int asked : new int[] {0, 1, 200, 201}) {
            List<String> ids =
                    IntStream.range(0, asked).mapToObj(JdbcNoticeQueueTest::id).toList();
            counted.failAt(0, Fault.BEFORE);
            assertThat(counting.status(REGENCY, ids)).hasSize(asked);
            assertThat(counted.executions()).isEqualTo((asked + 199) / 200);
        }
    }

    @Test
    void whereNothingIsDue_nothingIsWritten() {
        Faulty counted = new Faulty(h2);
        NoticeQueue counting =
                TuntasJdbc.on(counted.source()).withoutMigration().noticeQueue();
        counted.failAt(0, Fault.BEFORE);
        assertThat(counting.claim(REGENCY, 1, EventSamples.TUESDAY, NoticeQueue.LONGEST_LEASE))
                .isEmpty();
        assertThat(counted.executions()).isEqualTo(1);
    }

    @Test
    void counts_nameEveryState() {
        assertThat(queue.counts(REGENCY)).containsOnlyKeys(NoticeState.values()).containsValue(0L);
        fill(2);
        assertThat(queue.counts(REGENCY)).containsEntry(NoticeState.WAITING, 2L);
        assertThat(queue.status(REGENCY, List.of(id(0))).values())
                .extracting(NoticeStatus::state)
                .containsExactly(NoticeState.WAITING);
    }
}
