package id.tuntas.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/**
 * What is in the tables after a kill, against what {@link KillWriter} was told. Plain SQL in one transaction that sees one
 * moment; none of the library's code.
 *
 * @param acknowledged how many commits were acknowledged
 * @param lost how many of them are not there whole
 * @param torn which commits are there in part, and which complaints have a row and events that do not fit
 * @param twice how many commits took effect more than once
 * @param silent how many took effect without having been acknowledged, as may happen to whoever is killed in between
 * @param impossible answers that no store may give
 */
record KillAudit(int acknowledged, int lost, List<String> torn, int twice, int silent, List<String> impossible) {

    private static final String CATEGORY = "\"category\":\"";

    /** The file is read before the tables are, so that whoever still writes does not confuse it. */
    static KillAudit of(DataSource source, Path file) throws SQLException, IOException {
        String text = Files.readString(file);
        List<String> lines =
                text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        try (Connection connection = source.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            Tables tables = Tables.of(connection);
            connection.rollback();
            return judged(lines, tables);
        }
    }

    boolean isClean() {
        return lost == 0 && torn.isEmpty() && twice == 0 && impossible.isEmpty();
    }

    private static KillAudit judged(List<String> lines, Tables tables) {
        int lost = 0;
        Set<String> told = new HashSet<>();
        for (String line : lines) {
            if (!line.startsWith("!")) {
                String[] parts = line.split(" ", -1);
                told.add(parts[0]);
                boolean there = tables.keys.contains(parts[0])
                        && tables.notices.contains(parts[0])
                        && tables.eventsByKey.containsKey(parts[0])
                        && tables.versions.getOrDefault(parts[1], 0) >= Integer.parseInt(parts[2]);
                lost += there ? 0 : 1;
            }
        }
        Set<String> all = new HashSet<>(tables.keys);
        all.addAll(tables.notices);
        all.addAll(tables.eventsByKey.keySet());
        List<String> torn = new ArrayList<>();
        for (String key : all) {
            boolean[] there = {
                tables.keys.contains(key), tables.notices.contains(key), tables.eventsByKey.containsKey(key)
            };
            if (!there[0] || !there[1] || !there[2]) {
                torn.add((told.contains(key) ? "acknowledged " : "silent ") + key + ": key " + there[0] + ", notice "
                        + there[1] + ", event " + there[2]);
            }
        }
        Set<String> complaints = new HashSet<>(tables.versions.keySet());
        complaints.addAll(tables.events.keySet());
        for (String id : complaints) {
            Set<Integer> events = tables.events.getOrDefault(id, Set.of());
            int version = tables.versions.getOrDefault(id, 0);
            if (!isDense(events, version)) {
                torn.add(id + ": version " + version + ", events " + events);
            }
        }
        int twice = (int)
                tables.eventsByKey.values().stream().filter(count -> count > 1).count();
        all.removeAll(told);
        return new KillAudit(
                told.size(),
                lost,
                torn,
                twice,
                all.size(),
                lines.stream().filter(line -> line.startsWith("!")).toList());
    }

    private static boolean isDense(Set<Integer> events, int version) {
        return events.size() == version && (version == 0 || (events.contains(1) && events.contains(version)));
    }

    private static final class Tables {
        private final Set<String> keys = new HashSet<>();
        private final Set<String> notices = new HashSet<>();
        private final Map<String, Integer> versions = new HashMap<>();
        private final Map<String, Set<Integer>> events = new HashMap<>();
        private final Map<String, Integer> eventsByKey = new HashMap<>();

        static Tables of(Connection connection) throws SQLException {
            Tables tables = new Tables();
            try (Statement statement = connection.createStatement()) {
                try (ResultSet rows = statement.executeQuery("SELECT commit_key FROM tuntas_commit_key")) {
                    while (rows.next()) {
                        tables.keys.add(rows.getString(1));
                    }
                }
                try (ResultSet rows = statement.executeQuery("SELECT notice FROM tuntas_notice")) {
                    while (rows.next()) {
                        tables.notices.add(rows.getString(1));
                    }
                }
                try (ResultSet rows = statement.executeQuery("SELECT complaint, version FROM tuntas_complaint")) {
                    while (rows.next()) {
                        tables.versions.put(rows.getString(1), rows.getInt(2));
                    }
                }
                try (ResultSet rows = statement.executeQuery("SELECT complaint, version, payload FROM tuntas_event")) {
                    while (rows.next()) {
                        tables.events
                                .computeIfAbsent(rows.getString(1), id -> new HashSet<>())
                                .add(rows.getInt(2));
                        String payload = rows.getString(3);
                        int from = payload.indexOf(CATEGORY) + CATEGORY.length();
                        tables.eventsByKey.merge(payload.substring(from, payload.indexOf('"', from)), 1, Integer::sum);
                    }
                }
            }
            return tables;
        }
    }
}
