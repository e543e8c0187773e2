package id.tuntas.exchange.table;

import id.tuntas.text.LocalText;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * In which encoding a CSV file is: the one that its byte order mark says, else UTF-8, else, where its bytes are no UTF-8,
 * Windows-1252 as old spreadsheets write it.
 *
 * @param charset the encoding
 * @param mark how many bytes the mark takes
 * @param guessed whether the encoding was merely assumed
 */
record CsvEncoding(Charset charset, int mark, boolean guessed) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Reads the file once to its end, to see that it is text at all. */
    static CsvEncoding of(Path path) {
        try {
            CsvEncoding marked = marked(path);
            try {
                marked.requireText(path);
                return marked;
            } catch (CharacterCodingException notThatEncoding) {
                if (marked.mark > 0) {
                    throw Faults.of(path, Faults.BINARY);
                }
            }
            CsvEncoding fallback = new CsvEncoding(WINDOWS_1252, 0, true);
            fallback.requireText(path);
            return fallback;
        } catch (IOException e) {
            throw Faults.of(path, e);
        }
    }

    private static CsvEncoding marked(Path path) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(3);
        }
        if (Bytes.startsWith(head, 0xef, 0xbb, 0xbf)) {
            return new CsvEncoding(StandardCharsets.UTF_8, 3, false);
        }
        if (Bytes.startsWith(head, 0xff, 0xfe)) {
            return new CsvEncoding(StandardCharsets.UTF_16LE, 2, false);
        }
        if (Bytes.startsWith(head, 0xfe, 0xff)) {
            return new CsvEncoding(StandardCharsets.UTF_16BE, 2, false);
        }
        return new CsvEncoding(StandardCharsets.UTF_8, 0, false);
    }

    private void requireText(Path path) throws IOException {
        char[] buffer = new char[16 * 1024];
        try (Reader reader = open(path)) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == 0) {
                        throw Faults.of(path, Faults.BINARY);
                    }
                }
            }
        }
    }

    /** The text from behind the mark on; fails on what the encoding does not know, unless it was merely assumed. */
    Reader open(Path path) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(path), 64 * 1024);
        try {
            in.skipNBytes(mark);
        } catch (IOException e) {
            in.close();
            throw e;
        }
        CodingErrorAction onUnknown = guessed ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
        return new InputStreamReader(
                in, charset.newDecoder().onMalformedInput(onUnknown).onUnmappableCharacter(onUnknown));
    }

    List<LocalText> oddities() {
        return guessed
                ? List.of(new LocalText(
                        "berkas bukan UTF-8; dibaca sebagai Windows-1252",
                        "the file is not UTF-8; it was read as Windows-1252"))
                : List.of();
    }
}
