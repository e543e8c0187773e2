package id.tuntas.scorecard;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Writes whole numbers, seven bits a byte, and texts in UTF-8 with their length before them. */
final class ByteWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** 0 or more. */
    void number(long number) {
        long left = number;
        while (left > 0x7F) {
            out.write((int) ((left & 0x7F) | 0x80));
            left >>>= 7;
        }
        out.write((int) left);
    }

    /** Of either sign, an int's. */
    void signed(int number) {
        long wide = number;
        number((wide << 1) ^ (wide >> 63));
    }

    void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        raw(bytes);
    }

    void optional(Optional<String> text) {
        number(text.isPresent() ? 1 : 0);
        text.ifPresent(this::text);
    }

    void raw(byte[] bytes) {
        out.write(bytes, 0, bytes.length);
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
