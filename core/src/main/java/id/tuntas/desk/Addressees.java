package id.tuntas.desk;

import id.tuntas.complaint.Owner;
import id.tuntas.complaint.Owner.Duty;
import id.tuntas.directory.Directory;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Post;
import id.tuntas.directory.Responsible;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.port.Addressee;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * At which desks people are who answer for roles on a day. A role that nobody holds falls to the head of the unit and then
 * to the coordinator; what was delegated to a technical officer who no longer is one, to the liaison officer. A directory to
 * which nobody is appointed at all says nothing, and roles stay as they are.
 */
final class Addressees {

    private final Directory directory;
    private final LocalDate day;

    Addressees(Directory directory, LocalDate day) {
        this.directory = directory;
        this.day = day;
    }

    /** Of the roles of a unit, or of the regency where the role is its. */
    Set<Addressee> of(Set<Role> roles, Optional<UnitName> unit, Optional<OfficerId> delegated) {
        Set<Addressee> all = new LinkedHashSet<>();
        for (Role role : new TreeSet<>(roles)) {
            if (!role.isOfUnit()) {
                all.add(at(directory.whoAnswers(role, day), Post.of(role)));
            } else if (unit.isEmpty()) {
                all.addAll(of(Set.of(Role.COORDINATOR), unit, delegated));
            } else if (role == Role.TECHNICAL_OFFICER) {
                all.add(technical(unit.get(), delegated));
            } else {
                all.add(office(role, unit.get()));
            }
        }
        return all;
    }

    /** Of whoever owes the next step; what waits for somebody outside is watched by the coordinator. */
    Set<Addressee> of(Owner owner, Set<Role> ofTheUnit) {
        if (owner instanceof Duty duty && duty.unit().isPresent()) {
            Set<Role> roles = EnumSet.of(duty.role());
            roles.addAll(ofTheUnit);
            return of(roles, duty.unit(), duty.officer());
        }
        return of(Set.of(Role.COORDINATOR), Optional.empty(), Optional.empty());
    }

    private Addressee office(Role role, UnitName unit) {
        return at(directory.whoAnswers(unit, role, day), Post.of(role, unit));
    }

    private Addressee technical(UnitName unit, Optional<OfficerId> delegated) {
        return delegated
                .filter(officer -> isSilent() || holds(officer, unit))
                .map(Addressee::of)
                .orElseGet(() -> office(Role.LIAISON_OFFICER, unit));
    }

    private boolean holds(OfficerId officer, UnitName unit) {
        Responsible answers = directory.whoAnswers(unit, Role.TECHNICAL_OFFICER, day);
        return answers.post().role() == Role.TECHNICAL_OFFICER
                && answers.officers().contains(officer);
    }

    private Addressee at(Responsible responsible, Post asked) {
        Post post = isSilent() ? asked : responsible.post();
        return new Addressee.OfRole(post.role(), post.unit());
    }

    private boolean isSilent() {
        return directory.appointments().isEmpty();
    }
}
