package id.tuntas.routing.suggest;

import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.suggest.Loss.Example;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Learns from a history of dispositions: multinomial logistic regression with weights held near zero.
 *
 * <p>The same history gives the same model, bit for bit, in whatever order it comes and on whatever machine. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * SuggestionModel model = SuggestionTrainer.of(directory).train(history);
 * List<Suggestion> first = Suggester.of(model).suggest(complaint, 3);
 * }</pre>
 */
public final class SuggestionTrainer {

    private static final int THOUSANDTHS = 1_000;
    /** Less than this is nobody's reason and would only make a document long. */
    private static final int LEAST_THOUSANDTHS = 10;

    /** Every part that a model depends on; those that are equal in all of them are the same to it. */
    private static final Comparator<Disposition> ORDER = Comparator.comparing(Disposition::trackingId)
            .thenComparing(disposition -> disposition.lead().value())
            .thenComparing(disposition -> disposition.complaint().title())
            .thenComparing(disposition -> disposition.complaint().body())
            .thenComparing(disposition -> disposition.complaint().place())
            .thenComparing(disposition -> labels(disposition.complaint()));

    private final SuggestionSettings settings;
    private final Directory directory;
    private final Optional<LocalDate> day;

    private SuggestionTrainer(SuggestionSettings settings, Directory directory, Optional<LocalDate> day) {
        this.settings = settings;
        this.directory = directory;
        this.day = day;
    }

    /**
     * A trainer with the default settings.
     *
     * @param directory says which names are one unit's; its units can be suggested even where no report went to them.
     *     {@link Directory#empty()} where there is none: then spellings of one {@link UnitName#key()} are one unit
     * @return the trainer
     */
    public static SuggestionTrainer of(Directory directory) {
        return new SuggestionTrainer(SuggestionSettings.DEFAULT, directory, Optional.empty());
    }

    /**
     * The same with other settings.
     *
     * @param settings how to train
     * @return a new trainer
     */
    public SuggestionTrainer with(SuggestionSettings settings) {
        return new SuggestionTrainer(settings, directory, day);
    }

    /**
     * The same, for suggestions from a day on: units of the directory that do not exist on it are not suggested. What went
     * to one that has ended counts for its successor, and not at all where it has none.
     *
     * @param day a local day of the regency
     * @return a new trainer
     */
    public SuggestionTrainer asOf(LocalDate day) {
        return new SuggestionTrainer(settings, directory, Optional.of(day));
    }

    /**
     * Learns from a history.
     *
     * @param history in any order; two dispositions of one complaint both count
     * @return the model; of an empty history one that suggests nothing
     */
    public SuggestionModel train(Collection<Disposition> history) {
        if (history.isEmpty()) {
            return SuggestionModel.builder().settings(settings).reports(0).build();
        }
        List<Disposition> ordered = ordered(history);
        List<CandidateUnit> units = Candidates.of(ordered, directory, day);
        SuggestionModel.Builder model = SuggestionModel.builder()
                .settings(settings)
                .reports(units.stream().mapToInt(CandidateUnit::reports).sum())
                .units(units);
        Vocabulary vocabulary =
                Vocabulary.learn(ordered.stream().map(Disposition::complaint).toList(), settings);
        return model.weights(weights(model.build(), vocabulary, ordered)).build();
    }

    /** In the one order in which sums are taken. */
    static List<Disposition> ordered(Collection<Disposition> history) {
        return history.stream().sorted(ORDER).toList();
    }

    private List<FeatureWeights> weights(SuggestionModel empty, Vocabulary vocabulary, List<Disposition> ordered) {
        Columns columns = new Columns(empty.units(), empty.kinds());
        Encoder encoder = new Encoder(vocabulary, empty.units(), settings);
        List<Example> examples = new ArrayList<>();
        for (Disposition disposition : ordered) {
            encoder.unit(disposition.lead().key())
                    .ifPresent(lead ->
                            examples.add(new Example(encoder.encode(Traits.of(disposition.complaint())), lead)));
        }
        int width = columns.width();
        double[] learned = Lbfgs.least(
                new Loss(columns, examples, settings), vocabulary.features().size() * width, settings.rounds());
        List<FeatureWeights> weights = new ArrayList<>();
        for (Feature feature : vocabulary.features()) {
            int from = weights.size() * width;
            double kindShare = feature.kind().isJoint() ? 1 : settings.kindPercent() / 100.0;
            weights.add(FeatureWeights.owning(
                    feature, rounded(Arrays.copyOfRange(learned, from, from + width), columns, kindShare)));
        }
        return weights;
    }

    /** The weights of one row, as they are kept: those of kinds with their share taken, and small ones as nothing. */
    static int[] rounded(double[] learned, Columns columns, double kindShare) {
        int[] rounded = new int[learned.length];
        for (int i = 0; i < rounded.length; i++) {
            boolean ofKind = i >= columns.units() && i < columns.ofAll();
            long weight = Math.round(learned[i] * (ofKind ? kindShare : 1) * THOUSANDTHS);
            rounded[i] = Math.abs(weight) < LEAST_THOUSANDTHS ? 0 : (int) weight;
        }
        return rounded;
    }

    private static String labels(RoutingCase complaint) {
        return String.join(
                "\n",
                complaint.category().orElse(""),
                complaint.district().orElse(""),
                complaint.village().orElse(""),
                complaint.parentAgency().map(UnitName::value).orElse(""),
                complaint.agency().map(UnitName::value).orElse(""),
                complaint.channel().map(Object::toString).orElse(""),
                complaint.classification().map(Object::toString).orElse(""),
                complaint.returnedBy().stream().sorted().toList().toString());
    }
}
