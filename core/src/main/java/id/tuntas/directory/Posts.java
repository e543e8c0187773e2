package id.tuntas.directory;

import id.tuntas.directory.Responsible.Reason;
import id.tuntas.directory.Responsible.Step;
import id.tuntas.text.DateText;
import id.tuntas.text.LocalText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who holds which post when, and to whom its work falls where nobody does. */
final class Posts {

    static final Comparator<Appointment> ORDER = Comparator.comparing(Appointment::officer)
            .thenComparing(Appointment::from)
            .thenComparing(appointment -> appointment.until().orElse(LocalDate.MAX))
            .thenComparing(appointment -> appointment.decree().date())
            .thenComparing(appointment -> appointment.decree().number());

    private final UnitIndex units;
    private final Map<Key, List<Appointment>> byPost = new HashMap<>();

    /** A post by what all names of its unit have in common. */
    private record Key(Role role, String unit) {}

    Posts(UnitIndex units, Collection<Appointment> appointments) {
        this.units = units;
        for (Appointment appointment : appointments) {
            byPost.computeIfAbsent(key(appointment.post()), key -> new ArrayList<>())
                    .add(appointment);
        }
        byPost.values().forEach(ofOne -> ofOne.sort(ORDER));
    }

    private Key key(Post post) {
        return new Key(post.role(), post.unit().map(units::key).orElse(""));
    }

    List<Appointment> ever(Post post) {
        return byPost.getOrDefault(key(post), List.of());
    }

    List<Appointment> holders(Post post, LocalDate day) {
        return ever(post).stream()
                .filter(appointment -> appointment.validity().covers(day))
                .toList();
    }

    Responsible whoAnswers(Optional<UnitName> asked, Role role, LocalDate day) {
        List<Step> steps = new ArrayList<>();
        if (role.isOfUnit()) {
            Optional<UnitName> unit = asked.isPresent() ? existing(asked.get(), day, steps) : nowhere(steps);
            if (unit.isPresent()) {
                Optional<Responsible> within = within(unit.get(), role, day, steps);
                if (within.isPresent()) {
                    return within.get();
                }
            }
        } else if (role.isOfRegency()) {
            Post post = Post.of(role);
            List<Appointment> holders = holders(post, day);
            if (!holders.isEmpty()) {
                return new Responsible.Held(post, holders, steps);
            }
            if (role != Role.COORDINATOR) {
                steps.add(vacant(post, day));
            }
        } else {
            steps.add(step(
                    Reason.ROLE_WITHOUT_OFFICERS,
                    "tidak ada pejabat yang diangkat sebagai " + role.title().indonesian(),
                    "no officer is appointed as " + role.title().english()));
        }
        return coordinator(day, steps);
    }

    private Optional<Responsible> within(UnitName unit, Role role, LocalDate day, List<Step> steps) {
        Post post = Post.of(role, unit);
        List<Appointment> holders = holders(post, day);
        if (!holders.isEmpty()) {
            return Optional.of(new Responsible.Held(post, holders, steps));
        }
        steps.add(vacant(post, day));
        if (role == Role.HEAD_OF_UNIT) {
            return Optional.empty();
        }
        Post head = Post.of(Role.HEAD_OF_UNIT, unit);
        List<Appointment> heads = holders(head, day);
        if (!heads.isEmpty()) {
            return Optional.of(new Responsible.HeadOfUnit(head, heads, steps));
        }
        steps.add(vacant(head, day));
        return Optional.empty();
    }

    private Responsible coordinator(LocalDate day, List<Step> steps) {
        List<Appointment> coordinators = holders(Post.COORDINATOR, day);
        if (!coordinators.isEmpty()) {
            return new Responsible.Coordinator(coordinators, steps);
        }
        steps.add(vacant(Post.COORDINATOR, day));
        return new Responsible.NobodyAppointed(steps);
    }

    /** The unit whose posts are asked for: itself, as the directory names it, or its successor. */
    private Optional<UnitName> existing(UnitName asked, LocalDate day, List<Step> steps) {
        Optional<Unit> known = units.find(asked);
        if (known.isEmpty()) {
            return Optional.of(asked);
        }
        Unit unit = known.get();
        Optional<Unit> existing = units.find(asked, day);
        if (existing.isPresent()) {
            UnitName name = existing.get().name();
            if (unit.validity().endsBefore(day)) {
                LocalText last = DateText.of(unit.validity().until().orElse(day));
                steps.add(step(
                        Reason.UNIT_SUCCEEDED,
                        unit.name() + " ada sampai dengan " + last.indonesian() + ", diteruskan oleh " + name,
                        unit.name() + " existed until " + last.english() + " and was succeeded by " + name));
            }
            return Optional.of(name);
        }
        if (unit.validity().endsBefore(day)) {
            LocalText last = DateText.of(unit.validity().until().orElse(day));
            steps.add(step(
                    Reason.UNIT_ENDED,
                    unit.name() + " ada sampai dengan " + last.indonesian() + ", tanpa penerus yang ada",
                    unit.name() + " existed until " + last.english() + " and no successor exists"));
        } else {
            LocalText first = DateText.of(unit.validity().from().orElse(day));
            steps.add(step(
                    Reason.UNIT_NOT_YET_SET_UP,
                    unit.name() + " baru ada mulai " + first.indonesian(),
                    unit.name() + " exists only from " + first.english()));
        }
        return Optional.empty();
    }

    private static Optional<UnitName> nowhere(List<Step> steps) {
        steps.add(step(Reason.NO_UNIT, "belum ada perangkat daerah", "it is with no unit"));
        return Optional.empty();
    }

    private Step vacant(Post post, LocalDate day) {
        LocalText title = post.title();
        Optional<Appointment> last = ever(post).stream()
                .filter(appointment -> appointment.validity().endsBefore(day))
                .max(Comparator.comparing(appointment -> appointment.until().orElse(day)));
        if (last.isPresent()) {
            LocalText until = DateText.of(last.get().until().orElse(day));
            String decree = last.get().decree().number();
            return step(
                    Reason.APPOINTMENT_ENDED,
                    title.indonesian() + ": pengangkatan dengan " + decree + " berakhir " + until.indonesian(),
                    title.english() + ": the appointment by " + decree + " ended on " + until.english());
        }
        Optional<Appointment> first = ever(post).stream().min(Comparator.comparing(Appointment::from));
        if (first.isPresent()) {
            LocalText from = DateText.of(first.get().from());
            String decree = first.get().decree().number();
            return step(
                    Reason.APPOINTED_LATER,
                    title.indonesian() + ": pengangkatan dengan " + decree + " baru mulai " + from.indonesian(),
                    title.english() + ": the appointment by " + decree + " begins only on " + from.english());
        }
        return step(
                Reason.NEVER_APPOINTED,
                title.indonesian() + ": belum ada yang diangkat",
                title.english() + ": nobody was ever appointed");
    }

    private static Step step(Reason reason, String indonesian, String english) {
        return new Step(reason, new LocalText(indonesian, english));
    }
}
