package id.tuntas.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.directory.OfficerId;
import id.tuntas.port.Contact;
import id.tuntas.port.OfficerContacts;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What every {@link OfficerContacts} must hold. Whoever writes one inherits this class, says how its source comes to know
 * somebody, and is done when it is green:
 *
 * <pre>{@code
 * class MyOfficerContactsTest extends OfficerContactsContract {
 *     @Override
 *     protected Rig rig() {
 *         MyStaffSystem staff = emptyStaffSystem();
 *         return new Rig(new MyOfficerContacts(staff), staff::enter);
 *     }
 * }
 * }</pre>
 */
@Timeout(60)
public abstract class OfficerContactsContract {

    private static final RegencyId SAMPANG = RegencyId.of("35.27");
    private static final RegencyId BANDUNG = RegencyId.of("32.04");
    private static final OfficerId OFFICER = OfficerId.of("P-017");
    private static final Contact PHONE = Contact.phone("0812-0000-0017");
    private static final Contact SECOND_PHONE = Contact.phone("0812-0000-0018");
    private static final Contact EMAIL = Contact.email("p017@contoh.example");

    private OfficerContacts contacts = OfficerContacts.NONE;
    private Source source = (regency, officer, all) -> {};

    /** For adapters' tests. */
    protected OfficerContactsContract() {}

    /** Whatever the contacts are read from. */
    @FunctionalInterface
    public interface Source {

        /**
         * An officer is from now on reached there and nowhere else.
         *
         * @param regency whose officer
         * @param officer which one
         * @param contacts the preferred one of each kind first; none where the officer is reached nowhere
         */
        void enter(RegencyId regency, OfficerId officer, List<Contact> contacts);
    }

    /**
     * Contacts under test and where they come from.
     *
     * @param contacts that know nobody and share nothing with those of other tests
     * @param source what they read
     */
    public record Rig(OfficerContacts contacts, Source source) {}

    /**
     * A rig to be tested; called once a test.
     *
     * @return one that knows nobody
     */
    protected abstract Rig rig();

    @BeforeEach
    final void begin() {
        Rig rig = rig();
        contacts = rig.contacts();
        source = rig.source();
    }

    @Test
    final void whereOfficersAreReached_isTold() {
        source.enter(SAMPANG, OFFICER, List.of(PHONE, EMAIL));
        assertThat(contacts.of(SAMPANG, OFFICER)).containsExactlyInAnyOrder(PHONE, EMAIL);
    }

    @Test
    final void preferredOne_comesFirst() {
        source.enter(SAMPANG, OFFICER, List.of(SECOND_PHONE, PHONE));
        assertThat(contacts.of(SAMPANG, OFFICER)).startsWith(SECOND_PHONE);
        source.enter(SAMPANG, OFFICER, List.of(PHONE, SECOND_PHONE));
        assertThat(contacts.of(SAMPANG, OFFICER)).startsWith(PHONE);
    }

    @Test
    final void newNumber_countsAtOnce() {
        source.enter(SAMPANG, OFFICER, List.of(PHONE));
        assertThat(contacts.of(SAMPANG, OFFICER)).containsExactly(PHONE);
        source.enter(SAMPANG, OFFICER, List.of(SECOND_PHONE));
        assertThat(contacts.of(SAMPANG, OFFICER)).containsExactly(SECOND_PHONE);
        source.enter(SAMPANG, OFFICER, List.of());
        assertThat(contacts.of(SAMPANG, OFFICER)).isEmpty();
    }

    @Test
    final void officersWhomNobodyKnows_areReachedNowhere() {
        source.enter(SAMPANG, OFFICER, List.of(PHONE));
        assertThat(contacts.of(SAMPANG, OfficerId.of("P-018"))).isEmpty();
    }

    @Test
    final void officersOfAnotherRegency_areUnknown() {
        source.enter(SAMPANG, OFFICER, List.of(PHONE));
        assertThat(contacts.of(BANDUNG, OFFICER)).isEmpty();
        source.enter(BANDUNG, OFFICER, List.of(EMAIL));
        assertThat(contacts.of(SAMPANG, OFFICER)).containsExactly(PHONE);
        assertThat(contacts.of(BANDUNG, OFFICER)).containsExactly(EMAIL);
    }
}
