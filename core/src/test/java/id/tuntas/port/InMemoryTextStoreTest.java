package id.tuntas.port;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.TextRef;
import id.tuntas.testkit.InMemoryTextStore;
import id.tuntas.testkit.PlantedFaults;
import id.tuntas.testkit.TextStoreContract;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InMemoryTextStoreTest extends TextStoreContract {

    @Override
    protected Rig rig() {
        InMemoryTextStore store = new InMemoryTextStore();
        return new Rig(store, store::tamper);
    }

    @Test
    void contract_passesWhatIsRight() {
        assertThat(PlantedFaults.foundBy(() -> on(new InMemoryTextStore()))).hasSize(1);
    }

    @Test
    void contract_findsAStoreThatDoesNotErase() {
        assertThat(PlantedFaults.foundBy(() -> on(new Wrapped() {
                    @Override
                    public void erase(RegencyId regency, Collection<TextRef> refs) {}
                })))
                .contains("erasedWords_areGoneForGood");
    }

    @Test
    void contract_findsAStoreThatErasesByIdAlone() {
        assertThat(PlantedFaults.foundBy(() -> on(new Wrapped() {
                    @Override
                    public void erase(RegencyId regency, Collection<TextRef> refs) {
                        super.erase(regency, refs.stream().map(this::known).toList());
                    }
                })))
                .contains("erasingByAnotherReference_erasesNothing");
    }

    @Test
    void contract_findsAStoreThatForgetsTheRegency() {
        assertThat(PlantedFaults.foundBy(() -> on(new Wrapped() {
                    @Override
                    public Map<TextRef, StoredText> read(RegencyId regency, Collection<TextRef> refs) {
                        return super.read(RegencyId.of("35.27"), refs);
                    }
                })))
                .contains("idOfAnotherRegency_looksUnknown");
    }

    /** It has no way to tamper with what lies in it, so one test always fails. */
    private static TextStoreContract on(TextStore store) {
        return new TextStoreContract() {
            @Override
            protected Rig rig() {
                return new Rig(store, (regency, id) -> {});
            }
        };
    }

    private abstract static class Wrapped implements TextStore {
        private final TextStore right = new InMemoryTextStore();
        private final Map<String, TextRef> refs = new HashMap<>();

        TextRef known(TextRef ref) {
            return refs.getOrDefault(ref.id(), ref);
        }

        @Override
        public List<TextRef> put(RegencyId regency, List<SaltedText> texts) {
            List<TextRef> kept = right.put(regency, texts);
            kept.forEach(ref -> refs.put(ref.id(), ref));
            return kept;
        }

        @Override
        public Map<TextRef, StoredText> read(RegencyId regency, Collection<TextRef> wanted) {
            return right.read(regency, wanted);
        }

        @Override
        public void erase(RegencyId regency, Collection<TextRef> wanted) {
            right.erase(regency, wanted);
        }
    }
}
