package id.tuntas.desk;

import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ReporterId;
import id.tuntas.directory.Appointment;
import id.tuntas.directory.Directory;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Post;
import id.tuntas.directory.Responsible;
import id.tuntas.directory.Role;
import id.tuntas.port.Addressee;
import id.tuntas.port.Contact;
import id.tuntas.port.Notice;
import id.tuntas.port.OfficerContacts;
import id.tuntas.port.RenderedNotice;
import id.tuntas.port.ReporterIdentity;
import id.tuntas.port.VaultAccess;
import id.tuntas.text.LocalText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The people whom a notice is for at the moment of sending. */
final class Recipients {

    private final Desk desk;
    private final OfficerContacts officers;

    Recipients(Desk desk, OfficerContacts officers) {
        this.desk = desk;
        this.officers = officers;
    }

    /** Somebody to be written to; where they are reached is looked up when, and only if, it is needed. */
    record Recipient(
            String mark, Optional<OfficerId> officer, Optional<Post> inPlaceOf, Supplier<List<Contact>> contacts) {

        RenderedNotice message(Notice notice, Contact contact, Locale locale) {
            LocalText told = NoticeText.of(notice);
            String text = inPlaceOf
                            .map(NoticeText::insteadOf)
                            .map(instead -> instead.in(locale) + " ")
                            .orElse("")
                    + told.in(locale);
            return officer.map(someone -> RenderedNotice.of(notice, contact, text, someone))
                    .orElseGet(() -> RenderedNotice.of(notice, contact, text));
        }
    }

    List<Recipient> of(Notice notice, Optional<Complaint> about, Instant now) {
        return notice.to()
                .fold(
                        role -> atTheDesk(notice, role, now),
                        officer -> officer(notice, officer.officer(), about, now),
                        reporter -> List.of(reporter(notice, reporter.reporter(), now)));
    }

    private Recipient reporter(Notice notice, ReporterId reporter, Instant now) {
        VaultAccess access = new VaultAccess(Actor.of(Role.SYSTEM), "pengiriman pemberitahuan " + notice.id(), now);
        return new Recipient(
                notice.id(),
                Optional.empty(),
                Optional.empty(),
                () -> desk.vault()
                        .read(desk.regency(), reporter, access)
                        .map(ReporterIdentity::contacts)
                        .orElse(List.of()));
    }

    /** One who holds no post any more is not written to: the work stayed with the unit. */
    private List<Recipient> officer(Notice notice, OfficerId officer, Optional<Complaint> about, Instant now) {
        Directory directory = directory(now);
        LocalDate day = day(now);
        boolean gone = !directory.appointments().isEmpty()
                && directory.appointments().stream()
                        .filter(appointment -> appointment.officer().equals(officer))
                        .map(Appointment::validity)
                        .noneMatch(validity -> validity.covers(day));
        return about.flatMap(Complaint::lead)
                .filter(lead -> gone)
                .map(lead -> atTheDesk(notice, new Addressee.OfRole(Role.LIAISON_OFFICER, Optional.of(lead)), now))
                .orElseGet(() -> gone ? List.of() : List.of(officer(notice, officer, Optional.empty())));
    }

    private List<Recipient> atTheDesk(Notice notice, Addressee.OfRole asked, Instant now) {
        Directory directory = directory(now);
        Responsible answers = asked.unit()
                .map(unit -> directory.whoAnswers(unit, asked.role(), day(now)))
                .orElseGet(() -> directory.whoAnswers(asked.role(), day(now)));
        Optional<Post> instead = isPost(asked) && !isAt(answers.post(), asked, directory)
                ? Optional.of(new Post(asked.role(), asked.unit()))
                : Optional.empty();
        return answers.officers().stream()
                .map(officer -> officer(notice, officer, instead))
                .toList();
    }

    private static boolean isPost(Addressee.OfRole asked) {
        return asked.unit().isPresent() ? asked.role().isOfUnit() : asked.role().isOfRegency();
    }

    private static boolean isAt(Post post, Addressee.OfRole asked, Directory directory) {
        return post.role() == asked.role()
                && (post.unit().equals(asked.unit())
                        || post.unit()
                                .flatMap(unit -> asked.unit().filter(name -> directory.isSame(unit, name)))
                                .isPresent());
    }

    private Recipient officer(Notice notice, OfficerId officer, Optional<Post> instead) {
        return new Recipient(
                RenderedNotice.markFor(notice, officer),
                Optional.of(officer),
                instead,
                () -> officers.of(desk.regency(), officer));
    }

    private Directory directory(Instant now) {
        return desk.directory().at(desk.regency(), now);
    }

    private LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, desk.sla().calendar().zone());
    }
}
