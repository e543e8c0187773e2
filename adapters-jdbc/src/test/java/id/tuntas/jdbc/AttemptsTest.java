package id.tuntas.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.ComplaintEvent.Verified;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.complaint.ReporterId;
import id.tuntas.complaint.TextKind;
import id.tuntas.directory.Role;
import id.tuntas.directory.Validity;
import id.tuntas.port.ContactKey;
import id.tuntas.port.Document;
import id.tuntas.port.DocumentKey;
import id.tuntas.port.DocumentKind;
import id.tuntas.port.DueDates;
import id.tuntas.port.ReporterIdentity;
import id.tuntas.port.Salt;
import id.tuntas.port.SaltedText;
import id.tuntas.port.StoreUnavailableException;
import id.tuntas.port.VaultAccess;
import id.tuntas.port.Words;
import id.tuntas.testkit.Commits;
import id.tuntas.testkit.EventSamples;
import java.io.ByteArrayInputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How often a store begins anew before it gives up, and after which failures. */
class AttemptsTest {

    private static final RegencyId REGENCY = RegencyId.LOCAL;
    private static final byte[] BYTES = "Jalan berlubang".getBytes(UTF_8);
    private static final Dialect DIALECT = new H2Dialect();

    private final TestDatabase h2 = TestDatabase.memory("");
    private final Watched watched = new Watched(migrated(h2).source());
    private final Database database = new Database(watched.source());

    private static TestDatabase migrated(TestDatabase database) {
        database.store();
        return database;
    }

    @AfterEach
    void close() {
        h2.close();
    }

    private enum Writing {
        COMPLAINT("commit k", 5, 5) {
            @Override
            void in(Database database) {
                DatedEvent verified = DatedEvent.of(EventSamples.TUESDAY, new Verified());
                History none = History.none(ComplaintId.of(REGENCY, "1"));
                new JdbcComplaintStore(database, DIALECT, DueDates.NONE).commit(Commits.of("k", none, verified));
            }
        },
        WORDS("storing words", 5, 5) {
            @Override
            void in(Database database) {
                new JdbcTextStore(database, DIALECT)
                        .put(
                                REGENCY,
                                List.of(SaltedText.of(
                                        TextKind.BODY,
                                        "t",
                                        Words.of("Jalan berlubang"),
                                        Salt.of(new byte[Salt.LENGTH]))));
            }
        },
        ATTACHMENT("storing attachment a", 5, 5) {
            @Override
            void in(Database database) {
                new JdbcAttachmentStore(database, DIALECT)
                        .put(REGENCY, "a", new ByteArrayInputStream(BYTES), BYTES.length, OptionalLong.empty());
            }
        },
        DOCUMENT("storing document RULE_BOOK rute-sampang 1", 32, 32) {
            @Override
            void in(Database database) {
                DocumentKey key = new DocumentKey(DocumentKind.RULE_BOOK, "rute-sampang", "1");
                new JdbcDocumentStore(database, DIALECT).put(REGENCY, Document.of(key, Validity.ALWAYS, BYTES));
            }
        },
        /** Tried again by whoever asked: another entry of the audit is no harm, an answer without one would be. */
        REPORTER("storing a reporter", 5, 1) {
            @Override
            void in(Database database) {
                new JdbcReporterVault(database, DIALECT, ContactKey.of(new byte[ContactKey.SHORTEST]))
                        .store(
                                REGENCY,
                                ReporterId.of("r-1"),
                                ReporterIdentity.NOTHING.withName("Fulan"),
                                new VaultAccess(Actor.of(Role.COORDINATOR), "verifikasi", EventSamples.TUESDAY));
            }
        };

        private final String what;
        private final int afterDuplicateKeys;
        private final int afterUnknownOutcomes;

        Writing(String what, int afterDuplicateKeys, int afterUnknownOutcomes) {
            this.what = what;
            this.afterDuplicateKeys = afterDuplicateKeys;
            this.afterUnknownOutcomes = afterUnknownOutcomes;
        }

        abstract void in(Database database);
    }

    private void assertGivenUp(Writing writing, String answer, String call, int attempts) {
        assertThatThrownBy(() -> writing.in(database))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessage(writing.what + ": the database answered " + answer);
        assertThat(watched.calls()).filteredOn(call::equals).hasSize(attempts);
        watched.failAt(new SQLException("never"));
        writing.in(database);
        assertThat(watched.calls()).filteredOn("commit"::equals).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void keyThatIsTakenAgainAndAgain_endsAsUnavailable(Writing writing) {
        watched.failAt(new SQLException("planned", "23505", 23505), "prepareStatement INSERT");
        assertGivenUp(writing, "23505/23505", "prepareStatement INSERT", writing.afterDuplicateKeys);
    }

    @ParameterizedTest
    @EnumSource
    void commitThatFailsAgainAndAgain_endsAsUnavailable(Writing writing) {
        watched.failAt(new SQLException("planned", "08007", 0), "commit");
        assertGivenUp(writing, "08007/0", "commit", writing.afterUnknownOutcomes);
    }

    @ParameterizedTest
    @EnumSource
    void otherFailures_areNotTriedAgain(Writing writing) {
        watched.failAt(new SQLException("planned", "08006", 0), "prepareStatement INSERT");
        assertGivenUp(writing, "08006/0", "prepareStatement INSERT", 1);
    }
}
