package id.tuntas.complaint;

import id.tuntas.base.InvalidValueException;
import id.tuntas.directory.Role;
import java.util.Locale;
import java.util.Optional;

/**
 * A status in the very words of a LAPOR! export ({@code Status Laporan}), and what it means.
 *
 * <p>An open set: an unknown literal is kept verbatim and means {@link Status#OTHER}. Words are compared without regard
 * to case. Source: the literals of a real export of 2021-2024 and of public pages; no decree lists them. Example:
 * {@code StatusLiteral.of("Ditutup oleh Sistem")} is {@link Status#CLOSED}, by {@link Role#SYSTEM}. Immutable.
 *
 * @param value the words, outer white space removed
 */
public record StatusLiteral(String value) {

    /**
     * Removes outer white space.
     *
     * @param value the words of the source
     * @throws InvalidValueException if nothing is left
     */
    public StatusLiteral {
        value = value.strip();
        if (value.isEmpty()) {
            throw InvalidValueException.of("statusLiteral", "the words of a status");
        }
    }

    /**
     * The literal of those words.
     *
     * @param value the words of the source
     * @return the literal
     * @throws InvalidValueException if they are blank
     */
    public static StatusLiteral of(String value) {
        return new StatusLiteral(value);
    }

    /**
     * Where a complaint of that status stands.
     *
     * @return the status, {@link Status#OTHER} for words that are not in the table
     */
    public Status status() {
        String words = value.toLowerCase(Locale.ROOT);
        if (words.startsWith("ditutup")) {
            return Status.CLOSED;
        }
        if (words.startsWith("diarsipkan")) {
            return Status.ARCHIVED;
        }
        if (words.startsWith("terdisposisi")) {
            return Status.DISPOSED;
        }
        if (words.startsWith("ditindaklanjuti")) {
            return Status.FOLLOWED_UP;
        }
        if (words.startsWith("ditanggapi")) {
            return Status.IN_PROGRESS;
        }
        return switch (words) {
            case "konten terblokir" -> Status.BLOCKED;
            case "belum terverifikasi" -> Status.UNVERIFIED;
            case "terverifikasi" -> Status.VERIFIED;
            case "menunggu kelengkapan informasi" -> Status.AWAITING_REPORTER;
            default -> Status.OTHER;
        };
    }

    /**
     * Who brought it about, where the literal says so ({@code ... oleh Sistem}, {@code Admin}, {@code Pelapor}).
     *
     * @return the role; empty where the literal names none that is known
     */
    public Optional<Role> by() {
        String words = value.toLowerCase(Locale.ROOT);
        int oleh = words.indexOf(" oleh ");
        return oleh < 0 ? Optional.empty() : Role.parse(words.substring(oleh + " oleh ".length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
