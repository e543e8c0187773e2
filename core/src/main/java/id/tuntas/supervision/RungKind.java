package id.tuntas.supervision;

import id.tuntas.text.LocalText;

/** What is done on a rung of a {@link Ladder}, from the mildest to the gravest. The four are Sampang's (see docs/sources.md). */
public enum RungKind {
    /** Pengingat: the unit is reminded. */
    REMINDER("pengingat", "Pengingat: laporan menunggu tindak lanjut", "reminder: a complaint awaits follow-up"),
    /** Surat teguran: a letter to the unit. */
    LETTER("teguran-pertama", "Surat teguran pertama: laporan belum ditindaklanjuti", "first letter: no follow-up yet"),
    /** Surat teguran kedua: a second letter. */
    SECOND_LETTER(
            "teguran-kedua", "Surat teguran kedua: laporan belum ditindaklanjuti", "second letter: no follow-up yet"),
    /** Eskalasi: others than the unit are told. */
    ESCALATION("eskalasi", "Eskalasi: laporan tidak ditindaklanjuti pada waktunya", "escalation: no follow-up in time");

    private final String literal;
    private final String indonesian;
    private final String english;

    RungKind(String literal, String indonesian, String english) {
        this.literal = literal;
        this.indonesian = indonesian;
        this.english = english;
    }

    /**
     * The word by which the text of its message is found.
     *
     * @return lower-case ASCII letters and dashes, such as {@code teguran-pertama}; a copy adds {@code -tembusan}
     */
    public String literal() {
        return literal;
    }

    /**
     * What officials read.
     *
     * @return the heading of the message
     */
    public LocalText title() {
        return new LocalText(indonesian, english);
    }
}
