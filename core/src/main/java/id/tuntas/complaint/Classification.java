package id.tuntas.complaint;

import id.tuntas.base.InvalidValueException;
import java.util.Locale;

/**
 * What kind of complaint it is, in the words of LAPOR! ({@code Klasifikasi Laporan}). An open set: unknown words are
 * kept. Blank is no classification: where a source leaves it blank there is none. Immutable; the four known
 * ones are recognised without regard to case.
 *
 * @param literal the words of the source
 */
public record Classification(String literal) {

    /** Berkadar pengawasan: alleged abuse of authority, corruption, breach of discipline; for the inspectorate. */
    public static final Classification OVERSIGHT_GRADE = new Classification("Pengaduan Berkadar Pengawasan");

    /** Tidak berkadar pengawasan: a complaint about a service. */
    public static final Classification NOT_OVERSIGHT_GRADE = new Classification("Pengaduan Tidak Berkadar Pengawasan");

    /** Permintaan informasi. */
    public static final Classification INFORMATION_REQUEST = new Classification("Permintaan Informasi");

    /** Aspirasi. */
    public static final Classification ASPIRATION = new Classification("Aspirasi");

    /**
     * Removes outer white space; of the four known ones the official spelling is kept.
     *
     * @param literal the words of the source
     * @throws InvalidValueException if they are blank
     */
    public Classification {
        literal = literal.strip();
        if (literal.isEmpty()) {
            throw InvalidValueException.of("classification", "the words of a classification");
        }
        literal = switch (literal.toLowerCase(Locale.ROOT)) {
            case "pengaduan berkadar pengawasan" -> "Pengaduan Berkadar Pengawasan";
            case "pengaduan tidak berkadar pengawasan" -> "Pengaduan Tidak Berkadar Pengawasan";
            case "permintaan informasi" -> "Permintaan Informasi";
            case "aspirasi" -> "Aspirasi";
            default -> literal;
        };
    }

    /**
     * The classification of those words.
     *
     * @param literal the words of the source
     * @return the classification
     * @throws InvalidValueException if they are blank
     */
    public static Classification of(String literal) {
        return new Classification(literal);
    }

    @Override
    public String toString() {
        return literal;
    }
}
