package id.tuntas.sla;

/** At what time of its last day a limit ends. */
public enum LimitEnd {
    /** At the end of that local day: "N hari kerja" counted by date. Days only. */
    END_OF_DAY,
    /**
     * At the time of day of the start. Days that are worked are counted from an opening where the office was closed at the
     * start; minutes always end so, exactly. What was open while the clock stood still is appended to that moment, second
     * by second of what is open (in calendar days, of all time): three working days from Monday 4 March 2024, 16:15 WIB,
     * count from Tuesday 07:30 and end on Friday at 07:30; with a pause of an hour on Wednesday morning, at 08:30.
     */
    SAME_TIME
}
