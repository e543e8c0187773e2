package id.tuntas.scorecard;

/**
 * The figures of one part of a regency's complaints: a unit, a channel, a month.
 *
 * @param <K> what the parts are told apart by
 * @param key which part
 * @param figures its figures
 */
public record Group<K>(K key, Figures figures) {}
