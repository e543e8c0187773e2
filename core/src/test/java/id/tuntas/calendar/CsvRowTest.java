package id.tuntas.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a text in CSV comes to, row by row. */
class CsvRowTest {

    private final List<TableProblem> problems = new ArrayList<>();

    @Test
    void rowsEndWithAnyLineEnd() {
        assertThat(rows("a,b\nc\rd\r\ne,"))
                .containsExactly(row(1, "a", "b"), row(2, "c"), row(3, "d"), row(4, "e", ""));
        assertThat(problems).isEmpty();
    }

    @Test
    void blankLinesArePassedOverButCounted() {
        assertThat(rows("\n \r\n\r\ra\n\n,\n")).containsExactly(row(5, "a"), row(7, "", ""));
        assertThat(rows("")).isEmpty();
        assertThat(rows("\uFEFF")).isEmpty();
        assertThat(rows("\uFEFFa")).containsExactly(row(1, "a"));
    }

    @Test
    void aQuotedFieldKeepsWhatSeparatesOthers() {
        assertThat(rows("\"a,\"\"b\"\"\r\nc\nd\re\",f\r\ng,\"\"\nh"))
                .containsExactly(row(1, "a,\"b\"\r\nc\nd\re", "f"), row(5, "g", ""), row(6, "h"));
        assertThat(rows("\"a\"")).containsExactly(row(1, "a"));
        assertThat(rows("\"a\"\"\"\nb")).containsExactly(row(1, "a\""), row(2, "b"));
        assertThat(problems).isEmpty();
    }

    @Test
    void whatFollowsAFieldAtFaultIsReadAllTheSame() {
        assertThat(rows("a\"b,c\nd,e\"f\ng")).containsExactly(row(1, "", "c"), row(2, "d", ""), row(3, "g"));
        assertThat(problems)
                .extracting(TableProblem::line, TableProblem::column)
                .containsExactly(tuple(1, "row"), tuple(2, "row"));
    }

    @Test
    void textAfterAClosingQuoteIsPassedOver() {
        assertThat(rows("\"a\"b\"c\",d\r\"e\" \n")).containsExactly(row(1, "a", "d"), row(2, "e"));
        assertThat(problems)
                .containsExactly(
                        new TableProblem(1, "row", "a comma or a line end after a closing quote"),
                        new TableProblem(2, "row", "a comma or a line end after a closing quote"));
    }

    @Test
    void aQuoteThatIsNeverClosedIsToldWhereItOpens() {
        assertThat(rows("a\nb,\"c\nd\n")).containsExactly(row(1, "a"), row(2, "b", "c\nd\n"));
        assertThat(problems).containsExactly(new TableProblem(2, "row", "a closing quote"));
        problems.clear();
        assertThat(rows("a,\"")).containsExactly(row(1, "a", ""));
        assertThat(rows("a,\"b\"\"")).containsExactly(row(1, "a", "b\""));
        assertThat(problems)
                .containsExactly(
                        new TableProblem(1, "row", "a closing quote"), new TableProblem(1, "row", "a closing quote"));
    }

    private List<CsvRow> rows(String text) {
        return CsvRow.rows(text, problems);
    }

    private static CsvRow row(int line, String... fields) {
        return new CsvRow(line, List.of(fields));
    }
}
