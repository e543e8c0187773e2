package id.tuntas.readme;

import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.CategoryTree;
import id.tuntas.directory.CategoryTree.Category;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitKind;
import id.tuntas.directory.UnitName;
import id.tuntas.exchange.routing.RuleBookFile;
import id.tuntas.routing.Router;
import id.tuntas.routing.RoutingAction;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.RuleBook;
import id.tuntas.routing.check.PastCase;
import id.tuntas.routing.check.RuleBookCheck;
import id.tuntas.routing.check.RuleBookReport;
import id.tuntas.routing.check.WhatIf;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What docs/rule-book.md shows, compiled and run. */
final class RuleBookExample {

    private RuleBookExample() {}

    private static Directory directory() {
        return Directory.of(
                        "2024",
                        Stream.of(
                                        "Dinas Pekerjaan Umum",
                                        "Dinas Perhubungan",
                                        "Dinas Perdagangan",
                                        "Satpol PP",
                                        "Inspektorat Daerah")
                                .map(name -> Unit.builder()
                                        .name(UnitName.of(name))
                                        .kind(UnitKind.of(name.startsWith("Insp") ? "inspektorat" : "dinas"))
                                        .build())
                                .toList())
                .withCategories(CategoryTree.of(
                        "2024",
                        List.of(
                                new Category("Jalan Rusak", Optional.of("Infrastruktur")),
                                new Category("Trotoar", Optional.of("Infrastruktur")),
                                new Category("Sampah", Optional.empty()))));
    }

    private static Stream<PastCase> past() {
        return Stream.of("Lampu jalan padam", "penerangan jalan mati", "listrik padam sejak pagi")
                .map(body -> new PastCase(
                        TrackingId.of(Integer.toString(1000 + body.length())),
                        RoutingCase.builder().body(body).build()));
    }

    /** The book lies in a file in which the rows of the page stand. */
    static void print(Path file, PrintStream out) {
        Directory directory = directory();
        List<PastCase> past = past().toList();
        // begin
        RuleBook book = RuleBookFile.read(file); // xlsx, csv or json

        RuleBookReport report = RuleBookCheck.of(book, directory).report();
        report.findings().forEach(finding -> out.println(finding.text().indonesian()));
        report.notMade().stream()
                .sorted()
                .forEach(check -> out.println("(" + check.text().indonesian() + ")"));

        // What if street lamps went to public works?
        List<RoutingRule> rules = book.rules().stream()
                .map(rule -> rule.id().equals("lampu")
                        ? RoutingRule.builder()
                                .from(rule)
                                .action(RoutingAction.dispose(UnitName.of("Dinas Pekerjaan Umum")))
                                .build()
                        : rule)
                .toList();
        RuleBook draft = RuleBook.of(book.id(), "usulan", rules);
        WhatIf.compare(Router.compile(book, directory), Router.compile(draft, directory), past)
                .moves()
                .forEach(move -> out.println(
                        move.complaints() + " laporan: " + move.text().indonesian()));
        // end
    }
}
