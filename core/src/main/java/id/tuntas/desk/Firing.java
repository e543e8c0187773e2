package id.tuntas.desk;

import id.tuntas.calendar.UncoveredYearException;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.Directory;
import id.tuntas.port.Addressee;
import id.tuntas.port.Append;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitKey;
import id.tuntas.port.CommitResult;
import id.tuntas.port.Notice;
import id.tuntas.port.NoticeKind;
import id.tuntas.supervision.QuietHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Things that a sweep does once each: every one is a commit whose key and digest follow from its cause alone, so that it takes
 * effect once, whoever tries it when and however often.
 */
final class Firing {

    private final Desk desk;
    private final SweepRules rules;
    private final Instant now;
    private final Directory directory;

    Firing(Desk desk, SweepRules rules, Instant now) {
        this.desk = desk;
        this.rules = rules;
        this.now = now;
        this.directory = desk.directory().at(desk.regency(), now);
    }

    Directory directory() {
        return directory;
    }

    static CommitKey key(Object... cause) {
        Digests digests = new Digests().put("sweep");
        for (Object part : cause) {
            digests.put(part);
        }
        return new CommitKey("sweep-" + digests.id());
    }

    boolean wasFired(CommitKey key) {
        return desk.store().digest(desk.regency(), key).isPresent();
    }

    /** Whether it took effect now. */
    boolean fire(CommitKey key, List<Append> appends, List<Notice> notices) {
        return desk.store()
                        .commit(Commit.builder()
                                .regency(desk.regency())
                                .key(key)
                                .bodyDigest(new Digests().put(key.value()).hex())
                                .appends(appends)
                                .notices(notices)
                                .build())
                == CommitResult.COMMITTED;
    }

    /** From when on what is fired now may be sent. */
    Instant sendable(QuietHours... also) {
        Instant at = later(rules.quietHours(), now);
        for (QuietHours quiet : also) {
            at = later(rules.quietHours(), later(quiet, at));
        }
        return at;
    }

    /** Where no holiday table says when the office opens next, it is not moved: to wait for ever would be worse. */
    private Instant later(QuietHours quiet, Instant at) {
        try {
            return quiet.move(at, desk.sla().calendar());
        } catch (UncoveredYearException noTable) {
            return at;
        }
    }

    /** The notices of an event, not sent before the quiet hours are over. */
    List<Notice> moved(List<Notice> notices) {
        List<Notice> moved = new ArrayList<>();
        for (Notice notice : notices) {
            Instant from = later(rules.quietHours(), notice.notBefore());
            Duration worthSending = Duration.between(notice.notBefore(), notice.expires());
            moved.add(Notice.builder()
                    .from(notice)
                    .notBefore(from)
                    .expires(from.plus(worthSending))
                    .build());
        }
        return moved;
    }

    /** What is told to whom, one notice a desk. */
    final class Telling {
        private final CommitKey key;
        private final Instant from;
        private final Optional<Complaint> about;
        private final List<Notice> notices = new ArrayList<>();

        Telling(CommitKey key, Instant from, Optional<Complaint> about) {
            this.key = key;
            this.from = from;
            this.about = about;
        }

        List<Notice> notices() {
            return notices;
        }

        /** Who is told already is not told again. */
        Telling tell(String kind, Map<String, String> arguments, Function<Addressees, Set<Addressee>> whom) {
            LocalDate day = LocalDate.ofInstant(from, desk.sla().calendar().zone());
            Set<Addressee> all = whom.apply(new Addressees(directory, day));
            all.stream()
                    .filter(to -> notices.stream().noneMatch(told -> told.to().equals(to)))
                    .map(to -> notice(NoticeKind.of(kind), arguments, to))
                    .forEach(notices::add);
            return this;
        }

        private Notice notice(NoticeKind kind, Map<String, String> arguments, Addressee to) {
            boolean secret =
                    about.filter(some -> some.confidentiality().secret()).isPresent();
            return Notice.builder()
                    .regency(desk.regency())
                    .id(new Digests().put(key.value()).put(to.code()).id())
                    .kind(kind)
                    .to(to)
                    .about(about.map(Complaint::id))
                    .tracking(about.map(some -> some.upstream()
                            .orElseGet(() -> TrackingId.of(some.id().value()))))
                    .notBefore(from)
                    .expires(from.plus(desk.notices().worthSending()))
                    .contentFree(secret)
                    .arguments(secret ? Map.of() : arguments)
                    .build();
        }
    }
}
