package id.tuntas.routing.starter;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Classification;
import id.tuntas.directory.CategoryTree;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Places;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.Destination;
import id.tuntas.routing.RouteDecision;
import id.tuntas.routing.Router;
import id.tuntas.routing.RoutingCase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How often the starter book, brought to the units of a real export, sends a report where it went in fact. The export is not
 * part of the project. The classification is left out, because oversight grade is the router's own matter and not the book's.
 */
class StarterFiguresTest {

    private static List<ExportedReport> reports = List.of();

    @BeforeAll
    static void findFile() {
        Optional<Path> file = Stream.of("../shared", "../../shared")
                .map(folder -> Path.of(folder, "data", "laporan-ringkas.xlsx"))
                .filter(Files::exists)
                .findFirst();
        if (file.isEmpty()) {
            System.out.println("SKIPPED: StarterFiguresTest, because ../shared/data/laporan-ringkas.xlsx is not there");
        }
        Assumptions.assumeTrue(file.isPresent(), "../shared/data/laporan-ringkas.xlsx is not there");
        reports = file.map(ExportedReport::read).orElse(List.of());
    }

    /** The units of the export, each once, with nothing known of them but the name. */
    private static Directory directory() {
        Map<String, UnitName> units = new TreeMap<>();
        disposed().forEach(report -> report.disposed().ifPresent(unit -> units.putIfAbsent(unit.key(), unit)));
        Directory directory = Directory.of(
                "export",
                units.values().stream()
                        .map(name -> Unit.builder().name(name).build())
                        .toList());
        return directory.withCategories(CategoryTree.sp4n()).withPlaces(Places.ofUnits(directory));
    }

    private static List<ExportedReport> disposed() {
        return reports.stream().filter(report -> report.disposed().isPresent()).toList();
    }

    private static Map<String, Long> outcomes(Directory directory, Function<ExportedReport, RoutingCase> asCase) {
        Router router = Router.compile(StarterRuleBook.forDirectory(directory).book(), directory);
        Map<String, Long> outcomes = new TreeMap<>();
        for (ExportedReport report : disposed()) {
            String outcome = outcome(
                    directory,
                    router.route(asCase.apply(report)),
                    report.disposed().orElseThrow());
            outcomes.merge(outcome, 1L, Long::sum);
        }
        return outcomes;
    }

    private static String outcome(Directory directory, RouteDecision decision, UnitName went) {
        if (decision.destination() instanceof Destination.ToUnit unit) {
            return directory.isSame(unit.lead(), went) ? "right" : "another unit";
        }
        return decision.destination() instanceof Destination.Outside ? "outside" : "coordinator";
    }

    private static double right(String what, Map<String, Long> outcomes) {
        long all = outcomes.values().stream().mapToLong(Long::longValue).sum();
        double right = 100.0 * outcomes.getOrDefault("right", 0L) / all;
        System.out.printf(Locale.ROOT, "%s: %.1f %% of %d right, %s%n", what, right, all, outcomes);
        return right;
    }

    /** Every category to the unit that had most of it, told from the very reports that are judged. */
    private static Map<String, Long> tableOfCategories() {
        return mostFrequent(disposed().stream()
                .collect(Collectors.groupingBy(
                        report -> report.complaint().category().orElse(""),
                        LinkedHashMap::new,
                        Collectors.mapping(report -> key(report), Collectors.toList())))
                .values());
    }

    private static Map<String, Long> biggestUnit() {
        return mostFrequent(
                List.of(disposed().stream().map(report -> key(report)).toList()));
    }

    private static String key(ExportedReport report) {
        return report.disposed().orElseThrow().key();
    }

    private static Map<String, Long> mostFrequent(Collection<List<String>> groups) {
        long right = groups.stream()
                .mapToLong(group ->
                        group.stream()
                                .collect(Collectors.groupingBy(unit -> unit, Collectors.counting()))
                                .values()
                                .stream()
                                .max(Comparator.naturalOrder())
                                .orElse(0L))
                .sum();
        return Map.of("right", right, "another unit", disposed().size() - right);
    }

    @Test
    void sendsMoreReportsRightThanTheTableOfCategories() {
        Directory directory = directory();
        double biggest = right("all to the biggest unit", biggestUnit());
        double table = right("category to its most frequent unit, in sample", tableOfCategories());
        double starter = right("starter book", outcomes(directory, ExportedReport::complaint));
        right("starter book, the agency asked given too", outcomes(directory, StarterFiguresTest::withAgency));
        right("starter book, requests for information told too", outcomes(directory, StarterFiguresTest::asRequest));

        assertThat(biggest).isLessThan(20);
        assertThat(starter).isGreaterThan(50).isGreaterThan(table - 5);
    }

    private static RoutingCase withAgency(ExportedReport report) {
        return RoutingCase.builder()
                .from(report.complaint())
                .agency(report.asked())
                .build();
    }

    private static RoutingCase asRequest(ExportedReport report) {
        return RoutingCase.builder()
                .from(report.complaint())
                .classification(report.classification().filter(Classification.of("Permintaan Informasi")::equals))
                .build();
    }

    @Test
    void everyCategoryOfTheExportStandsInTheTree() {
        List<String> categories = reports.stream()
                .flatMap(report -> report.complaint().category().stream())
                .toList();
        System.out.printf(
                Locale.ROOT,
                "categories: %d of %d reports have one, every one in the tree%n",
                categories.size(),
                reports.size());

        assertThat(categories).isNotEmpty().allMatch(CategoryTree.sp4n()::contains);
    }

    @Test
    void fewTypicalUnitsAreMissingThere() {
        StarterBook book = StarterRuleBook.forDirectory(directory());
        System.out.println("missing: " + book.missing() + ", rules that hold instead: " + book.held());

        assertThat(book.missing()).hasSizeLessThan(6);
    }
}
