package id.tuntas.sla;

import id.tuntas.text.LocalText;

/** Why a clock stands still. */
public enum PauseCause {
    /** The complaint waits for its reporter to complete it. */
    AWAITING_REPORTER("menunggu kelengkapan dari pelapor", "waiting for the reporter to complete it"),
    /** It was referred to an agency outside the regency. */
    REFERRED_OUTSIDE("dirujuk ke instansi di luar daerah", "referred to an agency outside"),
    /** A unit returned it as not its own, and it was not disposed anew. */
    RETURNED("dikembalikan, bukan kewenangan, menunggu disposisi baru", "returned as not ours, not yet disposed anew"),
    /** It had ended, and was opened again. */
    ENDED("laporan sudah berakhir sebelum dibuka kembali", "ended before it was opened again");

    private final String indonesian;
    private final String english;

    PauseCause(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /**
     * The words for it.
     *
     * @return such as {@code waiting for the reporter to complete it}
     */
    public LocalText text() {
        return new LocalText(indonesian, english);
    }
}
