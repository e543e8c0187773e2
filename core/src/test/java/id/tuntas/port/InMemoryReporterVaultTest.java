package id.tuntas.port;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ReporterId;
import id.tuntas.testkit.InMemoryReporterVault;
import id.tuntas.testkit.PlantedFaults;
import id.tuntas.testkit.ReporterVaultContract;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class InMemoryReporterVaultTest extends ReporterVaultContract {

    @Override
    protected Rig rig(ContactKey key) {
        return broken(key, Function.identity());
    }

    @Test
    void contract_passesWhatIsRight() {
        assertThat(PlantedFaults.foundBy(() -> on(Function.identity()))).isEmpty();
    }

    @Test
    void contract_findsAVaultThatGivesOutBeforeItAudits() {
        assertThat(PlantedFaults.foundBy(() -> on(AuditingAfterwards::new)))
                .contains("whereTheAuditCannotBeWritten_nothingIsGivenOut");
    }

    @Test
    void contract_findsAVaultThatChangesBeforeItAudits() {
        assertThat(PlantedFaults.foundBy(() -> on(right -> new Wrapped(right) {
                    @Override
                    public void erase(RegencyId regency, ReporterId reporter, VaultAccess access) {
                        try {
                            super.erase(regency, reporter, access);
                        } catch (StoreUnavailableException late) {
                            return;
                        }
                    }
                })))
                .contains("whereTheAuditCannotBeWritten_nothingIsChanged");
    }

    @Test
    void contract_findsAVaultThatAuditsNoMisses() {
        assertThat(PlantedFaults.foundBy(() -> on(right -> new Wrapped(right) {
                    private final Map<ReporterId, Boolean> stored = new HashMap<>();

                    @Override
                    public void store(RegencyId regency, ReporterId id, ReporterIdentity identity, VaultAccess access) {
                        super.store(regency, id, identity, access);
                        stored.put(id, true);
                    }

                    @Override
                    public Optional<ReporterIdentity> read(RegencyId regency, ReporterId id, VaultAccess access) {
                        return stored.containsKey(id) ? super.read(regency, id, access) : Optional.empty();
                    }
                })))
                .isNotEmpty();
    }

    private static ReporterVaultContract on(Function<ReporterVault, ReporterVault> fault) {
        return new ReporterVaultContract() {
            @Override
            protected Rig rig(ContactKey key) {
                return broken(key, fault);
            }
        };
    }

    private static Rig broken(ContactKey key, Function<ReporterVault, ReporterVault> fault) {
        boolean[] full = new boolean[1];
        ReporterVault right = new InMemoryReporterVault(key, entry -> {
            if (full[0]) {
                throw new StoreUnavailableException("the audit is full");
            }
        });
        return new Rig(fault.apply(right), () -> full[0] = true);
    }

    /** Answers from what it holds, and lets a failure of the audit pass. */
    private static final class AuditingAfterwards extends Wrapped {
        private final Map<List<Object>, ReporterIdentity> held = new HashMap<>();

        private AuditingAfterwards(ReporterVault right) {
            super(right);
        }

        @Override
        public void store(RegencyId regency, ReporterId id, ReporterIdentity identity, VaultAccess access) {
            super.store(regency, id, identity, access);
            held.put(List.of(regency, id), identity);
        }

        @Override
        public Optional<ReporterIdentity> read(RegencyId regency, ReporterId id, VaultAccess access) {
            try {
                return super.read(regency, id, access);
            } catch (StoreUnavailableException late) {
                return Optional.ofNullable(held.get(List.of(regency, id)));
            }
        }
    }

    private abstract static class Wrapped implements ReporterVault {
        private final ReporterVault right;

        private Wrapped(ReporterVault right) {
            this.right = right;
        }

        @Override
        public void store(RegencyId regency, ReporterId id, ReporterIdentity identity, VaultAccess access) {
            right.store(regency, id, identity, access);
        }

        @Override
        public Optional<ReporterIdentity> read(RegencyId regency, ReporterId id, VaultAccess access) {
            return right.read(regency, id, access);
        }

        @Override
        public List<ReporterId> find(RegencyId regency, Contact contact, VaultAccess access) {
            return right.find(regency, contact, access);
        }

        @Override
        public void erase(RegencyId regency, ReporterId id, VaultAccess access) {
            right.erase(regency, id, access);
        }

        @Override
        public List<VaultEntry> audit(RegencyId regency, ReporterId id) {
            return right.audit(regency, id);
        }

        @Override
        public List<VaultEntry> audit(RegencyId regency, long after, int limit) {
            return right.audit(regency, after, limit);
        }
    }
}
