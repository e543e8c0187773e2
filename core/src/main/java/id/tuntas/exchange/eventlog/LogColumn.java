package id.tuntas.exchange.eventlog;

import java.util.Locale;

/** The columns of an event log that are read, by their names. */
enum LogColumn {
    TRACKING_ID,
    AT,
    EVENT,
    UNIT,
    ACTOR,
    CLASSIFICATION,
    CHANNEL,
    CATEGORY,
    NOTE,
    RECORDED_AT;

    /** The name as the header spells it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isRequired() {
        return this == TRACKING_ID || this == AT || this == EVENT;
    }
}
