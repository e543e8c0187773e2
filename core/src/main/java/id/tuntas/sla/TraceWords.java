package id.tuntas.sla;

import id.tuntas.calendar.DayStatus;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.text.DateText;
import id.tuntas.text.LocalText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of a trace and of what is missing for one, with dates written out. They do not hang on the locale data of the Java at hand. */
final class TraceWords {

    static final LocalText COUNTED = new LocalText("dihitung", "counted");

    private static final List<String> HARI = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private TraceWords() {}

    static LocalText date(LocalDate date) {
        int day = date.getDayOfWeek().getValue() - 1;
        LocalText written = DateText.of(date);
        return new LocalText(HARI.get(day) + ", " + written.indonesian(), DAYS.get(day) + " " + written.english());
    }

    static LocalText moment(Instant instant, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        LocalText date = date(local.toLocalDate());
        String time = time(local);
        return new LocalText(date.indonesian() + " pukul " + time.replace(':', '.'), date.english() + ", " + time);
    }

    private static String time(LocalDateTime local) {
        String pattern = local.getSecond() == 0 ? "%02d:%02d" : "%02d:%02d:%02d";
        return String.format(Locale.ROOT, pattern, local.getHour(), local.getMinute(), local.getSecond());
    }

    static LocalText on(LocalDate day, LocalText why) {
        LocalText date = date(day);
        return new LocalText(date.indonesian() + ": " + why.indonesian(), date.english() + ": " + why.english());
    }

    static LocalText between(Instant from, Instant until, ZoneId zone, LocalText why) {
        LocalText first = moment(from, zone);
        LocalText last = moment(until, zone);
        return new LocalText(
                first.indonesian() + " sampai " + last.indonesian() + ": " + why.indonesian(),
                first.english() + " to " + last.english() + ": " + why.english());
    }

    static LocalText counted(int number, boolean worked) {
        return worked
                ? new LocalText("hari kerja ke-" + number, "working day " + number)
                : new LocalText("hari ke-" + number, "day " + number);
    }

    static LocalText closed(DayStatus status) {
        LocalText outside = new LocalText("di luar jam kerja", "outside office hours");
        return status.fold(
                worked -> outside, madeUp -> outside, weekend -> new LocalText("akhir pekan", "weekend"), off -> {
                    String which =
                            ", " + off.dayOff().name() + " (" + off.dayOff().decree() + ")";
                    return new LocalText("libur" + which, "off" + which);
                });
    }

    static LocalText paused(Pause pause) {
        LocalText cause = pause.cause().text();
        String by = Stream.of(
                        pause.by().role().map(Role::literal), pause.by().unit().map(UnitName::value))
                .flatMap(Optional::stream)
                .reduce((role, unit) -> role + ", " + unit)
                .orElse("");
        return new LocalText(
                "jam berhenti, " + cause.indonesian() + (by.isEmpty() ? "" : " (oleh " + by + ")"),
                "paused, " + cause.english() + (by.isEmpty() ? "" : " (by " + by + ")"));
    }

    static LocalText dateOf(Milestone milestone) {
        LocalText words = milestone.text();
        return new LocalText("tanggal " + words.indonesian(), "the date of " + words.english());
    }

    static LocalText holidayYear(int year, String tableId) {
        return new LocalText(
                "tahun " + year + " dalam tabel hari libur " + tableId,
                "the year " + year + " in the holiday table " + tableId);
    }

    static LocalText policyFor(LocalDate arrival) {
        LocalText date = date(arrival);
        return new LocalText(
                "kebijakan untuk laporan yang diterima " + date.indonesian(),
                "a policy for arrivals of " + date.english());
    }

    static LocalText limit(TimeLimit limit) {
        return switch (limit.unit()) {
            case WORKING_DAYS -> new LocalText(limit.amount() + " hari kerja", english(limit.amount(), "working day"));
            case CALENDAR_DAYS ->
                new LocalText(limit.amount() + " hari kalender", english(limit.amount(), "calendar day"));
            case WORKING_MINUTES -> new LocalText(limit.amount() + " menit kerja", limit.amount() + " working minutes");
        };
    }

    static LocalText heading(Assessment assessment, Limit limit, Clock clock) {
        ZoneId zone = clock.calendar().zone();
        LocalText time = limit(limit.time());
        LocalText start = moment(clock.start(), zone);
        LocalText due = assessment
                .dueAt()
                .map(at -> clock.isByDay() ? date(LocalDate.ofInstant(at, zone)) : moment(at, zone))
                .orElse(new LocalText("belum dapat ditentukan", "not known yet"));
        String end = clock.isByDay() && assessment.dueAt().isPresent() ? "sampai akhir " : "sampai ";
        String ours = limit.ours() ? " *" : "";
        return new LocalText(
                assessment.obligation().id() + ": " + time.indonesian() + " sejak " + start.indonesian() + ", " + end
                        + due.indonesian() + " (" + limit.source() + ")" + ours,
                assessment.obligation().id() + ": " + time.english() + " from " + start.english() + ", until "
                        + (clock.isByDay() && assessment.dueAt().isPresent() ? "the end of " : "") + due.english()
                        + " ("
                        + limit.source() + ")" + ours);
    }

    private static String english(int amount, String word) {
        return amount + " " + word + (amount == 1 ? "" : "s");
    }
}
