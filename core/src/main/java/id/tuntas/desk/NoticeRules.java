package id.tuntas.desk;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import id.tuntas.complaint.EventType;
import id.tuntas.directory.Role;
import id.tuntas.port.NoticeKind;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Who is told what when something happens. Sampang's ASPAL tells the liaison officer and the operator of a unit as soon as a
 * complaint is disposed to it; whether the head is told too is a rule. Immutable; the defaults are ours.
 */
@Value.Immutable
@TuntasStyle
public sealed interface NoticeRules permits ImmutableNoticeRules {

    /** The rules that apply unless a regency says otherwise. */
    NoticeRules DEFAULTS = builder().build();

    /** What the coordinator and those of the lead unit are told where a complaint waits for a reporter whom nobody can reach. */
    NoticeKind REPORTER_UNREACHABLE = NoticeKind.of("pelapor-tak-terhubung");

    /**
     * Which roles of the lead unit are told of a disposition and of a rejected follow-up.
     *
     * @return roles of a unit; liaison officer and operator unless said
     */
    @Value.Default
    default Set<Role> ofTheUnit() {
        return Set.of(Role.LIAISON_OFFICER, Role.OPERATOR);
    }

    /**
     * For how long a notice is worth sending.
     *
     * @return more than nothing; seven days unless said
     */
    @Value.Default
    default Duration worthSending() {
        return Duration.ofDays(7);
    }

    /**
     * Checks roles and time.
     *
     * @throws InvalidValueException if a role is none of a unit, or a notice is worth sending for no time at all
     */
    @Value.Check
    default void check() {
        if (!ofTheUnit().stream().allMatch(Role::isOfUnit)) {
            throw InvalidValueException.of("ofTheUnit", "roles of a unit");
        }
        if (worthSending().isNegative() || worthSending().isZero()) {
            throw InvalidValueException.of("worthSending", "more than nothing");
        }
    }

    /**
     * What a reporter is told of an event.
     *
     * @param type the type of the event
     * @return the kind of notice; empty where the reporter is told nothing
     */
    static Optional<NoticeKind> toReporter(EventType type) {
        return Optional.ofNullable(Kinds.TO_REPORTER.get(type));
    }

    /**
     * What the lead unit is told of an event.
     *
     * @param type the type of the event
     * @return the kind of notice; empty where the unit is told nothing
     */
    static Optional<NoticeKind> toUnit(EventType type) {
        return Optional.ofNullable(Kinds.TO_UNIT.get(type));
    }

    /**
     * What the coordinator is told of an event.
     *
     * @param type the type of the event
     * @return the kind of notice; empty where the coordinator is told nothing
     */
    static Optional<NoticeKind> toCoordinator(EventType type) {
        return Optional.ofNullable(Kinds.TO_COORDINATOR.get(type));
    }

    /**
     * A builder.
     *
     * @return an empty one; nothing is required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds rules. */
    final class Builder extends ImmutableNoticeRules.Builder {
        Builder() {}
    }

    /** Which word for which event. */
    final class Kinds {
        private static final Map<EventType, NoticeKind> TO_REPORTER = new EnumMap<>(Map.of(
                EventType.RECEIVED, NoticeKind.of("laporan-diterima"),
                EventType.COMPLETION_REQUESTED, NoticeKind.of("mohon-dilengkapi"),
                EventType.REFERRED_OUTSIDE, NoticeKind.of("laporan-dirujuk"),
                EventType.FOLLOWED_UP, NoticeKind.of("laporan-ditindaklanjuti"),
                EventType.MERGED_INTO, NoticeKind.of("laporan-digabung"),
                EventType.UNMERGED, NoticeKind.of("laporan-dipisahkan"),
                EventType.REOPENED, NoticeKind.of("laporan-dibuka-kembali"),
                EventType.ARCHIVED, NoticeKind.of("laporan-diarsipkan"),
                EventType.CONTENT_BLOCKED, NoticeKind.of("konten-diblokir"),
                EventType.CLOSED, NoticeKind.of("laporan-ditutup")));
        private static final Map<EventType, NoticeKind> TO_UNIT = new EnumMap<>(Map.of(
                EventType.DISPOSED, NoticeKind.of("disposisi-baru"),
                EventType.FOLLOW_UP_REJECTED, NoticeKind.of("tindak-lanjut-ditolak"),
                EventType.DISPUTED, NoticeKind.of("tindak-lanjut-disanggah"),
                EventType.REPORTER_REPLIED, NoticeKind.of("pelapor-menanggapi"),
                EventType.REOPENED, NoticeKind.of("laporan-dibuka-kembali")));
        private static final Map<EventType, NoticeKind> TO_COORDINATOR = new EnumMap<>(Map.of(
                EventType.RECEIVED, NoticeKind.of("laporan-baru"),
                EventType.COMPLETED_BY_REPORTER, NoticeKind.of("laporan-dilengkapi"),
                EventType.RETURNED_NOT_OURS, NoticeKind.of("bukan-kewenangan"),
                EventType.FOLLOWED_UP, NoticeKind.of("tindak-lanjut-masuk"),
                EventType.DISPUTED, NoticeKind.of("tindak-lanjut-disanggah")));

        private Kinds() {}
    }
}
