package id.tuntas.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.testkit.CalendarDomain;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(CalendarDomain.class)
class CalendarJsonProperties {

    @Property(tries = 300)
    void whatIsWritten_isReadBack(@ForAll WorkingCalendar calendar) {
        String json = CalendarJson.write(calendar);
        WorkingCalendar read = CalendarJson.read(json);
        assertThat(read).isEqualTo(calendar);
        assertThat(CalendarJson.write(read)).isEqualTo(json);
    }
}
