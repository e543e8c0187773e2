package id.tuntas.routing;

import id.tuntas.base.InvalidValueException;
import id.tuntas.text.LocalText;
import java.util.Locale;

/**
 * A kind of agency outside the regency to which a complaint is referred, such as {@code provinsi} or {@code bumn}. An open
 * set: a rule book may name kinds of its own, and every one is kept. Which office it is, the coordinator decides.
 * Immutable.
 *
 * @param value lower case, not blank
 */
public record AgencyKind(String value) {

    /** Pemerintah provinsi and its offices. */
    public static final AgencyKind PROVINCE = new AgencyKind("provinsi");
    /** Kementerian or lembaga of the national government, and its offices in the region. */
    public static final AgencyKind MINISTRY = new AgencyKind("kementerian");
    /** Badan usaha milik negara, such as the electricity company. */
    public static final AgencyKind STATE_COMPANY = new AgencyKind("bumn");
    /** Kepolisian. */
    public static final AgencyKind POLICE = new AgencyKind("polri");

    /**
     * Brings the word to lower case.
     *
     * @param value the kind's word
     * @throws InvalidValueException if it is blank
     */
    public AgencyKind {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.isEmpty()) {
            throw InvalidValueException.of("agencyKind", "a word such as provinsi or bumn");
        }
    }

    /**
     * The kind of that word.
     *
     * @param value the word, in any case
     * @return the kind
     * @throws InvalidValueException if the word is blank
     */
    public static AgencyKind of(String value) {
        return new AgencyKind(value);
    }

    /**
     * What the reporter is told.
     *
     * @return a sentence of its own for each known kind, without a full stop; for others one that names the kind
     */
    public LocalText referral() {
        return Referral.text(this);
    }

    @Override
    public String toString() {
        return value;
    }
}
