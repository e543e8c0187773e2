package id.tuntas.examples.cli;

import id.tuntas.calendar.HolidayTable;
import id.tuntas.calendar.InvalidTableException;
import id.tuntas.calendar.TableProblem;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.exchange.UnreadableFileException;
import id.tuntas.exchange.json.CalendarJson;
import id.tuntas.text.LocalText;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Optional;

/** The file of {@code --calendar}: a holiday table in CSV or a calendar in JSON, told apart by content. */
final class CalendarFile {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private CalendarFile() {}

    /** The calendar of a file, or the national one; in that zone if one was asked for. */
    static WorkingCalendar calendar(Optional<Path> file, Optional<ZoneId> zone) throws IOException {
        if (file.isEmpty()) {
            return WorkingCalendar.national(zone.orElse(WIB));
        }
        byte[] content = Files.readAllBytes(file.get());
        String name = name(file.get());
        String text = DocumentFile.text(name, content);
        return text.stripLeading().startsWith("{")
                ? json(name, text, zone)
                : table(name, text, digest(content), zone.orElse(WIB));
    }

    /** A calendar says in which zone it is; another zone moves its hours with it. */
    private static WorkingCalendar json(String name, String text, Optional<ZoneId> zone) {
        WorkingCalendar calendar = DocumentFile.parse(name, text, CalendarJson::read);
        return zone.isEmpty()
                ? calendar
                : WorkingCalendar.builder().from(calendar).zone(zone.get()).build();
    }

    /** A table says nothing of week, hours and zone; its version is told by its content. */
    private static WorkingCalendar table(String name, String text, String digest, ZoneId zone) {
        try {
            String version = "sha256-" + digest;
            HolidayTable table = HolidayTable.parse(name, version, new StringReader(text));
            return WorkingCalendar.builder()
                    .id(name)
                    .version(version)
                    .zone(zone)
                    .holidays(table)
                    .build();
        } catch (InvalidTableException invalid) {
            throw new UnreadableFileException(name, problems(invalid), invalid);
        }
    }

    private static LocalText problems(InvalidTableException invalid) {
        TableProblem first = invalid.problems().get(0);
        int others = invalid.problems().size() - 1;
        return new LocalText(
                "baris " + first.line() + ", " + first.column() + ": " + expected(first)
                        + (others == 0 ? "" : " (dan " + others + " masalah lain)"),
                "line " + first.line() + ", " + first.column() + ": " + first.expected()
                        + (others == 0 ? "" : " (and " + others + " more)"));
    }

    private static String expected(TableProblem problem) {
        return switch (problem.column()) {
            case "date" -> "tanggal seperti 2026-08-17, sekali saja, tiap tahun di antaranya paling sedikit satu";
            case "name_id", "source" -> "kolom ini, berisi teks";
            case "kind" -> "libur_nasional, cuti_bersama, pilkada/pemilu atau libur_daerah";
            case "confidence" -> "high, medium-high, medium atau low";
            default -> "CSV dengan kolom date,name_id,kind,source,confidence dan paling sedikit satu baris";
        };
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Twelve digits are enough to tell the versions of one file apart. */
    private static String digest(byte[] content) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(whole).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
