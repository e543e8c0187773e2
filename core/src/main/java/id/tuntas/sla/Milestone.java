package id.tuntas.sla;

import id.tuntas.text.LocalText;

/** What starts or stops the clock of an obligation. */
public enum Milestone {
    /** The complaint arrived. */
    RECEIVED("laporan diterima", "the arrival"),
    /** It was first verified, or disposed or referred without that. */
    VERIFIED("verifikasi pertama", "the first verification"),
    /** It was first disposed to a unit, or referred to an agency outside. */
    DISPOSED("disposisi pertama", "the first disposition"),
    /** {@link #RECEIVED}, {@link #VERIFIED} or {@link #DISPOSED}, as {@link Switches#clockStart()} says. */
    CLOCK_START("mulainya jam", "the start of the clock"),
    /** The reporter was first answered or asked to complete it. */
    FIRST_RESPONSE("jawaban pertama kepada pelapor", "the first answer to the reporter"),
    /** A unit first answered. */
    FIRST_FOLLOW_UP("tindak lanjut pertama", "the first follow-up"),
    /** A unit last answered, and the answer was not rejected since. */
    LAST_ACCEPTED_FOLLOW_UP("tindak lanjut terakhir yang tidak ditolak", "the last follow-up that was not rejected");

    private final String indonesian;
    private final String english;

    Milestone(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /**
     * The words for it.
     *
     * @return such as {@code tindak lanjut pertama}
     */
    public LocalText text() {
        return new LocalText(indonesian, english);
    }
}
