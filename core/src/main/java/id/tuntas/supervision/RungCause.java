package id.tuntas.supervision;

import id.tuntas.complaint.ComplaintId;

/**
 * Why a rung is fired: what tells one firing from every other, so that each happens once. Immutable.
 *
 * <p>Example: {@code 35.27/4695068, 3, sampang-2024, pengingat} is the reminder about the disposition that is the third event
 * of complaint 4695068.
 *
 * @param complaint which complaint
 * @param disposition the version of the disposition with which the climb began
 * @param ladder the id of the ladder
 * @param rung the id of the rung
 */
public record RungCause(ComplaintId complaint, int disposition, String ladder, String rung) {}
