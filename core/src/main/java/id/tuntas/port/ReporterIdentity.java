package id.tuntas.port;

import id.tuntas.base.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who a reporter is, as far as it was said. Lives in the {@link ReporterVault} and nowhere else: not in events, not in
 * notices, not in a log. {@link #toString()} tells which fields there are and nothing of what is in them; it is neither a
 * record nor a bean nor serialisable, so that no library writes it out by accident. Immutable.
 *
 * <p>Example: {@code ReporterIdentity.NOTHING.withName("Fulan").withPhone("0812-0000-0001")}, who complained on Tuesday
 * 5 March 2024. Source of the fields: the forms of SP4N-LAPOR! and of regencies, which ask for name, NIK, phone and e-mail.
 */
public final class ReporterIdentity {

    /** Nothing is known. */
    public static final ReporterIdentity NOTHING = new ReporterIdentity(null, null, null, null, null);

    private static final Pattern NIK = Pattern.compile("[0-9]{16}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 1_000;

    private final @Nullable String name;
    private final @Nullable String nik;
    private final @Nullable Contact phone;
    private final @Nullable Contact email;
    private final @Nullable String address;

    private ReporterIdentity(
            @Nullable String name,
            @Nullable String nik,
            @Nullable Contact phone,
            @Nullable Contact email,
            @Nullable String address) {
        this.name = name;
        this.nik = nik;
        this.phone = phone;
        this.email = email;
        this.address = address;
    }

    /**
     * The name.
     *
     * @return as it was given
     */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /**
     * The NIK.
     *
     * @return 16 digits
     */
    public Optional<String> nik() {
        return Optional.ofNullable(nik);
    }

    /**
     * The phone number.
     *
     * @return in its one form
     */
    public Optional<Contact> phone() {
        return Optional.ofNullable(phone);
    }

    /**
     * The e-mail address.
     *
     * @return in its one form
     */
    public Optional<Contact> email() {
        return Optional.ofNullable(email);
    }

    /**
     * Where the reporter lives.
     *
     * @return as it was given
     */
    public Optional<String> address() {
        return Optional.ofNullable(address);
    }

    /**
     * By what the reporter can be reached and found again.
     *
     * @return phone before e-mail, as far as they are known
     */
    public List<Contact> contacts() {
        return Stream.of(phone(), email()).flatMap(Optional::stream).toList();
    }

    /**
     * The same with another name.
     *
     * @param given 1 to 200 characters without the blanks around it
     * @return a changed copy
     * @throws InvalidValueException if it is anything else
     */
    public ReporterIdentity withName(String given) {
        return new ReporterIdentity(checked("name", given, LONGEST_NAME), nik, phone, email, address);
    }

    /**
     * The same with another NIK.
     *
     * @param given 16 digits; blanks between and around them are dropped
     * @return a changed copy
     * @throws InvalidValueException if it is anything else
     */
    public ReporterIdentity withNik(String given) {
        String digits = given.replaceAll("\\s+", "");
        if (!NIK.matcher(digits).matches()) {
            throw InvalidValueException.of("nik", "16 digits");
        }
        return new ReporterIdentity(name, digits, phone, email, address);
    }

    /**
     * The same with another phone number.
     *
     * @param given as {@link Contact#phone} takes it
     * @return a changed copy
     * @throws InvalidValueException if it is no phone number
     */
    public ReporterIdentity withPhone(String given) {
        return new ReporterIdentity(name, nik, Contact.phone(given), email, address);
    }

    /**
     * The same with another e-mail address.
     *
     * @param given as {@link Contact#email} takes it
     * @return a changed copy
     * @throws InvalidValueException if it is no e-mail address
     */
    public ReporterIdentity withEmail(String given) {
        return new ReporterIdentity(name, nik, phone, Contact.email(given), address);
    }

    /**
     * The same with another address.
     *
     * @param given 1 to 1,000 characters without the blanks around it
     * @return a changed copy
     * @throws InvalidValueException if it is anything else
     */
    public ReporterIdentity withAddress(String given) {
        return new ReporterIdentity(name, nik, phone, email, checked("address", given, LONGEST_ADDRESS));
    }

    private static String checked(String attribute, String given, int longest) {
        String stripped = given.strip();
        if (stripped.isEmpty() || stripped.length() > longest || stripped.indexOf('\0') >= 0) {
            throw InvalidValueException.of(attribute, "1 to " + longest + " characters");
        }
        return stripped;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReporterIdentity identity
                && Objects.equals(identity.name, name)
                && Objects.equals(identity.nik, nik)
                && Objects.equals(identity.phone, phone)
                && Objects.equals(identity.email, email)
                && Objects.equals(identity.address, address);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, nik, phone, email, address);
    }

    /**
     * Which fields there are.
     *
     * @return such as {@code identity of name, phone}
     */
    @Override
    public String toString() {
        List<String> fields = new ArrayList<>();
        name().ifPresent(some -> fields.add("name"));
        nik().ifPresent(some -> fields.add("nik"));
        phone().ifPresent(some -> fields.add("phone"));
        email().ifPresent(some -> fields.add("email"));
        address().ifPresent(some -> fields.add("address"));
        return "identity of " + (fields.isEmpty() ? "nothing" : String.join(", ", fields));
    }
}
