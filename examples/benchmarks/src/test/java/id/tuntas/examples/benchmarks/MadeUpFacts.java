package id.tuntas.examples.benchmarks;

import id.tuntas.complaint.Bucket;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.UnitName;
import id.tuntas.scorecard.FollowUp;
import id.tuntas.scorecard.FollowUpMeasure;
import id.tuntas.scorecard.ScorecardFact;
import id.tuntas.scorecard.Setback;
import id.tuntas.scorecard.SlaOutcome;
import id.tuntas.scorecard.SlaResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/**
 * Made-up facts with a bit of all that a fact can say, and of all that it can leave out: units in two spellings or none, lengths
 * from a second to years, open ones, replies, outcomes with other units than the one that has the complaint now.
 */
final class MadeUpFacts {

    private static final List<String> LITERALS = List.of(
            "Ditutup oleh Sistem", "diproses", "Terdisposisi ke Dinas", "diarsipkan", "Ditangguhkan", "ditutup");
    private static final List<String> CHANNELS = List.of("Website", "Android", "SMS", "Whatsapp", "Instagram", "112");
    private static final List<String> CLASSIFICATIONS =
            List.of("Pengaduan Tidak Berkadar Pengawasan", "Pengaduan Berkadar Pengawasan", "Aspirasi");
    private static final List<String> OBLIGATIONS = List.of("verify", "dispose", "first-follow-up", "resolution");
    private static final LocalDate FIRST = LocalDate.of(2021, 11, 5);
    private static final int DAYS = 1_500;

    private final SplittableRandom random = new SplittableRandom(2024);

    ScorecardFact next() {
        ScorecardFact.Builder fact = ScorecardFact.builder()
                .bucket(one(List.of(Bucket.values())))
                .literal(seldomEmpty(one(LITERALS)))
                .unit(unit())
                .channel(seldomEmpty(one(CHANNELS)))
                .category(seldomEmpty("Kategori " + Math.min(random.nextInt(60), random.nextInt(60))))
                .classification(seldomEmpty(one(CLASSIFICATIONS)))
                .officer(
                        random.nextInt(3) == 0
                                ? Optional.of(OfficerId.of("P-" + random.nextInt(40)))
                                : Optional.empty())
                .arrivedOn(FIRST.plusDays(random.nextInt(DAYS)))
                .isDuplicate(random.nextInt(30) == 0)
                .stars(random.nextInt(8) == 0 ? OptionalInt.of(1 + random.nextInt(5)) : OptionalInt.empty());
        for (FollowUpMeasure measure : FollowUpMeasure.DEFINED) {
            int times = measure.equals(FollowUpMeasure.REPLY_TO_ANSWER) ? random.nextInt(3) : random.nextInt(4) / 3 ^ 1;
            for (int i = 0; i < times; i++) {
                fact.addFollowUps(
                        random.nextInt(6) == 0 ? FollowUp.open(measure) : FollowUp.of(measure, length(measure)));
            }
        }
        for (String obligation : OBLIGATIONS) {
            if (random.nextInt(3) > 0) {
                fact.addSla(new SlaOutcome(obligation, one(List.of(SlaResult.values())), unit()));
            }
        }
        for (Setback setback : Setback.values()) {
            if (random.nextInt(12) == 0) {
                fact.putSetbacks(setback, 1 + random.nextInt(3));
            }
        }
        if (random.nextInt(5) == 0) {
            fact.overdueObligations(1 + random.nextInt(4))
                    .workingDaysOverdue(
                            random.nextInt(9) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(30)));
        }
        return fact.build();
    }

    private long length(FollowUpMeasure measure) {
        long days = random.nextInt(2_000) == 0 ? random.nextInt(900) : Math.min(random.nextInt(45), random.nextInt(45));
        return measure.days() == FollowUpMeasure.Days.WORKING ? days : days * 86_400 + random.nextInt(86_400);
    }

    /** Two of three by the first spelling, so that it is clear which one is shown. */
    private Optional<UnitName> unit() {
        int number = Math.min(random.nextInt(84), random.nextInt(84));
        String name = "Dinas " + number + " dan Perizinan";
        return seldomEmpty(UnitName.of(random.nextInt(3) == 0 ? "DINAS " + number + " & PERIZINAN" : name));
    }

    private <T> Optional<T> seldomEmpty(T value) {
        return random.nextInt(15) == 0 ? Optional.empty() : Optional.of(value);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
