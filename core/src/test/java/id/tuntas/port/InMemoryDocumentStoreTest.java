package id.tuntas.port;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.testkit.DocumentStoreContract;
import id.tuntas.testkit.InMemoryDocumentStore;
import id.tuntas.testkit.PlantedFaults;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class InMemoryDocumentStoreTest extends DocumentStoreContract {

    @Override
    protected Rig rig() {
        InMemoryDocumentStore store = new InMemoryDocumentStore();
        return new Rig(store, store::tamper);
    }

    @Test
    void contract_passesWhatIsRight() {
        assertThat(PlantedFaults.foundBy(() -> on(Wrapped::new))).isEmpty();
    }

    @Test
    void contract_findsAStoreThatWritesOver() {
        assertThat(PlantedFaults.foundBy(() -> on(() -> new Wrapped() {
                    private final Map<DocumentKey, Document> last = new HashMap<>();

                    @Override
                    public void put(RegencyId regency, Document document) {
                        last.put(document.about().key(), document);
                        try {
                            super.put(regency, document);
                        } catch (IdReusedException ignored) {
                            assertThat(last).isNotEmpty();
                        }
                    }
                })))
                .contains("versionThatIsThere_neverChanges", "oneVersionPutByManyAtOnce_isThatOfOne");
    }

    @Test
    void contract_findsAStoreThatForgetsTheRegency() {
        assertThat(PlantedFaults.foundBy(() -> on(() -> new Wrapped() {
                    @Override
                    public Optional<Document> read(RegencyId regency, DocumentKey key) {
                        return super.read(RegencyId.of("35.27"), key);
                    }
                })))
                .contains("documentOfAnotherRegency_looksUnknown");
    }

    @Test
    void contract_findsAStoreThatTakesTheNewestForEveryDay() {
        assertThat(PlantedFaults.foundBy(() -> on(() -> new Wrapped() {
                    @Override
                    public Optional<DocumentVersion> validOn(
                            RegencyId regency, DocumentKind kind, String id, LocalDate day) {
                        return versions(regency, kind, id).stream().reduce((before, later) -> later);
                    }
                })))
                .contains("versionOfADay_isTheOneThatBeganLast");
    }

    private static DocumentStoreContract on(Supplier<Wrapped> opened) {
        return new DocumentStoreContract() {
            @Override
            protected Rig rig() {
                Wrapped store = opened.get();
                return new Rig(store, store.right::tamper);
            }
        };
    }

    private static class Wrapped implements DocumentStore {
        private final InMemoryDocumentStore right = new InMemoryDocumentStore();

        @Override
        public void put(RegencyId regency, Document document) {
            right.put(regency, document);
        }

        @Override
        public Optional<Document> read(RegencyId regency, DocumentKey key) {
            return right.read(regency, key);
        }

        @Override
        public List<DocumentVersion> versions(RegencyId regency, DocumentKind kind, String id) {
            return right.versions(regency, kind, id);
        }
    }
}
