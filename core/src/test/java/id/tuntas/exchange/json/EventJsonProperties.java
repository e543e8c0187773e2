package id.tuntas.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.DatedEvent;
import id.tuntas.testkit.ComplaintDomain;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(ComplaintDomain.class)
class EventJsonProperties {

    @Property
    void whatIsWritten_isReadBack(@ForAll DatedEvent event) {
        assertThat(EventJson.read(EventJson.write(event))).isEqualTo(event);
    }

    @Property(tries = 300)
    void nothingButAscii_isWritten(@ForAll DatedEvent event) {
        assertThat(EventJson.write(event)).matches("[ -~\\x7f]+");
    }
}
