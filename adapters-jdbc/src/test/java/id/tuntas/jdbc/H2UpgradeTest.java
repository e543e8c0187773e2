package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class H2UpgradeTest extends UpgradeCases {

    @Override
    TestDatabase database() {
        return TestDatabase.memory("");
    }

    @Override
    String name() {
        return "h2";
    }

    /** Whatever single row an upgrade loses is missed, or the rest would prove nothing. */
    @Test
    void anyRowThatIsLost_isNoticed() {
        List<String> lines = Arrays.stream(recorded().split("(?<=;\\n)", -1))
                .filter(line -> !line.isEmpty())
                .toList();
        List<String> rows = lines.stream()
                .filter(line -> line.startsWith("INSERT INTO ") && !line.contains(RowScript.HISTORY))
                .toList();
        assertThat(rows).hasSizeGreaterThan(20);
        for (String lost : rows) {
            String rest = String.join(
                    "", lines.stream().filter(line -> !line.equals(lost)).toList());
            assertThat(catchThrowable(() -> assertFoundFrom(rest, "without a row")))
                    .as(lost)
                    .isNotNull();
        }
    }
}
