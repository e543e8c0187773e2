package id.tuntas.text;

/** How a telephone number begins, and how many digits one has that begins so. */
enum DialCode {
    NONE(0, 0),
    /** With the sign: any country. */
    SIGN(8, 16),
    /** Indonesia from abroad, by 00. */
    ABROAD(11, 18),
    /** Indonesia without the sign. */
    COUNTRY(10, 16),
    MOBILE(9, 13),
    LANDLINE(9, 12);

    static final int LONGEST = 18;

    private final int least;
    private final int most;

    DialCode(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /**
     * How digits begin.
     *
     * @param digits what has been read
     * @param firstGroup how many of them stand in the first group
     * @param sign whether a plus stands before them
     */
    static DialCode of(CharSequence digits, int firstGroup, NumberRun.Sign sign) {
        String head = digits.subSequence(0, Math.min(4, digits.length())).toString();
        if (sign == NumberRun.Sign.PLUS || (sign == NumberRun.Sign.PLUS_APART && head.startsWith("62"))) {
            return SIGN;
        }
        if (head.equals("0062")) {
            return ABROAD;
        }
        if (head.length() < 4) {
            return NONE;
        }
        char second = head.charAt(1);
        char third = head.charAt(2);
        if (head.startsWith("62")) {
            boolean trunk = third == '0' && head.charAt(3) > '1';
            return third > '1' || trunk ? COUNTRY : NONE;
        }
        if (head.startsWith("08")) {
            return third == '0' ? NONE : MOBILE;
        }
        return head.startsWith("0") && second > '1' && firstGroup >= 3 ? LANDLINE : NONE;
    }

    boolean takes(int digits) {
        return digits >= least && digits <= most;
    }
}
