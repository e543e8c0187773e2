package id.tuntas.desk;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ReporterId;
import id.tuntas.directory.Role;
import id.tuntas.port.Addressee;
import id.tuntas.port.Claim;
import id.tuntas.port.Delivery;
import id.tuntas.port.Notice;
import id.tuntas.port.NoticeQueue;
import id.tuntas.port.NoticeState;
import id.tuntas.port.NoticeStatus;
import id.tuntas.port.Notifier;
import id.tuntas.port.RenderedNotice;
import id.tuntas.port.Settlement;
import id.tuntas.port.StoreUnavailableException;
import id.tuntas.testkit.ForwardingNoticeQueue;
import id.tuntas.testkit.RecordingGateway;
import id.tuntas.testkit.RecordingGateway.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/**
 * Notices in bad weather: a gateway that answers anything, stores that fail before or after they did what they were asked for,
 * workers that die at any point or are overtaken by others. What is wrong in the end is told.
 */
final class SendLife {

    private static final List<Addressee> ADDRESSEES = List.of(
            SendWorld.LIAISON,
            SendWorld.OPERATORS,
            Addressee.of(Role.COORDINATOR),
            Addressee.of(SendWorld.REPORTER),
            Addressee.of(ReporterId.of("r-without-contact")));

    private static final List<Answer> ANSWERS = List.of(Answer.values());

    final List<String> wrong = new ArrayList<>();
    final Map<NoticeState, Integer> ends = new HashMap<>();
    int deaths;

    private final SplittableRandom random;
    private final SendWorld world = SendWorld.staffed();
    private final Notifier gateway = new Weather();
    private boolean bad = true;
    private boolean overtaking;

    SendLife(long seed, RecordingGateway recording, UnaryOperator<NoticeQueue> fault) {
        random = new SplittableRandom(seed);
        world.gateway = recording;
        world.queue = new BadQueue(fault.apply(world.store.notices()));
    }

    /** The process died: nothing catches it. */
    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    SendLife live() {
        for (int i = 0; i < 6; i++) {
            put(i);
        }
        for (int run = 0; run < 12; run++) {
            world.now = world.now.plusSeconds(random.nextInt(1_500));
            work();
        }
        bad = false;
        world.gateway.always(Answer.SENT);
        for (int run = 0; run < 12; run++) {
            world.now = world.now.plus(Duration.ofHours(1));
            work();
        }
        world.now = world.now.plus(Duration.ofDays(8));
        work();
        work();
        world.ids.forEach(this::check);
        return this;
    }

    private void put(int i) {
        Notice notice = world.notice("n" + i, "kabar-" + i, ADDRESSEES.get(random.nextInt(ADDRESSEES.size())));
        Instant from = world.now.plusSeconds(random.nextInt(3_000));
        world.put(Notice.builder()
                .from(notice)
                .about(random.nextBoolean() ? notice.about() : Optional.empty())
                .notBefore(from)
                .expires(from.plusSeconds(random.nextInt(4) == 0 ? 600 : 86_400))
                .build());
    }

    private void work() {
        try {
            world.send(gateway);
        } catch (Death died) {
            deaths++;
        }
        overtaking = false;
    }

    private void check(String id) {
        NoticeStatus status = world.status(id);
        ends.merge(status.state(), 1, Integer::sum);
        if (!status.state().isFinal()) {
            wrong.add(id + " is forgotten");
        }
        if (status.state() == NoticeState.FAILED && status.reason().isEmpty()) {
            wrong.add(id + " failed for no reason");
        }
        List<String> marks = world.marks().stream()
                .filter(mark -> mark.equals(id) || mark.startsWith(id + "/"))
                .toList();
        if (status.state() == NoticeState.SENT && marks.isEmpty()) {
            wrong.add(id + " is called sent and was not");
        }
        Set<String> once = new HashSet<>();
        marks.stream().filter(mark -> !once.add(mark)).forEach(mark -> wrong.add(mark + " was sent twice"));
    }

    private boolean happens(int of) {
        return bad && random.nextInt(of) == 0;
    }

    private void weather(String what) {
        if (happens(15)) {
            throw new Death();
        }
        if (happens(15)) {
            throw new StoreUnavailableException(what);
        }
    }

    /** Answers anything; may take long enough for another worker to come by. */
    private final class Weather implements Notifier {

        @Override
        public Delivery send(RegencyId regency, RenderedNotice notice) {
            if (bad) {
                world.gateway.plan(ANSWERS.get(random.nextInt(ANSWERS.size())));
            }
            if (happens(15)) {
                throw new Death();
            }
            Delivery delivery = world.gateway.send(regency, notice);
            if (happens(15)) {
                throw new Death();
            }
            if (!overtaking && happens(6)) {
                overtaking = true;
                world.now = world.now.plus(Duration.ofMinutes(6));
                world.send(this);
                overtaking = false;
            }
            if (happens(20)) {
                throw new IllegalStateException("cannot read the answer");
            }
            return delivery;
        }

        @Override
        public Delivery whatBecameOf(RegencyId regency, String mark) {
            weather("the gateway cannot be asked");
            return world.gateway.whatBecameOf(regency, mark);
        }
    }

    /** Fails before or after it did what it was asked for, and watches whom the queue listens to. */
    private final class BadQueue extends ForwardingNoticeQueue {

        private final Map<String, Long> newest = new HashMap<>();

        private BadQueue(NoticeQueue right) {
            super(right);
        }

        @Override
        public List<Claim> claim(RegencyId regency, int limit, Instant now, Duration lease) {
            weather("before claiming");
            List<Claim> claims = super.claim(regency, limit, now, lease);
            claims.forEach(claim -> newest.put(claim.notice().id(), claim.token()));
            weather("after claiming");
            return claims;
        }

        @Override
        public boolean settle(RegencyId regency, String noticeId, long token, Settlement settlement) {
            weather("before settling");
            boolean heard = super.settle(regency, noticeId, token, settlement);
            if (heard && token != newest.getOrDefault(noticeId, token)) {
                wrong.add(noticeId + " was settled by a worker that had lost it");
            }
            weather("after settling");
            return heard;
        }

        @Override
        public int expire(RegencyId regency, Instant now) {
            weather("before expiring");
            return super.expire(regency, now);
        }
    }
}
