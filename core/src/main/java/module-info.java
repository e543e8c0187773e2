/** Citizen-complaint handling for Indonesian regencies, as pure Java. */
module id.tuntas.core {
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports id.tuntas.base;
    exports id.tuntas.calendar;
}
