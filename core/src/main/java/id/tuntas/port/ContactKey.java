package id.tuntas.port;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that a vault looks contacts up with. A plain hash of a phone number is found by trying all numbers; an HMAC is
 * not, as long as its key does not lie beside it: keep the key outside the vault's database. Immutable; never shown.
 */
public final class ContactKey {

    /** The fewest bytes of a key: 32. */
    public static final int SHORTEST = 32;

    private final SecretKeySpec key;

    private ContactKey(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * A key of the host's.
     *
     * @param secret {@link #SHORTEST} random bytes or more; copied
     * @return the key
     * @throws InvalidValueException if there are fewer
     */
    public static ContactKey of(byte[] secret) {
        if (secret.length < SHORTEST) {
            throw InvalidValueException.of("contactKey", SHORTEST + " bytes or more");
        }
        return new ContactKey(new SecretKeySpec(secret, "HmacSHA256"));
    }

    /**
     * What a vault stores and compares instead of a contact.
     *
     * @param regency whose vault it is; one contact has unrelated hashes in two regencies
     * @param contact the contact
     * @return 64 lower-case hexadecimal digits, the HMAC-SHA-256 of regency, kind and value, a line each
     */
    public String hash(RegencyId regency, Contact contact) {
        String message = regency.value() + "\n" + contact.kind().name() + "\n" + contact.value();
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(message.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("every Java has HmacSHA256", impossible);
        }
    }

    @Override
    public String toString() {
        return "contact key";
    }
}
