package id.tuntas.complaint;

import id.tuntas.text.LocalText;

/** On whose complaints a role may do something. */
public enum Whose {
    /** On any of the regency. */
    ANY("semua laporan kabupaten", "any of the regency"),
    /** A reporter, on a complaint that the same reporter brought. */
    OWN("laporannya sendiri", "their own"),
    /** A role of a unit, on a complaint whose lead the unit is. */
    LEAD("laporan yang dipimpin perangkat daerahnya", "those that their unit leads"),
    /** A role of a unit, on a complaint that the unit leads or helps with. */
    HELPING("laporan yang dipimpin atau dibantu perangkat daerahnya", "those that their unit leads or helps with"),
    /** A technical officer, on a complaint that was delegated to that very officer. */
    DELEGATED("laporan yang didelegasikan kepadanya", "those delegated to them");

    private final String indonesian;
    private final String english;

    Whose(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /**
     * Whose, for people.
     *
     * @return such as {@code their own}
     */
    public LocalText text() {
        return new LocalText(indonesian, english);
    }
}
