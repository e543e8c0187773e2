package id.tuntas.jdbc;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.jdbc.Change.Column;
import id.tuntas.jdbc.WordQuery.Term;
import id.tuntas.port.FoundPage;
import id.tuntas.port.FoundPage.Place;
import id.tuntas.port.IndexedWords;
import id.tuntas.port.Reach;
import id.tuntas.port.WordIndex;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words in the tables {@code tuntas_word...}, and which complaints are unread in {@code tuntas_complaint}. Whoever writes the words of a
 * complaint first sets that row, so that of two only one does.
 */
final class JdbcWordIndex implements WordIndex {

    private static final Column REGENCY = Column.text("regency");
    private static final Column COMPLAINT = Column.text("complaint");
    private static final Column PLACE = Column.text("place");
    private static final List<Column> WORD = List.of(REGENCY, Column.text("word"), PLACE, Column.bool("published"));
    private static final List<Column> WHOSE = List.of(REGENCY, Column.text("whose"), PLACE);
    private static final List<Column> ENTRY =
            List.of(REGENCY, COMPLAINT, PLACE, Column.text("published"), Column.text("withheld"), Column.text("whose"));

    private final Database database;
    private final Dialect dialect;

    JdbcWordIndex(Database database, Dialect dialect) {
        this.database = database;
        this.dialect = dialect;
    }

    /** The complaints that are unread. */
    static String unread(int limit) {
        return "SELECT complaint FROM tuntas_complaint WHERE regency = ? AND unread = TRUE AND complaint > ?"
                + " ORDER BY regency, unread, complaint FETCH FIRST " + limit + " ROWS ONLY";
    }

    @Override
    public List<ComplaintId> unread(RegencyId regency, Optional<ComplaintId> after, int limit) {
        WordIndex.check(limit);
        String last = dialect.stored(after.map(ComplaintId::value).orElse(""));
        return database.ask("what is unread", connection -> {
            List<ComplaintId> found = new ArrayList<>();
            try (PreparedStatement query = prepared(connection, unread(limit), List.of(regency.value(), last));
                    ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(ComplaintId.of(regency, dialect.restored(rows.getString(1))));
                }
            }
            return found;
        });
    }

    private static PreparedStatement prepared(Connection connection, String query, List<String> parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(query);
        for (int i = 0; i < parameters.size(); i++) {
            statement.setString(i + 1, parameters.get(i));
        }
        return statement;
    }

    @Override
    public int put(RegencyId regency, Collection<IndexedWords> entries) {
        WordIndex.check(regency, entries);
        List<IndexedWords> inOrder =
                entries.stream().sorted(Comparator.comparing(IndexedWords::id)).toList();
        return inOrder.isEmpty()
                ? 0
                : database.change("indexing words", connection -> put(connection, regency, inOrder));
    }

    private int put(Connection connection, RegencyId regency, List<IndexedWords> entries) throws SQLException {
        int[] taken = dialect.write(
                        connection,
                        List.of(Change.update(
                                "UPDATE tuntas_complaint SET unread = FALSE"
                                        + " WHERE regency = ? AND complaint = ? AND version = ? AND unread = TRUE",
                                List.of(REGENCY, COMPLAINT, Column.integer("version")),
                                entries.stream()
                                        .map(entry -> row(regency.value(), stored(entry.id()), entry.version()))
                                        .toList())))
                .get(0);
        Map<String, WordEntry> news = new HashMap<>();
        for (int i = 0; i < taken.length; i++) {
            if (taken[i] > 0) {
                news.put(stored(entries.get(i).id()), WordEntry.of(entries.get(i), dialect));
            }
        }
        replace(connection, regency.value(), List.copyOf(news.keySet()), news);
        return news.size();
    }

    @Override
    public void forget(ComplaintId id) {
        String regency = id.regency().value();
        database.change("forgetting words", connection -> {
            dialect.write(
                    connection,
                    List.of(Change.update(
                            "UPDATE tuntas_complaint SET unread = TRUE WHERE regency = ? AND complaint = ?",
                            List.of(REGENCY, COMPLAINT),
                            List.<@Nullable Object[]>of(row(regency, stored(id))))));
            replace(connection, regency, List.of(stored(id)), Map.of());
            return true;
        });
    }

    /** Replaces all that there is of complaints; of those without anything new nothing is left. */
    private void replace(Connection connection, String regency, List<String> complaints, Map<String, WordEntry> news)
            throws SQLException {
        if (complaints.isEmpty()) {
            return;
        }
        List<@Nullable Object[]> gone = new ArrayList<>();
        List<@Nullable Object[]> come = new ArrayList<>();
        List<@Nullable Object[]> goneWhose = new ArrayList<>();
        List<@Nullable Object[]> comeWhose = new ArrayList<>();
        Map<String, WordEntry> olds = entries(connection, regency, complaints);
        olds.forEach((complaint, old) -> {
            WordEntry kept = kept(old, news.get(complaint));
            old.words().forEach((word, published) -> {
                if (!published.equals(kept.words().get(word))) {
                    gone.add(row(regency, word, old.place()));
                }
            });
            old.whose().stream()
                    .filter(whose -> !kept.whose().contains(whose))
                    .forEach(whose -> goneWhose.add(row(regency, whose, old.place())));
        });
        news.forEach((complaint, entry) -> {
            WordEntry kept = kept(entry, olds.get(complaint));
            entry.words().forEach((word, published) -> {
                if (!published.equals(kept.words().get(word))) {
                    come.add(row(regency, word, entry.place(), published));
                }
            });
            entry.whose().stream()
                    .filter(whose -> !kept.whose().contains(whose))
                    .forEach(whose -> comeWhose.add(row(regency, whose, entry.place())));
        });
        dialect.write(
                connection,
                List.of(
                        deletion("tuntas_word", WORD.subList(0, 3), gone),
                        Change.insert("tuntas_word", WORD, come),
                        deletion("tuntas_word_whose", WHOSE, goneWhose),
                        Change.insert("tuntas_word_whose", WHOSE, comeWhose),
                        deletion(
                                "tuntas_word_entry",
                                ENTRY.subList(0, 2),
                                olds.keySet().stream()
                                        .map(complaint -> row(regency, complaint))
                                        .toList()),
                        Change.insert(
                                "tuntas_word_entry",
                                ENTRY,
                                news.entrySet().stream()
                                        .map(each -> entryRow(regency, each.getKey(), each.getValue()))
                                        .toList())));
    }

    /** What of an entry is also in the other one, which stands at its place or has nothing in common with it. */
    private static WordEntry kept(WordEntry entry, @Nullable WordEntry other) {
        return other != null && other.place().equals(entry.place())
                ? other
                : new WordEntry(entry.place(), Map.of(), Set.of());
    }

    private static Change deletion(String table, List<Column> key, List<@Nullable Object[]> rows) {
        StringBuilder sql = new StringBuilder("DELETE FROM " + table + " WHERE ");
        for (int i = 0; i < key.size(); i++) {
            sql.append(i == 0 ? "" : " AND ").append(key.get(i).name()).append(" = ?");
        }
        return Change.update(sql.toString(), key, rows);
    }

    private static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }

    private static @Nullable Object[] entryRow(String regency, String complaint, WordEntry entry) {
        return row(regency, complaint, entry.place(), entry.joined(true), entry.joined(false), entry.joinedWhose());
    }

    private Map<String, WordEntry> entries(Connection connection, String regency, List<String> complaints)
            throws SQLException {
        List<String> parameters = new ArrayList<>(List.of(regency));
        parameters.addAll(complaints);
        Map<String, WordEntry> entries = new HashMap<>();
        try (PreparedStatement query = prepared(
                        connection,
                        "SELECT complaint, " + WordEntry.SHOWN + " FROM tuntas_word_entry"
                                + " WHERE regency = ? AND complaint IN (" + NoticeRows.marks(complaints.size()) + ")",
                        parameters);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                entries.put(rows.getString(1), WordEntry.of(rows));
            }
        }
        return entries;
    }

    @Override
    public FoundPage find(RegencyId regency, Reach reach, Set<String> words, Optional<Place> after, int limit) {
        WordIndex.check(words, limit);
        List<Term> terms = terms(reach, words);
        String from = after.map(place -> WordEntry.place(place, dialect)).orElse(WordEntry.FIRST);
        return database.ask("searching words", connection -> {
            Term list = shortest(connection, regency, terms);
            List<Term> others =
                    terms.stream().filter(term -> !term.equals(list)).toList();
            return FoundPage.of(
                    places(connection, regency, list, others, from, limit + 1).stream()
                            .map(place -> WordEntry.place(regency, place, dialect))
                            .toList(),
                    limit);
        });
    }

    private List<Term> terms(Reach reach, Set<String> words) {
        List<Term> terms = new ArrayList<>();
        words.stream()
                .sorted()
                .forEach(word -> terms.add(Term.word(dialect.stored(word), reach instanceof Reach.Published)));
        if (reach instanceof Reach.OfUnit unit) {
            terms.add(Term.whose(unit.names().stream()
                    .map(name -> WordEntry.unit(name, dialect))
                    .distinct()
                    .sorted()
                    .toList()));
        } else if (reach instanceof Reach.OfReporter own) {
            terms.add(Term.whose(List.of(WordEntry.reporter(own.reporter(), dialect))));
        }
        return terms;
    }

    private static Term shortest(Connection connection, RegencyId regency, List<Term> terms) throws SQLException {
        List<Term> lists = terms.stream().filter(Term::isList).toList();
        Term shortest = lists.get(0);
        int least = Integer.MAX_VALUE;
        for (Term list : lists.size() == 1 ? List.<Term>of() : lists) {
            try (PreparedStatement query = prepared(
                            connection,
                            WordQuery.length(list),
                            List.of(regency.value(), list.values().get(0)));
                    ResultSet rows = query.executeQuery()) {
                rows.next();
                if (rows.getInt(1) < least) {
                    least = rows.getInt(1);
                    shortest = list;
                }
            }
        }
        return shortest;
    }

    private static List<String> places(
            Connection connection, RegencyId regency, Term list, List<Term> others, String from, int limit)
            throws SQLException {
        int lot = WordQuery.rows(list, others, limit);
        String query = WordQuery.lot(list, others, lot);
        List<String> found = new ArrayList<>();
        String last = from;
        int read;
        do {
            read = 0;
            try (PreparedStatement statement =
                            prepared(connection, query, WordQuery.parameters(regency.value(), list, others, last));
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next() && found.size() < limit) {
                    last = rows.getString(1);
                    read++;
                    if (rows.getInt(2) == 1) {
                        found.add(last);
                    }
                }
            }
        } while (read == lot && found.size() < limit);
        return found;
    }

    private String stored(ComplaintId id) {
        return dialect.stored(id.value());
    }
}
