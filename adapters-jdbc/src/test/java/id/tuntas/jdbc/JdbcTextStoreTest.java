package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.TextKind;
import id.tuntas.complaint.TextRef;
import id.tuntas.port.Salt;
import id.tuntas.port.SaltedText;
import id.tuntas.port.StoredText;
import id.tuntas.port.TamperedException;
import id.tuntas.port.TextStore;
import id.tuntas.port.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows as nobody here writes them, and how often the database is asked. */
class JdbcTextStoreTest {

    private static final RegencyId REGENCY = RegencyId.LOCAL;

    private final TestDatabase h2 = TestDatabase.memory("");
    private final TextStore store = TuntasJdbc.on(h2.source()).textStore();

    @AfterEach
    void close() {
        h2.close();
    }

    private static SaltedText text(String id) {
        return SaltedText.of(TextKind.BODY, id, Words.of("Jalan berlubang"), Salt.of(new byte[Salt.LENGTH]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"words = NULL", "salt = NULL", "words = ''", "salt = X'00'", "words = 'Jalan mulus'"})
    void rowThatWasChangedByHalves_givesNoWords(String change) {
        TextRef ref = store.put(REGENCY, List.of(text("t"))).get(0);
        h2.execute("UPDATE tuntas_text SET " + change);
        assertThatThrownBy(() -> store.read(REGENCY, List.of(ref)))
                .isInstanceOfSatisfying(
                        TamperedException.class, found -> assertThat(found.id()).isEqualTo("t"));
    }

    @Test
    void erasedRow_isErasedForItsOwnReferenceAlone() {
        TextRef ref = store.put(REGENCY, List.of(text("t"))).get(0);
        store.erase(REGENCY, List.of(ref));
        assertThat(store.read(REGENCY, List.of(ref))).isEqualTo(Map.of(ref, new StoredText.Erased()));
        TextRef other = new TextRef(ref.kind(), ref.id(), "0".repeat(64));
        assertThatThrownBy(() -> store.read(REGENCY, List.of(other))).isInstanceOf(TamperedException.class);
        assertThat(store.read(REGENCY, List.of(new TextRef(TextKind.TITLE, ref.id(), ref.digest()))))
                .isEmpty();
    }

    /** Lots of 200 ids. */
    @Test
    void database_isAskedNoMoreOftenThanItMust() {
        Faulty counted = new Faulty(h2);
        TextStore counting = TuntasJdbc.on(counted.source()).withoutMigration().textStore();
        List<SaltedText> texts =
                IntStream.range(0, 200).mapToObj(i -> text("t" + i)).toList();
        counted.failAt(0, Fault.BEFORE);
        List<TextRef> refs = counting.put(REGENCY, texts);
        assertThat(counted.executions()).isEqualTo(2);
        counted.failAt(0, Fault.BEFORE);
        counting.put(REGENCY, texts);
        assertThat(counting.read(REGENCY, refs)).hasSize(200);
        assertThat(counted.executions()).isEqualTo(2);
        counted.failAt(0, Fault.BEFORE);
        assertThat(counting.put(REGENCY, List.of())).isEmpty();
        assertThat(counting.read(REGENCY, List.of())).isEmpty();
        counting.erase(REGENCY, List.of());
        assertThat(counted.executions()).isZero();
    }
}
