package id.tuntas.complaint;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells by its bytes what a file is, never by its name or by what its sender claims.
 *
 * <p>Known are JPEG, PNG, WebP, GIF, PDF, MP4 and zip, which DOCX and XLSX are too. Everything else is
 * {@link #OCTET_STREAM}, and so is a file that two programs could read in two ways: a picture with a zip archive behind it, a
 * PDF that is a zip as well, a GIF or JPEG whose first bytes begin a script, a picture with HTML in it. A host gives an
 * octet stream out as a download and never shows it.
 *
 * <p>What it says is about the signature only: a file of a known type may still be broken.
 *
 * <p>Example: a photograph that was sent as {@code laporan.pdf} on Tuesday 5 March 2024 begins with FF D8 FF and is
 * {@code image/jpeg}.
 */
public final class MediaTypes {

    /** Bytes of which nothing is known, to be given out as a download only. */
    public static final String OCTET_STREAM = "application/octet-stream";

    /** How many bytes of the beginning and of the end {@link #sniff(byte[], byte[])} wants to see: 65,557. */
    public static final int WINDOW = 65_557;

    /** Where readers of PDF still look for its signature, and browsers for HTML. */
    private static final int FIRST_LOOK = 1_024;

    private static final String JPEG = "image/jpeg";
    private static final String GIF = "image/gif";
    private static final String PDF = "application/pdf";
    private static final String ZIP = "application/zip";
    private static final String MP4 = "video/mp4";

    private static final String PDF_MARK = "%PDF-";
    private static final String ZIP_BEGIN = "PK\u0003\u0004";
    private static final String ZIP_END = "PK\u0005\u0006";

    private static final Set<String> MP4_BRANDS =
            Set.of("isom", "iso2", "iso4", "iso5", "iso6", "avc1", "mp41", "mp42", "MSNV", "M4V ", "dash");
    private static final List<String> MARKUP = List.of("<script", "<html", "<!doctype", "<svg", "<?php", "<iframe");

    private MediaTypes() {}

    /**
     * What a file is.
     *
     * @param whole all of its bytes; not changed
     * @return a type and a subtype in lower case; {@link #OCTET_STREAM} where it is none of those known, or more than one
     */
    public static String sniff(byte[] whole) {
        return sniff(whole, Arrays.copyOfRange(whole, Math.max(0, whole.length - WINDOW), whole.length));
    }

    /**
     * What a file is, for whoever does not hold all of it in memory.
     *
     * @param head its first {@link #WINDOW} bytes, or all where there are fewer
     * @param tail its last {@link #WINDOW} bytes, or all where there are fewer
     * @return a type and a subtype in lower case; {@link #OCTET_STREAM} where it is none of those known, or more than one
     */
    public static String sniff(byte[] head, byte[] tail) {
        String first = new String(head, 0, Math.min(head.length, WINDOW), ISO_8859_1);
        String last = new String(tail, ISO_8859_1);
        String type = signature(first);
        boolean plain = switch (type) {
            case ZIP -> last.contains(ZIP_END) && !looksLikePdf(first);
            case PDF -> !last.contains(ZIP_END) && !hasMarkup(beginning(first));
            case MP4 -> !last.contains(ZIP_END) && !looksLikePdf(first);
            case OCTET_STREAM -> true;
            default ->
                !last.contains(ZIP_END)
                        && !looksLikePdf(first)
                        && !hasMarkup(first)
                        && !hasMarkup(last)
                        && !beginsAScript(type, first);
        };
        return plain ? type : OCTET_STREAM;
    }

    private static String signature(String first) {
        if (first.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (first.startsWith("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR")) {
            return "image/png";
        }
        if ((first.startsWith("GIF87a") || first.startsWith("GIF89a")) && first.length() >= 13) {
            return GIF;
        }
        if (first.startsWith("RIFF") && first.startsWith("WEBPVP8", 8)) {
            return "image/webp";
        }
        if (first.startsWith(PDF_MARK)) {
            return PDF;
        }
        if (first.startsWith(ZIP_BEGIN)) {
            return ZIP;
        }
        boolean mp4 =
                first.length() >= 12 && first.startsWith("ftyp", 4) && MP4_BRANDS.contains(first.substring(8, 12));
        return mp4 ? MP4 : OCTET_STREAM;
    }

    private static String beginning(String first) {
        return first.substring(0, Math.min(first.length(), FIRST_LOOK));
    }

    private static boolean looksLikePdf(String first) {
        return beginning(first).contains(PDF_MARK);
    }

    private static boolean hasMarkup(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return MARKUP.stream().anyMatch(lower::contains);
    }

    /**
     * To a script engine {@code GIF89a} is a name; what goes on with it is an operator or a comment, written into the two
     * bytes of the width. A JPEG hides a comment's beginning in the length of its first segment.
     */
    private static boolean beginsAScript(String type, String first) {
        if (type.equals(GIF)) {
            return first.charAt(6) == '`' || (isScript(first.charAt(6)) && isScript(first.charAt(7)));
        }
        return type.equals(JPEG) && (first.startsWith("/*", 4) || first.startsWith("//", 4));
    }

    private static boolean isScript(char c) {
        return (c >= ' ' && c <= '~') || (c >= '\t' && c <= '\r');
    }
}
