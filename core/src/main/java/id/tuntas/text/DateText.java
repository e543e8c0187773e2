package id.tuntas.text;

import java.time.LocalDate;
import java.util.List;

/** Dates as people write them. They do not hang on the locale data of the Java at hand. */
public final class DateText {

    private static final List<String> BULAN = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private DateText() {}

    /**
     * A date with its month written out.
     *
     * @param date the date
     * @return for 8 March 2024 {@code 8 Maret 2024}, in English {@code 8 March 2024}
     */
    public static LocalText of(LocalDate date) {
        int month = date.getMonthValue() - 1;
        return new LocalText(
                date.getDayOfMonth() + " " + BULAN.get(month) + " " + date.getYear(),
                date.getDayOfMonth() + " " + MONTHS.get(month) + " " + date.getYear());
    }
}
