package id.tuntas.examples.benchmarks;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import id.tuntas.calendar.DayOff;
import id.tuntas.calendar.HolidayTable;
import id.tuntas.calendar.OpenInterval;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import net.objectlab.kit.datecalc.common.DateCalculator;
import net.objectlab.kit.datecalc.common.DefaultHolidayCalendar;
import net.objectlab.kit.datecalc.common.HolidayHandlerType;
import net.objectlab.kit.datecalc.jdk8.LocalDateKitCalculatorsFactory;
import net.sf.mpxj.DayType;
import net.sf.mpxj.LocalTimeRange;
import net.sf.mpxj.ProjectCalendar;
import net.sf.mpxj.ProjectCalendarHours;
import net.sf.mpxj.ProjectFile;
import org.jbpm.process.core.timer.BusinessCalendarImpl;
import org.kie.api.time.SessionClock;

/** The peers with our calendar in them: every date of the shipped table off, Monday to Friday. */
final class Peers {

    private Peers() {}

    static Set<LocalDate> holidays() {
        return HolidayTable.indonesia().daysOff().stream().map(DayOff::date).collect(Collectors.toSet());
    }

    static ImmutableHolidayCalendar strata() {
        return ImmutableHolidayCalendar.of(
                HolidayCalendarId.of("ID-NATIONAL"), holidays(), DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    static DateCalculator<LocalDate> objectLab() {
        HolidayTable table = HolidayTable.indonesia();
        LocalDateKitCalculatorsFactory factory = new LocalDateKitCalculatorsFactory();
        factory.registerHolidays(
                "ID",
                new DefaultHolidayCalendar<>(
                        new HashSet<>(holidays()),
                        LocalDate.of(table.firstYear(), 1, 1),
                        LocalDate.of(table.lastYear(), 12, 31)));
        return factory.getDateCalculator("ID", HolidayHandlerType.FORWARD);
    }

    /** Jollyday has rules, and no tables: each date is a fixed holiday that is valid in its year only. */
    static HolidayManager jollyday() {
        String dates = HolidayTable.indonesia().daysOff().stream()
                .map(DayOff::date)
                .sorted(Comparator.naturalOrder())
                .map(date -> "    <Fixed month=\"" + date.getMonth() + "\" day=\"" + date.getDayOfMonth()
                        + "\" validFrom=\"" + date.getYear() + "\" validTo=\"" + date.getYear()
                        + "\" descriptionPropertiesKey=\"NEW_YEAR\"/>\n")
                .collect(Collectors.joining());
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<Configuration hierarchy=\"id\" description=\"Indonesia\""
                + " xmlns=\"https://focus_shift.de/jollyday/schema/holiday\">\n"
                + "  <Holidays>\n" + dates + "  </Holidays>\n</Configuration>\n";
        try {
            Path file = Files.createTempFile("holidays", ".xml");
            try {
                Files.writeString(file, xml, StandardCharsets.UTF_8);
                HolidayManager manager = HolidayManager.getInstance(
                        ManagerParameters.create(file.toUri().toURL()));
                manager.isHoliday(LocalDate.of(2024, 1, 1));
                return manager;
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** MPXJ with the same hours on every working day, of which the last ends the day. */
    static ProjectCalendar mpxj(List<OpenInterval> hours) {
        ProjectCalendar calendar = new ProjectFile().addCalendar();
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean worked = day.compareTo(DayOfWeek.FRIDAY) <= 0;
            calendar.setCalendarDayType(day, worked ? DayType.WORKING : DayType.NON_WORKING);
            ProjectCalendarHours ranges = calendar.addCalendarHours(day);
            if (worked) {
                hours.forEach(interval -> ranges.add(new LocalTimeRange(interval.opens(), interval.closes())));
            }
        }
        holidays().stream().sorted().forEach(calendar::addCalendarException);
        return calendar;
    }

    /** jBPM knows whole hours and no break: 08 to 16, eight hours a day. */
    static BusinessCalendarImpl jbpm(SessionClock clock) {
        Properties settings = new Properties();
        settings.setProperty(BusinessCalendarImpl.DAYS_PER_WEEK, "5");
        settings.setProperty(BusinessCalendarImpl.HOURS_PER_DAY, "8");
        settings.setProperty(BusinessCalendarImpl.START_HOUR, "8");
        settings.setProperty(BusinessCalendarImpl.END_HOUR, "16");
        settings.setProperty(BusinessCalendarImpl.WEEKEND_DAYS, "1,7");
        settings.setProperty(BusinessCalendarImpl.HOLIDAY_DATE_FORMAT, "yyyy-MM-dd");
        settings.setProperty(
                BusinessCalendarImpl.HOLIDAYS,
                holidays().stream().sorted().map(LocalDate::toString).collect(Collectors.joining(",")));
        settings.setProperty(BusinessCalendarImpl.TIMEZONE, "UTC");
        return new BusinessCalendarImpl(settings, clock);
    }
}
