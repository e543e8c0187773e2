package id.tuntas.testkit;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.port.Claim;
import id.tuntas.port.IdReusedException;
import id.tuntas.port.Notice;
import id.tuntas.port.NoticeQueue;
import id.tuntas.port.NoticeState;
import id.tuntas.port.NoticeStatus;
import id.tuntas.port.Settlement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The queue of an {@link InMemoryComplaintStore}, and the model of all other queues. */
final class InMemoryNoticeQueue implements NoticeQueue {

    private final Map<RegencyId, Map<String, Entry>> shelves = new HashMap<>();

    /** Refuses ids that are taken; called before anything of a commit is stored. */
    synchronized void check(RegencyId regency, List<Notice> notices) {
        for (Notice notice : notices) {
            if (shelf(regency).containsKey(notice.id())) {
                throw new IdReusedException("notice", notice.id());
            }
        }
    }

    synchronized void add(RegencyId regency, List<Notice> notices) {
        notices.forEach(notice -> shelf(regency).put(notice.id(), new Entry(notice)));
    }

    @Override
    public synchronized List<Claim> claim(RegencyId regency, int limit, Instant now, Duration lease) {
        if (limit < 1 || limit > LARGEST_CLAIM) {
            throw InvalidValueException.of("limit", "1 to " + LARGEST_CLAIM);
        }
        if (lease.isNegative() || lease.isZero() || lease.compareTo(LONGEST_LEASE) > 0) {
            throw InvalidValueException.of("lease", "more than 0, at most " + LONGEST_LEASE);
        }
        Set<List<Object>> taken = new HashSet<>();
        List<Entry> due = new ArrayList<>();
        shelf(regency).values().stream()
                .filter(entry -> !entry.state.isFinal() && !entry.hasExpired(now))
                .sorted(Comparator.comparing(entry -> entry.notice.notBefore()))
                .filter(entry -> taken.add(entry.lane()))
                .filter(entry -> !entry.due.isAfter(now))
                .limit(limit)
                .forEach(due::add);
        return due.stream()
                .map(entry -> entry.claim(now.plus(lease).truncatedTo(ChronoUnit.MICROS)))
                .toList();
    }

    @Override
    public synchronized boolean settle(RegencyId regency, String noticeId, long token, Settlement settlement) {
        Entry entry = shelf(regency).get(noticeId);
        return entry != null && entry.token == token && entry.settle(settlement);
    }

    @Override
    public synchronized int expire(RegencyId regency, Instant now) {
        int expired = 0;
        for (Entry entry : shelf(regency).values()) {
            boolean inHand = entry.state == NoticeState.CLAIMED && entry.due.isAfter(now);
            if (!entry.state.isFinal() && !inHand && entry.hasExpired(now)) {
                entry.state = NoticeState.EXPIRED;
                entry.token++;
                expired++;
            }
        }
        return expired;
    }

    @Override
    public synchronized Map<String, NoticeStatus> status(RegencyId regency, Collection<String> noticeIds) {
        Map<String, NoticeStatus> known = new LinkedHashMap<>();
        for (String id : noticeIds) {
            Entry entry = shelf(regency).get(id);
            if (entry != null) {
                known.put(id, new NoticeStatus(entry.state, entry.attempts, entry.reason, entry.due));
            }
        }
        return known;
    }

    @Override
    public synchronized Map<NoticeState, Long> counts(RegencyId regency) {
        Map<NoticeState, Long> counts = new EnumMap<>(NoticeState.class);
        for (NoticeState state : NoticeState.values()) {
            counts.put(state, 0L);
        }
        shelf(regency).values().forEach(entry -> counts.merge(entry.state, 1L, Long::sum));
        return counts;
    }

    /** In the order in which they were stored. */
    private Map<String, Entry> shelf(RegencyId regency) {
        return shelves.computeIfAbsent(regency, unknown -> new LinkedHashMap<>());
    }

    private static final class Entry {
        private final Notice notice;
        private NoticeState state = NoticeState.WAITING;
        private Instant due;
        private long token;
        private int attempts;
        private Optional<String> reason = Optional.empty();

        private Entry(Notice notice) {
            this.notice = notice;
            this.due = notice.notBefore();
        }

        private List<Object> lane() {
            return List.of(notice.to(), notice.about());
        }

        private boolean hasExpired(Instant now) {
            return !notice.expires().isAfter(now);
        }

        private Claim claim(Instant until) {
            state = NoticeState.CLAIMED;
            due = until;
            token++;
            attempts++;
            return new Claim(notice, token, attempts, until);
        }

        private boolean settle(Settlement settlement) {
            if (state != NoticeState.CLAIMED) {
                return state == settlement.state();
            }
            state = settlement.state();
            if (settlement.why().isPresent()) {
                reason = settlement.why();
            }
            if (settlement instanceof Settlement.Untried) {
                attempts--;
            }
            due = settlement.next().orElse(due);
            return true;
        }
    }
}
