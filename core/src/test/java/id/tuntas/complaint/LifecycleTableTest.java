package id.tuntas.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.directory.Role;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table is that of the naive reading; what is known from an export alone is treated like what is not verified. */
class LifecycleTableTest {

    @Test
    void everyRowIsAsWrittenDown() {
        Map<CommandType, LifecycleTable.Row> written = new EnumMap<>(CommandType.class);
        for (String line : NaiveTable.TABLE.strip().split("\n", -1)) {
            String[] cells = line.split(";", -1);
            written.put(
                    CommandType.valueOf(cells[0].strip()),
                    new LifecycleTable.Row(statuses(cells[1].strip()), roles(cells[2].strip())));
        }

        assertThat(LifecycleTable.rows()).isEqualTo(written);
        assertThat(written).hasSize(CommandType.values().length);
        written.forEach((type, row) -> assertThat(LifecycleTable.row(type)).isEqualTo(row));
    }

    @Test
    void aRowTakesAnySets() {
        LifecycleTable.Row row = new LifecycleTable.Row(Set.of(), Map.of(Role.REPORTER, Whose.OWN));

        assertThat(row.statuses()).isEmpty();
        assertThat(row.roles()).containsExactly(Map.entry(Role.REPORTER, Whose.OWN));
    }

    private static Set<Status> statuses(String words) {
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        for (String word : words.replace("OPEN", NaiveTable.OPEN)
                .replace("ENDED", NaiveTable.ENDED)
                .split(" ", -1)) {
            if (!word.equals("NEW")) {
                statuses.add(Status.valueOf(word));
            }
        }
        if (statuses.contains(Status.UNVERIFIED)) {
            statuses.addAll(List.of(Status.UNKNOWN, Status.OTHER));
        }
        return statuses;
    }

    private static Map<Role, Whose> roles(String words) {
        Map<Role, Whose> roles = new EnumMap<>(Role.class);
        for (String word : words.split(" ", -1)) {
            List<String> parts = List.of(word.split("/", -1));
            roles.put(
                    Role.parse(parts.get(0)).orElseThrow(),
                    Whose.valueOf(parts.get(1).toUpperCase(Locale.ROOT)));
        }
        return roles;
    }
}
