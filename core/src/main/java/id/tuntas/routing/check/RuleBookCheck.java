package id.tuntas.routing.check;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.directory.Directory;
import id.tuntas.routing.HeldRule;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.RuleBook;
import id.tuntas.routing.check.RuleBookReport.NotMade;
import id.tuntas.routing.check.RuleFinding.NeverMatched;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks through a rule book for what is wrong with it, before a complaint finds it. What it looks for is in
 * {@link FindingCode}; every finding has a complaint that shows it when the book routes it.
 *
 * <pre>{@code
 * RuleBookReport report = RuleBookCheck.of(book, directory).withHistory(past).report();
 * report.findings().forEach(finding -> System.out.println(finding.text().indonesian()));
 * report.notMade().forEach(check -> System.out.println(check.text().indonesian()));
 * }</pre>
 *
 * <p>How far it goes:
 *
 * <ul>
 *   <li>Overlaps and shadows are decided exactly for every pair of rules: by the tree of categories, the places with what they
 *       lie in, words under the book's matching with those that are forbidden, flags, and windows of time. A complaint is
 *       taken to have happened in one place; a place that the directory does not know lies in no other. A rule that several
 *       others shadow only together is not found.
 *   <li>What the reporter's words must have, a complaint can have side by side; so two rules of one priority that ask for
 *       different words overlap. Those that also share a category, agency, place or word are listed first.
 *   <li>Gaps are looked for in every category of the tree, the rules and the history, and every classification but the oversight
 *       grade, on all channels of the rules and the history, without a place, an agency or words, or with words that rules
 *       forbid. What it lists are gaps; it does not prove that there are no others.
 *   <li>Loops of rules are followed through up to four units.
 *   <li>A unit that is not yet set up is no fault; one that ends without a successor is, whether that day has come or not.
 *   <li>Of each code {@link #listingAtMost(int)} findings are listed, and the others counted.
 * </ul>
 *
 * <p>The same book, directory and history give the same report, whatever the order of the rules. Immutable.
 */
public final class RuleBookCheck {

    private static final int MOST = 1_000;

    private final RuleBook book;
    private final Directory directory;
    private final Optional<List<RoutingCase>> history;
    private final Optional<List<UnitTrail>> trails;
    private final int most;

    private RuleBookCheck(
            RuleBook book,
            Directory directory,
            Optional<List<RoutingCase>> history,
            Optional<List<UnitTrail>> trails,
            int most) {
        this.book = book;
        this.directory = directory;
        this.history = history;
        this.trails = trails;
        this.most = most;
    }

    /**
     * A check without history.
     *
     * @param book the rules
     * @param directory the units, the tree of categories, the places; what it lacks is not checked
     * @return the check, which lists 1,000 findings of a code
     */
    public static RuleBookCheck of(RuleBook book, Directory directory) {
        return new RuleBookCheck(book, directory, Optional.empty(), Optional.empty(), MOST);
    }

    /**
     * The same with complaints of the past: it finds rules that never matched, and gaps in their categories and channels.
     *
     * @param past complaints, in any order
     * @return a new check
     */
    public RuleBookCheck withHistory(Collection<RoutingCase> past) {
        return new RuleBookCheck(book, directory, Optional.of(List.copyOf(past)), trails, most);
    }

    /**
     * The same with complaints that units returned: it finds those that would go round again.
     *
     * @param past their trails, in any order; those without a return may be among them
     * @return a new check
     */
    public RuleBookCheck withTrails(Collection<UnitTrail> past) {
        return new RuleBookCheck(book, directory, history, Optional.of(List.copyOf(past)), most);
    }

    /**
     * The same with another number of findings.
     *
     * @param ofACode how many of each code are listed, 1 or more
     * @return a new check
     * @throws InvalidValueException if it is less than 1
     */
    public RuleBookCheck listingAtMost(int ofACode) {
        if (ofACode < 1) {
            throw InvalidValueException.of("ofACode", "1 or more");
        }
        return new RuleBookCheck(book, directory, history, trails, ofACode);
    }

    /**
     * Makes the check. Of 5,000 rules it compares all pairs, which takes seconds.
     *
     * @return what was found
     */
    public RuleBookReport report() {
        Model model = new Model(book, directory);
        Listing listing = new Listing(most);
        Set<Classification> classifications = new LinkedHashSet<>();
        Set<Channel> channels = new LinkedHashSet<>();
        history.orElse(List.of()).forEach(complaint -> {
            complaint.classification().ifPresent(classifications::add);
            complaint.channel().ifPresent(channels::add);
        });
        new UnitChecks(model, listing).run();
        new NameChecks(model, listing, classifications, channels).run();
        new PhraseChecks(model, listing).run();
        new PairChecks(model, listing).run();
        LoopChecks loops = new LoopChecks(model, listing);
        loops.agencies();
        trails.ifPresent(loops::returns);
        gaps(model, listing, classifications, channels);
        history.ifPresent(past -> neverMatched(model, listing, past));
        return new RuleBookReport(listing.findings(), listing.leftOut(), notMade());
    }

    /** The values of the history join those of the rules only here, so that no rule is compared by what it does not name. */
    private void gaps(Model model, Listing listing, Set<Classification> classifications, Set<Channel> channels) {
        List<RoutingCase> past = history.orElse(List.of());
        classifications.forEach(model.axes()::add);
        channels.forEach(model.axes()::add);
        past.forEach(complaint ->
                complaint.category().filter(name -> !Axes.key(name).isEmpty()).ifPresent(model.axes()::addCategory));
        boolean withoutChannel =
                past.stream().anyMatch(complaint -> complaint.channel().isEmpty());
        new GapCheck(model, listing, withoutChannel)
                .run(past.stream().anyMatch(complaint -> complaint.category().isEmpty()));
    }

    private static void neverMatched(Model model, Listing listing, List<RoutingCase> past) {
        Set<String> matched = new HashSet<>();
        past.forEach(complaint ->
                model.route(complaint).because().stream().map(HeldRule::rule).forEach(matched::add));
        for (RuleShape shape : model.ranked()) {
            if (!matched.contains(shape.id())) {
                model.example(shape)
                        .ifPresent(complaint -> listing.add(new NeverMatched(shape.id(), past.size(), complaint)));
            }
        }
    }

    private Set<NotMade> notMade() {
        Set<NotMade> notMade = EnumSet.noneOf(NotMade.class);
        if (directory.units().isEmpty()) {
            notMade.add(NotMade.UNITS);
        }
        if (directory.categories().categories().isEmpty()) {
            notMade.add(NotMade.CATEGORIES);
        }
        if (directory.places().all().isEmpty()) {
            notMade.add(NotMade.PLACES);
        }
        if (history.isEmpty()) {
            notMade.add(NotMade.NEVER_MATCHED);
        }
        if (trails.isEmpty()) {
            notMade.add(NotMade.RETURN_LOOPS);
        }
        return notMade;
    }
}
