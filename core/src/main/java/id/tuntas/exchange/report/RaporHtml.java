package id.tuntas.exchange.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import id.tuntas.exchange.RejectedRow;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.RaporSnapshot;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes {@code rapor.html}, the rapor for people: one page that an official can show to the head of region on a phone,
 * on a screen or on paper.
 *
 * <p>Stateless and thread-safe. The page holds everything it shows: style and pictures (SVG) are in it, it loads nothing
 * and runs no script. It shows the key figures, what is recommended and on which figure, the form filled in, what has
 * changed against the period before where the rapor has one, complaints by
 * state, month and unit as pictures and as tables, which way they went from channels to units, how old what is overdue has
 * become, which time limits were kept, how long answers took, what was sent back, ratings, what is left to do by unit and
 * officer, what the regency said of its units, and what all of it rests on; a section that would have nothing to say is left
 * out. Units with fewer complaints than the terms ask for are listed without a rank. It names no complaint;
 * small numbers are shown as they are, so it is for the regency itself, and the open data for everybody.
 *
 * <p>English for an English locale, Indonesian for every other. Dates are written out in the zone of the terms: the end
 * of Friday 14 November 2025 in Jakarta reads <i>14 November 2025 pukul 23.59 WIB</i>. Percentages and days have one
 * decimal, rounded half up, with the decimal sign of the language. Where there is nothing to rate it says <i>tidak
 * dinilai</i>, never 0 % or 100 %.
 *
 * <p>Every name and literal from outside is escaped. Equal rapors, names, numbers of rejected rows and languages give
 * equal bytes: UTF-8 without a byte order mark, lines ended by a line feed.
 */
public final class RaporHtml {

    private static final String STYLE = resource("rapor.css");
    private static final Template PAGE = Mustache.compiler()
            .withEscaper(Markup::escape)
            .withLoader(part -> new StringReader(resource(part)))
            .strictSections(true)
            .compile(resource("rapor.mustache"));

    private RaporHtml() {}

    /**
     * The page as text.
     *
     * @param rapor the rapor
     * @param regencyName what the regency is called, such as {@code Kabupaten Contoh}
     * @param rejected the rows that could not be taken; the page says how many
     * @param locale the reader's
     * @return the page
     */
    public static String string(Rapor rapor, String regencyName, List<RejectedRow> rejected, Locale locale) {
        return string(rapor, Optional.empty(), regencyName, rejected, locale);
    }

    /**
     * The page as text, with the beginning of the digest of {@code rapor.json}, so that a paper and a file can be held against
     * each other.
     *
     * @param rapor the rapor
     * @param snapshot its figures, as {@code id.tuntas.exchange.json.RaporSnapshotJson} gives them
     * @param regencyName what the regency is called, such as {@code Kabupaten Contoh}
     * @param rejected the rows that could not be taken; the page says how many
     * @param locale the reader's
     * @return the page
     */
    public static String string(
            Rapor rapor, RaporSnapshot snapshot, String regencyName, List<RejectedRow> rejected, Locale locale) {
        return string(rapor, Optional.of(snapshot), regencyName, rejected, locale);
    }

    private static String string(
            Rapor rapor,
            Optional<RaporSnapshot> snapshot,
            String regencyName,
            List<RejectedRow> rejected,
            Locale locale) {
        Map<String, Object> page =
                new HashMap<>(new RaporPage(Words.in(locale)).model(rapor, snapshot, regencyName, rejected.size()));
        page.put("style", STYLE);
        return PAGE.execute(page);
    }

    /**
     * Writes the page to a stream, which stays open.
     *
     * @param rapor the rapor
     * @param regencyName what the regency is called, such as {@code Kabupaten Contoh}
     * @param rejected the rows that could not be taken; the page says how many
     * @param locale the reader's
     * @param out where to
     * @throws IOException if the stream does not take it
     */
    public static void write(
            Rapor rapor, String regencyName, List<RejectedRow> rejected, Locale locale, OutputStream out)
            throws IOException {
        out.write(string(rapor, regencyName, rejected, locale).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes the page to a file, in place of what the file held.
     *
     * @param rapor the rapor
     * @param regencyName what the regency is called, such as {@code Kabupaten Contoh}
     * @param rejected the rows that could not be taken; the page says how many
     * @param locale the reader's
     * @param file where to; its folder exists
     * @throws IOException if the file cannot be written
     */
    public static void write(Rapor rapor, String regencyName, List<RejectedRow> rejected, Locale locale, Path file)
            throws IOException {
        Files.write(file, string(rapor, regencyName, rejected, locale).getBytes(StandardCharsets.UTF_8));
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(RaporHtml.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name + " of this jar", e);
        }
    }
}
