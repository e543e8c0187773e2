package id.tuntas.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.tuntas.exchange.json.UnreadableDocumentException.Problem;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.RuleBook;
import id.tuntas.text.Matching;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookJsonTest {

    private static final String BOOK = """
            {
              "type": "rule_book",
              "v": 1,
              "id": "kab-contoh",
              "version": "2024-03-04",
              "matching": "by_stem",
              "inspectorate": "Inspektorat Daerah",
              "rules": [
                {
                  "id": "petasan",
                  "priority": 10,
                  "places": [
                    "Kecamatan Contoh Utara"
                  ],
                  "words": {
                    "any": [
                      "petasan",
                      "mercon"
                    ],
                    "in": [
                      "title",
                      "body"
                    ]
                  },
                  "anonymous": false,
                  "window": {
                    "from": "2024-03-12",
                    "until": "2024-04-09",
                    "hours": {
                      "from": "18:00",
                      "until": "06:00"
                    }
                  },
                  "action": {
                    "dispose": {
                      "lead": "Satpol PP",
                      "supporting": [
                        "Kecamatan Contoh Utara"
                      ]
                    }
                  },
                  "urgency": "immediate",
                  "remark": "SK 1"
                }
              ]
            }
            """;

    @Test
    void theNamesAreAContract() {
        assertThat(RuleBookJson.write(RuleBookJson.read(BOOK))).isEqualTo(BOOK);
    }

    @Test
    void whatIsLeftOutHasItsDefault() {
        RuleBook book = RuleBookJson.read(
                "{\"type\":\"rule_book\",\"v\":1,\"id\":\"b\",\"version\":\"1\",\"rules\":[{\"id\":\"a\","
                        + "\"categories\":[\"Jalan\"],\"action\":{\"hold\":true}}]}");
        assertThat(book.matching()).isEqualTo(Matching.BY_STEM);
        assertThat(book.rules()).extracting(RoutingRule::priority).containsExactly(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "\"priority\": 10 # \"prioritas\": 10 # UNKNOWN_FIELD # rules[0].prioritas",
                "\"priority\": 10 # \"priority\": 1.5 # WRONG_VALUE # rules[0].priority",
                "\"v\": 1 # \"v\": 2 # WRONG_VALUE # v",
                "\"rule_book\" # \"policy\" # WRONG_VALUE # type",
                "\"rules\": # \"rule\": # MISSING_FIELD # rules",
                "\"by_stem\" # \"fuzzy\" # WRONG_VALUE # matching",
                "\"mercon\" # \"?\" # WRONG_VALUE # rules[0].words.words",
                "\"body\" # \"foot\" # WRONG_VALUE # rules[0].words.in[1]",
                "\"2024-04-09\" # \"2024-03-09\" # WRONG_VALUE # rules[0].window.until",
                "\"06:00\" # \"18:00\" # WRONG_VALUE # rules[0].window.hours.until",
                "\"id\": \"petasan\" # \"id\": \" petasan\" # WRONG_VALUE # rules[0].id",
                "\"dispose\": # \"disposed\": # WRONG_VALUE # rules[0].action.dispose",
                "\"immediate\" # \"now\" # WRONG_VALUE # rules[0].urgency",
            })
    void aFaultHasItsPath(String good, String bad, Problem problem, String field) {
        String spoiled = BOOK.replace(good, bad);
        assertThat(spoiled).isNotEqualTo(BOOK);
        UnreadableDocumentException fault =
                catchThrowableOfType(UnreadableDocumentException.class, () -> RuleBookJson.read(spoiled));
        assertThat(fault.problem()).isEqualTo(problem);
        assertThat(fault.field()).contains(field);
    }
}
