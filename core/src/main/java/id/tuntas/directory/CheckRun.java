package id.tuntas.directory;

import id.tuntas.directory.DirectoryFinding.EndedUnit;
import id.tuntas.directory.DirectoryFinding.Expired;
import id.tuntas.directory.DirectoryFinding.ExpiresSoon;
import id.tuntas.directory.DirectoryFinding.Link;
import id.tuntas.directory.DirectoryFinding.Loop;
import id.tuntas.directory.DirectoryFinding.NameClaimedTwice;
import id.tuntas.directory.DirectoryFinding.NoCoordinator;
import id.tuntas.directory.DirectoryFinding.UnknownTarget;
import id.tuntas.directory.DirectoryFinding.UnknownUnit;
import id.tuntas.directory.DirectoryFinding.Vacancy;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One run of the check of a directory. */
final class CheckRun {

    private static final Comparator<DirectoryFinding> ORDER = Comparator.comparing(DirectoryFinding::code)
            .thenComparing(finding -> finding.text().english());

    private final List<Unit> units;
    private final List<Appointment> appointments;
    private final LocalDate on;
    private final UnitIndex index;
    private final Posts posts;
    private final Set<DirectoryFinding> findings = new LinkedHashSet<>();

    /** Brings what was given into one order, so that of two units with one name it is always the same that has it. */
    CheckRun(Collection<Unit> units, Collection<Appointment> appointments, LocalDate on) {
        this.units = units.stream()
                .sorted(Comparator.comparing(Unit::name).thenComparing(Unit::toString))
                .toList();
        this.appointments = appointments.stream().sorted(Posts.ORDER).toList();
        this.on = on;
        this.index = new UnitIndex(this.units);
        this.posts = new Posts(index, this.appointments);
    }

    List<DirectoryFinding> unitsOnly() {
        names();
        links(Link.PARENT, Unit::parent);
        links(Link.SUCCESSOR, Unit::successor);
        return findings.stream().sorted(ORDER).toList();
    }

    List<DirectoryFinding> withAppointments(Set<Need> needs, int daysAhead) {
        if (posts.holders(Post.COORDINATOR, on).isEmpty()) {
            findings.add(new NoCoordinator(on));
        }
        vacancies(needs);
        for (Appointment appointment : appointments) {
            if (isPlaced(appointment)) {
                end(appointment, daysAhead);
            }
        }
        return unitsOnly();
    }

    private void names() {
        for (UnitIndex.Contest contest : index.contests()) {
            findings.add(new NameClaimedTwice(
                    contest.name(),
                    contest.claimants().stream().map(Unit::name).sorted().toList()));
        }
    }

    private void links(Link link, Function<Unit, Optional<UnitName>> target) {
        Set<Unit> seen = new HashSet<>();
        for (Unit unit : units) {
            Optional<UnitName> name = target.apply(unit);
            if (name.isPresent() && index.find(name.get()).isEmpty()) {
                findings.add(new UnknownTarget(unit.name(), link, name.get()));
            }
            loop(unit, target, seen).ifPresent(circle -> findings.add(new Loop(link, circle)));
        }
    }

    /** Follows a unit's links up to one that was seen before; every unit is passed once, so this ends. */
    private Optional<List<UnitName>> loop(Unit first, Function<Unit, Optional<UnitName>> target, Set<Unit> seen) {
        List<Unit> path = new ArrayList<>();
        Optional<Unit> next = Optional.of(first);
        while (next.isPresent() && seen.add(next.get())) {
            path.add(next.get());
            next = target.apply(next.get()).flatMap(index::find);
        }
        int start = next.map(path::indexOf).orElse(-1);
        if (start < 0) {
            return Optional.empty();
        }
        List<UnitName> circle = new ArrayList<>(
                path.subList(start, path.size()).stream().map(Unit::name).toList());
        Collections.rotate(circle, -circle.indexOf(Collections.min(circle)));
        return Optional.of(circle);
    }

    private void vacancies(Set<Need> needs) {
        for (Unit unit : units) {
            if (!unit.validity().covers(on)) {
                continue;
            }
            for (Need need : needs) {
                Responsible answers = posts.whoAnswers(Optional.of(unit.name()), need.role(), on);
                if (need.isOf(unit) && !(answers instanceof Responsible.Held)) {
                    findings.add(new Vacancy(Post.of(need.role(), unit.name()), answers));
                }
            }
        }
    }

    /** Whether an appointment is to the regency, or to a unit that exists on the day; tells where it is not. */
    private boolean isPlaced(Appointment appointment) {
        if (appointment.unit().isEmpty()) {
            return true;
        }
        Optional<Unit> unit = index.find(appointment.unit().get());
        if (unit.isEmpty()) {
            findings.add(new UnknownUnit(appointment));
            return false;
        }
        Optional<LocalDate> lastDay = unit.get().validity().until();
        if (unit.get().validity().endsBefore(on) && appointment.validity().covers(on)) {
            findings.add(new EndedUnit(appointment, lastDay.orElse(on)));
        }
        return unit.get().validity().covers(on);
    }

    private void end(Appointment appointment, int daysAhead) {
        Optional<LocalDate> last = appointment.until();
        if (last.isEmpty()) {
            return;
        }
        if (last.get().isBefore(on)) {
            if (posts.holders(appointment.post(), on).isEmpty() && isLastOfPost(appointment)) {
                findings.add(new Expired(appointment));
            }
        } else if (appointment.validity().covers(on)
                && ChronoUnit.DAYS.between(on, last.get()) <= daysAhead
                && posts.holders(appointment.post(), dayAfter(last.get())).isEmpty()) {
            findings.add(new ExpiresSoon(appointment));
        }
    }

    private static LocalDate dayAfter(LocalDate day) {
        return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
    }

    private boolean isLastOfPost(Appointment appointment) {
        return posts.ever(appointment.post()).stream()
                .filter(other -> other.validity().endsBefore(on))
                .noneMatch(other ->
                        other.until().orElse(on).isAfter(appointment.until().orElse(on)));
    }
}
