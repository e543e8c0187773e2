package id.tuntas.port;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.ReporterId;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whom a notice is for, by an office or an id: never a name, a phone number or an address. Who holds the office and how to
 * reach them is looked up when the notice is sent. Immutable.
 */
public sealed interface Addressee {

    /**
     * Whoever holds a role.
     *
     * @param role the role
     * @param unit of which unit; empty where the regency has the role once, such as its coordinator
     */
    record OfRole(Role role, Optional<UnitName> unit) implements Addressee {}

    /**
     * One officer.
     *
     * @param officer under the id that the regency gave out
     */
    record OfOfficer(OfficerId officer) implements Addressee {}

    /**
     * One reporter.
     *
     * @param reporter under the id by which the vault knows the identity
     */
    record OfReporter(ReporterId reporter) implements Addressee {}

    /**
     * Whoever holds a role of a unit.
     *
     * @param role the role
     * @param unit the unit
     * @return the addressee
     */
    static Addressee of(Role role, UnitName unit) {
        return new OfRole(role, Optional.of(unit));
    }

    /**
     * Whoever holds a role that the regency has once.
     *
     * @param role the role
     * @return the addressee
     */
    static Addressee of(Role role) {
        return new OfRole(role, Optional.empty());
    }

    /**
     * One officer.
     *
     * @param officer the officer's id
     * @return the addressee
     */
    static Addressee of(OfficerId officer) {
        return new OfOfficer(officer);
    }

    /**
     * One reporter.
     *
     * @param reporter the reporter's id
     * @return the addressee
     */
    static Addressee of(ReporterId reporter) {
        return new OfReporter(reporter);
    }

    /**
     * One answer for each kind of addressee.
     *
     * @param role for a role
     * @param officer for an officer
     * @param reporter for a reporter
     * @param <T> of what type
     * @return the answer of the kind that it is
     */
    default <T> T fold(Function<OfRole, T> role, Function<OfOfficer, T> officer, Function<OfReporter, T> reporter) {
        if (this instanceof OfRole some) {
            return role.apply(some);
        }
        if (this instanceof OfOfficer some) {
            return officer.apply(some);
        }
        return reporter.apply((OfReporter) this);
    }

    /**
     * The addressee in one line, for an adapter to store and to compare.
     *
     * @return such as {@code reporter:k7q2v5n3}, {@code officer:p-17}, {@code role:koordinator} or
     *     {@code role:penghubung:Dinas Perhubungan}
     */
    default String code() {
        return fold(
                some -> "role:" + some.role().literal()
                        + some.unit().map(unit -> ":" + unit.value()).orElse(""),
                some -> "officer:" + some.officer().value(),
                some -> "reporter:" + some.reporter().value());
    }

    /**
     * The addressee that a code stands for.
     *
     * @param code as {@link #code()} gave it
     * @return the addressee
     * @throws InvalidValueException if it is none
     */
    static Addressee parse(String code) {
        String[] parts = code.split(":", 3);
        if (parts.length > 1) {
            switch (parts[0]) {
                case "officer" -> {
                    return of(OfficerId.of(parts[1]));
                }
                case "reporter" -> {
                    return of(ReporterId.of(parts[1]));
                }
                case "role" -> {
                    Optional<Role> role = Arrays.stream(Role.values())
                            .filter(some -> some.literal().equals(parts[1]))
                            .findFirst();
                    if (role.isPresent()) {
                        return new OfRole(
                                role.get(), parts.length > 2 ? Optional.of(UnitName.of(parts[2])) : Optional.empty());
                    }
                }
                default -> {}
            }
        }
        throw InvalidValueException.of("addressee", "a code as an addressee gives it");
    }
}
