package id.tuntas.exchange.ical;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Categories;
import biweekly.property.DateEnd;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.RawProperty;
import biweekly.property.Status;
import biweekly.property.Summary;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import id.tuntas.calendar.Confidence;
import id.tuntas.calendar.DayOff;
import id.tuntas.calendar.DayOffKind;
import id.tuntas.exchange.UnreadableFileException;
import id.tuntas.exchange.Warning;
import id.tuntas.exchange.table.Faults;
import id.tuntas.text.LocalText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One reading of an iCalendar file. */
final class IcalReading {

    private static final int MOST_DAYS = 31;

    private final Path file;
    private final DayOffKind kindUnlessSaid;
    private final String decreeUnlessSaid;
    private final Map<LocalDate, DayOff> daysOff = new TreeMap<>();
    private final List<Warning> warnings = new ArrayList<>();

    IcalReading(Path file, DayOffKind kindUnlessSaid, String decreeUnlessSaid) {
        this.file = file;
        this.kindUnlessSaid = kindUnlessSaid;
        this.decreeUnlessSaid = decreeUnlessSaid;
    }

    IcalDaysOff read() {
        List<ICalendar> calendars = Biweekly.parse(text()).all();
        if (calendars.isEmpty()) {
            throw Faults.of(
                    file,
                    new LocalText("berkas tidak memuat kalender iCalendar", "the file holds no iCalendar object"));
        }
        int number = 0;
        for (ICalendar calendar : calendars) {
            for (VEvent event : calendar.getEvents()) {
                take(++number, event);
            }
        }
        return new IcalDaysOff(List.copyOf(daysOff.values()), warnings);
    }

    private String text() {
        try {
            byte[] bytes = IcalText.unfold(Files.readAllBytes(file));
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            throw unreadable("berkas bukan teks UTF-8", "the file is not UTF-8 text", other);
        } catch (NoSuchFileException absent) {
            throw unreadable("berkas tidak ditemukan", "the file was not found", absent);
        } catch (IOException e) {
            throw unreadable("berkas gagal dibaca", "the file could not be read", e);
        }
    }

    private UnreadableFileException unreadable(String indonesian, String english, IOException cause) {
        return new UnreadableFileException(Faults.baseName(file), new LocalText(indonesian, english), cause);
    }

    private void take(int number, VEvent event) {
        Status status = event.getStatus();
        Summary summary = event.getSummary();
        Optional<LocalDate> first = date(event.getDateStart());
        if (status != null && status.isCancelled()) {
            skip(number, "dibatalkan", "it is cancelled");
        } else if (event.getRecurrenceRule() != null
                || !event.getRecurrenceDates().isEmpty()) {
            skip(number, "berulang; tulis tiap tanggal tersendiri", "it is repeated; write each date by itself");
        } else if (first.isEmpty()) {
            skip(number, "bukan acara sehari penuh", "it is not of whole days");
        } else if (summary == null || summary.getValue().isBlank()) {
            skip(number, "tanpa nama", "it has no name");
        } else {
            take(number, event, first.get(), summary.getValue());
        }
    }

    /** The end is the day after the last; without one the event is of one day. */
    private void take(int number, VEvent event, LocalDate first, String name) {
        DateEnd stated = event.getDateEnd();
        LocalDate end = stated == null ? first.plusDays(1) : date(stated).orElse(first);
        if (!end.isAfter(first) || end.isAfter(first.plusDays(MOST_DAYS))) {
            skip(number, "bukan 1 sampai 31 hari penuh", "it is not of 1 to 31 whole days");
            return;
        }
        DayOff.Builder day = DayOff.builder().name(name).kind(kind(event)).decree(decree(event));
        Optional.ofNullable(event.getExperimentalProperty(DaysOffIcal.CONFIDENCE))
                .flatMap(said -> Confidence.ofLiteral(said.getValue()))
                .ifPresent(day::confidence);
        first.datesUntil(end).forEach(date -> {
            if (daysOff.putIfAbsent(date, day.date(date).build()) != null) {
                skip(number, "tanggal " + date + " sudah ada", "the date " + date + " is there already");
            }
        });
    }

    private DayOffKind kind(VEvent event) {
        for (Categories categories : event.getCategories()) {
            for (String category : categories.getValues()) {
                Optional<DayOffKind> kind = DayOffKind.ofLiteral(category);
                if (kind.isPresent()) {
                    return kind.get();
                }
            }
        }
        return kindUnlessSaid;
    }

    private String decree(VEvent event) {
        RawProperty said = event.getExperimentalProperty(DaysOffIcal.DECREE);
        return said == null || said.getValue().isBlank() ? decreeUnlessSaid : IcalText.unescape(said.getValue());
    }

    /** A date without a time of day, as it stands in the file. */
    private static Optional<LocalDate> date(@Nullable DateOrDateTimeProperty property) {
        ICalDate value = property == null ? null : property.getValue();
        DateTimeComponents raw = value == null || value.hasTime() ? null : value.getRawComponents();
        if (raw == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private void skip(int number, String indonesian, String english) {
        warnings.add(new Warning(
                Faults.baseName(file),
                new LocalText(
                        "acara ke-" + number + " dilewati: " + indonesian,
                        "event " + number + " was passed over: " + english)));
    }
}
