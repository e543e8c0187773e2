package id.tuntas.scorecard;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads what {@link ByteWriter} wrote. */
final class ByteReader {

    private final byte[] bytes;
    private final int end;
    private int at;

    ByteReader(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    long number() {
        long number = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            byte next = next();
            number |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
        throw new ForeignBytesException("a whole number");
    }

    /** How many things follow, each of at least one byte. */
    int count() {
        return below(end - at + 1L);
    }

    int below(long bound) {
        long number = number();
        if (number >= bound) {
            throw new ForeignBytesException("a number in its range");
        }
        return (int) number;
    }

    long signed() {
        long number = number();
        return (number >>> 1) ^ -(number & 1);
    }

    String text() {
        int length = count();
        if (length > end - at) {
            throw new ForeignBytesException("a text");
        }
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    Optional<String> optional() {
        return below(2) == 0 ? Optional.empty() : Optional.of(text());
    }

    private byte next() {
        if (at >= end) {
            throw new ForeignBytesException("more bytes");
        }
        return bytes[at++];
    }
}
