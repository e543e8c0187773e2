package id.tuntas.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * A made-up "Laporan Ringkas" export of Kabupaten Contoh with the event log that led to it. The same seed always gives
 * the same reports, whatever the machine.
 *
 * <p>It has what real exports have: several spellings of one unit, blank classifications, composite reasons, sub-site
 * sources, and here and there a status that no table knows. The last state of each report in the log is the one that the
 * export shows; of a status that no table knows, the log has the work that went before. Reports are spread over whole
 * years; the export is made on 10 January after the last of them, and names that date without a time.
 *
 * <p>The sample in {@code examples/sample} is {@link #shipped()}. For a large one:
 * {@code SampleExport 100000 1 target/large}.
 *
 * @param generated the date of the export
 * @param firstYear the year of the first arrival
 * @param years how many years the arrivals span
 * @param reports in order of arrival
 */
public record SampleExport(LocalDate generated, int firstYear, int years, List<SampleReport> reports) {

    /** The offset of the made-up regency: WIB. */
    public static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);

    private static final int FIRST_TRACKING_ID = 5_000_000;

    /**
     * Copies the reports.
     *
     * @param generated the date of the export
     * @param firstYear the year of the first arrival
     * @param years how many years the arrivals span
     * @param reports in order of arrival
     */
    public SampleExport {
        reports = List.copyOf(reports);
    }

    /**
     * The sample that the project ships: 320 reports of 2023 and 2024.
     *
     * @return always the same
     */
    public static SampleExport shipped() {
        return of(320, 20_250_110L, 2023, 2);
    }

    /**
     * Made-up reports.
     *
     * @param reports how many; up to 100,000 their tracking ids have seven digits
     * @param seed what tells one sample from another
     * @param firstYear the year of the first arrival
     * @param years how many years the arrivals span, 1 or more
     * @return the sample
     */
    public static SampleExport of(int reports, long seed, int firstYear, int years) {
        Random random = new Random(seed);
        OffsetDateTime from = LocalDate.of(firstYear, 1, 1).atStartOfDay().atOffset(OFFSET);
        LocalDate generated = LocalDate.of(firstYear + years, 1, 10);
        OffsetDateTime exported = generated.atStartOfDay().atOffset(OFFSET);
        int days = (int) ChronoUnit.DAYS.between(from, from.plusYears(years));
        List<OffsetDateTime> arrivals = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            arrivals.add(from.plusDays(random.nextInt(days)).plusSeconds(secondOfDay(random)));
        }
        arrivals.sort(Comparator.naturalOrder());
        List<SampleReport> made = new ArrayList<>();
        int trackingId = FIRST_TRACKING_ID;
        for (OffsetDateTime arrival : arrivals) {
            trackingId += 1 + random.nextInt(60);
            made.add(report(random, Integer.toString(trackingId), arrival, exported));
        }
        return new SampleExport(generated, firstYear, years, made);
    }

    /** Three of four arrive while offices are open. */
    private static int secondOfDay(Random random) {
        int hour = random.nextInt(4) == 0 ? random.nextInt(24) : 8 + random.nextInt(9);
        return hour * 3_600 + random.nextInt(3_600);
    }

    private static SampleReport report(
            Random random, String trackingId, OffsetDateTime arrival, OffsetDateTime exported) {
        SampleRegency.Topic topic = SampleRegency.topic(random);
        SampleLife life = SampleLife.of(random, arrival, exported, topic.unit());
        String place = "RT " + (1 + random.nextInt(9)) + " Desa Contoh " + (1 + random.nextInt(40));
        return new SampleReport(
                trackingId,
                arrival,
                SampleRegency.classification(random),
                topic.categoryId(),
                topic.category(),
                topic.title(),
                topic.title() + " di " + place + ", sudah " + (2 + random.nextInt(60))
                        + " hari. Mohon \"ditindaklanjuti\", terima kasih.",
                SampleRegency.confidentiality(random),
                SampleRegency.channel(random),
                random.nextInt(10) == 0 ? topic.unit().get(0) : SampleRegency.NAME,
                life.lead(),
                life.status(),
                life.reason(),
                life.lines());
    }

    /**
     * Writes the export as a workbook, in the layout of a real one: the table's header is in row 11.
     *
     * @param out where to; left open
     * @throws IOException if it cannot be written
     */
    public void writeWorkbook(OutputStream out) throws IOException {
        SampleFiles.writeWorkbook(this, out);
    }

    /**
     * Writes the export as CSV in UTF-8, with the same rows as the workbook.
     *
     * @param out where to; left open
     * @throws IOException if it cannot be written
     */
    public void writeCsv(OutputStream out) throws IOException {
        SampleFiles.writeCsv(this, out);
    }

    /**
     * Writes the event log as CSV in UTF-8, in order of time.
     *
     * @param out where to; left open
     * @throws IOException if it cannot be written
     */
    public void writeEventLog(OutputStream out) throws IOException {
        SampleFiles.writeEventLog(this, out);
    }

    /**
     * Writes {@code laporan-ringkas.xlsx}, {@code laporan-ringkas.csv} and {@code event-log.csv}.
     *
     * @param folder where to; made if it is not there
     * @throws IOException if they cannot be written
     */
    public void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (OutputStream workbook = Files.newOutputStream(folder.resolve("laporan-ringkas.xlsx"));
                OutputStream csv = Files.newOutputStream(folder.resolve("laporan-ringkas.csv"));
                OutputStream log = Files.newOutputStream(folder.resolve("event-log.csv"))) {
            writeWorkbook(workbook);
            writeCsv(csv);
            writeEventLog(log);
        }
    }

    /**
     * Writes a sample: {@code SampleExport <reports> <seed> <folder>}; without arguments the shipped one, into
     * {@code examples/sample}.
     *
     * @param args how many reports, the seed and the folder
     * @throws IOException if it cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 3) {
            of(Integer.parseInt(args[0]), Long.parseLong(args[1]), 2023, 2).writeTo(Path.of(args[2]));
        } else {
            shipped().writeTo(Path.of("examples", "sample"));
        }
    }
}
