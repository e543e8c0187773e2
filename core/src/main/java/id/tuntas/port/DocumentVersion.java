package id.tuntas.port;

import id.tuntas.base.InvalidValueException;
import id.tuntas.directory.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is known of one version of a document without its bytes. Immutable.
 *
 * @param key its name
 * @param validity the local days of the regency on which it holds, the last one included
 * @param digest 64 lower-case hexadecimal digits, the SHA-256 of its bytes
 */
public record DocumentVersion(DocumentKey key, Validity validity, String digest) {

    private static final int LAST_YEAR = 9_999;
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks days and digest.
     *
     * @param key its name
     * @param validity the days on which it holds
     * @param digest the SHA-256 of its bytes
     * @throws InvalidValueException if a day is outside of the years 1 to 9999, or the digest is none
     */
    public DocumentVersion {
        check(validity.from());
        check(validity.until());
        if (!DIGEST.matcher(digest).matches()) {
            throw InvalidValueException.of("digest", "64 lower-case hexadecimal digits");
        }
    }

    private static void check(Optional<LocalDate> day) {
        if (day.filter(some -> some.getYear() < 1 || some.getYear() > LAST_YEAR).isPresent()) {
            throw InvalidValueException.of("validity", "days of the years 1 to " + LAST_YEAR);
        }
    }

    /**
     * Which of the versions of one document holds on a day: of those whose validity covers it the one that begins last, and of
     * those that begin on one day the one that was stored last. One without a first day begins before all others.
     *
     * <p>Example: version 1 since ever and version 2 since Tuesday 5 March 2024 were stored in that order. On 4 March it is
     * version 1, on 5 March version 2. Version 3, stored in April and valid since 5 March as well, is the one of 5 March from
     * then on: it is a correction, and the answer changes.
     *
     * @param stored the versions in the order in which they were stored
     * @param day a local day of the regency
     * @return that version; empty where none covers the day
     */
    public static Optional<DocumentVersion> on(List<DocumentVersion> stored, LocalDate day) {
        return stored.stream()
                .filter(version -> version.validity().covers(day))
                .reduce((before, later) -> later.begins().isBefore(before.begins()) ? before : later);
    }

    private LocalDate begins() {
        return validity.from().orElse(LocalDate.MIN);
    }
}
