package id.tuntas.desk;

import id.tuntas.complaint.Particulars;
import id.tuntas.port.CommitKey;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Digests of parts, and ids that follow from a key, so that whoever tries again comes to the same ones. */
final class Digests {

    private static final byte TEXT = 0;
    private static final byte SEVERAL = 1;
    private static final int ID_LENGTH = 26;
    private static final int WAITING = 2_048;
    private static final String BASE_32 = "abcdefghijklmnopqrstuvwxyz234567";

    /** The parts of records; the JDK looks for them anew whenever it is asked. */
    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private final MessageDigest digest = sha256();
    private final ByteBuffer waiting = ByteBuffer.allocate(WAITING);

    /**
     * Each part stands behind its length, and what has parts of its own is taken apart: two bodies that differ never read the
     * same, whatever commas and brackets are in a name, and whatever a type leaves out of its text.
     */
    Digests put(Object part) {
        if (part instanceof Optional<?> some) {
            return put(some.stream().toList());
        }
        if (part instanceof List<?> several) {
            head(SEVERAL, several.size());
            several.forEach(this::put);
            return this;
        }
        if (part instanceof Record several) {
            put(part.getClass().getSimpleName());
            for (Method accessor : ACCESSORS.get(part.getClass())) {
                put(value(accessor, several));
            }
            return this;
        }
        byte[] text = part.toString().getBytes(StandardCharsets.UTF_8);
        head(TEXT, text.length);
        flushUnless(text.length);
        if (text.length > WAITING) {
            digest.update(text);
        } else {
            waiting.put(text);
        }
        return this;
    }

    Digests put(Particulars said) {
        return put(said.classification())
                .put(said.channel())
                .put(said.category())
                .put(said.confidentiality())
                .put(said.needsExamination());
    }

    private void head(byte kind, int length) {
        flushUnless(1 + Integer.BYTES);
        waiting.put(kind).putInt(length);
    }

    /** Many small parts go into the digest together, which takes half the time. */
    private void flushUnless(int room) {
        if (waiting.remaining() < room) {
            digest.update(waiting.array(), 0, waiting.position());
            waiting.clear();
        }
    }

    private byte[] bytes() {
        digest.update(waiting.array(), 0, waiting.position());
        waiting.clear();
        return digest.digest();
    }

    private static Object value(Method accessor, Record of) {
        try {
            return accessor.invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("every record of the domain is public", impossible);
        }
    }

    String hex() {
        return HexFormat.of().formatHex(bytes());
    }

    /** 130 bits of a digest of the parts. */
    String id() {
        byte[] bytes = bytes();
        StringBuilder id = new StringBuilder(ID_LENGTH);
        int held = 0;
        int bits = 0;
        for (int i = 0; id.length() < ID_LENGTH; i++) {
            held = (held << 8) | (bytes[i] & 0xff);
            bits += 8;
            while (bits >= 5 && id.length() < ID_LENGTH) {
                bits -= 5;
                id.append(BASE_32.charAt((held >> bits) & 31));
            }
        }
        return id.toString();
    }

    static String idOf(CommitKey key, Object... parts) {
        Digests digests = new Digests().put(key.value());
        for (Object part : parts) {
            digests.put(part);
        }
        return digests.id();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
