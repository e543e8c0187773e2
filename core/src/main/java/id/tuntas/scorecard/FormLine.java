package id.tuntas.scorecard;

import id.tuntas.base.InvalidValueException;
import id.tuntas.text.LocalText;

/** A line of a form. It says where it is known from that the form has it. Immutable. */
public sealed interface FormLine {

    /**
     * What the form calls it.
     *
     * @return in both languages
     */
    LocalText label();

    /**
     * Where it is known from.
     *
     * @return a phrase in English, not blank
     */
    String source();

    /**
     * A line that is worked out.
     *
     * @param figure the figure that it shows
     * @param label what the form calls it
     * @param source where it is known from
     */
    record Shown(FormFigure figure, LocalText label, String source) implements FormLine {

        /**
         * Checks the source.
         *
         * @param figure the figure that it shows
         * @param label what the form calls it
         * @param source where it is known from
         * @throws InvalidValueException if the source is blank
         */
        public Shown {
            notBlank("source", source);
        }
    }

    /**
     * A line that somebody scores upon evidence; see {@link EvidenceScores}.
     *
     * @param aspect the id by which scores name it
     * @param label what the form calls it
     * @param source where it is known from
     */
    record Scored(String aspect, LocalText label, String source) implements FormLine {

        /**
         * Checks the texts.
         *
         * @param aspect the id by which scores name it
         * @param label what the form calls it
         * @param source where it is known from
         * @throws InvalidValueException if aspect or source are blank
         */
        public Scored {
            notBlank("aspect", aspect);
            notBlank("source", source);
        }
    }

    private static void notBlank(String name, String text) {
        if (text.isBlank()) {
            throw InvalidValueException.of(name, "a text that is not blank");
        }
    }
}
