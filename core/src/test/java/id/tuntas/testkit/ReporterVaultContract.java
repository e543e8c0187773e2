package id.tuntas.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.ReporterId;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.port.Contact;
import id.tuntas.port.ContactKey;
import id.tuntas.port.IdReusedException;
import id.tuntas.port.PortException;
import id.tuntas.port.ReporterIdentity;
import id.tuntas.port.ReporterVault;
import id.tuntas.port.VaultAccess;
import id.tuntas.port.VaultEntry;
import id.tuntas.port.VaultEntry.Act;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What every {@link ReporterVault} must hold, law 25 above all: whoever reads it is written down first. Whoever writes one
 * inherits this class, gives it an empty vault and a way to keep its audit from being written, and is done when it is green:
 *
 * <pre>{@code
 * class MyReporterVaultTest extends ReporterVaultContract {
 *     @Override
 *     protected Rig rig(ContactKey key) {
 *         MyDatabase database = emptyDatabase();
 *         return new Rig(new MyReporterVault(database, key), () -> database.refuseInserts("audit"));
 *     }
 * }
 * }</pre>
 */
@Timeout(120)
public abstract class ReporterVaultContract {

    private static final RegencyId SAMPANG = RegencyId.of("35.27");
    private static final RegencyId BANDUNG = RegencyId.of("32.04");
    private static final ReporterId FULAN = ReporterId.of("r-1");
    private static final ReporterId OTHER = ReporterId.of("r-2");
    private static final String MARKER = "Fulan-Penanda";
    private static final ReporterIdentity IDENTITY = ReporterIdentity.NOTHING
            .withName(MARKER)
            .withNik("3527000000000001")
            .withPhone("0812-0000-0001")
            .withEmail("Fulan@contoh.example")
            .withAddress("Jalan Contoh 1");
    private static final VaultAccess COORDINATOR = new VaultAccess(
            Actor.of(Role.COORDINATOR, UnitName.of("Dinas Komunikasi dan Informatika")),
            "verifikasi laporan 4695068",
            EventSamples.TUESDAY);
    private static final VaultAccess INSPECTOR =
            new VaultAccess(Actor.of(Role.INSPECTORATE), "pemeriksaan", EventSamples.TUESDAY.plusSeconds(60));

    private ReporterVault vault = new InMemoryReporterVault(key(), entry -> {});
    private Runnable breakAudit = () -> {};

    /** For adapters' tests. */
    protected ReporterVaultContract() {}

    /**
     * A vault under test.
     *
     * @param vault an empty one that shares nothing with those of other tests
     * @param breakAudit keeps every later entry of the audit from being written, past the vault
     */
    public record Rig(ReporterVault vault, Runnable breakAudit) {}

    /**
     * A vault to be tested; called once a test, and once a try of a property.
     *
     * @param key what it is to look contacts up with
     * @return an empty one
     */
    protected abstract Rig rig(ContactKey key);

    private static ContactKey key() {
        byte[] secret = new byte[ContactKey.SHORTEST];
        Arrays.fill(secret, (byte) 7);
        return ContactKey.of(secret);
    }

    @BeforeEach
    final void begin() {
        Rig rig = rig(key());
        vault = rig.vault();
        breakAudit = rig.breakAudit();
    }

    // Identities

    @Test
    final void whatWasStored_isRead() {
        vault.store(SAMPANG, FULAN, IDENTITY, COORDINATOR);
        vault.store(SAMPANG, OTHER, ReporterIdentity.NOTHING, COORDINATOR);
        assertThat(read(FULAN)).contains(IDENTITY);
        assertThat(read(OTHER)).contains(ReporterIdentity.NOTHING);
    }

    @Test
    final void laterIdentity_takesThePlaceOfTheEarlier() {
        vault.store(SAMPANG, FULAN, IDENTITY, COORDINATOR);
        ReporterIdentity later = ReporterIdentity.NOTHING.withPhone("0812-0000-0002");
        vault.store(SAMPANG, FULAN, later, COORDINATOR);
        assertThat(read(FULAN)).contains(later);
        assertThat(find(Contact.phone("081200000001"))).isEmpty();
        assertThat(find(Contact.email("fulan@contoh.example"))).isEmpty();
        assertThat(find(Contact.phone("081200000002"))).containsExactly(FULAN);
    }

    @Test
    final void erasedIdentity_isGoneForGood() {
        vault.store(SAMPANG, FULAN, IDENTITY, COORDINATOR);
        vault.erase(SAMPANG, FULAN, INSPECTOR);
        vault.erase(SAMPANG, FULAN, INSPECTOR);
        assertThat(read(FULAN)).isEmpty();
        assertThat(find(Contact.phone("081200000001"))).isEmpty();
        assertThatThrownBy(() -> vault.store(SAMPANG, FULAN, IDENTITY, COORDINATOR))
                .isInstanceOf(IdReusedException.class)
                .hasMessageNotContaining(MARKER);
        assertThat(read(FULAN)).isEmpty();
    }

    // Regencies

    @Test
    final void foreignUnknownAndErased_cannotBeToldApart() {
        vault.store(SAMPANG, FULAN, IDENTITY, COORDINATOR);
        vault.store(BANDUNG, OTHER, IDENTITY, COORDINATOR);
        vault.erase(BANDUNG, OTHER, COORDINATOR);
        for (ReporterId id : List.of(FULAN, OTHER, ReporterId.of("r-3"))) {
            assertThat(vault.read(BANDUNG, id, INSPECTOR)).isEmpty();
            List<VaultEntry> entries = vault.audit(BANDUNG, id);
            assertThat(entries.get(entries.size() - 1)).satisfies(entry -> {
                assertThat(entry.act()).isEqualTo(Act.READ);
                assertThat(entry.found()).isFalse();
            });
        }
        assertThat(vault.find(BANDUNG, Contact.phone("081200000001"), INSPECTOR))
                .isEmpty();
        vault.erase(BANDUNG, FULAN, INSPECTOR);
        assertThat(read(FULAN)).contains(IDENTITY);
    }

    @Test
    final void auditsOfRegencies_areApart() {
        vault.store(SAMPANG, FULAN, IDENTITY, COORDINATOR);
        assertThat(vault.audit(BANDUNG, FULAN)).isEmpty();
        assertThat(vault.audit(BANDUNG, 0, 10)).isEmpty();
    }

    // Looking up

    @Test
    final void everySpellingOfAContact_findsItsReporters() {
        vault.store(SAMPANG, OTHER, ReporterIdentity.NOTHING.withPhone("+62 812 0000 0001"), COORDINATOR);
        vault.store(SAMPANG, FULAN, IDENTITY, COORDINATOR);
        for (String spelled : List.of("0812-0000-0001", "6281200000001", "+62 (0)812.0000.0001", "81200000001")) {
            assertThat(find(Contact.phone(spelled))).containsExactly(FULAN, OTHER);
        }
        assertThat(find(Contact.email(" FULAN@CONTOH.example "))).containsExactly(FULAN);
    }

    @Test
    final void partOfAContact_findsNobody() {
        vault.store(SAMPANG, FULAN, IDENTITY, COORDINATOR);
        assertThat(find(Contact.phone("08120000000"))).isEmpty();
        assertThat(find(Contact.phone("0812000000012"))).isEmpty();
        assertThat(find(Contact.email("ulan@contoh.example"))).isEmpty();
    }

    @Property(tries = 50)
    final void contacts_findThoseWhoHaveThemAndNobodyElse(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 5) Integer> numbers) {
        begin();
        for (int i = 0; i < numbers.size(); i++) {
            vault.store(SAMPANG, ReporterId.of("r" + (char) ('a' + i)), withNumber(numbers.get(i)), COORDINATOR);
        }
        for (int number = 0; number <= 5; number++) {
            int wanted = number;
            List<ReporterId> expected = IntStream.range(0, numbers.size())
                    .filter(i -> numbers.get(i) == wanted)
                    .mapToObj(i -> ReporterId.of("r" + (char) ('a' + i)))
                    .toList();
            assertThat(find(Contact.phone("0812000000" + wanted))).isEqualTo(expected);
        }
    }

    private static ReporterIdentity withNumber(int number) {
        return ReporterIdentity.NOTHING.withPhone("+62812000000" + number);
    }

    // Audit: law 25

    @Test
    final void everyAccess_isWrittenDown() {
        vault.store(SAMPANG, FULAN, IDENTITY, COORDINATOR);
        read(FULAN);
        find(Contact.phone("081200000001"));
        find(Contact.phone("081200000009"));
        vault.store(SAMPANG, FULAN, IDENTITY, COORDINATOR);
        vault.erase(SAMPANG, FULAN, COORDINATOR);
        read(FULAN);
        assertThat(vault.audit(SAMPANG, 0, 100))
                .extracting(
                        VaultEntry::number,
                        VaultEntry::act,
                        VaultEntry::reporter,
                        VaultEntry::found,
                        VaultEntry::access)
                .containsExactly(
                        entry(1, Act.STORED, Optional.of(FULAN), false, COORDINATOR),
                        entry(2, Act.READ, Optional.of(FULAN), true, INSPECTOR),
                        entry(3, Act.LOOKED_UP, Optional.of(FULAN), true, INSPECTOR),
                        entry(4, Act.LOOKED_UP, Optional.empty(), false, INSPECTOR),
                        entry(5, Act.STORED, Optional.of(FULAN), true, COORDINATOR),
                        entry(6, Act.ERASED, Optional.of(FULAN), true, COORDINATOR),
                        entry(7, Act.READ, Optional.of(FULAN), false, INSPECTOR));
        assertThat(vault.audit(SAMPANG, FULAN))
                .hasSize(6)
                .extracting(VaultEntry::number)
                .isSorted();
    }

    private static Tuple entry(long number, Act act, Optional<ReporterId> reporter, boolean found, VaultAccess access) {
        return Tuple.tuple(number, act, reporter, found, access);
    }

    @Test
    final void audit_isReadByPages() {
        for (int i = 0; i < 5; i++) {
            read(FULAN);
        }
        assertThat(vault.audit(SAMPANG, 0, 2)).extracting(VaultEntry::number).containsExactly(1L, 2L);
        assertThat(vault.audit(SAMPANG, 2, 2)).extracting(VaultEntry::number).containsExactly(3L, 4L);
        assertThat(vault.audit(SAMPANG, 4, 2)).extracting(VaultEntry::number).containsExactly(5L);
        assertThat(vault.audit(SAMPANG, 5, 2)).isEmpty();
        assertThatThrownBy(() -> vault.audit(SAMPANG, 0, 0)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> vault.audit(SAMPANG, 0, ReporterVault.LONGEST_PAGE + 1))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    final void whereTheAuditCannotBeWritten_nothingIsGivenOut() {
        vault.store(SAMPANG, FULAN, IDENTITY, COORDINATOR);
        breakAudit.run();
        assertThatThrownBy(() -> read(FULAN)).isInstanceOf(PortException.class).hasMessageNotContaining(MARKER);
        assertThatThrownBy(() -> find(Contact.phone("081200000001"))).isInstanceOf(PortException.class);
        assertThatThrownBy(() -> find(Contact.phone("081200000009"))).isInstanceOf(PortException.class);
        assertThatThrownBy(() -> read(OTHER)).isInstanceOf(PortException.class);
    }

    @Test
    final void whereTheAuditCannotBeWritten_nothingIsChanged() {
        vault.store(SAMPANG, FULAN, IDENTITY, COORDINATOR);
        breakAudit.run();
        assertThatThrownBy(() -> vault.erase(SAMPANG, FULAN, COORDINATOR)).isInstanceOf(PortException.class);
        assertThatThrownBy(() -> vault.store(SAMPANG, OTHER, IDENTITY, COORDINATOR))
                .isInstanceOf(PortException.class);
        assertThat(vault.audit(SAMPANG, 0, 10)).hasSize(1);
    }

    @Test
    final void audit_holdsNothingOfAnIdentity() {
        vault.store(SAMPANG, FULAN, IDENTITY, COORDINATOR);
        read(FULAN);
        find(Contact.phone("081200000001"));
        assertThat(vault.audit(SAMPANG, 0, 10).toString())
                .doesNotContain(MARKER, "3527000000000001", "81200000001", "contoh", "Contoh");
    }

    private Optional<ReporterIdentity> read(ReporterId id) {
        return vault.read(SAMPANG, id, INSPECTOR);
    }

    private List<ReporterId> find(Contact contact) {
        return vault.find(SAMPANG, contact, INSPECTOR);
    }
}
