package id.tuntas.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.CommandType;
import id.tuntas.complaint.ReporterId;
import id.tuntas.complaint.TextKind;
import id.tuntas.complaint.TextRef;
import id.tuntas.desk.Surfaces.Holds;
import id.tuntas.desk.Surfaces.Planted;
import id.tuntas.directory.Role;
import id.tuntas.port.Addressee;
import id.tuntas.port.Contact;
import id.tuntas.port.RenderedNotice;
import id.tuntas.port.ReporterIdentity;
import id.tuntas.port.ReporterVault;
import id.tuntas.port.StoredText;
import id.tuntas.port.VaultAccess;
import id.tuntas.port.VaultEntry;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.slf4j.LoggerFactory;

/** Law 24: two lives that differ only in who the reporter is come out byte for byte the same, wherever anybody can look. */
class NonInterferenceProperties {

    private static final Person MARKED = new Person(
            "Fulan Qwertyanto",
            "3527998877665511",
            "0812-5550-9876",
            "fulan.qwerty@contoh.example",
            "Jl. Penanda 77 Zyx");
    private static final String FREE_TEXT = "penandabebasxyzzy";
    private static final String BODY = "Saya " + FREE_TEXT
            + ", NIK 3527998877665511, WA 0812-5550-9876 atau 081255509876," + " surel fulan.qwerty@contoh.example.";
    private static final Markers NOBODY = new Markers(List.of(
            MARKED.name(),
            MARKED.nik(),
            MARKED.phone(),
            "+6281255509876",
            "6281255509876",
            "081255509876",
            MARKED.email(),
            MARKED.address()));
    private static final Markers NAMES = new Markers(List.of(MARKED.name(), MARKED.address()));
    private static final Markers NO_WORD = new Markers(List.of(FREE_TEXT));

    @Property(tries = 300)
    void whoTheReporterIsShowsNowhere(
            @ForAll("people") Person one, @ForAll("people") Person other, @ForAll("draws") List<Long> draws) {
        assertSame(one, other, draws, UnaryOperator.identity(), Optional.empty());
    }

    @Property(tries = 300)
    void noMarkerOccursInAnyForm(@ForAll("draws") List<Long> draws) {
        assertUnmarked(draws, UnaryOperator.identity(), Optional.empty());
    }

    private static void assertSame(
            Person one, Person other, List<Long> draws, UnaryOperator<ReporterVault> vault, Optional<Planted> planted) {
        assertThat(Surfaces.of(one, "Lampu padam", draws, vault, planted))
                .isEqualTo(Surfaces.of(other, "Lampu padam", draws, vault, planted));
    }

    private static void assertUnmarked(
            List<Long> draws, UnaryOperator<ReporterVault> vault, Optional<Planted> planted) {
        assertUnmarked(Surfaces.of(MARKED, BODY, draws, vault, planted));
    }

    private static void assertUnmarked(Map<Holds, String> surfaces) {
        String nothing = surfaces.getOrDefault(Holds.NOTHING, "");
        assertThat(NOBODY.findIn(nothing)).isEmpty();
        assertThat(NO_WORD.findIn(nothing)).isEmpty();
        assertThat(NOBODY.findIn(surfaces.getOrDefault(Holds.MASKED_WORDS, ""))).isEmpty();
        assertThat(NAMES.findIn(surfaces.getOrDefault(Holds.WORDS, ""))).isEmpty();
    }

    // That the tests see anything at all

    @Example
    void theLogIsHeardAtTrace_andEverySurfaceIsFilled() {
        Map<Holds, String> surfaces = new EnumMap<>(Holds.class);
        for (int seed = 0; seed < 8; seed++) {
            Surfaces.of(MARKED, BODY, life(seed), UnaryOperator.identity(), Optional.empty())
                    .forEach((holds, text) -> surfaces.merge(holds, text, String::concat));
        }

        assertThat(surfaces.get(Holds.NOTHING))
                .contains("TRACE id.tuntas.desk.ReadComplaint", "INFO id.tuntas.desk.ReadIdentity")
                .contains("failure: ", "InvalidValueException", "StoreUnavailableException", "notice: ", "rapor: ")
                .contains("overdue: ", "auditor: ", "Secret", "Withheld")
                .contains("message: ", "@kantor.example: ", " to a contact by phone: Laporan Anda nomor ");
        assertThat(surfaces.get(Holds.MASKED_WORDS)).contains("public: ", "unit: ", FREE_TEXT);
        assertThat(surfaces.get(Holds.WORDS)).contains("unit: ", "coordinator: ", "reporter: ", MARKED.nik());
    }

    @Example
    void theLivesGoFar() {
        Set<CommandType> done = EnumSet.noneOf(CommandType.class);
        for (int seed = 0; seed < 40; seed++) {
            DeskLife life = new DeskLife(MARKED, BODY, UnaryOperator.identity());
            List<Long> draws = life(seed);
            LogTap.listen(() -> {
                draws.forEach(life::step);
                return done.addAll(life.done.keySet());
            });
            assertThat(life.complaints).hasSizeGreaterThan(3);
        }

        assertThat(done)
                .contains(CommandType.VERIFY, CommandType.DISPOSE, CommandType.FOLLOW_UP, CommandType.REPLY)
                .contains(CommandType.MERGE, CommandType.CLOSE, CommandType.REOPEN, CommandType.ERASE_WORDS)
                .hasSizeGreaterThan(20);
    }

    // Planted leaks

    @Example
    void aViewThatPrintsTheName_isFound() {
        Planted name = new Planted(Holds.NOTHING, inVault(identity -> "ReporterCard[" + identity.name() + "]"));

        assertFound(UnaryOperator.identity(), name);
        assertThatThrownBy(() -> assertSame(person(1), person(2), life(), UnaryOperator.identity(), Optional.of(name)))
                .isInstanceOf(AssertionError.class);
    }

    @Example
    void aLogThatPrintsTheContact_isFound() {
        UnaryOperator<ReporterVault> logs = vault -> new Leaky(
                vault,
                identity -> LoggerFactory.getLogger("id.tuntas.desk.Leaky")
                        .trace("stored {}", identity.phone().map(Contact::value)));

        assertFound(logs);
        assertThatThrownBy(() -> assertSame(person(1), person(2), life(), logs, Optional.empty()))
                .isInstanceOf(AssertionError.class);
    }

    @Example
    void anExceptionThatCarriesTheNik_isFound() {
        UnaryOperator<ReporterVault> throwing = vault -> new Leaky(vault, identity -> {
            throw new IllegalStateException("no room for " + identity.nik());
        });

        assertFound(throwing);
        assertThatThrownBy(() -> assertSame(person(1), person(2), life(), throwing, Optional.empty()))
                .isInstanceOf(AssertionError.class);
    }

    @Example
    void aMessageThatNamesTheReporterToAnOfficial_isFound() {
        assertRenderingFound(message -> rewritten(message, message.text() + " Pelapor: " + MARKED.name()));
    }

    @Example
    void aMessageThatQuotesTheComplaint_isFound() {
        assertRenderingFound(message -> rewritten(message, message.text() + " Isi: " + BODY));
    }

    @Example
    void aMessageToAnOfficialThatGoesToTheReporter_isFound() {
        assertRenderingFound(
                message -> RenderedNotice.of(message.notice(), Contact.phone(MARKED.phone()), message.text()));
    }

    private static RenderedNotice rewritten(RenderedNotice message, String text) {
        return RenderedNotice.of(message.notice(), message.contact(), text);
    }

    private static void assertRenderingFound(UnaryOperator<RenderedNotice> leak) {
        UnaryOperator<RenderedNotice> toOfficials =
                message -> message.notice().to() instanceof Addressee.OfReporter ? message : leak.apply(message);
        Map<Holds, String> surfaces =
                Surfaces.of(MARKED, BODY, life(), UnaryOperator.identity(), Optional.empty(), toOfficials);
        assertThatThrownBy(() -> assertUnmarked(surfaces)).isInstanceOf(AssertionError.class);
    }

    @Example
    void theDigestOfAName_isFound() {
        assertFound(
                UnaryOperator.identity(),
                new Planted(Holds.WORDS, life -> Markers.sha256(life.person().name())));
    }

    @Example
    void theLastFourDigits_areFound() {
        assertFound(
                UnaryOperator.identity(),
                new Planted(
                        Holds.NOTHING,
                        inVault(identity ->
                                "NIK ************" + identity.nik().orElse("").substring(12))));
    }

    @Example
    void maskingOnlyTheFirstNumber_isFound() {
        assertFound(
                UnaryOperator.identity(),
                new Planted(
                        Holds.MASKED_WORDS, life -> bodies(life).replaceFirst("[0-9]{16}", "[nomor disembunyikan]")));
    }

    @Example
    void theWordsOfASecretComplaint_areFound() {
        assertFound(UnaryOperator.identity(), new Planted(Holds.NOTHING, life -> FREE_TEXT.toUpperCase(Locale.ROOT)));
    }

    private static void assertFound(UnaryOperator<ReporterVault> vault) {
        assertThatThrownBy(() -> assertUnmarked(life(), vault, Optional.empty()))
                .isInstanceOf(AssertionError.class);
    }

    private static void assertFound(UnaryOperator<ReporterVault> vault, Planted planted) {
        assertUnmarked(life(), vault, Optional.empty());
        assertThatThrownBy(() -> assertUnmarked(life(), vault, Optional.of(planted)))
                .isInstanceOf(AssertionError.class);
    }

    private static Function<DeskLife, String> inVault(Function<ReporterIdentity, String> shown) {
        return life -> life.desk
                .vault()
                .read(
                        RegencyId.LOCAL,
                        life.complaint(life.complaints.get(0)).reporter().orElseThrow(),
                        new VaultAccess(
                                Actor.of(Role.COORDINATOR),
                                "uji",
                                life.desk.clock().instant()))
                .map(shown)
                .orElseThrow();
    }

    private static String bodies(DeskLife life) {
        List<TextRef> refs = new ArrayList<>();
        life.complaints.forEach(id -> life.history(id).events().get(0).texts().stream()
                .filter(ref -> ref.kind() == TextKind.BODY)
                .forEach(refs::add));
        StringBuilder bodies = new StringBuilder();
        for (StoredText text : life.texts.read(RegencyId.LOCAL, refs).values()) {
            text.ifKept().ifPresent(words -> bodies.append(words.text()));
        }
        return bodies.toString();
    }

    /** A vault that does something with an identity that it should not, and otherwise works. */
    private record Leaky(ReporterVault vault, Consumer<ReporterIdentity> leak) implements ReporterVault {

        @Override
        public void store(RegencyId regency, ReporterId reporter, ReporterIdentity identity, VaultAccess access) {
            leak.accept(identity);
            vault.store(regency, reporter, identity, access);
        }

        @Override
        public Optional<ReporterIdentity> read(RegencyId regency, ReporterId reporter, VaultAccess access) {
            return vault.read(regency, reporter, access);
        }

        @Override
        public List<ReporterId> find(RegencyId regency, Contact contact, VaultAccess access) {
            return vault.find(regency, contact, access);
        }

        @Override
        public void erase(RegencyId regency, ReporterId reporter, VaultAccess access) {
            vault.erase(regency, reporter, access);
        }

        @Override
        public List<VaultEntry> audit(RegencyId regency, ReporterId reporter) {
            return vault.audit(regency, reporter);
        }

        @Override
        public List<VaultEntry> audit(RegencyId regency, long after, int limit) {
            return vault.audit(regency, after, limit);
        }
    }

    private static Person person(int n) {
        return new Person(
                "Fulan " + n, "352700000000000" + n, "0812000000" + n, "f" + n + "@contoh.example", "Desa " + n);
    }

    /** One long life, always the same. */
    private static List<Long> life() {
        return life(3);
    }

    private static List<Long> life(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Long> draws = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            draws.add(random.nextLong());
        }
        return draws;
    }

    @Provide
    Arbitrary<List<Long>> draws() {
        return Arbitraries.longs().withoutEdgeCases().list().ofSize(40);
    }

    @Provide
    Arbitrary<Person> people() {
        Arbitrary<String> letters =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(3).ofMaxLength(20);
        Arbitrary<String> digits = Arbitraries.strings().numeric().ofLength(16);
        return Combinators.combine(letters, digits, digits, letters, letters)
                .as((name, nik, phone, mail, address) -> new Person(
                        "Fulan " + name,
                        nik,
                        "08" + phone.substring(0, 10),
                        mail + "@contoh.example",
                        "Jl. " + address));
    }
}
