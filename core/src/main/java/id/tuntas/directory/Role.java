package id.tuntas.directory;

import java.util.Locale;
import java.util.Optional;

/**
 * In what capacity somebody acts on a complaint. Source: the roles that regencies and the ministry named in press and
 * guides of 2021-2025 (see docs/sources.md).
 */
public enum Role {
    /** Pelapor. */
    REPORTER("pelapor"),
    /** Admin operator: does the technical work for a liaison officer. */
    OPERATOR("operator"),
    /** Admin koordinator, also admin instansi: verifies, classifies and disposes. */
    COORDINATOR("koordinator"),
    /** Pejabat or admin penghubung of a unit. */
    LIAISON_OFFICER("penghubung"),
    /** Pejabat teknis: follows up and writes the answer. */
    TECHNICAL_OFFICER("teknis"),
    /** Kepala perangkat daerah. */
    HEAD_OF_UNIT("kepala"),
    /** Bupati, wali kota or Sekda. */
    HEAD_OF_REGION("sekda"),
    /** Inspektorat. */
    INSPECTORATE("inspektorat"),
    /** Admin koordinator provinsi. */
    PROVINCE("provinsi"),
    /** Sistem: a rule acted by itself. */
    SYSTEM("sistem"),
    /** An administrator of whom the source says no more. */
    ADMIN("admin");

    private final String literal;

    Role(String literal) {
        this.literal = literal;
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
