package id.tuntas.port;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.directory.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Of the versions that cover a day no other begins later, and none that begins as late was stored later. */
class DocumentVersionProperties {

    private static final LocalDate TUESDAY = LocalDate.of(2024, 3, 5);

    @Property
    void versionOfADay_isTheLastToBeginAndThenToBeStored(
            @ForAll("validities") List<Validity> stored, @ForAll @IntRange(min = -1, max = 8) int offset) {
        LocalDate day = TUESDAY.plusDays(offset);
        List<DocumentVersion> versions = new ArrayList<>();
        for (Validity validity : stored) {
            versions.add(Document.of(key("v" + versions.size()), validity, "{}".getBytes(UTF_8))
                    .about());
        }
        Optional<DocumentVersion> found = DocumentVersion.on(versions, day);
        assertThat(found.isPresent()).isEqualTo(stored.stream().anyMatch(validity -> validity.covers(day)));
        found.ifPresent(version -> {
            assertThat(version.validity().covers(day)).isTrue();
            int place = versions.indexOf(version);
            for (int i = 0; i < versions.size(); i++) {
                Validity other = versions.get(i).validity();
                if (other.covers(day) && i != place) {
                    LocalDate theirs = other.from().orElse(LocalDate.MIN);
                    LocalDate ours = version.validity().from().orElse(LocalDate.MIN);
                    assertThat(theirs.isBefore(ours) || (theirs.equals(ours) && i < place))
                            .isTrue();
                }
            }
        });
    }

    @Provide
    Arbitrary<List<Validity>> validities() {
        Arbitrary<Optional<LocalDate>> days =
                Arbitraries.integers().between(0, 6).map(TUESDAY::plusDays).optional(0.7);
        return Combinators.combine(days, days)
                .as((some, other) ->
                        some.isPresent() && other.isPresent() && some.get().isAfter(other.get())
                                ? new Validity(other, some)
                                : new Validity(some, other))
                .list()
                .ofMaxSize(6);
    }

    @Example
    void digest_isThatOfTheBytes() {
        assertThat(Document.of(key("1"), Validity.ALWAYS, "{}".getBytes(UTF_8))
                        .about()
                        .digest())
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    @Example
    void namesThatCannotBePrinted_areACallersBug() {
        for (String name : List.of("", " ", " a", "a ", "a\tb", "a\0", "\ud83d", "x".repeat(DocumentKey.LONGEST + 1))) {
            assertThatThrownBy(() -> key(name)).isInstanceOf(InvalidValueException.class);
        }
        assertThat(key("v 1").version()).isEqualTo("v 1");
    }

    @Example
    void emptyDocumentsAndDaysOutOfReach_areACallersBug() {
        assertThatThrownBy(() -> Document.of(key("1"), Validity.ALWAYS, new byte[0]))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Document.of(key("1"), Validity.since(LocalDate.MAX), new byte[1]))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Document.of(key("1"), Validity.upTo(LocalDate.of(0, 1, 1)), new byte[1]))
                .isInstanceOf(InvalidValueException.class);
    }

    private static DocumentKey key(String version) {
        return new DocumentKey(DocumentKind.RULE_BOOK, "rute-sampang", version);
    }
}
