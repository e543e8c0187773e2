package id.tuntas.directory;

import id.tuntas.text.LocalText;
import java.util.Locale;
import java.util.Optional;

/**
 * In what capacity somebody acts on a complaint. Source: the roles that regencies and the ministry named in press and
 * guides of 2021-2025 (see docs/sources.md).
 *
 * <p>Some roles are held in a unit ({@link #isOfUnit()}), some once in the regency ({@link #isOfRegency()}), and to the
 * rest nobody is appointed: a reporter, a rule that acts by itself, an administrator of whom nothing more is known.
 */
public enum Role {
    /** Pelapor. */
    REPORTER("pelapor", Reach.NOBODY, "pelapor", "reporter"),
    /** Admin operator: does the technical work for a liaison officer. */
    OPERATOR("operator", Reach.UNIT, "admin operator", "operator"),
    /** Admin koordinator, also admin instansi: verifies, classifies and disposes. */
    COORDINATOR("koordinator", Reach.REGENCY, "admin koordinator", "coordinator"),
    /** Pejabat or admin penghubung of a unit. */
    LIAISON_OFFICER("penghubung", Reach.UNIT, "pejabat penghubung", "liaison officer"),
    /** Pejabat teknis: follows up and writes the answer. */
    TECHNICAL_OFFICER("teknis", Reach.UNIT, "pejabat teknis", "technical officer"),
    /** Kepala perangkat daerah. */
    HEAD_OF_UNIT("kepala", Reach.UNIT, "kepala perangkat daerah", "head of unit"),
    /** Bupati, wali kota or Sekda. */
    HEAD_OF_REGION("sekda", Reach.REGENCY, "kepala daerah atau Sekda", "head of region"),
    /** Inspektorat. */
    INSPECTORATE("inspektorat", Reach.REGENCY, "inspektorat", "inspectorate"),
    /** Admin koordinator provinsi. */
    PROVINCE("provinsi", Reach.REGENCY, "admin koordinator provinsi", "coordinator of the province"),
    /** Sistem: a rule acted by itself. */
    SYSTEM("sistem", Reach.NOBODY, "sistem", "system"),
    /** An administrator of whom the source says no more. */
    ADMIN("admin", Reach.NOBODY, "admin", "administrator");

    private enum Reach {
        UNIT,
        REGENCY,
        NOBODY
    }

    private final String literal;
    private final Reach reach;
    private final String indonesian;
    private final String english;

    Role(String literal, Reach reach, String indonesian, String english) {
        this.literal = literal;
        this.reach = reach;
        this.indonesian = indonesian;
        this.english = english;
    }

    /**
     * The word that logs use for it.
     *
     * @return a lower-case Indonesian word, such as {@code pelapor}
     */
    public String literal() {
        return literal;
    }

    /**
     * What letters and messages call it.
     *
     * @return such as {@code pejabat penghubung}, in English {@code liaison officer}
     */
    public LocalText title() {
        return new LocalText(indonesian, english);
    }

    /**
     * Whether it is held in a unit: operator, liaison officer, technical officer, head of unit.
     *
     * @return true where an appointment to it names a unit
     */
    public boolean isOfUnit() {
        return reach == Reach.UNIT;
    }

    /**
     * Whether it is held for the whole regency: coordinator, head of region, inspectorate, and the coordinator of the
     * province who watches over it.
     *
     * @return true where an appointment to it names no unit
     */
    public boolean isOfRegency() {
        return reach == Reach.REGENCY;
    }

    /**
     * The role that a word of a source names.
     *
     * @param word such as {@code Pelapor}, {@code admin koordinator} or {@code pejabat penghubung}, in any case
     * @return the role; empty where the word names none, because it may then be a person's name, which is not kept
     */
    public static Optional<Role> parse(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        for (Role role : values()) {
            if (plain.equals(role.literal)
                    || plain.equals("admin " + role.literal)
                    || plain.equals("pejabat " + role.literal)) {
                return Optional.of(role);
            }
        }
        return plain.equals("admin instansi") ? Optional.of(COORDINATOR) : Optional.empty();
    }
}
