package id.tuntas.routing;

import id.tuntas.directory.Directory;
import id.tuntas.directory.Validity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The stretches of days within which nothing changes in a directory: no unit begins or ends, and no appointment does. Immutable.
 */
final class Periods {

    /** The number of the period of a day that is not known. */
    static final int UNKNOWN = -1;

    private final long[] firstDays;

    Periods(Directory directory) {
        this.firstDays = Stream.concat(
                        directory.units().stream().map(unit -> unit.validity()),
                        directory.appointments().stream().map(appointment -> appointment.validity()))
                .flatMapToLong(Periods::changes)
                .sorted()
                .distinct()
                .toArray();
    }

    private static LongStream changes(Validity validity) {
        return LongStream.concat(
                validity.from().stream().mapToLong(LocalDate::toEpochDay),
                validity.until().stream().mapToLong(day -> day.toEpochDay() + 1));
    }

    /** The number of the period in which a day lies, from 0 on. */
    int of(Optional<LocalDate> day) {
        if (day.isEmpty()) {
            return UNKNOWN;
        }
        int place = Arrays.binarySearch(firstDays, day.get().toEpochDay());
        return place < 0 ? -place - 1 : place + 1;
    }
}
