package id.tuntas.exchange.table;

/** Searching in bytes. */
final class Bytes {

    private Bytes() {}

    /** Whether {@code bytes} begins with the pattern. */
    static boolean startsWith(byte[] bytes, int... pattern) {
        if (bytes.length < pattern.length) {
            return false;
        }
        for (int i = 0; i < pattern.length; i++) {
            if ((bytes[i] & 0xff) != pattern[i]) {
                return false;
            }
        }
        return true;
    }

    /** Where the pattern last occurs; -1 where it does not. */
    static int lastIndexOf(byte[] bytes, byte[] pattern) {
        for (int i = bytes.length - pattern.length; i >= 0; i--) {
            if (isAt(bytes, i, pattern)) {
                return i;
            }
        }
        return -1;
    }

    /** How often the pattern occurs. */
    static int count(byte[] bytes, byte[] pattern) {
        int count = 0;
        for (int i = 0; i <= bytes.length - pattern.length; i++) {
            if (isAt(bytes, i, pattern)) {
                count++;
            }
        }
        return count;
    }

    private static boolean isAt(byte[] bytes, int at, byte[] pattern) {
        for (int i = 0; i < pattern.length; i++) {
            if (bytes[at + i] != pattern[i]) {
                return false;
            }
        }
        return true;
    }
}
