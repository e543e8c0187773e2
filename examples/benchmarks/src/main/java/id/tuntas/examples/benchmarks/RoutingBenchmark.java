package id.tuntas.examples.benchmarks;

import id.tuntas.directory.Directory;
import id.tuntas.routing.HeldRule;
import id.tuntas.routing.RouteDecision;
import id.tuntas.routing.Router;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.RuleBook;
import id.tuntas.text.Matching;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Routing one complaint of some 60 words by a made-up book. Ours reads the text, says which rules hold and why, where the
 * complaint goes and who answers there. The peers read the text too, with our reader. They have it easier in the rest: names are
 * looked up beforehand, and they say which rule wins and no more. Each is held to our answers on 1,024 complaints before it is
 * timed.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class RoutingBenchmark {

    private static final int MASK = RoutingBooks.COMPLAINTS - 1;

    /** A book with its router, and complaints. */
    @State(Scope.Thread)
    public static class Ours {

        /** How many rules. */
        @Param({"84", "500", "5000"})
        public int size;

        /** How words are compared. */
        @Param
        public Matching matching = Matching.BY_STEM;

        private final Directory directory = RoutingBooks.directory();
        private Router router = Router.compile(RuleBook.of("none", "0", List.of()), directory);
        private RoutingCase[] complaints = {};
        private int at;

        /** Draws them. */
        @Setup
        public void draw() {
            RuleBook book = RoutingBooks.book(size, matching);
            router = Router.compile(book, directory);
            complaints = RoutingBooks.complaints(book);
        }
    }

    /** A peer, held to our answers. */
    public abstract static class Peer {

        private final Directory directory = RoutingBooks.directory();
        private RoutingFact[] facts = {};
        private Function<RoutingFact, String> peer = fact -> "";
        private int at;

        void hold(
                int size, Matching matching, String name, Function<List<FlatRule>, Function<RoutingFact, String>> how) {
            RuleBook book = RoutingBooks.book(size, matching);
            Router router = Router.compile(book, directory);
            RoutingCase[] complaints = RoutingBooks.complaints(book);
            facts = new RoutingFact[complaints.length];
            peer = how.apply(FlatRule.ranked(book, directory));
            int routed = 0;
            for (int i = 0; i < complaints.length; i++) {
                facts[i] = new RoutingFact(complaints[i], directory, matching);
                String ours =
                        router.route(complaints[i]).winner().map(HeldRule::rule).orElse("");
                facts[i].read();
                Checks.same(name, "complaint " + i, ours, peer.apply(facts[i]));
                routed += ours.isEmpty() ? 0 : 1;
            }
            System.out.println("# " + name + " agrees on " + complaints.length + " complaints, of which " + routed
                    + " fall under a rule");
        }

        String next() {
            RoutingFact fact = facts[at++ & MASK];
            fact.read();
            return peer.apply(fact);
        }
    }

    /** Every rule in turn. */
    @State(Scope.Thread)
    public static class Linear extends Peer {

        /** How many rules. */
        @Param({"84", "500", "5000"})
        public int size;

        /** How words are compared. */
        @Param
        public Matching matching = Matching.BY_STEM;

        /** Builds it and holds it to our answers. */
        @Setup
        public void build() {
            hold(size, matching, "a linear scan", RoutingPeers::linear);
        }
    }

    /** Easy Rules. */
    @State(Scope.Thread)
    public static class EasyRules extends Peer {

        /** How many rules. */
        @Param({"500", "5000"})
        public int size;

        /** How words are compared. */
        @Param
        public Matching matching = Matching.BY_STEM;

        /** Builds it and holds it to our answers. */
        @Setup
        public void build() {
            hold(size, matching, "Easy Rules", RoutingPeers::easyRules);
        }
    }

    /** Drools. */
    @State(Scope.Thread)
    public static class Drools extends Peer {

        /** How many rules. */
        @Param({"500", "5000"})
        public int size;

        /** How words are compared. */
        @Param
        public Matching matching = Matching.BY_STEM;

        /** Builds it and holds it to our answers. */
        @Setup
        public void build() {
            hold(size, matching, "Drools", RoutingPeers::drools);
        }
    }

    /** A book that is not compiled yet. */
    @State(Scope.Thread)
    public static class Book {

        /** How many rules. */
        @Param({"500", "5000"})
        public int size;

        private final Directory directory = RoutingBooks.directory();
        private RuleBook book = RuleBook.of("none", "0", List.of());

        /** Draws it. */
        @Setup
        public void draw() {
            book = RoutingBooks.book(size, Matching.BY_STEM);
        }
    }

    /** A text that nearly says what 5,000 rules ask for. */
    @State(Scope.Thread)
    public static class Hostile {

        /** How many characters. */
        @Param({"1000", "100000", "1000000"})
        public int characters;

        private final RuleBook book = RoutingBooks.book(5_000, Matching.BY_STEM);
        private final Router router = Router.compile(book, RoutingBooks.directory());
        private RoutingCase complaint = RoutingCase.builder().build();

        /** Writes it. */
        @Setup
        public void write() {
            complaint = RoutingBooks.nearMatches(book, characters);
        }
    }

    /** Ours. */
    @Benchmark
    public RouteDecision route_tuntas(Ours ours) {
        return ours.router.route(ours.complaints[ours.at++ & MASK]);
    }

    /** A linear scan. */
    @Benchmark
    public String route_linear(Linear linear) {
        return linear.next();
    }

    /** Easy Rules. */
    @Benchmark
    public String route_easyrules(EasyRules easyRules) {
        return easyRules.next();
    }

    /** Drools. */
    @Benchmark
    public String route_drools(Drools drools) {
        return drools.next();
    }

    /** Making a book ready. */
    @Benchmark
    public Router compile_tuntas(Book book) {
        return Router.compile(book.book, book.directory);
    }

    /** A text written to be slow. */
    @Benchmark
    public RouteDecision hostile_tuntas(Hostile hostile) {
        return hostile.router.route(hostile.complaint);
    }
}
