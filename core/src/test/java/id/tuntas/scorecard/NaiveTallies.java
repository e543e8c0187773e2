package id.tuntas.scorecard;

import id.tuntas.directory.OfficerId;
import id.tuntas.directory.UnitName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The tally of one fact, and the group that it counts in. */
final class NaiveTallies {

    private NaiveTallies() {}

    static GroupKey key(ScorecardFact fact, Grouping grouping, Optional<UnitName> unit, Map<UnitName, UnitName> names) {
        List<Optional<String>> parts = new ArrayList<>();
        for (Dimension dimension : grouping.dimensions()) {
            parts.add(
                    dimension == Dimension.UNIT
                            ? unit.map(name -> names.getOrDefault(name, name).value())
                            : part(fact, dimension));
        }
        return new GroupKey(grouping, parts);
    }

    static Optional<String> part(ScorecardFact fact, Dimension dimension) {
        return switch (dimension) {
            case UNIT -> fact.unit().map(UnitName::value);
            case CHANNEL -> fact.channel();
            case CATEGORY -> fact.category();
            case CLASSIFICATION -> fact.classification();
            case OFFICER -> fact.officer().map(OfficerId::value);
            case MONTH, QUARTER, YEAR ->
                Optional.of(ofTime(
                        dimension, fact.arrivedOn().getYear(), fact.arrivedOn().getMonthValue()));
        };
    }

    static String ofTime(Dimension dimension, int year, int month) {
        String written = String.format(Locale.ROOT, "%04d", year);
        return switch (dimension) {
            case MONTH -> written + "-" + String.format(Locale.ROOT, "%02d", month);
            case QUARTER -> written + "-Q" + ((month + 2) / 3);
            default -> written;
        };
    }

    static Tally withoutSla(ScorecardFact fact) {
        Tally.Builder tally = Tally.builder()
                .byBucket(Map.of(fact.bucket(), 1L))
                .byStatus(Map.of(fact.literal().orElse(Tally.NO_LITERAL), 1L))
                .duplicates(fact.isDuplicate() ? 1 : 0);
        fact.followUps().stream().map(FollowUp::measure).distinct().forEach(measure -> {
            List<FollowUp> own = fact.followUps().stream()
                    .filter(each -> each.measure().equals(measure))
                    .toList();
            Spans ended = Spans.of(
                    measure.days(),
                    own.stream()
                            .filter(each -> each.length().isPresent())
                            .mapToLong(each -> each.length().getAsLong())
                            .toArray());
            tally.putFollowUps(
                    measure, Spans.of(measure.days(), own.size() - ended.count(), ended.sum(), ended.tenths()));
        });
        if (fact.overdueObligations() > 0) {
            OverdueAge age = fact.workingDaysOverdue().isPresent()
                    ? OverdueAge.of(fact.workingDaysOverdue().getAsInt())
                    : OverdueAge.UNKNOWN;
            tally.overdue(new OverdueTally(Map.of(age, 1L), fact.overdueObligations()));
        }
        fact.setbacks().forEach((setback, times) -> tally.putSetbacks(setback, new Times(1, times)));
        if (fact.stars().isPresent()) {
            tally.putStars(fact.stars().getAsInt(), 1L);
        }
        return tally.build();
    }

    static Tally of(SlaOutcome outcome) {
        return Tally.builder()
                .putSla(outcome.obligation(), new SlaTally(Map.of(outcome.result(), 1L)))
                .build();
    }
}
