/** Citizen-complaint handling for Indonesian regencies, as pure Java. */
module id.tuntas.core {
    requires static de.siegmar.fastcsv;
    requires static org.apache.commons.compress;
    requires static org.dhatim.fastexcel.reader;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports id.tuntas.base;
    exports id.tuntas.complaint;
    exports id.tuntas.desk;
    exports id.tuntas.directory;
    exports id.tuntas.exchange;
    exports id.tuntas.exchange.eventlog;
    exports id.tuntas.exchange.lapor;
    exports id.tuntas.port;
    exports id.tuntas.scorecard;
    exports id.tuntas.text;
}
