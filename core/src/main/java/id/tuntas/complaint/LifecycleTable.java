package id.tuntas.complaint;

import static id.tuntas.complaint.Status.ARCHIVED;
import static id.tuntas.complaint.Status.AWAITING_REPORTER;
import static id.tuntas.complaint.Status.BLOCKED;
import static id.tuntas.complaint.Status.CLOSED;
import static id.tuntas.complaint.Status.DISPOSED;
import static id.tuntas.complaint.Status.FOLLOWED_UP;
import static id.tuntas.complaint.Status.IN_PROGRESS;
import static id.tuntas.complaint.Status.OTHER;
import static id.tuntas.complaint.Status.REFERRED;
import static id.tuntas.complaint.Status.UNKNOWN;
import static id.tuntas.complaint.Status.UNVERIFIED;
import static id.tuntas.complaint.Status.VERIFIED;
import static id.tuntas.complaint.Whose.ANY;
import static id.tuntas.complaint.Whose.DELEGATED;
import static id.tuntas.complaint.Whose.HELPING;
import static id.tuntas.complaint.Whose.LEAD;
import static id.tuntas.complaint.Whose.OWN;
import static id.tuntas.directory.Role.COORDINATOR;
import static id.tuntas.directory.Role.HEAD_OF_REGION;
import static id.tuntas.directory.Role.HEAD_OF_UNIT;
import static id.tuntas.directory.Role.INSPECTORATE;
import static id.tuntas.directory.Role.LIAISON_OFFICER;
import static id.tuntas.directory.Role.OPERATOR;
import static id.tuntas.directory.Role.PROVINCE;
import static id.tuntas.directory.Role.REPORTER;
import static id.tuntas.directory.Role.SYSTEM;
import static id.tuntas.directory.Role.TECHNICAL_OFFICER;

import id.tuntas.directory.Role;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may do what, and where the complaint must stand for it: the one place that says so. What is not here is refused.
 *
 * <p>Roles and chain are those of docs/sources.md; where no source says which role may do a thing, the row is ours. The
 * whole table is printed in docs/lifecycle.md.
 */
public final class LifecycleTable {

    private static final Set<Status> OPEN = EnumSet.of(
            UNKNOWN, UNVERIFIED, VERIFIED, DISPOSED, IN_PROGRESS, FOLLOWED_UP, AWAITING_REPORTER, REFERRED, OTHER);
    private static final Set<Status> ALL = EnumSet.allOf(Status.class);

    private static final Map<CommandType, Row> ROWS = rows();

    private LifecycleTable() {}

    /**
     * A row of the table.
     *
     * @param statuses where the complaint must stand; empty for what begins a complaint
     * @param roles which roles may do it, and on whose complaints
     */
    public record Row(Set<Status> statuses, Map<Role, Whose> roles) {
        /**
         * Copies both.
         *
         * @param statuses where the complaint must stand
         * @param roles which roles may do it
         */
        public Row {
            statuses = Collections.unmodifiableSet(
                    statuses.isEmpty() ? EnumSet.noneOf(Status.class) : EnumSet.copyOf(statuses));
            roles = Collections.unmodifiableMap(new EnumMap<>(roles));
        }
    }

    /**
     * The row of a command.
     *
     * @param command the command
     * @return who may do it and where
     */
    public static Row row(CommandType command) {
        return Optional.ofNullable(ROWS.get(command)).orElseThrow();
    }

    static Map<CommandType, Row> rows() {
        Map<CommandType, Row> rows = new EnumMap<>(CommandType.class);
        Set<Status> atTheCoordinator = EnumSet.of(UNKNOWN, UNVERIFIED, VERIFIED, OTHER);
        Set<Status> atTheUnit = EnumSet.of(DISPOSED, IN_PROGRESS);
        put(rows, CommandType.SUBMIT, EnumSet.noneOf(Status.class), may(OWN, REPORTER));
        put(rows, CommandType.ENTER, EnumSet.noneOf(Status.class), may(ANY, COORDINATOR, OPERATOR, LIAISON_OFFICER));
        put(
                rows,
                CommandType.REQUEST_COMPLETION,
                plus(atTheCoordinator, DISPOSED, IN_PROGRESS, FOLLOWED_UP),
                may(ANY, COORDINATOR),
                may(LEAD, LIAISON_OFFICER, OPERATOR, HEAD_OF_UNIT));
        put(
                rows,
                CommandType.COMPLETE,
                EnumSet.of(AWAITING_REPORTER),
                may(OWN, REPORTER),
                may(ANY, COORDINATOR, OPERATOR));
        put(rows, CommandType.EXPIRE, EnumSet.of(AWAITING_REPORTER), may(ANY, SYSTEM));
        put(rows, CommandType.VERIFY, EnumSet.of(UNKNOWN, UNVERIFIED, OTHER), may(ANY, COORDINATOR));
        put(rows, CommandType.RECLASSIFY, OPEN, may(ANY, COORDINATOR));
        put(
                rows,
                CommandType.SET_CONFIDENTIALITY,
                ALL,
                may(OWN, REPORTER),
                may(ANY, COORDINATOR),
                may(HELPING, LIAISON_OFFICER, OPERATOR, HEAD_OF_UNIT));
        put(
                rows,
                CommandType.DISPOSE,
                EnumSet.of(VERIFIED, DISPOSED, IN_PROGRESS, FOLLOWED_UP, REFERRED),
                may(ANY, COORDINATOR));
        put(
                rows,
                CommandType.START_WORK,
                EnumSet.of(DISPOSED),
                may(LEAD, LIAISON_OFFICER, OPERATOR, HEAD_OF_UNIT),
                may(DELEGATED, TECHNICAL_OFFICER));
        put(rows, CommandType.DELEGATE, atTheUnit, may(LEAD, LIAISON_OFFICER, HEAD_OF_UNIT));
        put(
                rows,
                CommandType.NOTE,
                OPEN,
                may(OWN, REPORTER),
                may(ANY, COORDINATOR, HEAD_OF_REGION, INSPECTORATE, PROVINCE),
                may(HELPING, LIAISON_OFFICER, OPERATOR, HEAD_OF_UNIT),
                may(DELEGATED, TECHNICAL_OFFICER));
        put(
                rows,
                CommandType.ATTACH,
                OPEN,
                may(OWN, REPORTER),
                may(ANY, COORDINATOR),
                may(HELPING, LIAISON_OFFICER, OPERATOR, HEAD_OF_UNIT),
                may(DELEGATED, TECHNICAL_OFFICER));
        put(
                rows,
                CommandType.FOLLOW_UP,
                plus(atTheUnit, VERIFIED, FOLLOWED_UP, REFERRED),
                may(ANY, COORDINATOR),
                may(LEAD, LIAISON_OFFICER, OPERATOR, HEAD_OF_UNIT),
                may(DELEGATED, TECHNICAL_OFFICER));
        put(rows, CommandType.REJECT_FOLLOW_UP, EnumSet.of(FOLLOWED_UP), may(ANY, COORDINATOR));
        put(rows, CommandType.RETURN_NOT_OURS, atTheUnit, may(LEAD, LIAISON_OFFICER, OPERATOR, HEAD_OF_UNIT));
        put(rows, CommandType.REFER_OUTSIDE, plus(atTheUnit, VERIFIED, REFERRED), may(ANY, COORDINATOR));
        put(rows, CommandType.RECORD_RECEIPT, EnumSet.of(REFERRED), may(ANY, COORDINATOR));
        put(
                rows,
                CommandType.REPLY,
                EnumSet.of(FOLLOWED_UP, IN_PROGRESS),
                may(OWN, REPORTER),
                may(ANY, COORDINATOR, OPERATOR));
        put(rows, CommandType.CONFIRM, EnumSet.of(FOLLOWED_UP), may(OWN, REPORTER));
        put(rows, CommandType.DISPUTE, EnumSet.of(FOLLOWED_UP), may(OWN, REPORTER));
        put(rows, CommandType.RATE, EnumSet.of(CLOSED), may(OWN, REPORTER));
        put(rows, CommandType.WITHDRAW, OPEN, may(OWN, REPORTER));
        put(rows, CommandType.REOPEN, EnumSet.of(CLOSED, ARCHIVED), may(OWN, REPORTER), may(ANY, COORDINATOR));
        put(rows, CommandType.MERGE, OPEN, may(ANY, COORDINATOR));
        put(rows, CommandType.UNMERGE, ALL, may(ANY, COORDINATOR));
        put(rows, CommandType.ARCHIVE, OPEN, may(ANY, COORDINATOR));
        put(rows, CommandType.CLOSE, EnumSet.of(FOLLOWED_UP, REFERRED), may(ANY, COORDINATOR));
        put(rows, CommandType.CLOSE_SILENT, EnumSet.of(FOLLOWED_UP), may(ANY, SYSTEM));
        put(rows, CommandType.CORRECT, ALL, may(ANY, COORDINATOR));
        put(rows, CommandType.BLOCK, minus(ALL, BLOCKED), may(ANY, COORDINATOR));
        put(rows, CommandType.REGISTER_UPSTREAM, ALL, may(ANY, COORDINATOR, OPERATOR, SYSTEM));
        put(rows, CommandType.ERASE_WORDS, ALL, may(ANY, COORDINATOR));
        return rows;
    }

    private record Grant(Whose whose, List<Role> roles) {}

    private static void put(Map<CommandType, Row> rows, CommandType command, Set<Status> statuses, Grant... grants) {
        Map<Role, Whose> all = new EnumMap<>(Role.class);
        for (Grant grant : grants) {
            for (Role role : grant.roles()) {
                all.put(role, grant.whose());
            }
        }
        rows.put(command, new Row(statuses, all));
    }

    private static Grant may(Whose whose, Role... roles) {
        return new Grant(whose, List.of(roles));
    }

    private static Set<Status> plus(Set<Status> some, Status... more) {
        Set<Status> all = EnumSet.copyOf(some);
        all.addAll(Arrays.asList(more));
        return all;
    }

    private static Set<Status> minus(Set<Status> some, Status one) {
        Set<Status> rest = EnumSet.copyOf(some);
        rest.remove(one);
        return rest;
    }
}
