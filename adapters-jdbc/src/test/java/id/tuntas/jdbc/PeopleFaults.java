package id.tuntas.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import id.tuntas.port.Deposit;
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
import id.tuntas.port.Words;
import id.tuntas.testkit.Commits;
import id.tuntas.testkit.EventSamples;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;

/** The operations of the text store, the attachments, the documents and the vault, for {@link FaultCases}. */
final class PeopleFaults {

    private static final RegencyId REGENCY = RegencyId.LOCAL;
    private static final ContactKey KEY = ContactKey.of(new byte[ContactKey.SHORTEST]);
    private static final VaultAccess ACCESS =
            new VaultAccess(Actor.of(Role.COORDINATOR), "verifikasi laporan 4695068", EventSamples.TUESDAY);

    private static final byte[] BYTES = "Jalan berlubang".getBytes(UTF_8);
    private static final String DIGEST = Commits.digest("Jalan berlubang");

    private final TestDatabase database;
    private final TextStore texts;
    private final TextStore failingTexts;
    private final AttachmentStore attachments;
    private final AttachmentStore failingAttachments;
    private final DocumentStore documents;
    private final DocumentStore failingDocuments;
    private final ReporterVault vault;
    private final ReporterVault failingVault;

    PeopleFaults(TestDatabase database, Faulty faulty) {
        this.database = database;
        this.texts = TuntasJdbc.on(database.source()).textStore();
        this.vault = TuntasJdbc.on(database.source()).reporterVault(KEY);
        TuntasJdbc failing = TuntasJdbc.on(faulty.source()).withoutMigration();
        this.failingTexts = failing.textStore();
        this.attachments = TuntasJdbc.on(database.source()).attachmentStore();
        this.failingAttachments = failing.attachmentStore();
        this.documents = TuntasJdbc.on(database.source()).documentStore();
        this.failingDocuments = failing.documentStore();
        this.failingVault = failing.reporterVault(KEY);
    }

    List<FaultOperation> operations() {
        return List.of(
                new FaultOperation(
                        "storing words",
                        round -> {},
                        round -> failingTexts.put(REGENCY, words(round)).equals(refs(round)),
                        this::kept,
                        "0 of 0",
                        "2 of 2",
                        Set.of(true)),
                new FaultOperation(
                        "reading words",
                        round -> texts.put(REGENCY, words(round)),
                        round -> failingTexts.read(REGENCY, refs(round)).size(),
                        round -> "read",
                        "read",
                        "read",
                        Set.of(2)),
                new FaultOperation(
                        "erasing words",
                        round -> texts.put(REGENCY, words(round)),
                        round -> {
                            failingTexts.erase(REGENCY, refs(round));
                            return true;
                        },
                        this::kept,
                        "2 of 2",
                        "0 of 2",
                        Set.of(true)),
                new FaultOperation(
                        "storing an attachment",
                        round -> {},
                        round -> put(failingAttachments, round) instanceof Deposit.Kept,
                        this::bytes,
                        0,
                        BYTES.length,
                        Set.of(true)),
                new FaultOperation(
                        "erasing an attachment",
                        round -> put(attachments, round),
                        round -> {
                            failingAttachments.erase(REGENCY, List.of("a" + round));
                            return true;
                        },
                        this::bytes,
                        BYTES.length,
                        0,
                        Set.of(true)),
                new FaultOperation(
                        "opening an attachment",
                        round -> put(attachments, round),
                        round -> failingAttachments
                                .open(REGENCY, attachment(round))
                                .isPresent(),
                        this::bytes,
                        BYTES.length,
                        BYTES.length,
                        Set.of(true)),
                new FaultOperation(
                        "storing a document",
                        round -> {},
                        round -> {
                            failingDocuments.put(REGENCY, document(round));
                            return true;
                        },
                        round -> documents
                                .read(REGENCY, document(round).about().key())
                                .isPresent(),
                        false,
                        true,
                        Set.of(true)),
                new FaultOperation(
                        "reading a document",
                        round -> documents.put(REGENCY, document(round)),
                        round -> failingDocuments
                                .read(REGENCY, document(round).about().key())
                                .equals(Optional.of(document(round))),
                        round -> "read",
                        "read",
                        "read",
                        Set.of(true)),
                new FaultOperation(
                        "listing the versions of a document",
                        round -> documents.put(REGENCY, document(round)),
                        round -> failingDocuments
                                .versions(REGENCY, DocumentKind.RULE_BOOK, "d" + round)
                                .equals(List.of(document(round).about())),
                        round -> "read",
                        "read",
                        "read",
                        Set.of(true)),
                new FaultOperation(
                        "storing a reporter",
                        round -> {},
                        round -> {
                            failingVault.store(REGENCY, reporter(round), identity(round), ACCESS);
                            return true;
                        },
                        round -> rows("tuntas_reporter", round, "erased = FALSE")
                                + rows("tuntas_reporter_contact", round, "1 = 1")
                                + entries(round, "STORED"),
                        "000",
                        "111",
                        Set.of(true)),
                new FaultOperation(
                        "reading a reporter",
                        this::storeOne,
                        round -> failingVault
                                .read(REGENCY, reporter(round), ACCESS)
                                .equals(Optional.of(identity(round))),
                        round -> entries(round, "READ"),
                        "0",
                        "1",
                        Set.of(true)),
                new FaultOperation(
                        "looking for a reporter",
                        this::storeOne,
                        round ->
                                failingVault.find(REGENCY, phone(round), ACCESS).equals(List.of(reporter(round))),
                        round -> entries(round, "LOOKED_UP"),
                        "0",
                        "1",
                        Set.of(true)),
                new FaultOperation(
                        "the audit of a reporter",
                        this::storeOne,
                        round -> failingVault.audit(REGENCY, reporter(round)).size(),
                        round -> entries(round, "STORED"),
                        "1",
                        "1",
                        Set.of(1)),
                new FaultOperation(
                        "erasing a reporter",
                        this::storeOne,
                        round -> {
                            failingVault.erase(REGENCY, reporter(round), ACCESS);
                            return true;
                        },
                        round -> rows("tuntas_reporter", round, "erased = FALSE AND name IS NOT NULL")
                                + rows("tuntas_reporter_contact", round, "1 = 1")
                                + entries(round, "ERASED"),
                        "110",
                        "001",
                        Set.of(true)));
    }

    private static List<SaltedText> words(int round) {
        return IntStream.rangeClosed(1, 2)
                .mapToObj(number -> SaltedText.of(
                        TextKind.BODY,
                        "t" + round + "-" + number,
                        Words.of("Jalan berlubang"),
                        Salt.of(new byte[Salt.LENGTH])))
                .toList();
    }

    private static List<TextRef> refs(int round) {
        return words(round).stream().map(SaltedText::ref).toList();
    }

    /** How many have words, of how many there are. */
    private Object kept(int round) {
        var found = texts.read(REGENCY, refs(round)).values();
        return found.stream().filter(StoredText.Kept.class::isInstance).count() + " of " + found.size();
    }

    private static Deposit put(AttachmentStore store, int round) {
        return store.put(REGENCY, "a" + round, new ByteArrayInputStream(BYTES), BYTES.length, OptionalLong.empty());
    }

    /** How many there are, 0 where the attachment is not known. */
    private Object bytes(int round) {
        return attachments.open(REGENCY, attachment(round)).isPresent() ? BYTES.length : 0;
    }

    private static Attachment attachment(int round) {
        return new Attachment(
                "a" + round, DIGEST, BYTES.length, MediaTypes.OCTET_STREAM, false, Attachment.Purpose.OTHER);
    }

    /** Each the first version of its own. */
    private static Document document(int round) {
        return Document.of(new DocumentKey(DocumentKind.RULE_BOOK, "d" + round, "1"), Validity.ALWAYS, BYTES);
    }

    private static ReporterId reporter(int round) {
        return ReporterId.of("r" + round);
    }

    private static Contact phone(int round) {
        return Contact.phone("+62812" + (10_000_000 + round));
    }

    private static ReporterIdentity identity(int round) {
        return ReporterIdentity.NOTHING
                .withName("Fulan " + round)
                .withPhone(phone(round).value());
    }

    private void storeOne(int round) {
        vault.store(REGENCY, reporter(round), identity(round), ACCESS);
    }

    private String rows(String table, int round, String where) {
        return database.rows("SELECT COUNT(*) FROM " + table + " WHERE reporter = 'r" + round + "' AND " + where)
                .get(0);
    }

    /** Whether there is one: trying again leaves one more, because that is what happened. */
    private String entries(int round, String act) {
        return rows("tuntas_vault_entry", round, "act = '" + act + "'").equals("0") ? "0" : "1";
    }
}
