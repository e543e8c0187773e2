package id.tuntas.directory;

import id.tuntas.base.InvalidValueException;
import id.tuntas.text.DateText;
import id.tuntas.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Something about the directory that somebody should put right. Found by {@link DirectoryCheck}.
 *
 * <p>Immutable. Its {@link #code()} is stable, so that a host may switch over it or leave some out; its text may change.
 * Officers appear by their ids alone.
 */
public sealed interface DirectoryFinding {

    /** What kinds of findings there are, in the order in which they are listed. */
    enum Code {
        /** One name or alias is claimed by two units or more. */
        NAME_CLAIMED_TWICE,
        /** The parent of a unit is not in the directory. */
        PARENT_UNKNOWN,
        /** The successor of a unit is not in the directory. */
        SUCCESSOR_UNKNOWN,
        /** Units are each other's parents, or a unit its own. */
        PARENT_LOOP,
        /** Units are each other's successors, or a unit its own. */
        SUCCESSOR_LOOP,
        /** No coordinator is appointed on the day. */
        NO_COORDINATOR,
        /** A unit has no officer in a role that it needs; the work lies on the coordinator's desk, where nobody sits. */
        VACANT_NOBODY_ANSWERS,
        /** A unit has no officer in a role that it needs; the work falls to the coordinator. */
        VACANT_FALLS_TO_COORDINATOR,
        /** A unit has no officer in a role that it needs; the work falls to the head of the unit. */
        VACANT_FALLS_TO_HEAD,
        /** An appointment has ended, and nobody holds the post since. */
        APPOINTMENT_EXPIRED,
        /** An appointment is about to end, and nobody is appointed to follow. */
        APPOINTMENT_EXPIRES_SOON,
        /** An appointment is to a unit that the directory does not know. */
        APPOINTMENT_TO_UNKNOWN_UNIT,
        /** An appointment still holds in a unit that no longer exists. */
        APPOINTMENT_IN_ENDED_UNIT;

        /**
         * The code as programs read it.
         *
         * @return lower case with hyphens, such as {@code vacant-falls-to-head}
         */
        public String literal() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What kind of finding it is.
     *
     * @return the code
     */
    Code code();

    /**
     * The finding for people.
     *
     * @return one sentence without a full stop
     */
    LocalText text();

    /**
     * One name or alias is claimed by several units.
     *
     * @param name the name, in one of its spellings
     * @param claimants their canonical names, in the order of the alphabet; two units may have one name
     */
    record NameClaimedTwice(UnitName name, List<UnitName> claimants) implements DirectoryFinding {
        /**
         * Copies the list.
         *
         * @param name the name
         * @param claimants two or more
         */
        public NameClaimedTwice {
            claimants = List.copyOf(claimants);
        }

        @Override
        public Code code() {
            return Code.NAME_CLAIMED_TWICE;
        }

        @Override
        public LocalText text() {
            String all = joined(claimants, ", ");
            return new LocalText(
                    name + ": nama ini dipakai oleh lebih dari satu perangkat daerah: " + all,
                    name + ": this name is claimed by more than one unit: " + all);
        }
    }

    /** How one unit points at another. */
    enum Link {
        /** The unit that it belongs to. */
        PARENT("induk", "parent"),
        /** The unit that takes over its work. */
        SUCCESSOR("penerus", "successor");

        private final String indonesian;
        private final String english;

        Link(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }
    }

    /**
     * A unit points at one that the directory does not know.
     *
     * @param unit the unit
     * @param link as what it points there
     * @param target the name that is not known
     */
    record UnknownTarget(UnitName unit, Link link, UnitName target) implements DirectoryFinding {
        @Override
        public Code code() {
            return link == Link.PARENT ? Code.PARENT_UNKNOWN : Code.SUCCESSOR_UNKNOWN;
        }

        @Override
        public LocalText text() {
            return new LocalText(
                    unit + ": " + link.indonesian + " " + target + " tidak ada dalam daftar",
                    unit + ": the " + link.english + " " + target + " is not in the directory");
        }
    }

    /**
     * Units that point at each other in a circle.
     *
     * @param link as what they do
     * @param units from the first in the alphabet, each followed by the one that it points at; the last points at the first
     */
    record Loop(Link link, List<UnitName> units) implements DirectoryFinding {
        /**
         * Copies the list.
         *
         * @param link as what they point at each other
         * @param units one or more
         */
        public Loop {
            units = List.copyOf(units);
        }

        @Override
        public Code code() {
            return link == Link.PARENT ? Code.PARENT_LOOP : Code.SUCCESSOR_LOOP;
        }

        @Override
        public LocalText text() {
            String circle = joined(units, " > ") + " > " + units.get(0);
            return new LocalText(
                    circle + ": " + link.indonesian + " berputar",
                    circle + ": the " + link.english + "s go in a circle");
        }
    }

    /**
     * No coordinator is appointed.
     *
     * @param on the day
     */
    record NoCoordinator(LocalDate on) implements DirectoryFinding {
        @Override
        public Code code() {
            return Code.NO_COORDINATOR;
        }

        @Override
        public LocalText text() {
            LocalText day = DateText.of(on);
            return new LocalText(
                    "Tidak ada admin koordinator yang diangkat per " + day.indonesian(),
                    "No coordinator is appointed on " + day.english());
        }
    }

    /**
     * A unit has no officer in a role that it needs.
     *
     * @param post the role and the unit
     * @param answers to whom the work falls, and why; never {@link Responsible.Held}
     */
    record Vacancy(Post post, Responsible answers) implements DirectoryFinding {
        /**
         * Checks that the work falls to somebody.
         *
         * @param post the role and the unit
         * @param answers to whom the work falls, and why
         * @throws InvalidValueException if the post is held
         */
        public Vacancy {
            if (answers instanceof Responsible.Held) {
                throw InvalidValueException.of("answers", "to whom the work falls");
            }
        }

        @Override
        public Code code() {
            if (answers.appointments().isEmpty()) {
                return Code.VACANT_NOBODY_ANSWERS;
            }
            return answers instanceof Responsible.HeadOfUnit
                    ? Code.VACANT_FALLS_TO_HEAD
                    : Code.VACANT_FALLS_TO_COORDINATOR;
        }

        @Override
        public LocalText text() {
            LocalText desk = answers.post().role().title();
            LocalText to = answers.appointments().isEmpty()
                    ? new LocalText(
                            "tugasnya di meja " + desk.indonesian() + ", yang juga kosong",
                            "its work lies on the desk of the " + desk.english() + ", which is vacant too")
                    : new LocalText(
                            "tugasnya jatuh kepada " + desk.indonesian(), "its work falls to the " + desk.english());
            String unit = post.unit().map(name -> name + ": ").orElse("");
            LocalText role = post.role().title();
            LocalText why = answers.steps().get(0).text();
            return new LocalText(
                    unit + "tidak ada " + role.indonesian() + "; " + to.indonesian() + " (" + why.indonesian() + ")",
                    unit + "there is no " + role.english() + "; " + to.english() + " (" + why.english() + ")");
        }
    }

    /**
     * An appointment has ended, and nobody holds the post since.
     *
     * @param appointment the last of the post
     */
    record Expired(Appointment appointment) implements DirectoryFinding {
        @Override
        public Code code() {
            return Code.APPOINTMENT_EXPIRED;
        }

        @Override
        public LocalText text() {
            LocalText until = DateText.of(appointment.until().orElse(appointment.from()));
            return ofAppointment(
                    appointment,
                    "berakhir " + until.indonesian() + ", belum ada pengganti",
                    "ended on " + until.english() + ", and nobody has followed");
        }
    }

    /**
     * An appointment is about to end, and nobody is appointed to follow.
     *
     * @param appointment the appointment
     */
    record ExpiresSoon(Appointment appointment) implements DirectoryFinding {
        @Override
        public Code code() {
            return Code.APPOINTMENT_EXPIRES_SOON;
        }

        @Override
        public LocalText text() {
            LocalText until = DateText.of(appointment.until().orElse(appointment.from()));
            return ofAppointment(
                    appointment,
                    "akan berakhir " + until.indonesian() + ", belum ada pengganti",
                    "will end on " + until.english() + ", and nobody is appointed to follow");
        }
    }

    /**
     * An appointment is to a unit that the directory does not know.
     *
     * @param appointment the appointment
     */
    record UnknownUnit(Appointment appointment) implements DirectoryFinding {
        @Override
        public Code code() {
            return Code.APPOINTMENT_TO_UNKNOWN_UNIT;
        }

        @Override
        public LocalText text() {
            return ofAppointment(
                    appointment, "perangkat daerah itu tidak ada dalam daftar", "that unit is not in the directory");
        }
    }

    /**
     * An appointment still holds in a unit that no longer exists.
     *
     * @param appointment the appointment
     * @param lastDay the last day on which the unit existed
     */
    record EndedUnit(Appointment appointment, LocalDate lastDay) implements DirectoryFinding {
        @Override
        public Code code() {
            return Code.APPOINTMENT_IN_ENDED_UNIT;
        }

        @Override
        public LocalText text() {
            LocalText last = DateText.of(lastDay);
            return ofAppointment(
                    appointment,
                    "perangkat daerah itu hanya ada sampai dengan " + last.indonesian(),
                    "that unit existed until " + last.english() + " only");
        }
    }

    private static LocalText ofAppointment(Appointment appointment, String indonesian, String english) {
        LocalText post = appointment.post().title();
        String by = appointment.decree().number();
        return new LocalText(
                post.indonesian() + ": pengangkatan " + appointment.officer() + " dengan " + by + ": " + indonesian,
                post.english() + ": the appointment of " + appointment.officer() + " by " + by + ": " + english);
    }

    private static String joined(List<UnitName> names, String between) {
        return names.stream().map(UnitName::value).collect(Collectors.joining(between));
    }
}
