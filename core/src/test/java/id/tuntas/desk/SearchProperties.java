package id.tuntas.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Actor;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.desk.view.PublicView;
import id.tuntas.directory.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Law 24 for searching: what is found is what the audience can read, and once the index has caught up, all of it. */
class SearchProperties {

    private static final Person PERSON =
            new Person("Fulan", "3527998877665511", "0812-5550-9876", "fulan@contoh.example", "Jl. Contoh 1");
    private static final Actor COORDINATOR = Actor.of(Role.COORDINATOR);
    private static final Actor LIAISON = Actor.of(Role.LIAISON_OFFICER, DeskLife.UNITS.get(0));

    @Property(tries = 100)
    void found_isWhatTheViewsHold(
            @ForAll @Size(min = 5, max = 60) List<Long> draws, @ForAll @IntRange(min = 0, max = 60) int lag) {
        DeskLife life = new DeskLife(PERSON, "Lampu padam di 0812-5550-9876", UnaryOperator.identity());
        IndexWords index = new IndexWords(life.desk);
        for (int i = 0; i < draws.size(); i++) {
            life.step(draws.get(i));
            if (i == lag) {
                index.run(done -> {});
            }
        }
        compare(life, false);
        index.run(done -> {});
        compare(life, true);
    }

    private static void compare(DeskLife life, boolean complete) {
        ReadComplaint read = new ReadComplaint(life.desk);
        SearchComplaints search = new SearchComplaints(life.desk);
        compare(
                life,
                complete,
                id -> read.forPublic(id)
                        .filter(PublicView.Open.class::isInstance)
                        .map(view -> SearchWords.of((PublicView.Open) view)),
                query -> search.forPublic(query, Optional.empty(), 10).views().stream()
                        .map(view -> view.tracking().value())
                        .toList());
        compare(
                life,
                complete,
                id -> read.forUnit(id, LIAISON).map(SearchWords::of),
                query -> search.forUnit(LIAISON, query, Optional.empty(), 10).views().stream()
                        .map(view -> view.file().tracking().value())
                        .toList());
        compare(
                life,
                complete,
                id -> read.forCoordinator(id, COORDINATOR).map(SearchWords::of),
                query -> search.forCoordinator(COORDINATOR, query, Optional.empty(), 10).views().stream()
                        .map(view -> view.file().tracking().value())
                        .toList());
    }

    private static void compare(
            DeskLife life,
            boolean complete,
            Function<ComplaintId, Optional<Set<String>>> words,
            Function<String, List<String>> found) {
        Set<String> all = new TreeSet<>(Set.of("lampu", "padam"));
        life.complaints.forEach(id -> words.apply(id).ifPresent(all::addAll));
        List<String> queries = new ArrayList<>(all);
        queries.add("lampu padam");
        for (String query : queries) {
            List<String> held = life.complaints.stream()
                    .filter(id -> words.apply(id)
                            .filter(each -> each.containsAll(List.of(query.split(" "))))
                            .isPresent())
                    .map(id ->
                            life.complaint(id).upstream().map(Object::toString).orElse(id.value()))
                    .toList();
            if (complete) {
                assertThat(found.apply(query)).as(query).containsExactlyInAnyOrderElementsOf(held);
            } else {
                assertThat(held).as(query).containsAll(found.apply(query));
            }
        }
    }
}
