package id.tuntas.routing;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.Classification;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Places;
import id.tuntas.routing.Destination.CoordinatorQueue;
import id.tuntas.routing.Destination.Why;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A rule book, ready to route by.
 *
 * <p>Total: every complaint gets a decision, and where no rule holds it is the coordinator's queue. Of the rules that hold the
 * one of the highest priority decides, of equal ones the first in order of the id. It decides alone: where its unit is not
 * known or no longer there, the complaint goes to the coordinator's queue with the reason, and not where the next rule would
 * send it. So a unit that ends moves no complaints to where nobody meant them to go, and the gap is seen and mended.
 *
 * <p>A complaint of {@link Classification#OVERSIGHT_GRADE} goes to the inspectorate whatever the rules say, and never to a unit
 * that it accuses: not under another name, nor as the successor of the one that is accused. Where the inspectorate itself is
 * accused it is the coordinator's. A complaint never goes back to a unit that returned it as not its own, the inspectorate
 * included, but to the coordinator's queue, nor is such a unit asked to help. Who is accused and who returned it is what {@link
 * RoutingCase} says. A complaint that is not of oversight grade goes by the rules also to a unit that it accuses.
 *
 * <p>What one decision costs hangs on the length of the text and on how many rules hold, hardly on how many there are: the text is
 * read once for all words of all rules, and a rule is looked at only where the complaint has something that it asks for. A rule
 * that asks for nothing to be there, but for words to be absent, for flags or a time alone, is looked at for every complaint.
 *
 * <p>Immutable, thread-safe, and independent of the order of the rules.
 */
public final class Router {

    private final RoutingVersions versions;
    private final Facts facts;
    private final RuleIndex index;
    private final Disposals disposals;
    private final Destinations destinations;
    private final Places places;
    private final ScratchPool pool;

    private Router(RuleBook book, Directory directory) {
        List<RoutingRule> ranked = new ArrayList<>(book.rules());
        ranked.sort(Comparator.comparing(RoutingRule::priority).reversed().thenComparing(RoutingRule::id));
        Atoms atoms = new Atoms(book.matching(), directory);
        List<CompiledRule> compiled =
                ranked.stream().map(rule -> new CompiledRule(rule, atoms)).toList();
        this.versions = RoutingVersions.of(book, directory);
        int count = atoms.count();
        this.index = new RuleIndex(compiled, count);
        this.facts = new Facts(atoms, book.matching(), directory);
        this.destinations = new Destinations(book, directory);
        this.disposals = new Disposals(compiled, destinations, new Periods(directory));
        this.places = directory.places();
        this.pool = new ScratchPool(() -> facts.newScratch(count));
    }

    /**
     * Makes a rule book ready.
     *
     * @param book the rules
     * @param directory which units there are and under which names they go, the tree of categories, the places
     * @return the router
     */
    public static Router compile(RuleBook book, Directory directory) {
        return new Router(book, directory);
    }

    /**
     * Where a complaint goes.
     *
     * @param complaint what is known of it
     * @return the decision, with every rule that holds
     */
    public RouteDecision route(RoutingCase complaint) {
        Scratch scratch = pool.take();
        facts.find(complaint, scratch);
        index.hold(scratch, complaint);
        RouteDecision decision = decide(complaint, scratch);
        pool.giveBack(scratch);
        return decision;
    }

    private RouteDecision decide(RoutingCase complaint, Scratch scratch) {
        int count = scratch.sortHolding();
        List<HeldRule> because = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            because.add(index.held(scratch.holding(i), scratch));
        }
        Optional<LocalDate> day = complaint.arrival().map(LocalDateTime::toLocalDate);
        boolean forOversight = isForOversight(complaint);
        RouteDecision.Builder decision = RouteDecision.builder()
                .because(because)
                .forOversight(forOversight)
                .madeUnder(versions);
        if (count > 0) {
            decision.urgency(index.rule(scratch.holding(0)).rule().urgency());
        }
        Destination to = forOversight
                ? destinations.forOversight(complaint.accused(), day)
                : count == 0 ? new CoordinatorQueue(Why.NO_RULE) : disposals.of(scratch.holding(0), day);
        return decision.destination(destinations.unlessReturned(to, complaint.returnedBy(), day))
                .build();
    }

    static boolean isForOversight(RoutingCase complaint) {
        return complaint.classification().isPresent()
                && complaint.classification().get().equals(Classification.OVERSIGHT_GRADE);
    }

    /**
     * What would have to be otherwise for other rules to win: for each that holds and did not win, in the order of {@link
     * RouteDecision#because()}, then for those that hold nearly. A rule is left out for which no such changes were found, as one
     * that contradicts itself or one for oversight grade alone, with which no rule wins. Of several values that would do one is
     * named, mostly the first in the order of the alphabet.
     *
     * <p>Goes through all rules; it is for one complaint that somebody looks at, not for many.
     *
     * @param complaint what is known of it
     * @param nearest how many of the rules that do not hold to tell of at most, those first of which the fewest conditions
     *     fail, of equal ones that which would win; 0 or more
     * @return the same for equal complaints, rule books and directories
     * @throws InvalidValueException if {@code nearest} is negative
     */
    public List<Alternative> alternatives(RoutingCase complaint, int nearest) {
        if (nearest < 0) {
            throw InvalidValueException.of("nearest", "0 or more");
        }
        return new Alternatives(this, new Words(versions.matching()), places).of(complaint, nearest);
    }

    RuleIndex index() {
        return index;
    }

    /** What a complaint has, in a scratch of its own. */
    Scratch read(RoutingCase complaint) {
        Scratch scratch = pool.create();
        facts.find(complaint, scratch);
        return scratch;
    }

    /** The ranks of the rules that hold, in order. */
    List<Integer> holding(RoutingCase complaint) {
        Scratch scratch = read(complaint);
        index.hold(scratch, complaint);
        return IntStream.range(0, scratch.sortHolding())
                .mapToObj(scratch::holding)
                .toList();
    }

    /** How many rules are looked at for a complaint; one twice where it asks for several things that are there. */
    int tried(RoutingCase complaint) {
        return index.hold(read(complaint), complaint);
    }
}
