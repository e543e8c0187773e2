package id.tuntas.jdbc;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.TextKind;
import id.tuntas.complaint.TextRef;
import id.tuntas.port.IdReusedException;
import id.tuntas.port.Salt;
import id.tuntas.port.SaltedText;
import id.tuntas.port.StoredText;
import id.tuntas.port.TamperedException;
import id.tuntas.port.TextStore;
import id.tuntas.port.Words;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words in the table {@code tuntas_text}. Of two who put words under one id the slower learns it by the primary key, rolls
 * back and finds those of the other; rows go in the order of their ids, so that nobody waits in a circle.
 */
final class JdbcTextStore implements TextStore {

    private static final int ATTEMPTS = 5;
    private static final String WHAT = "storing words";

    private final Database database;
    private final Dialect dialect;

    JdbcTextStore(Database database, Dialect dialect) {
        this.database = database;
        this.dialect = dialect;
    }

    /** What is kept under as many ids. */
    static String ofIds(Dialect dialect, int count) {
        return "SELECT text_id, kind, digest, words, salt FROM tuntas_text WHERE " + dialect.among("text_id", count);
    }

    /** What is kept under an id; words and salt, in hexadecimal digits, are gone once they were erased. */
    private record Row(
            TextRef ref, @Nullable String words, @Nullable String salt) {

        static Row of(ResultSet row) throws SQLException {
            byte[] salt = row.getBytes(5);
            return new Row(
                    new TextRef(TextKind.valueOf(row.getString(2)), row.getString(1), row.getString(3)),
                    row.getString(4),
                    salt == null ? null : HexFormat.of().formatHex(salt));
        }
    }

    @Override
    public List<TextRef> put(RegencyId regency, List<SaltedText> texts) {
        if (texts.stream().map(text -> text.ref().id()).distinct().count() != texts.size()) {
            throw InvalidValueException.of("texts", "each id once");
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return database.transaction(connection -> put(connection, regency, texts));
            } catch (SQLException failed) {
                boolean again = failed instanceof UnknownOutcomeException || dialect.isDuplicateKey(failed);
                if (attempt == ATTEMPTS || !again) {
                    throw database.unavailable(WHAT, failed);
                }
            }
        }
    }

    private List<TextRef> put(Connection connection, RegencyId regency, List<SaltedText> texts) throws SQLException {
        Map<String, Row> there = rows(
                connection, regency, texts.stream().map(text -> text.ref().id()).toList());
        List<TextRef> kept = new ArrayList<>();
        for (SaltedText text : texts) {
            kept.add(keptAs(there.get(text.ref().id()), text));
        }
        insert(
                connection,
                regency,
                texts.stream()
                        .filter(text -> !there.containsKey(text.ref().id()))
                        .sorted(Comparator.comparing(text -> text.ref().id()))
                        .toList());
        return kept;
    }

    private static TextRef keptAs(@Nullable Row there, SaltedText text) {
        if (there == null || there.ref().equals(text.ref())) {
            return text.ref();
        }
        if (there.ref().kind() != text.ref().kind() || !text.words().text().equals(there.words())) {
            throw new IdReusedException("text", text.ref().id());
        }
        return there.ref();
    }

    private static void insert(Connection connection, RegencyId regency, List<SaltedText> texts) throws SQLException {
        if (texts.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO tuntas_text (regency, text_id, kind, digest, words, salt) VALUES (?, ?, ?, ?, ?, ?)")) {
            for (SaltedText text : texts) {
                insert.setString(1, regency.value());
                insert.setString(2, text.ref().id());
                insert.setString(3, text.ref().kind().name());
                insert.setString(4, text.ref().digest());
                insert.setString(5, text.words().text());
                insert.setBytes(6, text.salt().bytes());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @Override
    public Map<TextRef, StoredText> read(RegencyId regency, Collection<TextRef> refs) {
        Set<String> ids = new LinkedHashSet<>();
        refs.forEach(ref -> ids.add(ref.id()));
        Map<String, Row> rows =
                database.ask("reading words", connection -> rows(connection, regency, List.copyOf(ids)));
        Map<TextRef, StoredText> found = new LinkedHashMap<>();
        for (TextRef ref : refs) {
            Row row = rows.get(ref.id());
            if (row != null && row.ref().kind() == ref.kind()) {
                found.put(ref, reread(ref, row));
            }
        }
        return found;
    }

    private static StoredText reread(TextRef ref, Row row) {
        if (row.words() == null && row.salt() == null) {
            if (!row.ref().equals(ref)) {
                throw new TamperedException("text", ref.id());
            }
            return new StoredText.Erased();
        }
        if (row.words() == null || row.salt() == null) {
            throw new TamperedException("text", ref.id());
        }
        Words words;
        Salt salt;
        try {
            words = Words.of(row.words());
            salt = Salt.of(HexFormat.of().parseHex(row.salt()));
        } catch (InvalidValueException changed) {
            throw new TamperedException("text", ref.id());
        }
        return new StoredText.Kept(SaltedText.reread(ref, words, salt).words());
    }

    /** In lots, all in one transaction. */
    private Map<String, Row> rows(Connection connection, RegencyId regency, List<String> ids) throws SQLException {
        Map<String, Row> rows = new HashMap<>();
        for (int from = 0; from < ids.size(); from += NoticeRows.LOT) {
            List<String> lot = ids.subList(from, Math.min(ids.size(), from + NoticeRows.LOT));
            try (PreparedStatement query = connection.prepareStatement(ofIds(dialect, lot.size()))) {
                query.setString(1, regency.value());
                for (int i = 0; i < lot.size(); i++) {
                    query.setString(2 + i, lot.get(i));
                }
                try (ResultSet found = query.executeQuery()) {
                    while (found.next()) {
                        Row row = Row.of(found);
                        rows.put(row.ref().id(), row);
                    }
                }
            }
        }
        return rows;
    }

    @Override
    public void erase(RegencyId regency, Collection<TextRef> refs) {
        List<TextRef> inOrder = refs.stream()
                .distinct()
                .sorted(Comparator.comparing(TextRef::id))
                .toList();
        if (inOrder.isEmpty()) {
            return;
        }
        database.change("erasing words", connection -> {
            try (PreparedStatement update = connection.prepareStatement("UPDATE tuntas_text"
                    + " SET words = NULL, salt = NULL WHERE regency = ? AND text_id = ? AND kind = ? AND digest = ?")) {
                for (TextRef ref : inOrder) {
                    update.setString(1, regency.value());
                    update.setString(2, ref.id());
                    update.setString(3, ref.kind().name());
                    update.setString(4, ref.digest());
                    update.addBatch();
                }
                return update.executeBatch().length;
            }
        });
    }
}
