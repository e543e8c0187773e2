package id.tuntas.exchange.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.tuntas.exchange.table.SafeCell;
import id.tuntas.scorecard.Dimension;
import id.tuntas.scorecard.Figures;
import id.tuntas.scorecard.Group;
import id.tuntas.scorecard.GroupKey;
import id.tuntas.scorecard.Grouping;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.Scorecard;
import id.tuntas.scorecard.SmallCells;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The figures of a rapor for everybody, as a Data Package: {@code regency.csv}, {@code units.csv}, {@code channels.csv},
 * {@code months.csv}, and {@code datapackage.json}, which says what they are.
 *
 * <p>Stateless and thread-safe. The columns are {@code total}, {@code finished}, {@code in_process},
 * {@code not_followed_up}, {@code archived}, {@code other}, {@code unknown}, {@code followed_up} (with a dated first
 * follow-up), {@code overdue} (complaints), {@code sla_met} and {@code sla_breached} (obligations, with the unit that held them),
 * {@code completion_percent}, {@code average_follow_up_days} and {@code sla_percent} (met of met and breached), behind {@code regency}, {@code unit},
 * {@code channel} or {@code month} ({@code 2024-03}). Numbers have a point and at most one decimal. A blank unit is not
 * disposed yet, a blank channel not stated, a blank share not rated, blank days not known, nor is what is overdue or was in time
 * where it is blank.
 *
 * <p>No complaint and no officer is in it. A count below {@link id.tuntas.scorecard.ScorecardTerms#smallestCell()}, 5 unless
 * said, is {@code x}, and so are as many others as it takes that no sum over the tables gives it back: of 3 finished and 20
 * in process of a unit's 23, both are {@code x} and the total is shown. What would be worked out from them is {@code x} too.
 *
 * <p>CSV by RFC 4180 in UTF-8 without a byte order mark; cells are made safe for spreadsheets as {@link OverdueCsv} makes
 * them. Which licence holds is the regency's to say; none is written. Equal rapors, names and languages give equal bytes.
 */
public final class OpenData {

    private OpenData() {}

    /**
     * The files.
     *
     * @param rapor the rapor
     * @param regencyName what the regency is called, such as {@code Kabupaten Contoh}
     * @param locale the language of the descriptions; names of files and columns are the same in all
     * @return the bytes of each file by its name
     */
    public static Map<String, byte[]> files(Rapor rapor, String regencyName, Locale locale) {
        Scorecard scorecard = rapor.scorecard();
        List<OpenTable> tables = tables(scorecard);
        BitSet withheld = withheld(tables, scorecard.terms().smallestCell());
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (OpenTable table : tables) {
            files.put(OpenDataDescription.file(table), csv(table, withheld).getBytes(StandardCharsets.UTF_8));
        }
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(
                "datapackage.json",
                new OpenDataDescription(Words.in(locale), rapor, regencyName)
                        .json(tables, files)
                        .getBytes(StandardCharsets.UTF_8));
        all.putAll(files);
        return all;
    }

    /**
     * Writes the files into a folder, in place of what they held.
     *
     * @param rapor the rapor
     * @param regencyName what the regency is called, such as {@code Kabupaten Contoh}
     * @param locale the language of the descriptions
     * @param folder where to; it exists
     * @throws IOException if a file cannot be written
     */
    public static void write(Rapor rapor, String regencyName, Locale locale, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files(rapor, regencyName, locale).entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static List<OpenTable> tables(Scorecard scorecard) {
        OpenTable regency = new OpenTable("regency", 0);
        regency.add(scorecard.regency().value(), scorecard.whole());
        OpenTable units = new OpenTable("units", regency.cells());
        holders(scorecard).forEach(units::add);
        OpenTable channels = new OpenTable("channels", regency.cells() + units.cells());
        scorecard.channels().forEach(channel -> channels.add(channel.key().orElse(""), channel.figures()));
        OpenTable months = new OpenTable("months", regency.cells() + units.cells() + channels.cells());
        scorecard.months().forEach(month -> months.add(month.key().toString(), month.figures()));
        return List.of(regency, units, channels, months);
    }

    /** The units that complaints are with, and those that only held some, as obligations are counted with them. */
    private static Map<String, Figures> holders(Scorecard scorecard) {
        Map<String, Figures> holders = new LinkedHashMap<>();
        List<Group<GroupKey>> all = scorecard.groups().getOrDefault(Grouping.of(Dimension.UNIT), List.of());
        all.stream()
                .filter(group -> group.figures().tally().total() > 0
                        || !group.figures().tally().sla().isEmpty())
                .forEach(group -> holders.put(group.key().part(Dimension.UNIT).orElse(""), group.figures()));
        return holders;
    }

    private static BitSet withheld(List<OpenTable> tables, int smallest) {
        List<SmallCells.Cell> cells = new ArrayList<>();
        List<SmallCells.Line> lines = new ArrayList<>();
        Map<Integer, Integer> companions = new HashMap<>();
        OpenTable regency = tables.get(0);
        for (OpenTable table : tables) {
            table.addCells(cells, table == regency);
            table.addRowLines(lines);
            table.addCompanions(companions);
            if (table != regency) {
                table.addColumnLines(lines, regency);
            }
        }
        return SmallCells.withheld(cells, lines, companions, smallest);
    }

    private static String csv(OpenTable table, BitSet withheld) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(OpenDataDescription.columns(table));
            for (List<String> row : table.rows(withheld)) {
                List<String> safe = new ArrayList<>(row);
                safe.set(0, SafeCell.of(row.get(0)));
                csv.writeRecord(safe);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return text.toString();
    }
}
