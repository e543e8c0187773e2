package id.tuntas.exchange.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.exchange.json.UnreadableDocumentException.Problem;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.RaporSnapshot;
import id.tuntas.text.LocalText;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes and reads snapshots of rapors. The document of a snapshot is {@code rapor.json} itself.
 *
 * <p>Every value of the document is a figure of the snapshot, under the path to it, but for what depends on the language
 * ({@code recommendations[].text}, {@code form.title}, {@code form.lines[].label}), for {@code rejectedRows} and for the {@code
 * digest}. A value is spelled as in JSON, with numbers as they stand there. Entries of a list that begin with a value of their
 * own, or with up to three, go by it: {@code units["Dinas Kesehatan"].finished}, {@code units[null].total}; others by their
 * place from 0.
 *
 * <p>Stateless and thread-safe.
 */
public final class RaporSnapshotJson {

    private static final LocalText TEXT = new LocalText("teks yang tidak kosong", "a text that is not blank");
    private static final LocalText NUMBER = new LocalText("bilangan bulat", "a whole number");
    private static final LocalText REGENCY = new LocalText(
            "1 sampai 64 huruf, angka, titik atau tanda hubung", "1 to 64 letters, digits, dots or hyphens");
    private static final LocalText MOMENT = new LocalText(
            "waktu seperti 2023-12-31T23:59:59+07:00, atau null",
            "a moment such as 2023-12-31T23:59:59+07:00, or null");
    private static final LocalText ZONE =
            new LocalText("zona waktu seperti Asia/Jakarta", "a zone such as Asia/Jakarta");

    private RaporSnapshotJson() {}

    /**
     * The snapshot of a rapor.
     *
     * @param rapor the rapor
     * @return its figures; equal to what {@link #read} finds in any document that {@link RaporJson} writes of it
     */
    public static RaporSnapshot of(Rapor rapor) {
        // Through bytes and back, so that it is what a reader of the file will see
        byte[] bytes = RaporJson.withoutDigest(rapor).getBytes(StandardCharsets.UTF_8);
        return snapshot(root(new String(bytes, StandardCharsets.UTF_8)));
    }

    /**
     * Reads a snapshot.
     *
     * @param json what {@link RaporJson} wrote, in any language
     * @return the snapshot and the digest that stands there, which may not fit if somebody changed a figure
     * @throws UnreadableDocumentException if it is anything else
     */
    public static StoredSnapshot read(String json) {
        ObjectNode root = root(json);
        return new StoredSnapshot(snapshot(root), text(root, "digest", "digest", TEXT, Function.identity()));
    }

    /** The cause of broken JSON is left behind on purpose: its message quotes the text. */
    private static ObjectNode root(String json) {
        try {
            if (Json.rapors().readTree(json) instanceof ObjectNode object) {
                return object;
            }
            throw UnreadableDocumentException.noObject();
        } catch (JsonProcessingException broken) {
            throw UnreadableDocumentException.noObject();
        }
    }

    private static RaporSnapshot snapshot(ObjectNode root) {
        JsonNode basis = root.path("basis");
        return RaporSnapshot.builder()
                .version(number(basis.path("figures"), "basis.figures"))
                .regency(text(root, "regency", "regency", REGENCY, RegencyId::of))
                .asOf(moment(root, "asOf"))
                .knownAt(moment(root, "knownAt"))
                .year(year(basis))
                .zone(text(basis, "zone", "basis.zone", ZONE, ZoneId::of))
                .formula(text(root, "formula", "formula", TEXT, Function.identity()))
                .figures(new FlatFigures().of(root))
                .build();
    }

    private static Optional<Instant> moment(JsonNode root, String name) {
        return root.path(name).isNull()
                ? Optional.empty()
                : Optional.of(text(
                        root,
                        name,
                        name,
                        MOMENT,
                        value -> OffsetDateTime.parse(value).toInstant()));
    }

    private static Optional<Integer> year(JsonNode basis) {
        JsonNode year = basis.path("year");
        return year.isNull() ? Optional.empty() : Optional.of(number(year, "basis.year"));
    }

    private static int number(JsonNode node, String path) {
        if (!node.isInt()) {
            throw fault(node, path, NUMBER);
        }
        return node.intValue();
    }

    private static <T> T text(
            JsonNode parent, String name, String path, LocalText expected, Function<String, T> parse) {
        JsonNode node = parent.path(name);
        if (!node.isTextual() || node.textValue().isBlank()) {
            throw fault(node, path, expected);
        }
        try {
            return parse.apply(node.textValue());
        } catch (InvalidValueException | DateTimeException unfit) {
            throw fault(node, path, expected);
        }
    }

    private static UnreadableDocumentException fault(JsonNode node, String path, LocalText expected) {
        Problem problem = node.isMissingNode() ? Problem.MISSING_FIELD : Problem.WRONG_VALUE;
        return UnreadableDocumentException.of(problem, path, expected);
    }
}
