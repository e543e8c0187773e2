package id.tuntas.routing;

import id.tuntas.text.LocalText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A rule that did not win, and what would have to be otherwise for it to. Where all of the changes are made, in their order and
 * nothing else is changed, it wins. Immutable.
 *
 * @param rule its id
 * @param changes one or more
 */
public record Alternative(String rule, List<Change> changes) {

    /**
     * Copies the list.
     *
     * @param rule its id
     * @param changes one or more
     */
    public Alternative {
        changes = List.copyOf(changes);
    }

    /**
     * The same for people.
     *
     * @return such as <code>aturan 'jalan' bila: kata "aspal" ada, prioritas lebih dari 5</code>, without a full stop
     */
    public LocalText text() {
        return new LocalText(
                "aturan '" + rule + "' bila: "
                        + changes.stream()
                                .map(change -> change.text().indonesian())
                                .collect(Collectors.joining(", ")),
                "rule '" + rule + "' if: "
                        + changes.stream()
                                .map(change -> change.text().english())
                                .collect(Collectors.joining(", ")));
    }
}
