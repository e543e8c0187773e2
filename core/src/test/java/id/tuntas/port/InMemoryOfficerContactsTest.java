package id.tuntas.port;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.directory.OfficerId;
import id.tuntas.testkit.InMemoryOfficerContacts;
import id.tuntas.testkit.OfficerContactsContract;
import id.tuntas.testkit.PlantedFaults;
import java.util.List;
import org.junit.jupiter.api.Test;

class InMemoryOfficerContactsTest extends OfficerContactsContract {

    @Override
    protected Rig rig() {
        return right();
    }

    private static Rig right() {
        InMemoryOfficerContacts contacts = new InMemoryOfficerContacts();
        return new Rig(
                contacts, (regency, officer, all) -> contacts.put(regency, officer, all.toArray(Contact[]::new)));
    }

    @Test
    void contract_findsContactsThatMixUpRegencies() {
        assertThat(PlantedFaults.foundBy(() -> new OfficerContactsContract() {
                    @Override
                    protected Rig rig() {
                        Rig right = right();
                        RegencyId one = RegencyId.LOCAL;
                        return new Rig(
                                (regency, officer) -> right.contacts().of(one, officer),
                                (regency, officer, all) -> right.source().enter(one, officer, all));
                    }
                }))
                .containsExactly("officersOfAnotherRegency_areUnknown");
    }

    @Test
    void contract_findsContactsThatAreRemembered() {
        assertThat(PlantedFaults.foundBy(() -> new OfficerContactsContract() {
                    @Override
                    protected Rig rig() {
                        InMemoryOfficerContacts contacts = new InMemoryOfficerContacts();
                        return new Rig(contacts, (regency, officer, all) -> {
                            if (contacts.of(regency, officer).isEmpty()) {
                                contacts.put(regency, officer, all.toArray(Contact[]::new));
                            }
                        });
                    }
                }))
                .contains("newNumber_countsAtOnce")
                .doesNotContain("whereOfficersAreReached_isTold");
    }

    @Test
    void nobodyIsKnown_unlessSaid() {
        assertThat(OfficerContacts.NONE.of(RegencyId.LOCAL, OfficerId.of("P-017")))
                .isEqualTo(List.of());
    }
}
