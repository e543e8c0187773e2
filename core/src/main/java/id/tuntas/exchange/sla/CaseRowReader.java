package id.tuntas.exchange.sla;

import id.tuntas.calendar.DayCount;
import id.tuntas.calendar.UncoveredYearException;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.exchange.internal.OffsetTimes;
import id.tuntas.exchange.table.RowFault;
import id.tuntas.exchange.table.TableRow;
import id.tuntas.sla.Due;
import id.tuntas.sla.LimitUnit;
import id.tuntas.sla.TimeLimit;
import id.tuntas.text.LocalText;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads rows of a table of cases and works out when each is due. */
final class CaseRowReader {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("0*[1-9][0-9]{0,9}");

    private static final LocalText NEEDS_TIME = new LocalText(
            "tanggal dan jam dengan selisih dari UTC: working_minutes memerlukan jam",
            "a date and time with its offset from UTC: working_minutes needs a time");
    private static final LocalText NEEDS_FALSE =
            new LocalText("false: working_minutes tidak mengenal hari ke-1", "false: working_minutes has no day 1");
    private static final LocalText TOO_FAR =
            new LocalText("jumlah yang berakhir paling lambat tahun 9999", "an amount that ends by the year 9999");

    private final CaseHeader header;
    private final WorkingCalendar calendar;

    CaseRowReader(CaseHeader header, WorkingCalendar calendar) {
        this.header = header;
        this.calendar = calendar;
    }

    String id(TableRow row) {
        return header.text(row, CaseColumn.ID);
    }

    /** The due date, or for minutes the moment, as text. */
    String due(TableRow row) throws RowFault {
        header.checkWidth(row);
        if (id(row).isEmpty()) {
            throw CaseColumn.ID.fault();
        }
        CaseStart start = CaseStart.parse(header.start(row), calendar.zone());
        TimeLimit limit = limit(row, start);
        try {
            Due due = limit.due(calendar, start.instant(calendar.zone()));
            return due.date().isPresent() ? date(due.date().get()) : OffsetTimes.format(due.last(), calendar.zone());
        } catch (UncoveredYearException uncovered) {
            CaseColumn column = uncovered.year() == start.date().getYear() ? CaseColumn.START : CaseColumn.AMOUNT;
            throw column.fault(missing(uncovered));
        }
    }

    private TimeLimit limit(TableRow row, CaseStart start) throws RowFault {
        int amount = amount(header.text(row, CaseColumn.AMOUNT));
        LimitUnit unit = unit(header.text(row, CaseColumn.UNIT));
        boolean countStart = flag(header.text(row, CaseColumn.COUNT_START));
        if (unit == LimitUnit.WORKING_MINUTES) {
            if (start.time().isEmpty()) {
                throw CaseColumn.START.fault(NEEDS_TIME);
            }
            if (countStart) {
                throw CaseColumn.COUNT_START.fault(NEEDS_FALSE);
            }
        }
        return TimeLimit.builder()
                .amount(amount)
                .unit(unit)
                .dayCount(countStart ? DayCount.START_IS_DAY_ONE : DayCount.NEXT_WORKING_DAY_IS_DAY_ONE)
                .build();
    }

    private static LimitUnit unit(String text) throws RowFault {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "working_days" -> LimitUnit.WORKING_DAYS;
            case "calendar_days" -> LimitUnit.CALENDAR_DAYS;
            case "working_minutes" -> LimitUnit.WORKING_MINUTES;
            default -> throw CaseColumn.UNIT.fault();
        };
    }

    private static int amount(String text) throws RowFault {
        if (!WHOLE_NUMBER.matcher(text).matches() || Long.parseLong(text) > Integer.MAX_VALUE) {
            throw CaseColumn.AMOUNT.fault();
        }
        return Integer.parseInt(text);
    }

    /** Spreadsheets write TRUE and FALSE. */
    private static boolean flag(String text) throws RowFault {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw CaseColumn.COUNT_START.fault();
        };
    }

    private static String date(LocalDate due) throws RowFault {
        if (due.getYear() > 9999) {
            throw CaseColumn.AMOUNT.fault(TOO_FAR);
        }
        return due.toString();
    }

    private static LocalText missing(UncoveredYearException uncovered) {
        String table = uncovered.tableId() + " " + uncovered.tableVersion();
        return new LocalText(
                "tahun " + uncovered.year() + " tidak ada dalam tabel hari libur " + table,
                "the year " + uncovered.year() + " is not covered by the holiday table " + table);
    }
}
