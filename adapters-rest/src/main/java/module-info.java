/** Jakarta REST resources over the desk of Tuntas. */
module id.tuntas.rest {
    requires transitive id.tuntas.core;
    requires transitive jakarta.ws.rs;
    requires com.fasterxml.jackson.databind;
    requires org.slf4j;
    requires static transitive org.jspecify;

    exports id.tuntas.rest;

    opens id.tuntas.rest;
}
