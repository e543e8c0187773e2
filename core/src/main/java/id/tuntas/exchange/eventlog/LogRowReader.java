package id.tuntas.exchange.eventlog;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.ComplaintEvent;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintEvent.MergedInto;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.Fact;
import id.tuntas.complaint.Particulars;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.exchange.table.Cells;
import id.tuntas.exchange.table.Interned;
import id.tuntas.exchange.table.RowFault;
import id.tuntas.exchange.table.TableRow;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads rows of a log; what rows share is kept once. */
final class LogRowReader {

    private final LogHeader header;
    private final Interned<String, Optional<UnitName>> units = Interned.ofText(UnitName::of);
    private final Interned<String, Optional<String>> categories = Interned.ofText(Function.identity());
    private final Interned<String, Optional<Channel>> channels = Interned.ofText(Channel::of);
    private final Interned<String, Optional<Classification>> classifications = Interned.ofText(Classification::of);
    private final Interned<Particulars, Particulars> particulars = Interned.same();
    private final Interned<Actor, Actor> actors = Interned.same();
    private final Interned<ComplaintEvent, ComplaintEvent> events = Interned.same();
    private final Interned<TrackingId, TrackingId> trackingIds = Interned.same();

    LogRowReader(LogHeader header) {
        this.header = header;
    }

    Fact read(TableRow row) throws RowFault {
        TrackingId trackingId = Cells.trackingId(header.text(row, LogColumn.TRACKING_ID))
                .orElseThrow(() -> fault(
                        LogColumn.TRACKING_ID,
                        "nomor pelacakan: 1 sampai 64 karakter tanpa spasi",
                        "a tracking id: 1 to 64 characters without blanks"));
        Instant at = LogDates.parse(LogColumn.AT, header.text(row, LogColumn.AT));
        String recorded = header.text(row, LogColumn.RECORDED_AT);
        Instant recordedAt = recorded.isEmpty() ? at : LogDates.parse(LogColumn.RECORDED_AT, recorded);
        EventType type = type(header.text(row, LogColumn.EVENT));
        Optional<UnitName> unit = unit(row);
        DatedEvent dated = DatedEvent.builder()
                .at(at)
                .recordedAt(recordedAt)
                .actor(actors.of(actor(row, type == EventType.DISPOSED ? Optional.empty() : unit)))
                .particulars(particulars.of(particulars(row)))
                .event(events.of(event(type, unit, header.text(row, LogColumn.NOTE))))
                .build();
        return new Fact(trackingIds.of(trackingId), dated);
    }

    private static EventType type(String literal) throws RowFault {
        return EventType.ofLiteral(literal.toLowerCase(Locale.ROOT))
                .filter(type -> type.kind() == EventType.Kind.STEP)
                .orElseThrow(() -> fault(
                        LogColumn.EVENT,
                        "salah satu kata kejadian, seperti diterima atau ditindaklanjuti",
                        "one of the words for an event, such as diterima or ditindaklanjuti"));
    }

    private Optional<UnitName> unit(TableRow row) throws RowFault {
        try {
            return units.of(header.text(row, LogColumn.UNIT));
        } catch (InvalidValueException tooLong) {
            throw fault(
                    LogColumn.UNIT,
                    "nama perangkat daerah, paling banyak 300 karakter",
                    "the name of a unit, 300 characters at most");
        }
    }

    /** A word that is no role may be somebody's name and is not kept. */
    private Actor actor(TableRow row, Optional<UnitName> unit) {
        return new Actor(Role.parse(header.text(row, LogColumn.ACTOR)), unit);
    }

    private Particulars particulars(TableRow row) {
        return Particulars.builder()
                .classification(classifications.of(header.text(row, LogColumn.CLASSIFICATION)))
                .channel(channels.of(header.text(row, LogColumn.CHANNEL)))
                .category(categories.of(header.text(row, LogColumn.CATEGORY)))
                .build();
    }

    private static ComplaintEvent event(EventType type, Optional<UnitName> unit, String note) {
        return switch (type) {
            case DISPOSED -> new Disposed(unit, List.of());
            case MERGED_INTO -> new MergedInto(Cells.trackingId(note));
            default -> type.bare().orElseThrow();
        };
    }

    private static RowFault fault(LogColumn column, String indonesian, String english) {
        return new RowFault(column.label(), indonesian, english);
    }
}
