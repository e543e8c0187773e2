package id.tuntas;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The diagram in docs/architecture.md is drawn from the code; {@code -Dtuntas.redraw=1} draws it anew. */
final class ArchitectureDiagramTest {

    @Test
    void theDiagramIsThatOfTheCode() throws IOException {
        DrawnPage page = DrawnPage.of("architecture.md");
        page.hasMarkersFor(List.of(""));
        page.reads(Map.of("", "```mermaid\n" + diagram() + "```"));
    }

    /** Every package with the packages that it uses; what is reached through another arrow is left out. */
    private static String diagram() {
        JavaClasses code = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("id.tuntas");
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaClass type : code) {
            Set<String> used = uses.computeIfAbsent(idea(type), idea -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass())
                    .filter(target -> target.getPackageName().startsWith("id.tuntas."))
                    .map(ArchitectureDiagramTest::idea)
                    .filter(idea -> !idea.equals(idea(type)))
                    .forEach(used::add);
        }
        StringBuilder diagram = new StringBuilder("graph TD\n");
        uses.forEach((from, direct) -> {
            Set<String> through =
                    direct.stream().flatMap(to -> reachable(to, uses).stream()).collect(Collectors.toSet());
            direct.stream()
                    .filter(to -> !through.contains(to))
                    .forEach(to -> diagram.append("    ")
                            .append(from)
                            .append(" --> ")
                            .append(to)
                            .append('\n'));
        });
        return diagram.toString();
    }

    private static Set<String> reachable(String from, Map<String, Set<String>> uses) {
        Set<String> reached = new TreeSet<>();
        uses.getOrDefault(from, Set.of()).forEach(to -> {
            reached.add(to);
            reached.addAll(reachable(to, uses));
        });
        return reached;
    }

    private static String idea(JavaClass type) {
        String rest = type.getPackageName().substring("id.tuntas.".length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
