package id.tuntas.routing.starter;

import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.AgencyKind;
import id.tuntas.routing.RoutingAction;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.RuleBook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A rule book to begin with, for a regency that has none: by the categories of SP4N-LAPOR! and by everyday words to the unit
 * that is usually competent, and to the {@link AgencyKind} outside where no regency is.
 *
 * <p>Which unit a category goes to is nowhere laid down; what stands here is ours, and meant to be changed. The priorities say
 * what goes before what: 9,000 desks of their own and emergencies, 8,000 what is plainly another government's, 7,000 the unit
 * that the reporter asked, 6,000 words in the title, 5,950 matters of a kecamatan, 5,000 words anywhere, 4,000 categories that
 * are said exactly, 2,000 words that are often said in passing, 1,000 the roots of the tree. No two rules of different
 * destinations have one priority, but for those of which no complaint meets two: the kecamatan, the hospitals, and whom the
 * reporter asked.
 */
public final class StarterRuleBook {

    /** What tells this state of the book from another. */
    public static final String VERSION = "2026-11";

    private static final String ID = "tuntas-awal";
    private static final List<RoutingRule> RULES = StarterRules.read();
    private static final Map<UnitName, TypicalUnit> UNITS = TypicalUnit.all().stream()
            .collect(Collectors.toMap(TypicalUnit::name, Function.identity(), (one, other) -> one, LinkedHashMap::new));

    private StarterRuleBook() {}

    /**
     * The book as it is shipped, for units under their typical names.
     *
     * @return the book {@code tuntas-awal}, without any rule for a kecamatan
     */
    public static RuleBook typical() {
        return RuleBook.of(ID, VERSION, RULES);
    }

    /**
     * The units that the book speaks of.
     *
     * @return their typical names, such as {@code Dinas Pekerjaan Umum dan Penataan Ruang}
     */
    public static Set<UnitName> typicalUnits() {
        return new LinkedHashSet<>(UNITS.keySet());
    }

    /**
     * The book for a regency. A typical unit is told among the regency's own by its name or an alias, or by main words and
     * abbreviations in them: {@code DINAS PEKERJAAN UMUM DAN TATA RUANG KAB. CONTOH} and {@code DPUPR} are both the Dinas
     * Pekerjaan Umum dan Penataan Ruang. Where there is none, another stands in that often has its work, such as the Dinas
     * Komunikasi dan Informatika for the PPID; where there is none either, the rule holds what it holds for, for the
     * coordinator to decide.
     *
     * <p>Added are rules for what the directory knows: for each kecamatan the affairs of its office and of general order
     * there, by place and by its name in the text; for each hospital its name; for each unit that the reporter asked for it.
     *
     * @param directory the regency's units; one without any leaves the book as it is shipped
     * @return the book, and what became of it
     */
    public static StarterBook forDirectory(Directory directory) {
        if (directory.units().isEmpty()) {
            return new StarterBook(typical(), Map.of(), Set.of(), List.of());
        }
        Map<UnitName, UnitName> own = new LinkedHashMap<>();
        UNITS.keySet().forEach(typical -> find(typical, directory).ifPresent(unit -> own.put(typical, unit)));
        List<RoutingRule> rules = new ArrayList<>();
        List<String> held = new ArrayList<>();
        for (RoutingRule rule : RULES) {
            RoutingRule adapted = adapt(rule, own);
            rules.add(adapted);
            if (adapted.action() instanceof RoutingAction.Hold && !rule.action().equals(adapted.action())) {
                held.add(rule.id());
            }
        }
        rules.addAll(LocalRules.of(directory));
        Set<UnitName> missing = typicalUnits();
        missing.removeAll(own.keySet());
        return new StarterBook(RuleBook.of(ID, VERSION, rules), own, missing, held);
    }

    /** The regency's own, or whoever stands in for it, or in for that. */
    private static Optional<UnitName> find(UnitName typical, Directory directory) {
        Set<UnitName> asked = new HashSet<>();
        Optional<UnitName> next = Optional.of(typical);
        while (next.isPresent() && asked.add(next.get())) {
            Optional<TypicalUnit> unit = next.map(UNITS::get);
            Optional<UnitName> own = unit.flatMap(known -> known.in(directory)).map(found -> found.name());
            if (own.isPresent()) {
                return own;
            }
            next = unit.flatMap(known -> known.how().instead());
        }
        return Optional.empty();
    }

    private static RoutingRule adapt(RoutingRule rule, Map<UnitName, UnitName> own) {
        if (!(rule.action() instanceof RoutingAction.Dispose dispose)) {
            return rule;
        }
        Optional<UnitName> lead = Optional.ofNullable(own.get(dispose.lead()));
        RoutingRule.Builder adapted = RoutingRule.builder().from(rule);
        if (lead.isEmpty()) {
            return adapted.action(RoutingAction.hold())
                    .remark(dispose.lead() + " tidak ada di antara perangkat daerah")
                    .build();
        }
        UnitName[] supporting = dispose.supporting().stream()
                .flatMap(unit -> Optional.ofNullable(own.get(unit)).stream())
                .filter(unit -> !unit.equals(lead.get()))
                .distinct()
                .toArray(UnitName[]::new);
        return adapted.action(RoutingAction.dispose(lead.get(), supporting)).build();
    }
}
