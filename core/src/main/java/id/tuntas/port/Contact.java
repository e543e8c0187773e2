package id.tuntas.port;

import id.tuntas.base.InvalidValueException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A phone number or an e-mail address in the one form in which two spellings of it are equal. Personal data: shown to nobody
 * who does not ask for {@link #value()}, neither a record nor serialisable. Immutable.
 *
 * <p>Example: {@code Contact.phone("0812-0000-0001")}, {@code Contact.phone("62 812 0000 0001")} and
 * {@code Contact.phone("+62 (0)812 0000 0001")} are equal; their value is {@code +6281200000001}.
 */
public final class Contact {

    private static final String PHONE_FORM = "a phone number of 8 to 15 digits with its country, or an Indonesian one";
    private static final String EMAIL_FORM = "an e-mail address of at most 254 characters";
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s().\\-/\\u00a0\\u2010-\\u2015]+");
    private static final Pattern INTERNATIONAL = Pattern.compile("\\+[1-9][0-9]{7,14}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]{1,189}");

    private final Kind kind;
    private final String value;

    private Contact(Kind kind, String value) {
        this.kind = kind;
        this.value = value;
    }

    /** What a contact is. */
    public enum Kind {
        /** A phone number, as WhatsApp and SMS use it. */
        PHONE,
        /** An e-mail address. */
        EMAIL
    }

    /**
     * A phone number. Blanks, dots, dashes, slashes and brackets are dropped; a leading 00 is a plus; a leading 0, 62 or 8 is
     * Indonesian; a 0 behind +62 is dropped.
     *
     * @param spelled as somebody wrote it
     * @return the number with a plus and its country
     * @throws InvalidValueException if it is none
     */
    public static Contact phone(String spelled) {
        String number = PUNCTUATION.matcher(spelled.strip()).replaceAll("");
        if (number.startsWith("00")) {
            number = "+" + number.substring(2);
        } else if (number.startsWith("0")) {
            number = "+62" + number.substring(1);
        } else if (number.startsWith("62")) {
            number = "+" + number;
        } else if (number.startsWith("8")) {
            number = "+62" + number;
        }
        if (number.startsWith("+620")) {
            number = "+62" + number.substring(4);
        }
        if (!INTERNATIONAL.matcher(number).matches()) {
            throw InvalidValueException.of("phone", PHONE_FORM);
        }
        return new Contact(Kind.PHONE, number);
    }

    /**
     * An e-mail address. Blanks around it are dropped and upper case is read as lower case; dots and what is behind a plus
     * stay, because not every post office overlooks them.
     *
     * @param spelled as somebody wrote it
     * @return the address in lower case
     * @throws InvalidValueException if it is none
     */
    public static Contact email(String spelled) {
        String address = spelled.strip().toLowerCase(Locale.ROOT);
        if (!EMAIL.matcher(address).matches()) {
            throw InvalidValueException.of("email", EMAIL_FORM);
        }
        return new Contact(Kind.EMAIL, address);
    }

    /**
     * What it is.
     *
     * @return phone or e-mail
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The contact itself, for whoever sends something there.
     *
     * @return such as {@code +6281200000001}
     */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Contact contact && contact.kind == kind && contact.value.equals(value);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + value.hashCode();
    }

    /**
     * What it is, and no more.
     *
     * @return {@code a contact by phone} or {@code a contact by email}
     */
    @Override
    public String toString() {
        return "a contact by " + kind.name().toLowerCase(Locale.ROOT);
    }
}
