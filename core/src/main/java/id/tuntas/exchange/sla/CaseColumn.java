package id.tuntas.exchange.sla;

import id.tuntas.exchange.table.RowFault;
import id.tuntas.text.LocalText;
import java.util.Locale;

/** The columns of a table of cases, and what each of them holds. */
enum CaseColumn {
    ID("pengenal kasus, tidak kosong", "an id of the case, not blank"),
    START(
            "tanggal seperti 2024-03-08, atau tanggal dan jam dengan selisih dari UTC seperti 2024-03-08T10:15:00+07:00",
            "a date such as 2024-03-08, or a date and time with its offset from UTC such as 2024-03-08T10:15:00+07:00"),
    AMOUNT("bilangan bulat 1 sampai 2147483647", "a whole number of 1 to 2147483647"),
    UNIT("working_days, calendar_days atau working_minutes", "working_days, calendar_days or working_minutes"),
    COUNT_START("true atau false", "true or false");

    private final String indonesian;
    private final String english;

    CaseColumn(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** The name as the header spells it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The cell holds something else than its column should. */
    RowFault fault() {
        return new RowFault(label(), indonesian, english);
    }

    RowFault fault(LocalText reason) {
        return new RowFault(label(), reason.indonesian(), reason.english());
    }
}
