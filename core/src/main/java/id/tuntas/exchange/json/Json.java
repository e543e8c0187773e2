package id.tuntas.exchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** The one mapper of this package: strict in what it reads, the same bytes on every machine in what it writes. */
final class Json {

    /** The most characters of one text. */
    static final int LONGEST_TEXT = 1_000_000;

    private static final String LINE_FEED = "\n";

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(16_000_000)
                            .maxTokenCount(2_000_000)
                            .maxNestingDepth(32)
                            .maxNameLength(256)
                            .maxNumberLength(64)
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .enable(StreamWriteFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** For rapors that are read again: statuses of the source are names there, and figures keep their decimals. */
    private static final JsonMapper RAPORS = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(256_000_000)
                            .maxNestingDepth(32)
                            .maxNameLength(10_000)
                            .maxNumberLength(64)
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Json() {}

    static JsonMapper mapper() {
        return MAPPER;
    }

    static JsonMapper rapors() {
        return RAPORS;
    }

    /** What writes a document, value by value. */
    @FunctionalInterface
    interface Document {

        void writeTo(JsonGenerator json) throws IOException;
    }

    /**
     * A document as indented text, with a line feed at the end.
     *
     * <p>It is written as characters, not as bytes, so that half a surrogate pair in a name from outside becomes a
     * question mark in the file, and no error.
     */
    static String pretty(Document document) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = MAPPER.createGenerator(text)) {
            json.setPrettyPrinter(printer());
            document.writeTo(json);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return text.append(LINE_FEED).toString();
    }

    /** A printer keeps state, so each document takes a new one. */
    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", LINE_FEED);
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withArrayEmptySeparator("")
                        .withObjectEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }
}
