package id.tuntas.scorecard;

/** The category of a rapor. Source of the words: the ministry's evaluations of 2023 and 2024, as the press gave them. */
public enum Quality {
    /** Sangat baik. */
    SANGAT_BAIK,
    /** Baik. */
    BAIK,
    /** Sedang. */
    SEDANG,
    /** Kurang. */
    KURANG,
    /** Tidak dinilai: there was nothing to rate. */
    TIDAK_DINILAI
}
