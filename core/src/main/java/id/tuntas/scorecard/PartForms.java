package id.tuntas.scorecard;

import id.tuntas.complaint.Bucket;
import id.tuntas.directory.UnitName;
import id.tuntas.scorecard.Coded.Extras;
import id.tuntas.scorecard.Coded.Late;
import id.tuntas.scorecard.Coded.Standing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** How the coded parts of facts are written and read. */
final class PartForms {

    /**
     * How one kind of part is written and read.
     *
     * @param write writes a part
     * @param read reads it
     */
    record Form<T>(BiConsumer<ByteWriter, T> write, Function<ByteReader, T> read) {}

    static final Form<Optional<String>> NAME = new Form<>(ByteWriter::optional, ByteReader::optional);

    static final Form<Integer> TIME = new Form<>(ByteWriter::signed, in -> (int) in.signed());

    static final Form<Standing> STANDING = new Form<>(
            (out, standing) -> {
                out.text(standing.bucket().name());
                out.optional(standing.literal());
            },
            in -> new Standing(Bucket.valueOf(in.text()), in.optional()));

    static final Form<Late> LATE = new Form<>(
            (out, late) -> {
                out.number(late.obligations());
                out.number(late.workingDays().orElse(-1) + 1L);
            },
            in -> {
                int obligations = in.below(Integer.MAX_VALUE);
                int days = in.below(Integer.MAX_VALUE);
                return new Late(obligations, days == 0 ? OptionalInt.empty() : OptionalInt.of(days - 1));
            });

    static final Form<List<SlaOutcome>> OUTCOMES = new Form<>(
            (out, outcomes) -> {
                out.number(outcomes.size());
                for (SlaOutcome outcome : outcomes) {
                    out.text(outcome.obligation());
                    out.text(outcome.result().name());
                    out.optional(outcome.heldBy().map(UnitName::value));
                }
            },
            in -> {
                List<SlaOutcome> outcomes = new ArrayList<>();
                for (int left = in.count(); left > 0; left--) {
                    outcomes.add(new SlaOutcome(
                            in.text(),
                            SlaResult.valueOf(in.text()),
                            in.optional().map(UnitName::of)));
                }
                return List.copyOf(outcomes);
            });

    static final Form<Extras> EXTRAS = new Form<>(
            (out, extras) -> {
                out.number(extras.setbacks().size());
                new TreeMap<>(extras.setbacks()).forEach((setback, times) -> {
                    out.text(setback.name());
                    out.number(times);
                });
                out.number(extras.isDuplicate() ? 1 : 0);
                out.number(extras.stars().orElse(0));
            },
            in -> {
                Map<Setback, Integer> setbacks = new EnumMap<>(Setback.class);
                for (int left = in.count(); left > 0; left--) {
                    setbacks.put(Setback.valueOf(in.text()), in.below(Integer.MAX_VALUE));
                }
                boolean isDuplicate = in.below(2) == 1;
                int stars = in.below(6);
                return new Extras(
                        setbacks, isDuplicate, stars == 0 ? OptionalInt.empty() : OptionalInt.of(stars), false);
            });

    static final Form<FollowUpMeasure> MEASURE = new Form<>(
            (out, measure) -> {
                out.text(measure.name());
                out.text(measure.from().name());
                out.text(measure.to().name());
                out.text(measure.days().name());
            },
            in -> new FollowUpMeasure(
                    in.text(),
                    FollowUpMeasure.Moment.valueOf(in.text()),
                    FollowUpMeasure.Moment.valueOf(in.text()),
                    FollowUpMeasure.Days.valueOf(in.text())));

    static final Form<Grouping> GROUPING = new Form<>(
            (out, grouping) -> {
                out.number(grouping.dimensions().size());
                grouping.dimensions().forEach(dimension -> out.text(dimension.name()));
            },
            in -> {
                List<Dimension> dimensions = new ArrayList<>();
                for (int left = in.count(); left > 0; left--) {
                    dimensions.add(Dimension.valueOf(in.text()));
                }
                return new Grouping(dimensions);
            });

    private PartForms() {}
}
