package id.tuntas.calendar;

import java.util.Optional;

/** Why a day is off. The literal is how a holiday table in CSV spells it. */
public enum DayOffKind {
    /** Libur nasional: a public holiday of the yearly joint decree. */
    NATIONAL_HOLIDAY("libur_nasional"),
    /** Cuti bersama: leave taken together by civil servants; whether it is worked is a setting of the calendar. */
    COLLECTIVE_LEAVE("cuti_bersama"),
    /** The day of a general or simultaneous regional election, declared by presidential decree. */
    ELECTION_DAY("pilkada/pemilu"),
    /** A day off of one province or regency, by its own decree. */
    LOCAL_DAY_OFF("libur_daerah");

    private final String literal;

    DayOffKind(String literal) {
        this.literal = literal;
    }

    /**
     * The kind of that literal.
     *
     * @param literal as a holiday table spells it, for example {@code cuti_bersama}
     * @return the kind, or empty where no kind is spelled so
     */
    public static Optional<DayOffKind> ofLiteral(String literal) {
        for (DayOffKind kind : values()) {
            if (kind.literal.equals(literal)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /**
     * How a holiday table in CSV spells this kind.
     *
     * @return for example {@code cuti_bersama}
     */
    public String literal() {
        return literal;
    }
}
