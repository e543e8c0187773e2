package id.tuntas.examples.cli;

import id.tuntas.examples.cli.Failures.NothingDone;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/**
 * Why a database could not be opened, and what to do about it. What the database itself said may hold somebody's name, and is
 * left out.
 */
final class DatabaseFailures {

    /** What H2 answers where another process has the file open. */
    private static final int IN_USE = 90020;

    /** What H2 answers where it is not to make a database that is not there. */
    private static final Set<Integer> ABSENT = Set.of(90013, 90146, 90149);

    private static final String NO_SUCH_DATABASE = "3D000";

    private DatabaseFailures() {}

    static Optional<NothingDone> of(SQLException failed) {
        String state = String.valueOf(failed.getSQLState());
        if (ABSENT.contains(failed.getErrorCode()) || state.equals(NO_SUCH_DATABASE)) {
            return Optional.of(new NothingDone("--db: basis data tidak ditemukan (the database was not found)"));
        }
        if (failed.getErrorCode() == IN_USE) {
            return Optional.of(new NothingDone("--db: basis data sedang dipakai proses lain, misalnya tuntas serve;"
                    + " hentikan dulu (another process has the database open; stop it first)"));
        }
        if (state.startsWith("28")) {
            return Optional.of(new NothingDone("--db: nama pengguna atau kata sandi ditolak; berikan lewat "
                    + Database.USER + " dan " + Database.PASSWORD + " (the user or the password was refused)"));
        }
        if (isNoDriver(failed)) {
            return Optional.of(new NothingDone("--db: tidak ada driver untuk alamat ini; tersedia jdbc:h2: dan"
                    + " jdbc:postgresql: (no driver on the class path takes this URL)"));
        }
        if (state.startsWith("08")) {
            return Optional.of(new NothingDone("--db: server basis data tidak dapat dihubungi; periksa alamat, porta,"
                    + " dan apakah server berjalan (the server cannot be reached)"));
        }
        return Optional.empty();
    }

    /** Of whatever else: the numbers alone. */
    static NothingDone refused(SQLException failed) {
        return new NothingDone("--db: basis data menolak (the database answered) " + failed.getSQLState() + "/"
                + failed.getErrorCode());
    }

    /** The manager of drivers gives this the state of a server that cannot be reached. */
    private static boolean isNoDriver(SQLException failed) {
        return String.valueOf(failed.getMessage()).startsWith("No suitable driver");
    }
}
