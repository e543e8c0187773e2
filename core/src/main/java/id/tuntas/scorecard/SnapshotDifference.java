package id.tuntas.scorecard;

import java.util.Optional;

/**
 * A figure that is no longer what it was. Immutable.
 *
 * @param path where it stands, such as {@code units["Dinas Kesehatan"].finished}
 * @param stored what it was; empty where it was not there
 * @param now what it is; empty where it is not there any more
 */
public record SnapshotDifference(String path, Optional<String> stored, Optional<String> now) {}
