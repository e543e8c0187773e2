package id.tuntas.exchange.routing;

import id.tuntas.base.InvalidValueException;
import id.tuntas.exchange.UnreadableFileException;
import id.tuntas.exchange.json.RuleBookJson;
import id.tuntas.exchange.json.UnreadableDocumentException;
import id.tuntas.exchange.table.Faults;
import id.tuntas.routing.RuleBook;
import id.tuntas.text.LocalText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A rule book in a file of any of its forms: a workbook ({@link RuleBookWorkbook}), CSV text ({@link RuleBookCsv}) or JSON
 * ({@link RuleBookJson}). All three hold the same, so that one may be turned into another and back. Stateless and thread-safe.
 */
public final class RuleBookFile {

    private static final LocalText NOT_UTF_8 = new LocalText("berkas JSON bukan UTF-8", "the JSON file is not UTF-8");
    private static final LocalText FAILED = new LocalText("berkas gagal dibaca", "the file could not be read");
    private static final int LOOK_AHEAD = 64;

    private RuleBookFile() {}

    /**
     * Reads a rule book. Which form it has is told by its content, since people rename files: what begins with a brace is
     * JSON.
     *
     * @param file a workbook, CSV text or JSON
     * @return the book
     * @throws UnreadableFileException if the file cannot be read, or any of it cannot be taken; of a table it has every row
     *     at fault, of JSON the reason names the path of the first field
     */
    public static RuleBook read(Path file) {
        return isJson(file) ? readJson(file) : RuleTable.read(file);
    }

    private static boolean isJson(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return withoutMark(new String(in.readNBytes(LOOK_AHEAD), StandardCharsets.UTF_8))
                    .stripLeading()
                    .startsWith("{");
        } catch (IOException e) {
            throw new UnreadableFileException(Faults.baseName(file), FAILED, e);
        }
    }

    private static RuleBook readJson(Path file) {
        try {
            return RuleBookJson.read(withoutMark(Files.readString(file)));
        } catch (UnreadableDocumentException wrong) {
            String field = wrong.field().map(path -> path + ": ").orElse("");
            throw Faults.of(
                    file,
                    new LocalText(
                            field + wrong.expected().indonesian(),
                            field + wrong.expected().english()));
        } catch (CharacterCodingException wrong) {
            throw new UnreadableFileException(Faults.baseName(file), NOT_UTF_8, wrong);
        } catch (IOException e) {
            throw new UnreadableFileException(Faults.baseName(file), FAILED, e);
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * Writes a rule book in the form that the file's name says, in place of what the file held.
     *
     * @param book the book
     * @param file a name that ends in {@code .xlsx}, {@code .csv} or {@code .json}; its folder exists
     * @throws InvalidValueException if it ends in something else, or if a workbook cannot hold a text of the book
     * @throws IOException if the file cannot be written
     */
    public static void write(RuleBook book, Path file) throws IOException {
        String name = Faults.baseName(file).toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            RuleBookWorkbook.write(book, file);
        } else if (name.endsWith(".csv")) {
            RuleBookCsv.write(book, file);
        } else if (name.endsWith(".json")) {
            Files.write(file, RuleBookJson.write(book).getBytes(StandardCharsets.UTF_8));
        } else {
            throw InvalidValueException.of("file", "a name that ends in .xlsx, .csv or .json");
        }
    }
}
