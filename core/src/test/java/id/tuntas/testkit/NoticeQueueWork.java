package id.tuntas.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintEvent.Verified;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.complaint.ReporterId;
import id.tuntas.port.Addressee;
import id.tuntas.port.Append;
import id.tuntas.port.Claim;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitKey;
import id.tuntas.port.CommitResult;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.Notice;
import id.tuntas.port.NoticeKind;
import id.tuntas.port.NoticeQueue;
import id.tuntas.port.NoticeState;
import id.tuntas.port.NoticeStatus;
import id.tuntas.port.Settlement;
import id.tuntas.port.Settlement.Again;
import id.tuntas.port.Settlement.Dead;
import id.tuntas.port.Settlement.Sent;
import id.tuntas.port.StoreUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The part of {@link NoticeQueueContract} in which many workers are at it, and what both parts need. */
@Timeout(120)
public abstract class NoticeQueueWork {

    static final RegencyId SAMPANG = RegencyId.of("35.27");
    static final RegencyId BANDUNG = RegencyId.of("32.04");
    static final Instant NOW = EventSamples.TUESDAY;
    static final Duration LEASE = Duration.ofMinutes(2);
    static final Settlement SENT = new Sent();

    ComplaintStore store = new InMemoryComplaintStore();
    NoticeQueue queue = new InMemoryComplaintStore().notices();
    private final Map<String, Long> tokens = new HashMap<>();

    /** For {@link NoticeQueueContract}. */
    NoticeQueueWork() {}

    /**
     * A queue under test and what fills it.
     *
     * @param store an empty one that shares nothing with those of other tests
     * @param queue where the notices of its commits come to lie
     */
    public record Pair(ComplaintStore store, NoticeQueue queue) {}

    /**
     * A pair to be tested; called once a test.
     *
     * @return an empty one
     */
    protected abstract Pair pair();

    @BeforeEach
    final void begin() {
        Pair pair = pair();
        store = pair.store();
        queue = pair.queue();
    }

    // Races and everything at once

    @Test
    final void manyWorkers_sendEachNoticeOnce() throws Exception {
        for (int lot = 0; lot < 10; lot++) {
            int base = lot * 20;
            store.commit(commit(
                    "lot" + lot,
                    List.of(),
                    IntStream.range(base, base + 20)
                            .mapToObj(i -> notice("n" + i))
                            .toArray(Notice[]::new)));
        }
        List<String> sent = Collections.synchronizedList(new ArrayList<>());
        ExecutorService pool = Executors.newFixedThreadPool(6);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int worker = 0; worker < 6; worker++) {
                running.add(pool.submit(() -> {
                    while (queue.counts(SAMPANG).getOrDefault(NoticeState.WAITING, 0L) > 0) {
                        sendSome(sent);
                    }
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(sent).hasSize(200).doesNotHaveDuplicates();
        assertCounts(NoticeState.SENT, 200);
    }

    /** A queue may fail for a moment, of a deadlock say; then the same is tried again. */
    private void sendSome(List<String> sent) {
        try {
            for (Claim claim : queue.claim(SAMPANG, 7, NOW, LEASE)) {
                for (int attempt = 0; attempt < 50; attempt++) {
                    try {
                        assertThat(queue.settle(SAMPANG, claim.notice().id(), claim.token(), SENT))
                                .isTrue();
                        sent.add(claim.notice().id());
                        break;
                    } catch (StoreUnavailableException again) {
                        Thread.onSpinWait();
                    }
                }
            }
        } catch (StoreUnavailableException later) {
            Thread.onSpinWait();
        }
    }

    /** Whatever workers do, this queue and the simplest possible one say the same; in the end nothing is forgotten. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    final void anyWork_isAnsweredAsByTheModel(long seed) {
        InMemoryComplaintStore modelStore = new InMemoryComplaintStore();
        NoticeQueue model = modelStore.notices();
        SplittableRandom random = new SplittableRandom(seed);
        List<Claim> held = new ArrayList<>();
        Instant now = NOW;
        int notices = 0;
        for (int step = 0; step < 300; step++) {
            now = now.plusSeconds(random.nextInt(60));
            switch (random.nextInt(5)) {
                case 0 -> {
                    Notice next = anyNotice("n" + notices, now, random);
                    notices++;
                    Commit commit = commit("k" + step, List.of(), next);
                    assertThat(store.commit(commit)).isEqualTo(modelStore.commit(commit));
                }
                case 1, 2 -> {
                    int limit = 1 + random.nextInt(3);
                    List<Claim> claims = queue.claim(SAMPANG, limit, now, LEASE);
                    assertThat(claims).as("step %d", step).isEqualTo(model.claim(SAMPANG, limit, now, LEASE));
                    held.addAll(claims);
                }
                case 3 -> {
                    if (!held.isEmpty()) {
                        Claim claim = held.get(random.nextInt(held.size()));
                        String id = claim.notice().id();
                        Settlement settlement = switch (random.nextInt(5)) {
                            case 0 -> SENT;
                            case 1 -> new Dead("no-contact");
                            case 2 -> new Settlement.Untried(now.plusSeconds(random.nextInt(300)));
                            default -> new Again("gateway-timeout", now.plusSeconds(random.nextInt(300)));
                        };
                        assertThat(queue.settle(SAMPANG, id, claim.token(), settlement))
                                .as("step %d", step)
                                .isEqualTo(model.settle(SAMPANG, id, claim.token(), settlement));
                    }
                }
                default -> assertThat(queue.expire(SAMPANG, now)).isEqualTo(model.expire(SAMPANG, now));
            }
            assertThat(queue.counts(SAMPANG)).as("step %d", step).isEqualTo(model.counts(SAMPANG));
        }
        List<String> all = IntStream.range(0, notices).mapToObj(i -> "n" + i).toList();
        assertThat(queue.status(SAMPANG, all))
                .isEqualTo(model.status(SAMPANG, all))
                .hasSize(notices);
        queue.expire(SAMPANG, now.plus(Duration.ofDays(9)));
        assertThat(queue.status(SAMPANG, all).values())
                .allMatch(status -> status.state().isFinal());
    }

    private static Notice anyNotice(String id, Instant now, SplittableRandom random) {
        return Notice.builder()
                .from(notice(id))
                .to(Addressee.of(ReporterId.of("r" + random.nextInt(4))))
                .about(random.nextBoolean() ? Optional.empty() : notice(id).about())
                .notBefore(now.plusSeconds(random.nextInt(200) - 100))
                .expires(now.plusSeconds(200 + random.nextInt(1_000)))
                .build();
    }

    // Help

    /** To somebody of its own, so that it keeps no other waiting. */
    static Notice notice(String id) {
        return Notice.builder()
                .regency(SAMPANG)
                .id(id)
                .kind(NoticeKind.of("pengaduan-diterima"))
                .to(Addressee.of(ReporterId.of("to-" + id)))
                .about(ComplaintId.of(SAMPANG, "1"))
                .notBefore(NOW)
                .expires(NOW.plus(1, ChronoUnit.DAYS))
                .build();
    }

    static Notice at(Notice notice, Instant notBefore) {
        return Notice.builder().from(notice).notBefore(notBefore).build();
    }

    static History none() {
        return History.none(ComplaintId.of(SAMPANG, "1"));
    }

    static DatedEvent event() {
        return DatedEvent.of(NOW, new Verified());
    }

    static Commit commit(String key, List<Append> appends, Notice... notices) {
        return Commit.builder()
                .regency(SAMPANG)
                .key(new CommitKey(key))
                .bodyDigest(Commits.digest(key))
                .appends(appends)
                .addNotices(notices)
                .build();
    }

    /** With the first event of a complaint. */
    void put(Notice... notices) {
        assertThat(store.commit(commit("put", List.of(new Append(none(), List.of(event()))), notices)))
                .isEqualTo(CommitResult.COMMITTED);
    }

    List<Claim> claim(int limit) {
        return claim(limit, NOW);
    }

    List<Claim> claim(int limit, Instant now) {
        List<Claim> claims = queue.claim(SAMPANG, limit, now, LEASE);
        claims.forEach(claim -> tokens.put(claim.notice().id(), claim.token()));
        return claims;
    }

    /** Nothing stands anywhere else. */
    void assertCounts(NoticeState state, long count) {
        Map<NoticeState, Long> counts = queue.counts(SAMPANG);
        assertThat(counts).containsOnlyKeys(NoticeState.values()).containsEntry(state, count);
        assertThat(counts.values()).containsOnlyOnce(count).contains(0L);
    }

    static Claim one(List<Claim> claims) {
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }

    static List<String> ids(List<Claim> claims) {
        return claims.stream().map(claim -> claim.notice().id()).sorted().toList();
    }

    void settle(String id, Settlement settlement) {
        assertThat(queue.settle(SAMPANG, id, tokens.getOrDefault(id, -1L), settlement))
                .isTrue();
    }

    NoticeStatus status(String id) {
        Map<String, NoticeStatus> known = queue.status(SAMPANG, List.of(id));
        assertThat(known).containsOnlyKeys(id);
        return known.getOrDefault(id, new NoticeStatus(NoticeState.EXPIRED, -1, Optional.empty(), NOW));
    }
}
