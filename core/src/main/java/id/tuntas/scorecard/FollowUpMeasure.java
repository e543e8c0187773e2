package id.tuntas.scorecard;

import id.tuntas.base.InvalidValueException;
import id.tuntas.text.LocalText;
import java.util.Comparator;
import java.util.List;

/**
 * What is meant by days of follow-up: from which moment to which, in which days. It goes by a name that is printed beside
 * every figure. Data: a regency may add its own. Immutable; ordered by name.
 *
 * <p>Example: received on Friday 8 March 2024 at 10:00 and first followed up on Wednesday 13 March at 16:00 WIB are 5.3
 * calendar days, and 1 working day by the national table (Monday and Tuesday are Nyepi and its collective leave).
 *
 * @param name such as {@code received-to-first-follow-up}
 * @param from from when
 * @param to until when
 * @param days in which days
 */
public record FollowUpMeasure(String name, Moment from, Moment to, Days days) implements Comparable<FollowUpMeasure> {

    private static final Comparator<FollowUpMeasure> ORDER = Comparator.comparing(FollowUpMeasure::name)
            .thenComparing(FollowUpMeasure::from)
            .thenComparing(FollowUpMeasure::to)
            .thenComparing(FollowUpMeasure::days);

    /** From arrival to the first answer of a unit, calendar days: what {@code averageFollowUpDays} is. */
    public static final FollowUpMeasure RECEIVED_TO_FIRST_FOLLOW_UP =
            new FollowUpMeasure("received-to-first-follow-up", Moment.RECEIVED, Moment.FIRST_FOLLOW_UP, Days.CALENDAR);

    /** From arrival to the first answer of a unit, working days. */
    public static final FollowUpMeasure RECEIVED_TO_FIRST_FOLLOW_UP_WORKING = new FollowUpMeasure(
            "received-to-first-follow-up-working-days", Moment.RECEIVED, Moment.FIRST_FOLLOW_UP, Days.WORKING);

    /** From arrival to the closing, calendar days. */
    public static final FollowUpMeasure RECEIVED_TO_CLOSED =
            new FollowUpMeasure("received-to-closed", Moment.RECEIVED, Moment.CLOSED, Days.CALENDAR);

    /** From arrival to the closing, working days. */
    public static final FollowUpMeasure RECEIVED_TO_CLOSED_WORKING =
            new FollowUpMeasure("received-to-closed-working-days", Moment.RECEIVED, Moment.CLOSED, Days.WORKING);

    /** From the first disposition to the first answer of a unit, calendar days. */
    public static final FollowUpMeasure DISPOSED_TO_FIRST_FOLLOW_UP = new FollowUpMeasure(
            "disposed-to-first-follow-up", Moment.FIRST_DISPOSED, Moment.FIRST_FOLLOW_UP, Days.CALENDAR);

    /** From the first disposition to the first answer of a unit, working days. */
    public static final FollowUpMeasure DISPOSED_TO_FIRST_FOLLOW_UP_WORKING = new FollowUpMeasure(
            "disposed-to-first-follow-up-working-days", Moment.FIRST_DISPOSED, Moment.FIRST_FOLLOW_UP, Days.WORKING);

    /** From each reply of the reporter to the unit's next answer, calendar days: counts replies, not complaints. */
    public static final FollowUpMeasure REPLY_TO_ANSWER =
            new FollowUpMeasure("reply-to-answer", Moment.REPORTER_REPLIED, Moment.NEXT_FOLLOW_UP, Days.CALENDAR);

    /** All that are defined here, ordered by name. */
    public static final List<FollowUpMeasure> DEFINED = List.of(
                    RECEIVED_TO_FIRST_FOLLOW_UP,
                    RECEIVED_TO_FIRST_FOLLOW_UP_WORKING,
                    RECEIVED_TO_CLOSED,
                    RECEIVED_TO_CLOSED_WORKING,
                    DISPOSED_TO_FIRST_FOLLOW_UP,
                    DISPOSED_TO_FIRST_FOLLOW_UP_WORKING,
                    REPLY_TO_ANSWER)
            .stream()
            .sorted()
            .toList();

    /** A moment in the life of a complaint that a measure begins or ends with. */
    public enum Moment {
        /** It arrived. */
        RECEIVED("laporan diterima", "the arrival"),
        /** It was first disposed to a unit. */
        FIRST_DISPOSED("disposisi pertama", "the first disposition"),
        /** A unit first answered. */
        FIRST_FOLLOW_UP("tindak lanjut pertama", "the first follow-up"),
        /** It was closed, and has not been opened again. */
        CLOSED("laporan ditutup", "the closing"),
        /** The reporter replied to an answer, or disputed it. */
        REPORTER_REPLIED("tanggapan pelapor", "the reporter's reply"),
        /** A unit answered next. */
        NEXT_FOLLOW_UP("tindak lanjut berikutnya", "the next follow-up");

        private final String indonesian;
        private final String english;

        Moment(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        /**
         * The words for it.
         *
         * @return such as {@code tindak lanjut pertama}
         */
        public LocalText text() {
            return new LocalText(indonesian, english);
        }
    }

    /** Which days are counted. */
    public enum Days {
        /** Seconds of calendar time, shown as days of 86,400 seconds. */
        CALENDAR("hari kalender", "calendar days", 86_400),
        /** Whole working days of the regency's calendar, the day of the beginning not counted. */
        WORKING("hari kerja", "working days", 1);

        private final String indonesian;
        private final String english;
        private final int perDay;

        Days(String indonesian, String english, int perDay) {
            this.indonesian = indonesian;
            this.english = english;
            this.perDay = perDay;
        }

        /**
         * The words for them.
         *
         * @return such as {@code hari kerja}
         */
        public LocalText text() {
            return new LocalText(indonesian, english);
        }

        /**
         * What a length of one day is kept as.
         *
         * @return 86,400 (seconds) or 1 (day)
         */
        public int perDay() {
            return perDay;
        }
    }

    /**
     * Checks the name, and that replies and answers belong together.
     *
     * @param name such as {@code received-to-closed}
     * @param from from when
     * @param to until when
     * @param days in which days
     * @throws InvalidValueException if the name is blank, a measure begins with a moment that only ends one or the other
     *     way round, or only one of {@link Moment#REPORTER_REPLIED} and {@link Moment#NEXT_FOLLOW_UP} is used
     */
    public FollowUpMeasure {
        if (name.isBlank()) {
            throw InvalidValueException.of("name", "a word such as received-to-closed");
        }
        if (from != Moment.RECEIVED && from != Moment.FIRST_DISPOSED && from != Moment.REPORTER_REPLIED) {
            throw InvalidValueException.of("from", "a moment that a measure can begin with");
        }
        if (to == Moment.RECEIVED || to == Moment.FIRST_DISPOSED || to == Moment.REPORTER_REPLIED) {
            throw InvalidValueException.of("to", "a moment that a measure can end with");
        }
        if ((from == Moment.REPORTER_REPLIED) != (to == Moment.NEXT_FOLLOW_UP)) {
            throw InvalidValueException.of("to", "the next follow-up exactly from a reply on");
        }
    }

    /**
     * What it measures, for people.
     *
     * @return such as {@code from the arrival to the first follow-up, calendar days}
     */
    public LocalText text() {
        return new LocalText(
                "dari " + from.text().indonesian() + " sampai " + to.text().indonesian() + ", "
                        + days.text().indonesian(),
                "from " + from.text().english() + " to " + to.text().english() + ", "
                        + days.text().english());
    }

    @Override
    public int compareTo(FollowUpMeasure other) {
        return ORDER.compare(this, other);
    }
}
