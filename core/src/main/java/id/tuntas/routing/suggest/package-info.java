/**
 * Which unit a complaint may go to, learned from which unit earlier ones went to. Floor 3.
 *
 * <p>{@link id.tuntas.routing.suggest.SuggestionTrainer} makes a {@link id.tuntas.routing.suggest.SuggestionModel} of a
 * history of {@linkplain id.tuntas.routing.suggest.Disposition dispositions}; a
 * {@link id.tuntas.routing.suggest.Suggester} ranks units by it and says what spoke for each. What comes out is a
 * suggestion to people, never a decision.
 */
@NullMarked
package id.tuntas.routing.suggest;

import org.jspecify.annotations.NullMarked;
