package id.tuntas.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Attachment;
import id.tuntas.complaint.ComplaintEvent.Verified;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.complaint.ReporterId;
import id.tuntas.complaint.TextKind;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import id.tuntas.port.Addressee;
import id.tuntas.port.AttachmentStore;
import id.tuntas.port.Claim;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitResult;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.Contact;
import id.tuntas.port.ContactKey;
import id.tuntas.port.Deposit;
import id.tuntas.port.Document;
import id.tuntas.port.DocumentKey;
import id.tuntas.port.DocumentKind;
import id.tuntas.port.DocumentStore;
import id.tuntas.port.IndexedWords;
import id.tuntas.port.Notice;
import id.tuntas.port.NoticeKind;
import id.tuntas.port.NoticeQueue;
import id.tuntas.port.Reach;
import id.tuntas.port.ReporterIdentity;
import id.tuntas.port.ReporterVault;
import id.tuntas.port.Salt;
import id.tuntas.port.SaltedText;
import id.tuntas.port.Settlement;
import id.tuntas.port.TextStore;
import id.tuntas.port.VaultAccess;
import id.tuntas.port.WordIndex;
import id.tuntas.port.Words;
import id.tuntas.testkit.Commits;
import id.tuntas.testkit.EventSamples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a user with no more than the role of the shipped grants can do, and what not. */
abstract class GrantsCases {

    private static final RegencyId REGENCY = RegencyId.LOCAL;
    private static final Instant NOW = EventSamples.TUESDAY;
    private static final DatedEvent VERIFIED = DatedEvent.of(NOW, new Verified());
    private static final History NONE = History.none(ComplaintId.of(REGENCY, "1"));
    private static final List<String> ONLY_ADDED_TO = List.of(
            "tuntas_event", "tuntas_commit_key", "tuntas_vault_entry", "tuntas_document", "tuntas_document_block");

    final TestDatabase database = database();

    /** An empty one, of a user who may do everything; called once a test. */
    abstract TestDatabase database();

    /** The file's name without its ending. */
    abstract String file();

    /** Connections of a user who was made a member of the role and has no other right. */
    abstract DataSource member();

    /** Whether this says that a right was missing. */
    abstract boolean isDenied(SQLException failed);

    @BeforeEach
    void grant() throws IOException {
        database.store();
        grants().forEach(database::execute);
        grants().forEach(database::execute);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private List<String> grants() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(TuntasJdbc.class.getResourceAsStream("/db/tuntas-grants/" + file() + ".sql"))) {
            return new Migration(1, "grants", new String(in.readAllBytes(), UTF_8)).statements();
        }
    }

    @Test
    void everyTable_isInTheFile() throws IOException {
        String all = String.join("\n", grants());
        assertThat(database.tables())
                .filteredOn(table -> !table.endsWith("history"))
                .hasSize(16)
                .allSatisfy(table -> assertThat(all).contains(" ON " + table + " TO tuntas_app"));
    }

    @Test
    void memberOfTheRole_canDoAllThatTheApplicationDoes() throws IOException {
        TuntasJdbc jdbc = TuntasJdbc.on(member()).withoutMigration();
        complaintsAndNotices(jdbc.complaintStore(), jdbc.noticeQueue());
        words(jdbc.textStore());
        index(jdbc.wordIndex());
        attachments(jdbc.attachmentStore());
        documents(jdbc.documentStore());
        vault(jdbc.reporterVault(ContactKey.of(new byte[ContactKey.SHORTEST])));
        assertThat(jdbc.regencies()).containsExactly(REGENCY);
    }

    private static void complaintsAndNotices(ComplaintStore complaints, NoticeQueue notices) {
        History one = NONE.plus(List.of(VERIFIED));
        complaints.commit(Commit.builder()
                .from(Commits.of("k", NONE, VERIFIED))
                .addNotices(notice("n1"), notice("n2"))
                .build());
        assertThat(complaints.commit(Commits.of("l", one, VERIFIED))).isEqualTo(CommitResult.COMMITTED);
        assertThat(complaints.commit(Commits.of("l", one, VERIFIED))).isEqualTo(CommitResult.REPEATED);
        assertThat(complaints.find(REGENCY, List.of(NONE.id()))).hasSize(1);
        Claim claim = notices.claim(REGENCY, 1, NOW, Duration.ofMinutes(5)).get(0);
        assertThat(notices.settle(REGENCY, claim.notice().id(), claim.token(), new Settlement.Sent()))
                .isTrue();
        assertThat(notices.expire(REGENCY, NOW.plusSeconds(3_600))).isEqualTo(1);
    }

    private static Notice notice(String id) {
        return Notice.builder()
                .regency(REGENCY)
                .id(id)
                .kind(NoticeKind.of("pengaduan-diterima"))
                .to(Addressee.of(Role.COORDINATOR))
                .notBefore(NOW)
                .expires(NOW.plusSeconds(60))
                .build();
    }

    private static void words(TextStore texts) {
        SaltedText text =
                SaltedText.of(TextKind.BODY, "t", Words.of("Jalan berlubang"), Salt.of(new byte[Salt.LENGTH]));
        texts.put(REGENCY, List.of(text));
        texts.erase(REGENCY, List.of(text.ref()));
        assertThat(texts.read(REGENCY, List.of(text.ref()))).hasSize(1);
    }

    /** The complaint stands at its second event. */
    private static void index(WordIndex index) {
        assertThat(index.unread(REGENCY, Optional.empty(), 1)).containsExactly(NONE.id());
        IndexedWords entry = IndexedWords.builder()
                .id(NONE.id())
                .version(2)
                .addUnits(UnitName.of("Dinas Perhubungan"))
                .addPublished("jalan")
                .build();
        assertThat(index.put(REGENCY, List.of(entry))).isEqualTo(1);
        index.forget(NONE.id());
        assertThat(index.put(REGENCY, List.of(entry))).isEqualTo(1);
        assertThat(index.find(REGENCY, new Reach.All(), Set.of("jalan"), Optional.empty(), 1)
                        .places())
                .hasSize(1);
    }

    private static void attachments(AttachmentStore attachments) throws IOException {
        byte[] bytes = "Jalan berlubang".getBytes(UTF_8);
        Deposit.Kept kept = (Deposit.Kept)
                attachments.put(REGENCY, "a", new ByteArrayInputStream(bytes), bytes.length, OptionalLong.empty());
        Attachment reference = kept.bytes().attachment(false, Attachment.Purpose.OTHER);
        try (InputStream in = attachments.open(REGENCY, reference).orElseThrow()) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
        attachments.erase(REGENCY, List.of("a"));
        assertThat(attachments.open(REGENCY, reference)).isEmpty();
    }

    private static void documents(DocumentStore documents) {
        DocumentKey key = new DocumentKey(DocumentKind.CALENDAR, "id-national", "1");
        documents.put(REGENCY, Document.of(key, Validity.ALWAYS, "{}".getBytes(UTF_8)));
        assertThat(documents.read(REGENCY, key)).isPresent();
        assertThat(documents.versions(REGENCY, key.kind(), key.id())).hasSize(1);
    }

    private static void vault(ReporterVault vault) {
        VaultAccess access = new VaultAccess(Actor.of(Role.COORDINATOR), "verifikasi", NOW);
        ReporterId reporter = ReporterId.of("r-1");
        ReporterIdentity identity = ReporterIdentity.NOTHING.withName("Fulan").withPhone("+628123456789");
        vault.store(REGENCY, reporter, identity, access);
        vault.store(REGENCY, reporter, identity.withName("Fulanah"), access);
        assertThat(vault.read(REGENCY, reporter, access)).isPresent();
        assertThat(vault.find(REGENCY, Contact.phone("+628123456789"), access)).containsExactly(reporter);
        vault.erase(REGENCY, reporter, access);
        assertThat(vault.audit(REGENCY, reporter)).hasSize(5);
    }

    @Test
    void memberOfTheRole_canTakeNothingBack() {
        database.store().commit(Commits.of("k", NONE, VERIFIED));
        List<String> tried = new ArrayList<>();
        for (String table : ONLY_ADDED_TO) {
            tried.add("UPDATE " + table + " SET regency = 'x'");
            tried.add("DELETE FROM " + table);
            tried.add("TRUNCATE TABLE " + table);
        }
        for (String table : database.tables()) {
            tried.add("DROP TABLE " + table);
        }
        tried.add("DELETE FROM tuntas_complaint");
        tried.add("DELETE FROM tuntas_reporter");
        tried.add("DELETE FROM tuntas_schema_history");
        tried.add("CREATE TABLE tuntas_other (a INT)");
        for (String sql : tried) {
            assertThatThrownBy(() -> asMember(sql))
                    .as(sql)
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            failed -> assertThat(isDenied(failed))
                                    .as(sql + ": " + failed)
                                    .isTrue());
        }
        assertThat(database.rows("SELECT COUNT(*) FROM tuntas_event")).containsExactly("1");
    }

    private void asMember(String sql) throws SQLException {
        try (Connection connection = member().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
