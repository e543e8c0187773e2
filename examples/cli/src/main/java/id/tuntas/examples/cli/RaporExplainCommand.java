package id.tuntas.examples.cli;

import id.tuntas.complaint.ComplaintId;
import id.tuntas.desk.RaporQuestion;
import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import id.tuntas.examples.cli.Failures.NothingDone;
import id.tuntas.scorecard.Dimension;
import id.tuntas.scorecard.Explanation;
import id.tuntas.scorecard.Explanation.Audience;
import id.tuntas.scorecard.FactTable;
import id.tuntas.scorecard.FigureRule;
import id.tuntas.scorecard.GroupKey;
import id.tuntas.scorecard.Grouping;
import id.tuntas.scorecard.NamedFigures;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.ScorecardAccumulator;
import id.tuntas.scorecard.ScorecardTerms;
import id.tuntas.text.Likeness;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code rapor explain}: which complaints a figure counts, and by which rule. Of secret ones, and of those
 * of which nobody said that they are not, it says only how many, unless it is asked to name them.
 */
@Command(
        name = "explain",
        description = "Menyebut laporan yang dihitung sebuah angka rapor, dan menurut aturan apa.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RaporExplainCommand implements Callable<Integer> {

    private static final String NONE = "-";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FIGURE",
            description =
                    "Nama angka seperti di rapor.json: finished, percentage, overdue.3to5, sla.verify.breached ...")
    @SuppressWarnings("NullAway.Init")
    private String figure;

    @Option(
            names = "--db",
            paramLabel = "JDBC-URL",
            required = true,
            description = "Basis data H2 yang menyimpan laporan.")
    @SuppressWarnings("NullAway.Init")
    private String database;

    @Option(
            names = "--unit",
            paramLabel = "U",
            description = "Hanya perangkat daerah ini; - bila belum didisposisikan.")
    private @Nullable String unit;

    @Option(names = "--channel", paramLabel = "C", description = "Hanya kanal ini; - bila tidak disebut.")
    private @Nullable String channel;

    @Option(names = "--month", paramLabel = "M", description = "Hanya yang masuk pada bulan ini, misalnya 2024-03.")
    private @Nullable String month;

    @Option(names = "--year", paramLabel = "Y", description = "Hanya laporan yang masuk pada tahun ini.")
    private @Nullable Integer year;

    @Option(names = "--as-of", paramLabel = "T", description = "Keadaan per saat ini: tanggal atau waktu ISO 8601.")
    private @Nullable String asOf;

    @Option(names = "--known-at", paramLabel = "T", description = "Hanya yang sudah diketahui pada saat ini.")
    private @Nullable String knownAt;

    @Option(names = "--with-secret", description = "Sebut juga nomor laporan yang rahasia; hanya untuk yang berwenang.")
    private boolean withSecret;

    @Option(names = "--formula", paramLabel = "NAME", description = "Rumus persentase, seperti pada rapor.")
    private @Nullable String formula;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Options.Units units;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Options.Where where;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Options.Speech speech;

    @Override
    public Integer call() {
        try (ProgressLine progress = ProgressLine.forTerminal(speech.language())) {
            return run(progress);
        }
    }

    private int run(ProgressLine progress) {
        Directory directory = units.directory();
        ScorecardTerms.Builder terms = ScorecardTerms.builder().zone(where.zone());
        if (formula != null) {
            terms.formula(Formulas.of(formula, "--formula", speech.language()));
        }
        ScorecardTerms asked = terms.build();
        RaporQuestion question = RaporQuestion.builder()
                .asOf(Options.moment(spec.commandLine(), "--as-of", asOf, where.zone()))
                .knownAt(Options.moment(spec.commandLine(), "--known-at", knownAt, where.zone()))
                .year(Optional.ofNullable(year))
                .build();
        FactTable facts = new FactTable();
        ScorecardAccumulator spellings = ScorecardAccumulator.of(List.of(Grouping.of(Dimension.UNIT)));
        Rapor rapor;
        try (Database opened = Database.openExisting(database)) {
            rapor = RaporDocuments.drawUp(opened.complaintStore(), where.zone(), directory)
                    .drawUp(where.regency(), question, asked, progress, fact -> {
                        facts.add(fact);
                        spellings.add(fact);
                    });
            RaporWarnings.regency(where.regency(), opened.regencies())
                    .ifPresent(warning -> spec.commandLine().getErr().println(Told.line(warning, speech)));
        }
        progress.close();
        FigureRule rule = rule(NamedFigures.of(asked, rapor.scorecard().whole().tally()));
        Map<UnitName, UnitName> names = spellings.canonicalNames(directory);
        tell(Explanation.of(
                facts, names, key(rapor, names, directory), rule, withSecret ? Audience.VERIFIER : Audience.ANYBODY));
        return Tuntas.DONE;
    }

    private FigureRule rule(Map<String, FigureRule> rules) {
        FigureRule rule = rules.get(figure);
        if (rule == null) {
            throw new NothingDone(unknown("FIGURE", figure, rules.keySet()));
        }
        return rule;
    }

    /** The group that the options ask for; the regency where they ask for none. */
    private GroupKey key(Rapor rapor, Map<UnitName, UnitName> names, Directory directory) {
        List<Dimension> dimensions = new ArrayList<>();
        List<Optional<String>> parts = new ArrayList<>();
        if (unit != null) {
            dimensions.add(Dimension.UNIT);
            parts.add(unit.equals(NONE) ? Optional.empty() : Optional.of(unit(unit, names, directory)));
        }
        add(dimensions, parts, rapor, Dimension.CHANNEL, channel, "--channel");
        add(dimensions, parts, rapor, Dimension.MONTH, month, "--month");
        return dimensions.isEmpty()
                ? GroupKey.WHOLE
                : new GroupKey(Grouping.of(dimensions.toArray(Dimension[]::new)), parts);
    }

    private void add(
            List<Dimension> dimensions,
            List<Optional<String>> parts,
            Rapor rapor,
            Dimension dimension,
            @Nullable String asked,
            String option) {
        if (asked == null) {
            return;
        }
        TreeSet<String> known = new TreeSet<>();
        rapor.scorecard()
                .groups(Grouping.of(dimension))
                .forEach(group -> group.key().part(dimension).ifPresent(known::add));
        if (!asked.equals(NONE) && !known.contains(asked)) {
            throw new NothingDone(unknown(option, asked, known));
        }
        dimensions.add(dimension);
        parts.add(Optional.of(asked).filter(part -> !part.equals(NONE)));
    }

    /** Under any of its spellings or aliases. */
    private String unit(String asked, Map<UnitName, UnitName> names, Directory directory) {
        UnitName name = UnitName.of(asked);
        UnitName known = directory.resolve(name).map(found -> found.name()).orElse(name);
        TreeSet<String> shown = new TreeSet<>();
        names.values().forEach(each -> shown.add(each.value()));
        return shown.stream()
                .filter(each -> UnitName.of(each).key().equals(known.key()))
                .findFirst()
                .orElseThrow(() -> new NothingDone(unknown("--unit", asked, shown)));
    }

    private String unknown(String where, String asked, Collection<String> known) {
        Optional<String> meant =
                known.stream().filter(asked::equalsIgnoreCase).findFirst().or(() -> Likeness.nearest(asked, known));
        return where
                + speech.say(": tidak dikenal", ": not known")
                + meant.map(name -> speech.say("; mungkin ", "; did you mean ") + name)
                        .orElse("")
                + speech.say("; yang ada: ", "; there are: ")
                + String.join(", ", known);
    }

    private void tell(Explanation explanation) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(speech.say("Aturan: ", "Rule: ") + explanation.text().in(speech.language()));
        out.println(speech.say("Laporan: ", "Complaints: ") + explanation.count());
        for (ComplaintId id : explanation.ids()) {
            out.println("  " + id.value());
        }
        if (explanation.withheld() > 0) {
            out.println(speech.say(
                            "Rahasia atau tidak diketahui, nomornya tidak disebut: ",
                            "Secret, or not known to be otherwise; ids not told: ")
                    + explanation.withheld());
        }
    }
}
