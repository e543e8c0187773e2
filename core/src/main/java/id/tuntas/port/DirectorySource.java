package id.tuntas.port;

import id.tuntas.base.RegencyId;
import id.tuntas.directory.Directory;
import java.time.Instant;

/** Where the directory of a regency comes from: a file, the staff system, a table. Safe for use by many threads. */
@FunctionalInterface
public interface DirectorySource {

    /**
     * The directory as it is known at a moment, with all appointments, also past and coming ones.
     *
     * @param regency whose directory
     * @param at the moment
     * @return the directory; one without units where nothing is known
     * @throws StoreUnavailableException if the source cannot answer
     */
    Directory at(RegencyId regency, Instant at);

    /**
     * A source that always gives one directory.
     *
     * @param directory the directory
     * @return the source
     */
    static DirectorySource of(Directory directory) {
        return (regency, at) -> directory;
    }
}
