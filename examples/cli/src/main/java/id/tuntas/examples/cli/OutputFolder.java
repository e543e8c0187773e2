package id.tuntas.examples.cli;

import id.tuntas.exchange.RejectedRow;
import id.tuntas.exchange.json.RaporJson;
import id.tuntas.exchange.json.RaporSnapshotJson;
import id.tuntas.exchange.report.OpenData;
import id.tuntas.exchange.report.OverdueCsv;
import id.tuntas.exchange.report.RaporHtml;
import id.tuntas.exchange.report.RaporWorkbook;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.RaporSnapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The folder of {@code --out}. Every file is written beside its place and then moved there, so none is ever half there. */
final class OutputFolder {

    private static final List<String> NAMES = List.of("rapor.json", "rapor.html", "rapor.xlsx", "overdue.csv");

    private static final String OPEN_DATA = "opendata";

    private final Path folder;

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    /** Checks, before any work is done, that the folder can be written to; makes nothing yet. */
    static OutputFolder check(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        return new OutputFolder(folder);
    }

    void write(Rapor rapor, String regency, List<RejectedRow> rejected, Locale language) throws IOException {
        RaporSnapshot snapshot = RaporSnapshotJson.of(rapor);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("rapor.json", RaporJson.bytes(rapor, rejected, language));
        files.put(
                "rapor.html",
                RaporHtml.string(rapor, snapshot, regency, rejected, language).getBytes(StandardCharsets.UTF_8));
        files.put("rapor.xlsx", RaporWorkbook.bytes(rapor, snapshot, regency, rejected, language));
        files.put("overdue.csv", OverdueCsv.string(rapor).getBytes(StandardCharsets.UTF_8));
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            put(file.getKey(), file.getValue());
        }
    }

    /** Writes the figures for everybody into a folder of their own, {@code opendata}. */
    void writeOpenData(Rapor rapor, String regency, Locale language) throws IOException {
        Map<String, byte[]> files = OpenData.files(rapor, regency, language);
        Files.createDirectories(folder.resolve(OPEN_DATA));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            put(OPEN_DATA + "/" + file.getKey(), file.getValue());
        }
    }

    private void put(String name, byte[] content) throws IOException {
        Path beside = folder.resolve(name + ".part");
        try {
            Files.write(beside, content);
            Path place = folder.resolve(name);
            try {
                Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException plain) {
                Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    String files() {
        return NAMES.stream().map(name -> folder.resolve(name).toString()).collect(Collectors.joining(", "));
    }
}
