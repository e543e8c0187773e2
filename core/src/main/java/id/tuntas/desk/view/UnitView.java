package id.tuntas.desk.view;

import id.tuntas.port.Words;
import java.util.List;

/**
 * What a unit may see of a complaint that it leads or helps with. Neither has a place for who the reporter is: the liaison
 * officer of the lead asks the vault, if the complaint is not anonim. Immutable; prints no words.
 *
 * <p>Of an anonim complaint all words are masked, because people leave their number in what they write; that is ours.
 */
public sealed interface UnitView {

    /**
     * The complaint without its words.
     *
     * @return the file
     */
    CaseFile file();

    /**
     * What happened, without the notes of those who watch over units.
     *
     * @return in the order in which it happened
     */
    List<Line> lines();

    /**
     * A complaint whose reporter does not hide.
     *
     * @param file the complaint without its words
     * @param lines what happened
     * @param words what was written, in the order in which it was
     */
    record Open(CaseFile file, List<Line> lines, List<Passage<Words>> words) implements UnitView {
        /**
         * Copies the lists.
         *
         * @param file the complaint without its words
         * @param lines what happened
         * @param words what was written
         */
        public Open {
            lines = List.copyOf(lines);
            words = List.copyOf(words);
        }
    }

    /**
     * A complaint that is anonim, or of which nobody said that it is not.
     *
     * @param file the complaint without its words
     * @param lines what happened
     * @param words what was written, masked, in the order in which it was
     */
    record Anonymous(CaseFile file, List<Line> lines, List<Passage<MaskedText>> words) implements UnitView {
        /**
         * Copies the lists.
         *
         * @param file the complaint without its words
         * @param lines what happened
         * @param words what was written, masked
         */
        public Anonymous {
            lines = List.copyOf(lines);
            words = List.copyOf(words);
        }
    }
}
