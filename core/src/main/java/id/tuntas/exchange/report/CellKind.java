package id.tuntas.exchange.report;

/** How the cells of a column are shown; numbers and dates are numbers in the file, so that they can be sorted and summed. */
enum CellKind {
    /** Words. */
    TEXT("", false),
    /** A number of something. */
    COUNT("#,##0", true),
    /** A share of one; 0.683 is shown as 68.3 %. */
    PERCENT("0.0%", true),
    /** Days with one decimal. */
    DAYS("#,##0.0", true),
    /** A local date. */
    DATE("d mmm yyyy", true),
    /** A local date and time of day. */
    MOMENT("d mmm yyyy hh:mm", true),
    /** A month, as the date of its first day. */
    MONTH("mmm yyyy", false);

    private final String format;
    private final boolean right;

    CellKind(String format, boolean right) {
        this.format = format;
        this.right = right;
    }

    /**
     * The format as workbooks spell it, whatever the language; blank for words.
     *
     * @param dates what makes the names of months those of one language
     */
    String format(String dates) {
        return format.contains("mmm") ? dates + format : format;
    }

    boolean isAlignedRight() {
        return right;
    }
}
