package id.tuntas.scorecard;

import id.tuntas.text.LocalText;

/** What complaints can be told apart by. The regency is the whole, and no dimension. */
public enum Dimension {
    /** The unit that a complaint is with, under its canonical name. */
    UNIT("unit", "perangkat daerah", "unit"),
    /** The medium by which it came in. */
    CHANNEL("channel", "kanal", "channel"),
    /** What it is about, in the words of the source. */
    CATEGORY("category", "kategori", "category"),
    /** What kind of complaint it is. */
    CLASSIFICATION("classification", "klasifikasi", "classification"),
    /** The technical officer that it is delegated to, by id. */
    OFFICER("officer", "pejabat teknis", "technical officer"),
    /** The month of arrival, such as {@code 2024-03}. */
    MONTH("month", "bulan", "month"),
    /** The quarter of arrival, such as {@code 2024-Q1}. */
    QUARTER("quarter", "triwulan", "quarter"),
    /** The year of arrival, such as {@code 2024}. */
    YEAR("year", "tahun", "year");

    private final String field;
    private final String indonesian;
    private final String english;

    Dimension(String field, String indonesian, String english) {
        this.field = field;
        this.indonesian = indonesian;
        this.english = english;
    }

    /**
     * Its name in documents.
     *
     * @return such as {@code unit}
     */
    public String field() {
        return field;
    }

    /**
     * What people call it.
     *
     * @return such as {@code perangkat daerah}
     */
    public LocalText text() {
        return new LocalText(indonesian, english);
    }

    /**
     * Whether it tells complaints apart by their day of arrival.
     *
     * @return true for month, quarter and year
     */
    public boolean isOfTime() {
        return this == MONTH || this == QUARTER || this == YEAR;
    }
}
