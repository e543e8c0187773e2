package id.tuntas.directory;

import id.tuntas.base.InvalidValueException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A decree (surat keputusan, SK), such as the SK Tim Pengelola that the bupati signs and that names the coordinating
 * admin and the liaison officer of each unit.
 *
 * <p>Immutable. Example: {@code Decree.of("188.45/17/KPTS/2024", LocalDate.of(2024, 1, 15)).titled("SK Tim Pengelola")}
 * was signed on Monday 15 January 2024. From when to when an {@link Appointment} by it holds is the appointment's to say.
 *
 * @param number the number as it is printed; 1 to 100 characters, not blank at its ends
 * @param date the local day on which it was signed
 * @param title what it is called; not blank where there is one
 */
public record Decree(String number, LocalDate date, Optional<String> title) {

    private static final int LONGEST = 100;

    /**
     * Takes the blanks off the ends of number and title and checks what is left.
     *
     * @param number the number
     * @param date the day on which it was signed
     * @param title what it is called
     * @throws InvalidValueException if the number is blank or longer than 100 characters, or the title is blank
     */
    public Decree {
        number = number.strip();
        if (number.isEmpty() || number.length() > LONGEST) {
            throw InvalidValueException.of("number", "1 to " + LONGEST + " characters");
        }
        title = title.map(String::strip);
        if (title.isPresent() && title.get().isEmpty()) {
            throw InvalidValueException.of("title", "absent, or not blank");
        }
    }

    /**
     * A decree without a title.
     *
     * @param number the number as it is printed
     * @param date the day on which it was signed
     * @return the decree
     * @throws InvalidValueException if the number is blank or longer than 100 characters
     */
    public static Decree of(String number, LocalDate date) {
        return new Decree(number, date, Optional.empty());
    }

    /**
     * The same decree with a title.
     *
     * @param title what it is called, such as {@code SK Tim Pengelola}
     * @return a new decree
     * @throws InvalidValueException if the title is blank
     */
    public Decree titled(String title) {
        return new Decree(number, date, Optional.of(title));
    }
}
