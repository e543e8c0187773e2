package id.tuntas.jdbc;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ReporterId;
import id.tuntas.port.Contact;
import id.tuntas.port.ContactKey;
import id.tuntas.port.IdReusedException;
import id.tuntas.port.ReporterIdentity;
import id.tuntas.port.ReporterVault;
import id.tuntas.port.VaultAccess;
import id.tuntas.port.VaultEntry;
import id.tuntas.port.VaultEntry.Act;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Identities in the tables {@code tuntas_reporter} and {@code tuntas_reporter_contact}, the audit in {@code
 * tuntas_vault_entry}. Whoever opens the vault holds its regency's row of {@code tuntas_vault} until the entry is committed,
 * and gets the answer after that.
 */
final class JdbcReporterVault implements ReporterVault {

    private static final int ATTEMPTS = 5;

    private final Database database;
    private final Dialect dialect;
    private final ContactKey key;

    JdbcReporterVault(Database database, Dialect dialect, ContactKey key) {
        this.database = database;
        this.dialect = dialect;
        this.key = key;
    }

    /** What is done while the vault is open. */
    private interface Opened<T> {
        T with(VaultAudit audit, ReporterRows rows) throws SQLException;
    }

    /** Two who open the vault of a regency for the first time at the same moment meet at its row; the slower tries again. */
    private <T> T open(String what, RegencyId regency, Opened<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return database.transaction(connection -> {
                    VaultAudit audit = VaultAudit.open(connection, dialect, regency);
                    T answer = work.with(audit, new ReporterRows(connection, dialect, regency));
                    audit.close();
                    return answer;
                });
            } catch (SQLException failed) {
                if (attempt == ATTEMPTS || !dialect.isDuplicateKey(failed)) {
                    throw database.unavailable(what, failed);
                }
            }
        }
    }

    @Override
    public void store(RegencyId regency, ReporterId reporter, ReporterIdentity identity, VaultAccess access) {
        List<String> hashes = identity.contacts().stream()
                .map(contact -> key.hash(regency, contact))
                .toList();
        open("storing a reporter", regency, (audit, rows) -> {
            boolean erased = rows.isErased(reporter);
            if (erased) {
                throw new IdReusedException("reporter", reporter.value());
            }
            boolean there = rows.replace(reporter, identity);
            if (!there) {
                rows.insert(reporter, identity);
            }
            rows.replaceHashes(reporter, hashes);
            audit.note(Act.STORED, Optional.of(reporter), there, access);
            return there;
        });
    }

    @Override
    public Optional<ReporterIdentity> read(RegencyId regency, ReporterId reporter, VaultAccess access) {
        return open("reading a reporter", regency, (audit, rows) -> {
            Optional<ReporterIdentity> identity = rows.find(reporter);
            audit.note(Act.READ, Optional.of(reporter), identity.isPresent(), access);
            return identity;
        });
    }

    @Override
    public List<ReporterId> find(RegencyId regency, Contact contact, VaultAccess access) {
        String hash = key.hash(regency, contact);
        return open("looking for a reporter", regency, (audit, rows) -> {
            List<ReporterId> found = rows.withHash(hash);
            if (found.isEmpty()) {
                audit.note(Act.LOOKED_UP, Optional.empty(), false, access);
            }
            for (ReporterId reporter : found) {
                audit.note(Act.LOOKED_UP, Optional.of(reporter), true, access);
            }
            return found;
        });
    }

    @Override
    public void erase(RegencyId regency, ReporterId reporter, VaultAccess access) {
        open("erasing a reporter", regency, (audit, rows) -> {
            boolean found = rows.erase(reporter);
            if (found) {
                rows.replaceHashes(reporter, List.of());
            }
            audit.note(Act.ERASED, Optional.of(reporter), found, access);
            return found;
        });
    }

    @Override
    public List<VaultEntry> audit(RegencyId regency, ReporterId reporter) {
        return database.ask(
                "the audit of a reporter", connection -> VaultAudit.entries(connection, dialect, regency, reporter));
    }

    @Override
    public List<VaultEntry> audit(RegencyId regency, long after, int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw InvalidValueException.of("limit", "1 to " + LONGEST_PAGE);
        }
        return database.ask(
                "a page of the audit",
                (Connection connection) -> VaultAudit.entries(connection, dialect, regency, after, limit));
    }
}
