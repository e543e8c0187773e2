package id.tuntas.desk.view;

import id.tuntas.complaint.Status;
import id.tuntas.directory.UnitName;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A change of where a complaint stands, or of the unit that it is with. Immutable.
 *
 * <p>Example: on Tuesday 5 March 2024 it came to stand at {@link Status#DISPOSED}, with the Dinas Perhubungan.
 *
 * @param on the local day, in the zone of the regency
 * @param status where it stands from then on
 * @param unit with which unit; empty where with none
 */
public record Step(LocalDate on, Status status, Optional<UnitName> unit) {}
