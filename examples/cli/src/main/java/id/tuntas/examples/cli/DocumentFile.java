package id.tuntas.examples.cli;

import id.tuntas.exchange.UnreadableFileException;
import id.tuntas.exchange.json.UnreadableDocumentException;
import id.tuntas.text.LocalText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** A file with a JSON document; what is wrong with it is told with the file's name and the path of the field. */
final class DocumentFile {

    private DocumentFile() {}

    static <T> T read(Path file, Function<String, T> reader) throws IOException {
        String name = String.valueOf(file.getFileName());
        return parse(name, text(name, Files.readAllBytes(file)), reader);
    }

    static <T> T parse(String name, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (UnreadableDocumentException invalid) {
            String field = invalid.field().map(at -> at + ": ").orElse("");
            LocalText expected = invalid.expected();
            throw new UnreadableFileException(
                    name,
                    new LocalText(
                            field + "seharusnya " + expected.indonesian(), field + "expected " + expected.english()),
                    invalid);
        }
    }

    static String text(String name, byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new UnreadableFileException(
                    name, new LocalText("berkas bukan teks UTF-8", "the file is not UTF-8 text"), other);
        }
    }
}
