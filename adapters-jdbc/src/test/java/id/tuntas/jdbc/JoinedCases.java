package id.tuntas.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintEvent.Verified;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.complaint.TextKind;
import id.tuntas.directory.Role;
import id.tuntas.directory.Validity;
import id.tuntas.port.Addressee;
import id.tuntas.port.Append;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitResult;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.Document;
import id.tuntas.port.DocumentKey;
import id.tuntas.port.DocumentKind;
import id.tuntas.port.IdReusedException;
import id.tuntas.port.KeyReusedException;
import id.tuntas.port.Notice;
import id.tuntas.port.NoticeKind;
import id.tuntas.port.Salt;
import id.tuntas.port.SaltedText;
import id.tuntas.port.StaleVersionException;
import id.tuntas.port.StoreUnavailableException;
import id.tuntas.port.Words;
import id.tuntas.testkit.Commits;
import id.tuntas.testkit.EventSamples;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What Tuntas does inside of a transaction that is somebody else's, alike in every database. */
@Timeout(120)
abstract class JoinedCases {

    private static final RegencyId REGENCY = RegencyId.LOCAL;
    private static final DatedEvent VERIFIED = DatedEvent.of(EventSamples.TUESDAY, new Verified());
    private static final History NONE = History.none(ComplaintId.of(REGENCY, "1"));

    private final TestDatabase database = database();
    private final ComplaintStore alone = database.store();
    private final List<String> calls = new ArrayList<>();
    private final Connection host = connection();

    /** An empty one; called once a test. */
    abstract TestDatabase database();

    /** What the database says when it gives a transaction up. */
    abstract SQLException deadlock();

    private Connection connection() {
        try {
            return database.source().getConnection();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @BeforeEach
    void begin() throws SQLException {
        database.execute("CREATE TABLE letter (number VARCHAR(20) NOT NULL)");
        host.setAutoCommit(false);
        letter("045/112");
    }

    @AfterEach
    void close() throws SQLException {
        host.rollback();
        host.setAutoCommit(true);
        host.close();
        database.close();
    }

    /** A row of the host's own. */
    private void letter(String number) throws SQLException {
        try (Statement statement = host.createStatement()) {
            statement.execute("INSERT INTO letter VALUES ('" + number + "')");
        }
    }

    private JoinedStores joined() {
        return TuntasJdbc.within(host);
    }

    private static Commit commit(String key, History base) {
        return Commit.builder()
                .from(Commits.of(key, base, VERIFIED))
                .addNotices(Notice.builder()
                        .regency(REGENCY)
                        .id("n" + key)
                        .kind(NoticeKind.of("pengaduan-diterima"))
                        .to(Addressee.of(Role.COORDINATOR))
                        .notBefore(EventSamples.TUESDAY)
                        .expires(EventSamples.TUESDAY.plusSeconds(60))
                        .build())
                .build();
    }

    private static SaltedText words(String id) {
        return SaltedText.of(TextKind.BODY, id, Words.of("Jalan berlubang"), Salt.of(new byte[Salt.LENGTH]));
    }

    private static Document document(String json) {
        return Document.of(
                new DocumentKey(DocumentKind.RULE_BOOK, "rute-sampang", "1"), Validity.ALWAYS, json.getBytes(UTF_8));
    }

    /** Letters, complaints, events, keys, notices, words and documents, as others see them. */
    private List<String> seen() {
        return List.of(
                        "letter",
                        "tuntas_complaint",
                        "tuntas_event",
                        "tuntas_commit_key",
                        "tuntas_notice",
                        "tuntas_text",
                        "tuntas_document")
                .stream()
                .map(table -> database.rows("SELECT COUNT(*) FROM " + table).get(0))
                .toList();
    }

    @Test
    void commitOfTheHost_letsAllOfItTakeEffect() throws SQLException {
        joined().textStore().put(REGENCY, List.of(words("t")));
        assertThat(joined().complaintStore().commit(commit("k", NONE))).isEqualTo(CommitResult.COMMITTED);
        joined().documentStore().put(REGENCY, document("{}"));
        assertThat(seen()).containsOnly("0");
        host.commit();
        assertThat(seen()).containsOnly("1");
        assertThat(alone.commit(commit("k", NONE))).isEqualTo(CommitResult.REPEATED);
    }

    @Test
    void rollbackOfTheHost_leavesNothing() throws SQLException {
        joined().textStore().put(REGENCY, List.of(words("t")));
        joined().complaintStore().commit(commit("k", NONE));
        joined().documentStore().put(REGENCY, document("{}"));
        host.rollback();
        assertThat(seen()).containsOnly("0");
        assertThat(alone.digest(REGENCY, commit("k", NONE).key())).isEmpty();
        assertThat(alone.commit(commit("k", NONE))).isEqualTo(CommitResult.COMMITTED);
    }

    @Test
    void whatIsWrittenInside_isReadInside() {
        ComplaintStore inside = joined().complaintStore();
        History one = NONE.plus(List.of(VERIFIED));
        inside.commit(commit("k", NONE));
        inside.commit(commit("l", one));
        assertThat(inside.find(REGENCY, List.of(NONE.id())).values()).containsExactly(one.plus(List.of(VERIFIED)));
        assertThat(inside.commit(commit("k", NONE))).isEqualTo(CommitResult.REPEATED);
        assertThat(alone.count(REGENCY)).isZero();
    }

    @Test
    void transactionAndConnection_areLeftToTheHost() throws SQLException {
        JoinedStores watched = TuntasJdbc.within(watched());
        watched.complaintStore().commit(commit("k", NONE));
        assertThatThrownBy(() -> watched.complaintStore().commit(commit("l", NONE)))
                .isInstanceOf(StaleVersionException.class);
        watched.complaintStore().count(REGENCY);
        watched.textStore().put(REGENCY, List.of(words("t")));
        assertThat(calls)
                .isNotEmpty()
                .doesNotContain(
                        "commit",
                        "rollback",
                        "close",
                        "abort",
                        "setAutoCommit",
                        "setTransactionIsolation",
                        "setReadOnly");
        assertThat(host.getAutoCommit()).isFalse();
        assertThat(host.isClosed()).isFalse();
    }

    @Test
    void dueDates_areThoseThatTheHostNames() throws SQLException {
        joined().dueDates(history -> Optional.of(EventSamples.TUESDAY))
                .complaintStore()
                .commit(commit("k", NONE));
        joined().complaintStore().commit(commit("l", History.none(ComplaintId.of(REGENCY, "2"))));
        host.commit();
        assertThat(database.rows("SELECT complaint FROM tuntas_complaint WHERE dated = TRUE"))
                .containsExactly("1");
    }

    /** Writes down what is called; going back to a savepoint goes by another name. */
    private Connection watched() {
        return (Connection) Proxy.newProxyInstance(
                JoinedCases.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    calls.add(method.getName());
                    if (method.getName().equals("rollback") && arguments != null) {
                        calls.set(calls.size() - 1, "back to a savepoint");
                    }
                    try {
                        return method.invoke(host, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause() == null ? thrown : thrown.getCause();
                    }
                });
    }

    /** Both by the number of rows and by a key that is taken, after which PostgreSQL does nothing more by itself. */
    @Test
    void whatIsRefused_leavesTheTransactionAsItWas() throws SQLException {
        alone.commit(commit("k", NONE));
        alone.commit(Commits.of("m", History.none(ComplaintId.of(REGENCY, "2")), VERIFIED));
        History late = NONE.plus(List.of(VERIFIED, VERIFIED));
        ComplaintStore inside = joined().complaintStore();
        assertThatThrownBy(() -> inside.commit(commit("l", NONE))).isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> inside.commit(commit("l", late))).isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> inside.commit(
                        Commits.of(REGENCY, "k", "another body", List.of(new Append(NONE, List.of(VERIFIED))))))
                .isInstanceOf(KeyReusedException.class);
        assertThat(inside.commit(commit("k", NONE))).isEqualTo(CommitResult.REPEATED);
        joined().documentStore().put(REGENCY, document("{}"));
        assertThatThrownBy(() -> joined().documentStore().put(REGENCY, document("{ }")))
                .isInstanceOf(IdReusedException.class);
        letter("045/113");
        assertThat(inside.commit(commit("n", NONE.plus(List.of(VERIFIED))))).isEqualTo(CommitResult.COMMITTED);
        host.commit();
        assertThat(seen()).containsExactly("2", "2", "3", "3", "2", "0", "1");
    }

    @Test
    void transactionThatIsGivenUp_isNotBegunAnew() {
        int[] tried = {0};
        Connection failing = (Connection) Proxy.newProxyInstance(
                JoinedCases.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        tried[0]++;
                        throw deadlock();
                    }
                    return method.invoke(host, arguments);
                });
        assertThatThrownBy(() -> TuntasJdbc.within(failing).complaintStore().commit(commit("k", NONE)))
                .isInstanceOf(StoreUnavailableException.class)
                .hasRootCauseMessage("planned");
        assertThat(tried[0]).isEqualTo(1);
    }

    @Test
    void connectionThatCommitsByItself_isACallersBug() throws SQLException {
        host.rollback();
        host.setAutoCommit(true);
        assertThatThrownBy(() -> TuntasJdbc.within(host)).isInstanceOf(InvalidValueException.class);
        host.setAutoCommit(false);
    }
}
