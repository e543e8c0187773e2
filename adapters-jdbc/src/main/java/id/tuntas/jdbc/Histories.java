package id.tuntas.jdbc;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.exchange.json.EventJson;
import id.tuntas.exchange.json.UnreadableEventException;
import id.tuntas.port.StoreUnavailableException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts rows together to histories, in the order in which they come, and notices when one is missing. */
final class Histories {

    private final RegencyId regency;
    private final Map<String, List<DatedEvent>> events = new LinkedHashMap<>();

    Histories(RegencyId regency) {
        this.regency = regency;
    }

    /** Adds rows in the order of complaint and version. */
    void add(List<StoredEvent> rows) {
        for (StoredEvent row : rows) {
            List<DatedEvent> history = events.computeIfAbsent(row.complaint(), id -> new ArrayList<>());
            if (row.version() != history.size() + 1) {
                throw new StoreUnavailableException("the history of complaint " + regency + "/" + row.complaint()
                        + " goes on with version " + row.version() + " where " + (history.size() + 1)
                        + " was expected");
            }
            history.add(read(row));
        }
    }

    private DatedEvent read(StoredEvent row) {
        try {
            return EventJson.read(row.payload());
        } catch (UnreadableEventException unreadable) {
            throw new StoreUnavailableException(
                    "version " + row.version() + " of complaint " + regency + "/" + row.complaint()
                            + " cannot be read: " + unreadable.getMessage(),
                    unreadable);
        }
    }

    Map<ComplaintId, History> byId() {
        Map<ComplaintId, History> histories = new LinkedHashMap<>();
        events.forEach((value, history) -> {
            ComplaintId id = ComplaintId.of(regency, value);
            histories.put(id, new History(id, history));
        });
        return histories;
    }
}
