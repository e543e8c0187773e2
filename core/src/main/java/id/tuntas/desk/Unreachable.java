package id.tuntas.desk;

import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.Role;
import id.tuntas.port.Addressee;
import id.tuntas.port.Notice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells those who can do something about it that a complaint waits for a reporter who does not hear of it. */
final class Unreachable {

    private Unreachable() {}

    static List<Notice> notices(Desk desk, Complaint complaint, String cause, Instant from) {
        List<Addressee> all = new ArrayList<>();
        all.add(Addressee.of(Role.COORDINATOR));
        complaint
                .lead()
                .ifPresent(lead -> desk.notices().ofTheUnit().stream()
                        .sorted()
                        .forEach(role -> all.add(Addressee.of(role, lead))));
        return all.stream()
                .map(to -> Notice.builder()
                        .regency(desk.regency())
                        .id(new Digests()
                                .put(cause)
                                .put(complaint.id())
                                .put(NoticeRules.REPORTER_UNREACHABLE)
                                .put(to.code())
                                .id())
                        .kind(NoticeRules.REPORTER_UNREACHABLE)
                        .to(to)
                        .about(complaint.id())
                        .tracking(complaint
                                .upstream()
                                .or(() ->
                                        Optional.of(TrackingId.of(complaint.id().value()))))
                        .notBefore(from)
                        .expires(from.plus(desk.notices().worthSending()))
                        .contentFree(complaint.confidentiality().secret())
                        .build())
                .toList();
    }
}
