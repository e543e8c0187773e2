package id.tuntas.scorecard;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Bucket;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.UnitName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Facts with everything that a fact can hold, few values of each so that they meet. */
final class Facts {

    static final List<Grouping> GROUPINGS = List.of(
            Grouping.of(Dimension.UNIT),
            Grouping.of(Dimension.CHANNEL),
            Grouping.of(Dimension.MONTH),
            Grouping.of(Dimension.QUARTER),
            Grouping.of(Dimension.YEAR),
            Grouping.of(Dimension.CATEGORY),
            Grouping.of(Dimension.CLASSIFICATION, Dimension.OFFICER),
            Grouping.of(Dimension.MONTH, Dimension.UNIT),
            Grouping.of(Dimension.YEAR, Dimension.MONTH),
            Grouping.of(Dimension.UNIT, Dimension.QUARTER, Dimension.CHANNEL),
            Grouping.WHOLE);

    private static final List<String> UNITS = List.of(
            "Dinas Kesehatan",
            "DINAS KESEHATAN",
            "Dishub",
            "Dinas Perhubungan",
            "Dinkes Kab. Contoh",
            "dinkes kabupaten contoh");

    private Facts() {}

    static Arbitrary<List<ScorecardFact>> lists(int most) {
        return Arbitraries.randomValue(random -> {
            List<ScorecardFact> facts = new ArrayList<>();
            for (int left = random.nextInt(most + 1); left > 0; left--) {
                facts.add(fact(random));
            }
            return facts;
        });
    }

    static Arbitrary<List<Grouping>> groupings() {
        return Arbitraries.of(GROUPINGS).list().ofMaxSize(4);
    }

    static ScorecardFact fact(Random random) {
        ScorecardFact.Builder fact = ScorecardFact.builder()
                .bucket(List.of(Bucket.values()).get(random.nextInt(6)))
                .literal(pick(random, "ditutup", "Ditutup oleh Sistem", "unknown"))
                .unit(unit(random))
                .channel(pick(random, "Website", "SMS"))
                .category(pick(random, "Jalan", "Air", "Lain"))
                .classification(pick(random, "Aspirasi", "Permintaan Informasi"))
                .officer(pick(random, "P-017", "P-018").map(OfficerId::of))
                .arrivedOn(LocalDate.of(2023, 11, 1).plusDays(random.nextInt(200)))
                .isDuplicate(random.nextInt(8) == 0)
                .isSecret(random.nextBoolean())
                .stars(random.nextInt(3) == 0 ? OptionalInt.of(1 + random.nextInt(5)) : OptionalInt.empty());
        if (random.nextInt(4) > 0) {
            fact.id(ComplaintId.of(RegencyId.of(random.nextInt(9) == 0 ? "35.27" : "local"), "T" + random.nextInt(50)));
        }
        if (random.nextInt(4) == 0) {
            fact.overdueObligations(1 + random.nextInt(3));
            fact.workingDaysOverdue(random.nextInt(5) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(30)));
        }
        for (Setback setback : Setback.values()) {
            if (random.nextInt(5) == 0) {
                fact.putSetbacks(setback, 1 + random.nextInt(3));
            }
        }
        followUps(random, fact);
        for (int left = random.nextInt(4); left > 0; left--) {
            fact.addSla(new SlaOutcome(
                    random.nextBoolean() ? "verify" : "first-follow-up",
                    List.of(SlaResult.values()).get(random.nextInt(4)),
                    unit(random)));
        }
        return fact.build();
    }

    private static void followUps(Random random, ScorecardFact.Builder fact) {
        for (FollowUpMeasure measure : FollowUpMeasure.DEFINED) {
            if (random.nextInt(3) > 0) {
                continue;
            }
            int lengths = measure.equals(FollowUpMeasure.REPLY_TO_ANSWER) ? 1 + random.nextInt(3) : 1;
            for (int i = 0; i < lengths; i++) {
                fact.addFollowUps(
                        random.nextInt(4) == 0 ? FollowUp.open(measure) : FollowUp.of(measure, length(random)));
            }
        }
    }

    /** Mostly within a month; some that a histogram or an int does not hold. */
    private static long length(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> 400L * 86_400 + random.nextInt(40 * 86_400);
            case 1 -> (1L << 31) - 8 + random.nextInt(16);
            case 2 -> random.nextInt(3);
            default -> random.nextInt(30 * 86_400);
        };
    }

    private static Optional<UnitName> unit(Random random) {
        return random.nextInt(5) == 0
                ? Optional.empty()
                : Optional.of(UnitName.of(UNITS.get(random.nextInt(UNITS.size()))));
    }

    private static Optional<String> pick(Random random, String... values) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(values[random.nextInt(values.length)]);
    }
}
