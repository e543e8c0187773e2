package id.tuntas.complaint;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {

    private static final String ZIP_END = "PK\u0005\u0006" + "\0".repeat(18);

    /** Control characters and bytes beyond ASCII are written as \\xHH, a zip's end as {END}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\xFF\\xD8\\xFF\\xE0\\x00\\x10JFIF | image/jpeg",
                "\\xFF\\xD8\\xFF\\xE1\\x12\\x34Exif | image/jpeg",
                "\\x89PNG\\x0D\\x0A\\x1A\\x0A\\x00\\x00\\x00\\x0DIHDR | image/png",
                "GIF87a\\x40\\x00\\x40\\x00\\x80\\x00\\x00 | image/gif",
                "GIF89a\\x40\\x01\\x40\\x00\\x80\\x00\\x00 | image/gif",
                "GIF89a\\x3D\\x01\\x40\\x00\\x80\\x00\\x00 | image/gif",
                "RIFF\\x24\\x00\\x00\\x00WEBPVP8L | image/webp",
                "%PDF-1.7\\x0A1 0 obj | application/pdf",
                "PK\\x03\\x04\\x14\\x00[Content_Types].xml{END} | application/zip",
                "\\x00\\x00\\x00\\x18ftypmp42\\x00\\x00\\x00\\x00 | video/mp4",
                "\\x00\\x00\\x00\\x20ftypisom\\x00\\x00\\x02\\x00 | video/mp4",
                // No file of those known, or not all of one.
                "'' | application/octet-stream",
                "\\xFF\\xD8 | application/octet-stream",
                "GIF89a | application/octet-stream",
                "gif89a\\x40\\x01\\x40\\x00\\x80\\x00\\x00 | application/octet-stream",
                "\\x89PNG\\x0A\\x1A\\x0A\\x00\\x00\\x00\\x0DIHDR | application/octet-stream",
                "RIFF\\x24\\x00\\x00\\x00WAVEfmt | application/octet-stream",
                "\\x00\\x00\\x00\\x18ftypheic\\x00\\x00\\x00\\x00 | application/octet-stream",
                "\\x00\\x00\\x00\\x18ftyp | application/octet-stream",
                "PK\\x03\\x04\\x14\\x00[Content_Types].xml | application/octet-stream",
                "MZ\\x90\\x00 | application/octet-stream",
                "<html><script>alert(1)</script> | application/octet-stream",
                "<svg xmlns='http://www.w3.org/2000/svg'> | application/octet-stream",
                "x%PDF-1.7 | application/octet-stream",
                // Two files in one.
                "%PDF-1.7\\x0A1 0 obj{END} | application/octet-stream",
                "%PDF-1.7\\x0A<ScRipt>alert(1)</script> | application/octet-stream",
                "PK\\x03\\x04\\x14\\x00%PDF-1.7{END} | application/octet-stream",
                "\\xFF\\xD8\\xFF\\xE0\\x00\\x10JFIF{END} | application/octet-stream",
                "\\xFF\\xD8\\xFF\\xE0\\x00\\x10JFIF%PDF-1.4 | application/octet-stream",
                "\\xFF\\xD8\\xFF\\xE0/*JFIF*/=alert(1) | application/octet-stream",
                "GIF89a/*\\x40\\x00\\x80\\x00\\x00*/=1;alert(1) | application/octet-stream",
                "GIF89a=1;\\x00\\x80\\x00\\x00 | application/octet-stream",
                // The width's second byte around what a script may go on with.
                "GIF89a=\\x08\\x40\\x00\\x80\\x00\\x00 | image/gif",
                "GIF89a=\\x09\\x40\\x00\\x80\\x00\\x00 | application/octet-stream",
                "GIF89a=\\x0D\\x40\\x00\\x80\\x00\\x00 | application/octet-stream",
                "GIF89a=\\x0E\\x40\\x00\\x80\\x00\\x00 | image/gif",
                "GIF89a=\\x1F\\x40\\x00\\x80\\x00\\x00 | image/gif",
                "GIF89a=\\x20\\x40\\x00\\x80\\x00\\x00 | application/octet-stream",
                "GIF89a=\\x7E\\x40\\x00\\x80\\x00\\x00 | application/octet-stream",
                "GIF89a=\\x7F\\x40\\x00\\x80\\x00\\x00 | image/gif",
                "GIF89a\\x1F=\\x40\\x00\\x80\\x00\\x00 | image/gif",
                "GIF89a`\\x00\\x40\\x00\\x80\\x00\\x00 | application/octet-stream",
                "GIF89a\\x40\\x01\\x40\\x00\\x80\\x00\\x00<?PHP system(1) | application/octet-stream",
                "\\x89PNG\\x0D\\x0A\\x1A\\x0A\\x00\\x00\\x00\\x0DIHDR<svg onload=x> | application/octet-stream",
                "\\x00\\x00\\x00\\x18ftypmp42\\x00\\x00\\x00\\x00{END} | application/octet-stream",
            })
    void bytes_tellTheType(String written, String type) {
        assertThat(MediaTypes.sniff(bytes(written))).isEqualTo(type);
    }

    private static byte[] bytes(String written) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            if (written.startsWith("\\x", i)) {
                text.append((char) Integer.parseInt(written.substring(i + 2, i + 4), 16));
                i += 3;
            } else {
                text.append(written.charAt(i));
            }
        }
        return text.toString().replace("{END}", ZIP_END).getBytes(ISO_8859_1);
    }

    /** What hides an archive may put a comment of 65,535 bytes behind its end, and a gigabyte in front of it. */
    @Test
    void archiveBehindAPicture_isFoundWhereverReadersFindIt() {
        byte[] picture = new byte[1_000_000];
        System.arraycopy(bytes("\\xFF\\xD8\\xFF"), 0, picture, 0, 3);
        assertThat(MediaTypes.sniff(picture)).isEqualTo("image/jpeg");
        System.arraycopy(bytes("{END}"), 0, picture, picture.length - 22 - 65_535, 22);
        assertThat(MediaTypes.sniff(picture)).isEqualTo(MediaTypes.OCTET_STREAM);
    }

    @Test
    void headAndTail_sayWhatTheWholeSays() {
        Random random = new Random(1);
        for (String begin : new String[] {"\\xFF\\xD8\\xFF", "%PDF-1.7", "GIF89a\\x40\\x01\\x40\\x00", "x"}) {
            for (int size : new int[] {40, MediaTypes.WINDOW - 1, MediaTypes.WINDOW, MediaTypes.WINDOW + 1, 300_000}) {
                byte[] whole = new byte[size];
                random.nextBytes(whole);
                byte[] first = bytes(begin);
                System.arraycopy(first, 0, whole, 0, first.length);
                byte[] head = Arrays.copyOf(whole, Math.min(size, MediaTypes.WINDOW));
                byte[] tail = Arrays.copyOfRange(whole, Math.max(0, size - MediaTypes.WINDOW), size);
                assertThat(MediaTypes.sniff(head, tail)).isEqualTo(MediaTypes.sniff(whole));
            }
        }
    }
}
