package id.tuntas.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Attachment;
import id.tuntas.complaint.MediaTypes;
import id.tuntas.complaint.ReporterId;
import id.tuntas.complaint.TextKind;
import id.tuntas.complaint.TextRef;
import id.tuntas.directory.Role;
import id.tuntas.directory.Validity;
import id.tuntas.port.AttachmentStore;
import id.tuntas.port.Contact;
import id.tuntas.port.ContactKey;
import id.tuntas.port.Document;
import id.tuntas.port.DocumentKey;
import id.tuntas.port.DocumentKind;
import id.tuntas.port.DocumentStore;
import id.tuntas.port.ReporterIdentity;
import id.tuntas.port.ReporterVault;
import id.tuntas.port.Salt;
import id.tuntas.port.SaltedText;
import id.tuntas.port.StoredText;
import id.tuntas.port.TextStore;
import id.tuntas.port.VaultAccess;
import id.tuntas.port.VaultEntry;
import id.tuntas.port.Words;
import id.tuntas.testkit.Commits;
import id.tuntas.testkit.EventSamples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Some of everything that the stores keep, and what has to be found of it again under every later version of the tables. What was
 * recorded of a release holds it, so it is never changed; what is new is added under new ids, in a table of its own.
 */
final class Stock {

    static final RegencyId REGENCY = RegencyId.LOCAL;

    private static final ContactKey KEY = ContactKey.of(new byte[ContactKey.SHORTEST]);
    private static final VaultAccess ACCESS =
            new VaultAccess(Actor.of(Role.COORDINATOR), "verifikasi laporan 4695068", EventSamples.TUESDAY);
    private static final ReporterId KNOWN = ReporterId.of("r-17");
    private static final ReporterId ERASED = ReporterId.of("r-18");
    private static final Contact PHONE = Contact.phone("+6281210000017");
    private static final ReporterIdentity IDENTITY =
            ReporterIdentity.NOTHING.withName("Fulan").withPhone(PHONE.value());

    private static final byte[] BYTES = "Jalan berlubang".getBytes(UTF_8);

    private static final List<SaltedText> TEXTS = List.of(text("t-1"), text("t-2"));
    private static final List<Document> DOCUMENTS = List.of(
            Document.of(
                    new DocumentKey(DocumentKind.RULE_BOOK, "disposisi", "1"),
                    new Validity(Optional.of(LocalDate.of(2024, 1, 2)), Optional.of(LocalDate.of(2024, 6, 30))),
                    BYTES),
            Document.of(
                    new DocumentKey(DocumentKind.RULE_BOOK, "disposisi", "2"), Validity.ALWAYS, new byte[] {0, -1}));

    private final TestDatabase database;
    private final TuntasJdbc jdbc;
    private final StockOfComplaints complaints;

    /** Brings the tables of the database up to date as soon as it is asked for anything. */
    Stock(TestDatabase database) {
        this.database = database;
        this.jdbc = TuntasJdbc.on(database.source());
        this.complaints = new StockOfComplaints(database);
    }

    private static SaltedText text(String id) {
        return SaltedText.of(TextKind.BODY, id, Words.of("Jalan berlubang"), Salt.of(new byte[Salt.LENGTH]));
    }

    private static Attachment attachment(String id) {
        return new Attachment(
                id,
                Commits.digest("Jalan berlubang"),
                BYTES.length,
                MediaTypes.OCTET_STREAM,
                false,
                Attachment.Purpose.OTHER);
    }

    void store() {
        complaints.store();
        complaints.storeNotices("notices");
        storePeople();
        storeAttachments();
        storeDocuments();
    }

    /**
     * Throws an assertion error unless all is found that tables could hold; what they could not hold is stored now.
     *
     * @param tables the names of the tables as they were, each with the columns that it had
     */
    void assertFound(Map<String, List<String>> tables) {
        Set<String> names = tables.keySet();
        complaints.assertFound(
                tables.getOrDefault("tuntas_complaint", List.of()).contains("owner_role"));
        String key = names.contains("tuntas_notice") ? "notices" : "later notices";
        if (!names.contains("tuntas_notice")) {
            complaints.storeNotices(key);
        }
        complaints.assertNoticesFound(key);
        if (!names.contains("tuntas_text")) {
            storePeople();
        }
        assertPeopleFound();
        if (!names.contains("tuntas_attachment")) {
            storeAttachments();
        }
        assertAttachmentsFound();
        if (!names.contains("tuntas_document")) {
            storeDocuments();
        }
        assertDocumentsFound();
    }

    private void storePeople() {
        List<TextRef> refs = jdbc.textStore().put(REGENCY, TEXTS);
        jdbc.textStore().erase(REGENCY, refs.subList(1, 2));
        ReporterVault vault = jdbc.reporterVault(KEY);
        vault.store(REGENCY, KNOWN, IDENTITY, ACCESS);
        vault.store(REGENCY, ERASED, IDENTITY, ACCESS);
        vault.erase(REGENCY, ERASED, ACCESS);
    }

    private void assertPeopleFound() {
        TextStore texts = jdbc.textStore();
        List<TextRef> refs = TEXTS.stream().map(SaltedText::ref).toList();
        assertThat(texts.read(REGENCY, refs))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        refs.get(0), new StoredText.Kept(Words.of("Jalan berlubang")),
                        refs.get(1), new StoredText.Erased()));
        ReporterVault vault = jdbc.reporterVault(KEY);
        assertThat(vault.audit(REGENCY, 0, 10))
                .extracting(VaultEntry::act)
                .containsExactly(VaultEntry.Act.STORED, VaultEntry.Act.STORED, VaultEntry.Act.ERASED);
        assertThat(vault.find(REGENCY, PHONE, ACCESS)).containsExactly(KNOWN);
        assertThat(vault.read(REGENCY, KNOWN, ACCESS)).contains(IDENTITY);
        assertThat(vault.read(REGENCY, ERASED, ACCESS)).isEmpty();
        assertThat(database.rows("SELECT COUNT(*) FROM tuntas_reporter WHERE reporter = 'r-18' AND erased = TRUE"))
                .containsExactly("1");
        assertThat(vault.audit(REGENCY, 3, 10)).hasSize(3);
    }

    private void storeAttachments() {
        AttachmentStore attachments = jdbc.attachmentStore();
        for (String id : List.of("a-1", "a-2")) {
            attachments.put(REGENCY, id, new ByteArrayInputStream(BYTES), BYTES.length, OptionalLong.empty());
        }
        attachments.erase(REGENCY, List.of("a-2"));
    }

    private void assertAttachmentsFound() {
        AttachmentStore attachments = jdbc.attachmentStore();
        try (InputStream found =
                attachments.open(REGENCY, attachment("a-1")).orElseThrow(() -> new AssertionError("a-1 is gone"))) {
            assertThat(found.readAllBytes()).isEqualTo(BYTES);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        assertThat(attachments.open(REGENCY, attachment("a-2"))).isEmpty();
        assertThat(database.rows("SELECT attachment FROM tuntas_attachment WHERE erased = TRUE"))
                .containsExactly("a-2");
    }

    private void storeDocuments() {
        DOCUMENTS.forEach(document -> jdbc.documentStore().put(REGENCY, document));
    }

    private void assertDocumentsFound() {
        DocumentStore documents = jdbc.documentStore();
        assertThat(documents.versions(REGENCY, DocumentKind.RULE_BOOK, "disposisi"))
                .containsExactlyElementsOf(
                        DOCUMENTS.stream().map(Document::about).toList());
        for (Document document : DOCUMENTS) {
            assertThat(documents.read(REGENCY, document.about().key())).contains(document);
        }
    }
}
