package id.tuntas;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.CommandType;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** docs/lifecycle.md fits the code; {@code -Dtuntas.redraw=1} draws its tables and its diagram anew. */
final class LifecyclePageTest {

    @Test
    void thePageIsThatOfTheCode() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("example", LifecycleStory.told());
        parts.put("statuses", LifecyclePage.statuses());
        parts.put("diagram", "```mermaid\n" + LifecycleArrows.diagram() + "```");
        parts.put("arrows", LifecyclePage.arrows());
        parts.put("commands", LifecyclePage.commands());
        parts.put("needs", LifecyclePage.needs());
        parts.put("events", LifecyclePage.events());
        parts.put("refusals", LifecyclePage.refusals());
        DrawnPage page = DrawnPage.of("lifecycle.md");
        page.hasMarkersFor(parts.keySet());
        page.reads(parts);
    }

    @Test
    void everyCommandOfTheCodeIsOnThePage() {
        assertThat(LifecyclePage.commandsInTheCode()).isEqualTo(CommandType.values().length);
    }
}
