package id.tuntas.exchange.json;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;

/**
 * One event of a history as JSON, the form in which stores keep it and systems exchange it.
 *
 * <p>A disposition by the coordinator on Tuesday 5 March 2024, 08:00 WIB, is
 *
 * <pre>{@code
 * {"type":"didisposisikan","v":1,"at":"2024-03-05T01:00:00Z","recordedAt":"2024-03-05T01:00:00Z",
 *  "actor":{"role":"koordinator"},"lead":"Dinas Perhubungan"}
 * }</pre>
 *
 * <p>in one line. The names are a contract: {@code type} is {@link EventType#literal()}, {@code v} the version of the
 * schema of that type, instants are in UTC with as many as nine decimals, what is absent is left out. Nothing but
 * ASCII is written, so no character set between here and a disk can change a word. A version that was ever written is
 * read for ever; a field or type that is not known is an error, because dropping it would change what happened.
 *
 * <p>Thread-safe.
 */
public final class EventJson {

    /** The most characters of one event. */
    public static final int LONGEST = Json.LONGEST_TEXT;

    private static final EventReader READER = new EventReader(Upcasters.ALL);

    private EventJson() {}

    /**
     * Writes an event, all of it, at the present version of its type.
     *
     * @param dated the event
     * @return a JSON object in one line of ASCII
     * @throws InvalidValueException if it takes more than {@link #LONGEST} characters
     */
    public static String write(DatedEvent dated) {
        return EventWriter.write(dated);
    }

    /**
     * Reads an event of any version that was ever written.
     *
     * @param json a JSON object, as {@link #write} gave it
     * @return the event, equal to the one that was written
     * @throws UnreadableEventException if it is anything else
     */
    public static DatedEvent read(String json) {
        return READER.read(json);
    }

    /**
     * The present version of the schema of a type.
     *
     * @param type the type
     * @return 1 or more
     */
    public static int version(EventType type) {
        return Upcasters.ALL.version(type);
    }
}
