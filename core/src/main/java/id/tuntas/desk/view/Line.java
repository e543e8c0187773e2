package id.tuntas.desk.view;

import id.tuntas.complaint.EventType;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to a complaint, as units see it: by which office, not by which officer. Immutable.
 *
 * @param at when it happened
 * @param type what happened
 * @param role in what capacity somebody acted; empty where the source does not say
 * @param unit for which unit; empty where the source does not say
 */
public record Line(Instant at, EventType type, Optional<Role> role, Optional<UnitName> unit) {}
