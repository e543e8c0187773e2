package id.tuntas.examples.benchmarks;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.directory.Appointment;
import id.tuntas.directory.CategoryTree;
import id.tuntas.directory.CategoryTree.Category;
import id.tuntas.directory.Decree;
import id.tuntas.directory.Directory;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Place;
import id.tuntas.directory.Places;
import id.tuntas.directory.Post;
import id.tuntas.directory.Role;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import id.tuntas.routing.RoutingAction;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.RuleBook;
import id.tuntas.routing.TimeWindow;
import id.tuntas.routing.WordCondition;
import id.tuntas.text.Matching;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A made-up regency of 84 units, 950 categories and 320 places, rule books of any size for it, and complaints of some 60 words.
 * Drawn once, the same in every run.
 */
final class RoutingBooks {

    /** How many complaints are asked about, in turn. */
    static final int COMPLAINTS = 1024;

    private static final int WORDS = 6_000;
    private static final int UNITS = 84;
    private static final int ROOTS = 38;
    private static final int CATEGORIES = 950;
    private static final int DISTRICTS = 20;
    private static final int VILLAGES = 300;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final List<String> MEDIA = List.of("Website", "Android", "SMS", "Whatsapp", "Instagram");
    private static final List<Classification> CLASSIFICATIONS =
            List.of(Classification.NOT_OVERSIGHT_GRADE, Classification.INFORMATION_REQUEST, Classification.ASPIRATION);
    private static final List<String> COMMON = List.of(
            "yang", "di", "ke", "dan", "sudah", "belum", "mohon", "tidak", "ada", "dari", "untuk", "kami", "sangat",
            "pak", "warga", "tolong", "segera", "karena", "jalan", "air", "lampu", "desa", "rumah", "sekolah");

    private final List<String> words;
    private final SplittableRandom random;

    private RoutingBooks(long seed) {
        SplittableRandom letters = new SplittableRandom(7);
        this.words = IntStream.range(0, WORDS).mapToObj(i -> word(letters)).toList();
        this.random = new SplittableRandom(seed);
    }

    private static String word(SplittableRandom letters) {
        StringBuilder word = new StringBuilder();
        int syllables = 2 + letters.nextInt(2);
        for (int i = 0; i < syllables; i++) {
            word.append("bcdghjklmnprstwy".charAt(letters.nextInt(16)));
            word.append("aiueo".charAt(letters.nextInt(5)));
        }
        return letters.nextInt(3) == 0
                ? word.append("ngnrst".charAt(letters.nextInt(6))).toString()
                : word.toString();
    }

    static Directory directory() {
        List<Unit> units = new ArrayList<>();
        List<Appointment> officers = new ArrayList<>();
        for (int i = 0; i < UNITS; i++) {
            units.add(Unit.builder()
                    .name(unit(i))
                    .addAliases(UnitName.of("UNIT" + i))
                    .build());
            officers.add(officer(i, Post.of(Role.LIAISON_OFFICER, unit(i))));
        }
        officers.add(officer(UNITS, Post.COORDINATOR));
        List<Category> categories = new ArrayList<>();
        for (int i = 0; i < CATEGORIES; i++) {
            categories.add(new Category(category(i), Optional.of("Bidang " + i % ROOTS)));
        }
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < DISTRICTS; i++) {
            places.add(new Place(district(i), Place.Kind.DISTRICT, Optional.empty(), Set.of()));
        }
        for (int i = 0; i < VILLAGES; i++) {
            places.add(new Place(village(i), Place.Kind.VILLAGE, Optional.of(district(i % DISTRICTS)), Set.of()));
        }
        return Directory.of("benchmark", units)
                .withAppointments("benchmark", officers)
                .withCategories(CategoryTree.of("benchmark", categories))
                .withPlaces(Places.of("benchmark", places));
    }

    private static Appointment officer(int number, Post post) {
        return Appointment.builder()
                .officer(OfficerId.of("P-" + number))
                .post(post)
                .decree(Decree.of("188/" + number, FIRST.minusYears(1)))
                .validity(Validity.since(FIRST.minusYears(1)))
                .build();
    }

    static UnitName unit(int number) {
        return UnitName.of("Dinas Nomor " + number);
    }

    private static String category(int number) {
        return "Kategori " + number;
    }

    private static String district(int number) {
        return "Utara " + number;
    }

    private static String village(int number) {
        return "Mekar " + number;
    }

    static RuleBook book(int size, Matching matching) {
        RoutingBooks books = new RoutingBooks(size);
        return RuleBook.builder()
                .id("benchmark")
                .version("1")
                .matching(matching)
                .rules(IntStream.range(0, size).mapToObj(books::rule).toList())
                .build();
    }

    private RoutingRule rule(int number) {
        WordCondition.Builder asked = WordCondition.builder();
        int phrases = 1 + random.nextInt(3);
        for (int i = 0; i < phrases; i++) {
            asked.addAny(phrase());
        }
        if (oneIn(10)) {
            asked.addAll(word());
        }
        if (oneIn(7)) {
            asked.addNone(word());
        }
        RoutingRule.Builder rule = RoutingRule.builder()
                .id("r" + number)
                .priority(random.nextInt(4))
                .words(asked.build())
                .action(RoutingAction.dispose(unit(random.nextInt(UNITS))));
        if (oneIn(2)) {
            rule.addCategories(oneIn(3) ? "Bidang " + random.nextInt(ROOTS) : category(random.nextInt(CATEGORIES)));
        }
        if (oneIn(5)) {
            rule.addPlaces(oneIn(2) ? district(random.nextInt(DISTRICTS)) : village(random.nextInt(VILLAGES)));
        }
        if (oneIn(7)) {
            rule.addClassifications(CLASSIFICATIONS.get(random.nextInt(CLASSIFICATIONS.size())));
        }
        if (oneIn(10)) {
            rule.addChannels(Channel.of(MEDIA.get(random.nextInt(MEDIA.size()))));
        }
        if (oneIn(30)) {
            rule.secret(oneIn(2));
        }
        if (oneIn(30)) {
            LocalDate from = FIRST.plusDays(random.nextInt(300));
            rule.window(TimeWindow.on(Validity.between(from, from.plusDays(60))));
        }
        return rule.build();
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    private String word() {
        return words.get(random.nextInt(WORDS));
    }

    private String phrase() {
        return IntStream.range(0, 1 + random.nextInt(3)).mapToObj(i -> word()).collect(Collectors.joining(" "));
    }

    /** Complaints of which most have something that a rule of the book asks for. */
    static RoutingCase[] complaints(RuleBook book) {
        RoutingBooks books = new RoutingBooks(book.rules().size() + 1);
        return IntStream.range(0, COMPLAINTS)
                .mapToObj(i -> books.complaint(book))
                .toArray(RoutingCase[]::new);
    }

    private RoutingCase complaint(RuleBook book) {
        RoutingRule rule = book.rules().get(random.nextInt(book.rules().size()));
        boolean meant = !oneIn(4);
        int village = random.nextInt(VILLAGES);
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 54; i++) {
            String word = oneIn(2) ? COMMON.get(random.nextInt(COMMON.size())) : word();
            said.add(oneIn(6) ? "di" + word + "kan" : oneIn(8) ? word + "nya," : word);
        }
        if (meant) {
            said.set(random.nextInt(said.size()), rule.words().any().iterator().next());
        }
        String category = rule.categories().stream()
                .findFirst()
                .filter(any -> meant)
                .orElseGet(() -> category(random.nextInt(CATEGORIES)));
        LocalDate day = FIRST.plusDays(random.nextInt(366));
        return RoutingCase.builder()
                .classification(CLASSIFICATIONS.get(random.nextInt(CLASSIFICATIONS.size())))
                .category(category)
                .channel(Channel.of(MEDIA.get(random.nextInt(MEDIA.size())) + " - kabupaten-contoh"))
                .agency(unit(random.nextInt(UNITS)))
                .district("Kec. " + district(village % DISTRICTS))
                .village("Desa " + village(village))
                .confidentiality(new Confidentiality(oneIn(5), oneIn(5)))
                .arrival(day.atTime(random.nextInt(24), random.nextInt(60)))
                .title(said.stream().limit(6).collect(Collectors.joining(" ")))
                .body(String.join(" ", said) + ".")
                .build();
    }

    /** Nearly every phrase of the book, but for its last word, over and over. */
    static RoutingCase nearMatches(RuleBook book, int characters) {
        StringBuilder text = new StringBuilder();
        List<String> heads = book.rules().stream()
                .flatMap(rule -> rule.words().any().stream())
                .filter(phrase -> phrase.contains(" "))
                .map(phrase -> phrase.substring(0, phrase.lastIndexOf(' ')))
                .toList();
        for (int i = 0; text.length() < characters; i++) {
            text.append(heads.get(i % heads.size())).append(' ');
        }
        return RoutingCase.builder().body(text.substring(0, characters)).build();
    }
}
