package id.tuntas.scorecard;

import id.tuntas.text.LocalText;

/**
 * What a rapor recommends, by which rule, and the figure that it rests on. Immutable.
 *
 * @param rule the rule's id, such as {@code low-completion}
 * @param figure what it rests on, such as {@code 68.3 % (28/41)}
 * @param text what is recommended
 */
public record Recommendation(String rule, String figure, LocalText text) {}
