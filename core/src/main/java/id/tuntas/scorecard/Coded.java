package id.tuntas.scorecard;

import id.tuntas.complaint.Bucket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Parts of a fact that take few values together, so that a table keeps a number for them. */
final class Coded {

    private Coded() {}

    /** Where it is counted, and the last word of the source. */
    record Standing(Bucket bucket, Optional<String> literal) {}

    /** What is overdue. */
    record Late(int obligations, OptionalInt workingDays) {

        static final Late NONE = new Late(0, OptionalInt.empty());

        OverdueAge age() {
            return workingDays.isPresent() ? OverdueAge.of(workingDays.getAsInt()) : OverdueAge.UNKNOWN;
        }

        /** The first day of its age stands for all days of it. */
        Late counted() {
            return workingDays.isPresent() ? new Late(obligations, OptionalInt.of(age().from())) : this;
        }
    }

    /** What happens to few. */
    record Extras(Map<Setback, Integer> setbacks, boolean isDuplicate, OptionalInt stars, boolean isSecret) {

        Extras counted() {
            return new Extras(setbacks, isDuplicate, stars, false);
        }
    }

    /** The codes of all that a fact holds; in those of names 0 is for absent. */
    static final class Book {
        final Codes<Standing> standings = new Codes<>();
        final Codes<Optional<String>> units = names();
        final Codes<Optional<String>> channels = names();
        final Codes<Optional<String>> categories = names();
        final Codes<Optional<String>> classifications = names();
        final Codes<Optional<String>> officers = names();
        final Codes<Late> lates = new Codes<>();
        final Codes<List<SlaOutcome>> outcomes = new Codes<>();
        final Codes<Extras> extras = new Codes<>();
        final Codes<FollowUpMeasure> measures = new Codes<>();

        Book() {
            lates.code(Late.NONE);
            outcomes.code(List.of());
        }

        private static Codes<Optional<String>> names() {
            Codes<Optional<String>> names = new Codes<>();
            names.code(Optional.empty());
            return names;
        }

        Codes<Optional<String>> names(Dimension dimension) {
            return switch (dimension) {
                case UNIT -> units;
                case CHANNEL -> channels;
                case CATEGORY -> categories;
                case CLASSIFICATION -> classifications;
                case OFFICER -> officers;
                case MONTH, QUARTER, YEAR -> throw new IllegalStateException("time has no names");
            };
        }
    }
}
