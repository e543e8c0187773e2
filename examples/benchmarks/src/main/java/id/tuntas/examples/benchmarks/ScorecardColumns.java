package id.tuntas.examples.benchmarks;

import id.tuntas.complaint.Bucket;
import id.tuntas.directory.UnitName;
import id.tuntas.scorecard.FactTable;
import id.tuntas.scorecard.ScorecardFact;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/**
 * What a scorecard by unit and month rests on, for made-up complaints of 84 units in 2023 and 2024, in columns that every
 * subject is loaded from. Units are of unequal size. Drawn once, the same in every run.
 */
final class ScorecardColumns {

    static final int UNITS = 84;
    static final int MONTHS = 24;
    static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

    private static final int DAYS = 731;
    private static final int LONGEST = 60 * 86_400;
    private static final Bucket[] BUCKETS = {
        Bucket.FINISHED,
        Bucket.FINISHED,
        Bucket.FINISHED,
        Bucket.FINISHED,
        Bucket.FINISHED,
        Bucket.IN_PROCESS,
        Bucket.NOT_FOLLOWED_UP,
        Bucket.ARCHIVED,
        Bucket.OTHER,
        Bucket.UNKNOWN
    };

    final int size;

    /** By row: the number of the unit, from 0 on. */
    final byte[] units;

    /** By row: the days after the first one on which it arrived. */
    final short[] days;

    /** By row: the ordinal of the bucket. */
    final byte[] buckets;

    /** By row: from arrival to the first answer; -1 where there is none. */
    final int[] seconds;

    /** By row: how many working days late; -1 where nothing is overdue. */
    final byte[] late;

    ScorecardColumns(int size) {
        this.size = size;
        units = new byte[size];
        days = new short[size];
        buckets = new byte[size];
        seconds = new int[size];
        late = new byte[size];
        SplittableRandom random = new SplittableRandom(84);
        for (int row = 0; row < size; row++) {
            Bucket bucket = BUCKETS[random.nextInt(BUCKETS.length)];
            boolean answered = bucket == Bucket.FINISHED || (bucket == Bucket.IN_PROCESS && random.nextBoolean());
            boolean open = bucket == Bucket.IN_PROCESS || bucket == Bucket.NOT_FOLLOWED_UP;
            units[row] = (byte) Math.min(random.nextInt(UNITS), random.nextInt(UNITS));
            days[row] = (short) random.nextInt(DAYS);
            buckets[row] = (byte) bucket.ordinal();
            seconds[row] = answered ? Math.min(random.nextInt(LONGEST), random.nextInt(LONGEST)) : -1;
            late[row] = (byte) (open && random.nextBoolean() ? random.nextInt(60) : -1);
        }
    }

    /** The unit of a number; names rise with numbers. */
    static String unit(int number) {
        return String.format("Dinas %02d", number);
    }

    /** Months after the first one, by the days after the first one. */
    static byte[] monthsByDay() {
        byte[] months = new byte[DAYS];
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = FIRST.plusDays(day);
            months[day] = (byte) ((date.getYear() - FIRST.getYear()) * 12 + date.getMonthValue() - 1);
        }
        return months;
    }

    FactTable table() {
        Bucket[] all = Bucket.values();
        UnitName[] names = new UnitName[UNITS];
        for (int unit = 0; unit < UNITS; unit++) {
            names[unit] = UnitName.of(unit(unit));
        }
        FactTable table = new FactTable();
        for (int row = 0; row < size; row++) {
            ScorecardFact.Builder fact = ScorecardFact.builder();
            fact.bucket(all[buckets[row]]).unit(names[units[row]]).arrivedOn(FIRST.plusDays(days[row]));
            if (seconds[row] >= 0) {
                fact.followUpSeconds(seconds[row]);
            }
            if (late[row] >= 0) {
                fact.overdueObligations(1).workingDaysOverdue(OptionalInt.of(late[row]));
            }
            table.add(fact.build());
        }
        return table;
    }
}
