package id.tuntas.exchange.directory;

import id.tuntas.directory.Appointment;
import id.tuntas.exchange.RejectedRow;
import id.tuntas.exchange.Warning;
import java.util.List;

/**
 * What was read from a table of appointments. Immutable.
 *
 * @param appointments in the order of the table
 * @param rejected rows that could not be taken, in the order of the table; the work of their posts falls to others meanwhile
 * @param warnings what was odd about the file as a whole
 */
public record AppointmentFile(List<Appointment> appointments, List<RejectedRow> rejected, List<Warning> warnings) {

    /**
     * Copies the lists.
     *
     * @param appointments in the order of the table
     * @param rejected rows that could not be taken
     * @param warnings what was odd about the file
     */
    public AppointmentFile {
        appointments = List.copyOf(appointments);
        rejected = List.copyOf(rejected);
        warnings = List.copyOf(warnings);
    }
}
