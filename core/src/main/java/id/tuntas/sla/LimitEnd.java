package id.tuntas.sla;

/** At what time of its last day a limit ends. */
public enum LimitEnd {
    /** At the end of that local day: "N hari kerja" counted by date. Days only. */
    END_OF_DAY,
    /**
     * At the time of day of the start. Days that are worked are counted from an opening where the office was closed at the
     * start; minutes always end so, exactly.
     */
    SAME_TIME
}
