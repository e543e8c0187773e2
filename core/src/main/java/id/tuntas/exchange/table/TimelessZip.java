package id.tuntas.exchange.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A workbook without the moment of its writing, so that equal content gives equal bytes. */
public final class TimelessZip {

    /** An early moment that a zip file tells in local time; its very first one would be told in the zone of the machine too. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

    private TimelessZip() {}

    /**
     * The same workbook without its moment.
     *
     * @param zip a workbook as the library wrote it
     * @return the bytes of a file
     */
    public static byte[] of(byte[] zip) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
        // The library leaves the sizes of the parts to the directory at the end, which a stream does not see.
        try (ZipFile in = ZipFile.builder().setByteArray(zip).get();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
                ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(NEVER);
                out.putNextEntry(timeless);
                byte[] content = in.getInputStream(entry).readAllBytes();
                out.write(entry.getName().equals(PROPERTIES) ? withoutMoment(content) : content);
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    private static byte[] withoutMoment(byte[] xml) {
        String text = new String(xml, StandardCharsets.UTF_8);
        return CREATED.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }
}
