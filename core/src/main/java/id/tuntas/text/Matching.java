package id.tuntas.text;

/**
 * When two words count as the same word.
 *
 * <p>Either way a word is a run of letters or a run of digits: {@code RT05} is {@code rt} and {@code 05}, and
 * {@code jalan-jalan} is {@code jalan} twice. An apostrophe within a run of letters leaves no gap ({@code Jum'at} is
 * {@code jumat}). Case, accents and the shape of a letter make no difference: {@code Café}, {@code CAFE} and full-width
 * {@code ＣＡＦＥ} are one word, and digits of any script are those of ASCII. No locale has a say.
 */
public enum Matching {
    /** The same letters or digits. */
    AS_WRITTEN,
    /**
     * The same stem. An everyday spelling is read as the standard word ({@code yg} as {@code yang}, {@code jl} and
     * {@code jln} as {@code jalan}), then the prefixes and suffixes of Indonesian are taken off: {@code perbaikan},
     * {@code memperbaiki} and {@code diperbaiki} are all {@code baik}. A {@code 2} right after a word of four letters or more
     * says it twice, where its root is listed: {@code lubang2} is {@code lubang-lubang}.
     *
     * <p>The roots, the words that are left alone and the everyday spellings are three lists of ours, shipped with the
     * library. Of a word whose root is not listed only what is plain to see is taken off, and a word of up to four letters
     * stays as it is. So two words that have nothing to do with each other may meet now and then; a rule for which that
     * matters is matched {@link #AS_WRITTEN}.
     */
    BY_STEM
}
