package id.tuntas.desk;

import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.History;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.port.Addressee;
import id.tuntas.port.Append;
import id.tuntas.port.Notice;
import id.tuntas.port.NoticeKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The notices that follow from what is appended. The id of each follows from its cause, so that nobody is told twice. */
final class NoticesOf {

    /** What reporters of merged duplicates are told of the complaint that goes on. */
    private static final Set<EventType> TOLD_TO_ALL = Set.of(
            EventType.FOLLOWED_UP,
            EventType.CLOSED,
            EventType.ARCHIVED,
            EventType.REFERRED_OUTSIDE,
            EventType.REOPENED);

    private final Desk desk;
    private final List<Notice> notices = new ArrayList<>();

    NoticesOf(Desk desk) {
        this.desk = desk;
    }

    List<Notice> all() {
        return notices;
    }

    NoticesOf add(Append append) {
        Complaint after = append.after();
        int version = append.base().version();
        for (DatedEvent dated : append.events()) {
            version++;
            add(after, version, dated);
        }
        return this;
    }

    private void add(Complaint complaint, int version, DatedEvent dated) {
        EventType type = dated.event().type();
        NoticeRules.toCoordinator(type)
                .filter(kind ->
                        dated.actor().role().filter(Role.COORDINATOR::equals).isEmpty())
                .ifPresent(kind -> add(complaint, version, dated, kind, Addressee.of(Role.COORDINATOR)));
        NoticeRules.toUnit(type)
                .ifPresent(kind -> complaint.lead().ifPresent(lead -> toUnit(complaint, version, dated, kind, lead)));
        NoticeRules.toReporter(type).ifPresent(kind -> toReporters(complaint, version, dated, kind));
        if (type == EventType.COMPLETION_REQUESTED && complaint.reporter().isEmpty()) {
            notices.addAll(Unreachable.notices(desk, complaint, complaint.id() + "/" + version, dated.recordedAt()));
        }
    }

    private void toUnit(Complaint complaint, int version, DatedEvent dated, NoticeKind kind, UnitName lead) {
        desk.notices().ofTheUnit().stream()
                .sorted()
                .forEach(role -> add(complaint, version, dated, kind, Addressee.of(role, lead)));
    }

    private void toReporters(Complaint complaint, int version, DatedEvent dated, NoticeKind kind) {
        complaint.reporter().ifPresent(reporter -> add(complaint, version, dated, kind, Addressee.of(reporter)));
        if (!TOLD_TO_ALL.contains(dated.event().type())
                || complaint.duplicates().isEmpty()) {
            return;
        }
        for (Complaint duplicate : mergedInto(complaint)) {
            duplicate
                    .reporter()
                    .ifPresent(reporter -> notices.add(notice(
                            duplicate,
                            complaint.id() + "/" + version,
                            dated.recordedAt(),
                            kind,
                            Addressee.of(reporter))));
        }
    }

    /** What was merged into it, and what had been merged into that. */
    private Collection<Complaint> mergedInto(Complaint primary) {
        Map<ComplaintId, Complaint> merged = new LinkedHashMap<>();
        Set<ComplaintId> next = duplicates(primary);
        while (!next.isEmpty()) {
            Set<ComplaintId> further = new LinkedHashSet<>();
            for (History history : desk.store().find(desk.regency(), next).values()) {
                Complaint duplicate = Complaint.fold(history.id(), history.inOrder());
                merged.put(duplicate.id(), duplicate);
                further.addAll(duplicates(duplicate));
            }
            further.removeAll(merged.keySet());
            further.remove(primary.id());
            next = further;
        }
        return merged.values();
    }

    private Set<ComplaintId> duplicates(Complaint complaint) {
        return complaint.duplicates().stream()
                .map(duplicate -> ComplaintId.of(desk.regency(), duplicate.value()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void add(Complaint complaint, int version, DatedEvent dated, NoticeKind kind, Addressee to) {
        notices.add(notice(complaint, complaint.id() + "/" + version, dated.recordedAt(), kind, to));
    }

    private Notice notice(Complaint about, String cause, Instant from, NoticeKind kind, Addressee to) {
        return Notice.builder()
                .regency(desk.regency())
                .id(new Digests()
                        .put(cause)
                        .put(about.id())
                        .put(kind)
                        .put(to.code())
                        .id())
                .kind(kind)
                .to(to)
                .about(about.id())
                .tracking(about.upstream()
                        .or(() -> Optional.of(TrackingId.of(about.id().value()))))
                .notBefore(from)
                .expires(from.plus(desk.notices().worthSending()))
                .contentFree(about.confidentiality().secret())
                .build();
    }
}
