package id.tuntas.exchange.lapor;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.ComplaintEvent.ObservedLead;
import id.tuntas.complaint.ComplaintEvent.StatusObserved;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.complaint.Particulars;
import id.tuntas.complaint.StatusLiteral;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.UnitName;
import id.tuntas.exchange.table.Cells;
import id.tuntas.exchange.table.Interned;
import id.tuntas.exchange.table.RowFault;
import id.tuntas.exchange.table.Storable;
import id.tuntas.exchange.table.TableCell;
import id.tuntas.exchange.table.TableRow;
import id.tuntas.routing.RoutingCase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;

/** Reads rows of an export; what rows share is kept once. */
final class ExportRowReader {

    private final Interned<String, Optional<StatusLiteral>> literals = Interned.ofText(StatusLiteral::of);
    private final Interned<String, Optional<UnitName>> units = Interned.ofText(UnitName::of);
    private final Interned<String, Optional<String>> texts = Interned.ofText(Function.identity());
    private final Interned<String, Optional<Channel>> channels = Interned.ofText(Channel::of);
    private final Interned<String, Optional<Classification>> classifications = Interned.ofText(Classification::of);
    private final Interned<Particulars, Particulars> particulars = Interned.same();
    private final Interned<StatusObserved, StatusObserved> statuses = Interned.same();
    private final Interned<Optional<Instant>, Optional<Instant>> moments = Interned.same();

    private long rowsWithoutTime;

    /** How many rows had no time of arrival, so that 00:00 was assumed. */
    long rowsWithoutTime() {
        return rowsWithoutTime;
    }

    ExportRow read(ExportHeader header, TableRow row, Optional<Generated> generated) throws RowFault {
        TrackingId trackingId = trackingId(header, row);
        LocalDate date = date(header.cell(row, ExportColumn.DATE));
        TableCell timeCell = header.cell(row, ExportColumn.TIME);
        Instant arrival = date.atTime(time(timeCell)).toInstant(ZoneOffset.UTC);
        if (!Storable.is(arrival)) {
            throw fault(ExportColumn.DATE, "tanggal antara tahun 1900 dan 9999", "a date of the years 1900 to 9999");
        }
        Optional<Channel> channel = channels.of(header.text(row, ExportColumn.CHANNEL));
        StatusObserved status = new StatusObserved(
                literals.of(header.text(row, ExportColumn.STATUS)),
                lead(header, row),
                texts.of(header.text(row, ExportColumn.REASON)),
                generated.flatMap(Generated::date));
        Optional<Instant> observed = generated.map(Generated::at).map(made -> made.isBefore(arrival) ? arrival : made);
        if (timeCell.isBlank()) {
            rowsWithoutTime++;
        }
        return new ExportRow(
                trackingId,
                arrival,
                particulars.of(ExportRow.onArrival(channel)),
                statuses.of(status),
                particulars.of(particulars(header, row, channel)),
                moments.of(observed));
    }

    static TrackingId trackingId(ExportHeader header, TableRow row) throws RowFault {
        return Cells.trackingId(header.text(row, ExportColumn.TRACKING_ID))
                .orElseThrow(() -> fault(
                        ExportColumn.TRACKING_ID,
                        "nomor pelacakan: 1 sampai 64 karakter tanpa spasi",
                        "a tracking id: 1 to 64 characters without blanks"));
    }

    private static LocalDate date(TableCell cell) throws RowFault {
        return ExportDates.date(cell)
                .orElseThrow(
                        () -> fault(ExportColumn.DATE, "tanggal seperti 29 May 2023", "a date such as 29 May 2023"));
    }

    private static LocalTime time(TableCell cell) throws RowFault {
        return cell.isBlank()
                ? LocalTime.MIDNIGHT
                : ExportDates.time(cell)
                        .orElseThrow(() -> fault(ExportColumn.TIME, "jam seperti 04:05:34", "a time such as 04:05:34"));
    }

    private ObservedLead lead(ExportHeader header, TableRow row) throws RowFault {
        if (!header.has(ExportColumn.LEAD)) {
            return ObservedLead.NOT_STATED;
        }
        return ObservedLead.stated(unit(header, row, ExportColumn.LEAD));
    }

    /** The unit that a cell names; empty where it is blank. */
    Optional<UnitName> unit(ExportHeader header, TableRow row, ExportColumn column) throws RowFault {
        try {
            return units.of(header.text(row, column));
        } catch (InvalidValueException tooLong) {
            throw fault(
                    column,
                    "nama perangkat daerah, paling banyak 300 karakter",
                    "the name of a unit, 300 characters at most");
        }
    }

    /** What is known of a complaint when it is to be disposed: its texts too, and nothing that came later. */
    RoutingCase complaint(ExportHeader header, TableRow row, ZoneId zone) throws RowFault {
        String body = header.text(row, ExportColumn.BODY);
        return RoutingCase.builder()
                .title(header.text(row, ExportColumn.TITLE))
                .body(body.isEmpty() ? header.text(row, ExportColumn.FIRST_BODY) : body)
                .category(texts.of(header.text(row, ExportColumn.CATEGORY)))
                .parentAgency(unit(header, row, ExportColumn.PARENT))
                .channel(channels.of(header.text(row, ExportColumn.CHANNEL)))
                .classification(classifications.of(header.text(row, ExportColumn.CLASSIFICATION)))
                .district(texts.of(header.text(row, ExportColumn.DISTRICT)))
                .village(texts.of(header.text(row, ExportColumn.VILLAGE)))
                .confidentiality(confidentiality(header, row).orElse(Confidentiality.STRICTEST))
                .arrival(arrival(header, row, zone))
                .build();
    }

    /** The moment of arrival where it can be read; a report without one can be disposed all the same. */
    private static Optional<LocalDateTime> arrival(ExportHeader header, TableRow row, ZoneId zone) {
        TableCell time = header.cell(row, ExportColumn.TIME);
        return ExportDates.date(header.cell(row, ExportColumn.DATE))
                .flatMap(date ->
                        (time.isBlank() ? Optional.of(LocalTime.MIDNIGHT) : ExportDates.time(time)).map(date::atTime))
                .map(utc -> utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDateTime());
    }

    private static Optional<Confidentiality> confidentiality(ExportHeader header, TableRow row) {
        return header.has(ExportColumn.CONFIDENTIALITY)
                ? Optional.of(Confidentiality.parse(header.text(row, ExportColumn.CONFIDENTIALITY)))
                : Optional.empty();
    }

    private Particulars particulars(ExportHeader header, TableRow row, Optional<Channel> channel) {
        return Particulars.builder()
                .classification(classifications.of(header.text(row, ExportColumn.CLASSIFICATION)))
                .channel(channel)
                .category(texts.of(header.text(row, ExportColumn.CATEGORY)))
                .confidentiality(confidentiality(header, row))
                .build();
    }

    static RowFault fault(ExportColumn column, String indonesian, String english) {
        return new RowFault(column.label(), indonesian, english);
    }
}
