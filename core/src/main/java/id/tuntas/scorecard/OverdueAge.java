package id.tuntas.scorecard;

/** How late a complaint is that something is overdue of, in working days behind the due day. */
public enum OverdueAge {
    /** Up to 2; 0 where the due day was over and no working day has come since. */
    UP_TO_2("upTo2", 0),
    /** 3 to 5. */
    UP_TO_5("3to5", 3),
    /** 6 to 10. */
    UP_TO_10("6to10", 6),
    /** 11 to 15. */
    UP_TO_15("11to15", 11),
    /** 16 to 20. */
    UP_TO_20("16to20", 16),
    /** More than 20. */
    OVER_20("over20", 21),
    /** No holiday table covers the day of the scorecard. */
    UNKNOWN("unknown", -1);

    private final String field;
    private final int from;

    OverdueAge(String field, int from) {
        this.field = field;
        this.from = from;
    }

    /**
     * Its name in documents.
     *
     * @return such as {@code 3to5}
     */
    public String field() {
        return field;
    }

    /**
     * The least working days in it.
     *
     * @return 0 or more; -1 for {@link #UNKNOWN}
     */
    public int from() {
        return from;
    }

    /**
     * The age of so many working days.
     *
     * @param workingDays 0 or more
     * @return the one age
     */
    public static OverdueAge of(int workingDays) {
        OverdueAge age = UP_TO_2;
        for (OverdueAge each : values()) {
            age = each != UNKNOWN && workingDays >= each.from ? each : age;
        }
        return age;
    }
}
