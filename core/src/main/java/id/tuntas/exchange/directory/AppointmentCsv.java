package id.tuntas.exchange.directory;

import id.tuntas.base.InvalidValueException;
import id.tuntas.directory.Appointment;
import id.tuntas.directory.Decree;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Post;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import id.tuntas.exchange.RejectedRow;
import id.tuntas.exchange.UnreadableFileException;
import id.tuntas.exchange.table.HeadedTable;
import id.tuntas.exchange.table.RowFault;
import id.tuntas.exchange.table.TableRow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads appointments from a table with the columns {@code officer}, {@code role}, {@code unit}, {@code decree}, {@code
 * decree_date}, {@code from} and {@code until} in any order, CSV or workbook; others are passed over:
 *
 * <pre>{@code
 * officer,role,unit,decree,decree_date,from,until
 * P-001,koordinator,,188.45/17/KPTS/2024,2024-01-15,,
 * P-017,penghubung,Dinas Kesehatan,188.45/17/KPTS/2024,2024-01-15,2024-02-01,2024-12-31
 * }</pre>
 *
 * <p>The first holds from Monday 15 January 2024 on, the second from Thursday 1 February to Tuesday 31 December 2024.
 *
 * <ul>
 *   <li>{@code officer} is an id that the regency made up, no name, NIK or NIP: {@link OfficerId}.
 *   <li>{@code role} is a word of {@link Role#parse}, such as {@code penghubung} or {@code admin koordinator}.
 *   <li>{@code unit} is any name of the unit; blank for a role of the whole regency, and only then.
 *   <li>{@code from} is the first day, {@code until} the last, itself included. A blank {@code from} is the day of the decree,
 *       which is ours; a blank {@code until} is no known end. Both columns may be left out.
 * </ul>
 *
 * <p>A row that cannot be taken is kept apart with its reason, never with what stood there; the others are taken.
 */
public final class AppointmentCsv {

    private static final List<String> REQUIRED = List.of("officer", "role", "unit", "decree", "decree_date");
    private static final String ROLES = Arrays.stream(Role.values())
            .filter(role -> role.isOfUnit() || role.isOfRegency())
            .map(Role::literal)
            .collect(Collectors.joining(", "));

    private AppointmentCsv() {}

    /**
     * Reads appointments.
     *
     * @param file the table
     * @return what was taken, and what not
     * @throws UnreadableFileException if the file cannot be read or lacks a column that is needed
     */
    public static AppointmentFile read(Path file) {
        List<Appointment> appointments = new ArrayList<>();
        try (HeadedTable table = HeadedTable.open(file, REQUIRED)) {
            List<RejectedRow> rejected = table.read(row -> appointments.add(appointment(table, row)));
            return new AppointmentFile(appointments, rejected, table.warnings());
        }
    }

    private static Appointment appointment(HeadedTable table, TableRow row) throws RowFault {
        TableRow header = table.header();
        table.checkWidth(row);
        LocalDate signed = DirectoryDates.parse(header, row, "decree_date")
                .orElseThrow(() -> new RowFault(
                        "decree_date",
                        "tanggal SK seperti 2024-01-15, tidak kosong",
                        "the date of the decree such as 2024-01-15, not blank"));
        Optional<LocalDate> from = DirectoryDates.parse(header, row, "from").or(() -> Optional.of(signed));
        Optional<LocalDate> until = DirectoryDates.parse(header, row, "until");
        DirectoryDates.checkOrder(from, until, "until");
        return Appointment.builder()
                .officer(officer(table.text(row, "officer")))
                .post(post(table.text(row, "role"), table.text(row, "unit")))
                .decree(decree(table.text(row, "decree"), signed))
                .validity(new Validity(from, until))
                .build();
    }

    private static OfficerId officer(String text) throws RowFault {
        try {
            return OfficerId.of(text);
        } catch (InvalidValueException fault) {
            throw new RowFault(
                    "officer",
                    "1 sampai 64 huruf, angka, titik, tanda hubung atau garis bawah; pengenal, bukan nama, NIK atau NIP",
                    "1 to 64 letters, digits, dots, hyphens or underscores; an id, no name, NIK or NIP");
        }
    }

    private static Post post(String word, String unit) throws RowFault {
        Role role = Role.parse(word)
                .filter(parsed -> parsed.isOfUnit() || parsed.isOfRegency())
                .orElseThrow(() -> new RowFault("role", "salah satu dari: " + ROLES, "one of: " + ROLES));
        if (role.isOfRegency()) {
            if (!unit.isEmpty()) {
                throw new RowFault(
                        "unit",
                        "kosong untuk " + role.literal() + ", yang berlaku bagi seluruh daerah",
                        "blank for " + role.literal() + ", which is for the whole regency");
            }
            return Post.of(role);
        }
        try {
            return Post.of(role, UnitName.of(unit));
        } catch (InvalidValueException fault) {
            throw new RowFault(
                    "unit", "nama perangkat daerah, 1 sampai 300 karakter", "the name of a unit, 1 to 300 characters");
        }
    }

    private static Decree decree(String number, LocalDate signed) throws RowFault {
        try {
            return Decree.of(number, signed);
        } catch (InvalidValueException fault) {
            throw new RowFault("decree", "nomor SK, 1 sampai 100 karakter", "the decree's number, 1 to 100 characters");
        }
    }
}
