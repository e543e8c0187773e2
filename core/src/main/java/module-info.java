/** Citizen-complaint handling for Indonesian regencies, as pure Java. */
module id.tuntas.core {
    requires static com.fasterxml.jackson.databind;
    requires static com.samskivert.jmustache;
    requires static de.siegmar.fastcsv;
    requires static net.sf.biweekly;
    requires static org.apache.commons.compress;
    requires static org.dhatim.fastexcel;
    requires static org.dhatim.fastexcel.reader;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;
    requires org.slf4j;

    exports id.tuntas.base;
    exports id.tuntas.calendar;
    exports id.tuntas.complaint;
    exports id.tuntas.complaint.duplicate;
    exports id.tuntas.desk;
    exports id.tuntas.desk.view;
    exports id.tuntas.directory;
    exports id.tuntas.exchange;
    exports id.tuntas.exchange.directory;
    exports id.tuntas.exchange.eventlog;
    exports id.tuntas.exchange.ical;
    exports id.tuntas.exchange.json;
    exports id.tuntas.exchange.lapor;
    exports id.tuntas.exchange.report;
    exports id.tuntas.exchange.routing;
    exports id.tuntas.exchange.sla;
    exports id.tuntas.port;
    exports id.tuntas.routing;
    exports id.tuntas.routing.check;
    exports id.tuntas.routing.evaluate;
    exports id.tuntas.routing.starter;
    exports id.tuntas.routing.suggest;
    exports id.tuntas.scorecard;
    exports id.tuntas.sla;
    exports id.tuntas.supervision;
    exports id.tuntas.text;
}
