package id.tuntas.desk.view;

import id.tuntas.sla.AssessmentState;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when something is owed. Immutable.
 *
 * <p>Example: {@code follow-up}, {@link AssessmentState#RUNNING}, due until the end of Friday 15 March 2024.
 *
 * @param obligation the id of the obligation in the policy that governs the complaint
 * @param state how it stands at the moment of the view
 * @param due the local day on which it is due, in the zone of the calendar; empty where nobody can say or nothing is owed
 */
public record Deadline(String obligation, AssessmentState state, Optional<LocalDate> due) {}
