package id.tuntas.scorecard;

/**
 * The versions of the documents that a rapor rests on beside those of its terms. Immutable.
 *
 * @param policy id and version of the SLA policy
 * @param calendar id and version of the working calendar
 * @param directory version of the directory of units
 */
public record Versions(String policy, String calendar, String directory) {}
