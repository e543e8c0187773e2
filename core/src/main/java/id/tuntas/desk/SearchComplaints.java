package id.tuntas.desk;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.History;
import id.tuntas.complaint.ReporterId;
import id.tuntas.desk.view.CoordinatorView;
import id.tuntas.desk.view.PublicView;
import id.tuntas.desk.view.ReporterView;
import id.tuntas.desk.view.UnitView;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.port.FoundPage;
import id.tuntas.port.FoundPage.Place;
import id.tuntas.port.Reach;
import id.tuntas.port.WordIndex;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds complaints by words, for each audience among what it may see: a complaint is found if all words that are looked for stand in
 * the view that {@link ReadComplaint} gives that audience, and in no other case. So nobody learns from what is found, or from how much
 * of it, what they could not have read. Auditors read no words, and search none.
 *
 * <p>Words are brought to their stems ({@link id.tuntas.text.Matching#BY_STEM}). Numbers and addresses that
 * {@link id.tuntas.text.PersonalNumbers} recognises are found by nobody; for those {@link FindOwnComplaints} asks the vault. Names are
 * words like any others. A page's cursor says more than a public view, see {@link SearchPage}. What was written since the last run of {@link IndexWords} is
 * not found yet; what may no longer be seen is no longer found at once. Safe for use by many threads if the ports are.
 *
 * <p>Example: on Wednesday 6 March 2024 {@code forPublic("lubang pasar", Optional.empty(), 20)} finds the complaint of the day before
 * that says {@code "Jalan berlubang di depan pasar"}, because the coordinator has verified it and it is not rahasia.
 */
public final class SearchComplaints {

    /** The most complaints of a page. */
    public static final int LONGEST_PAGE = 100;

    private final Desk desk;
    private final WordIndex index;

    /**
     * The use case at a desk.
     *
     * @param desk the desk, with an index of words
     * @throws InvalidValueException if it has none
     */
    public SearchComplaints(Desk desk) {
        this.desk = desk;
        this.index = IndexWords.indexOf(desk);
    }

    /**
     * For everybody.
     *
     * @param query 1 to {@link WordIndex#MOST_WORDS} words in at most 1,000 characters
     * @param after the cursor of the page before; empty for the first page
     * @param limit how many at most, 1 to {@link #LONGEST_PAGE}
     * @return the page
     * @throws InvalidValueException if the limit is out of range, or the query has no word, too many, or a number or an address by which
     *     a person can be found; the message holds none of it
     * @throws id.tuntas.port.PortException if a port failed
     */
    public SearchPage<PublicView.Open> forPublic(String query, Optional<Place> after, int limit) {
        return search(
                new Reach.Published(),
                query,
                after,
                limit,
                dossier -> dossier.forPublic() instanceof PublicView.Open open ? Optional.of(open) : Optional.empty(),
                SearchWords::of);
    }

    /**
     * For a reporter, among the complaints that they brought.
     *
     * @param reporter whom the host has recognised
     * @param query as for everybody
     * @param after the cursor of the page before; empty for the first page
     * @param limit how many at most, 1 to {@link #LONGEST_PAGE}
     * @return the page
     * @throws InvalidValueException as for everybody
     * @throws id.tuntas.port.PortException if a port failed
     */
    public SearchPage<ReporterView> forReporter(ReporterId reporter, String query, Optional<Place> after, int limit) {
        return search(
                new Reach.OfReporter(reporter),
                query,
                after,
                limit,
                dossier -> Optional.of(dossier)
                        .filter(each -> each.complaint().reporter().equals(Optional.of(reporter)))
                        .map(Dossier::forReporter),
                SearchWords::of);
    }

    /**
     * For somebody of a unit, among the complaints that are theirs.
     *
     * @param by whom the host has recognised, as {@link ReadComplaint#forUnit} wants it
     * @param query as for everybody
     * @param after the cursor of the page before; empty for the first page
     * @param limit how many at most, 1 to {@link #LONGEST_PAGE}
     * @return the page; empty where whoever asks is of no unit
     * @throws InvalidValueException as for everybody
     * @throws id.tuntas.port.PortException if a port failed
     */
    public SearchPage<UnitView> forUnit(Actor by, String query, Optional<Place> after, int limit) {
        return by.unit().isEmpty()
                ? nothing(query, limit)
                : search(
                        new Reach.OfUnit(names(by.unit().get())),
                        query,
                        after,
                        limit,
                        dossier -> Optional.of(dossier)
                                .filter(each ->
                                        Theirs.of(desk, each.complaint()).isWorkOf(by))
                                .map(Dossier::forUnit),
                        SearchWords::of);
    }

    /** All names by which the directory knows the unit now. */
    private Set<UnitName> names(UnitName own) {
        Directory directory = desk.directory().at(desk.regency(), desk.clock().instant());
        Set<UnitName> names = new HashSet<>(Set.of(own));
        directory.resolve(own).ifPresent(unit -> {
            names.add(unit.name());
            names.addAll(unit.aliases());
        });
        return names;
    }

    /**
     * For the coordinator, among all.
     *
     * @param by whom the host has recognised
     * @param query as for everybody
     * @param after the cursor of the page before; empty for the first page
     * @param limit how many at most, 1 to {@link #LONGEST_PAGE}
     * @return the page; empty where whoever asks is no coordinator
     * @throws InvalidValueException as for everybody
     * @throws id.tuntas.port.PortException if a port failed
     */
    public SearchPage<CoordinatorView> forCoordinator(Actor by, String query, Optional<Place> after, int limit) {
        return by.role().filter(Role.COORDINATOR::equals).isEmpty()
                ? nothing(query, limit)
                : search(
                        new Reach.All(),
                        query,
                        after,
                        limit,
                        dossier -> Optional.of(dossier.forCoordinator()),
                        SearchWords::of);
    }

    private static <V> SearchPage<V> nothing(String query, int limit) {
        words(query, limit);
        return new SearchPage<>(List.of(), Optional.empty());
    }

    private static Set<String> words(String query, int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw InvalidValueException.of("limit", "1 to " + LONGEST_PAGE);
        }
        return SearchWords.of(query);
    }

    /** One more than the page holds is looked for, so that the cursor is always that of a complaint that was shown. */
    private <V> SearchPage<V> search(
            Reach reach,
            String query,
            Optional<Place> after,
            int limit,
            Function<Dossier, Optional<V>> view,
            Function<V, Set<String>> wordsOf) {
        Set<String> words = words(query, limit);
        Instant now = desk.clock().instant();
        List<V> views = new ArrayList<>();
        Optional<Place> shown = after;
        Optional<Place> next = after;
        do {
            FoundPage page = index.find(desk.regency(), reach, words, next, limit + 1 - views.size());
            Map<ComplaintId, History> histories = desk.store()
                    .find(desk.regency(), page.places().stream().map(Place::id).toList());
            for (Place place : page.places()) {
                Optional<V> seen = Optional.ofNullable(histories.get(place.id()))
                        .flatMap(history -> view.apply(new Dossier(desk, history, now)))
                        .filter(each -> wordsOf.apply(each).containsAll(words));
                if (seen.isPresent() && views.size() == limit) {
                    return new SearchPage<>(views, shown);
                }
                if (seen.isPresent()) {
                    views.add(seen.get());
                    shown = Optional.of(place);
                }
            }
            next = page.next();
        } while (next.isPresent());
        return new SearchPage<>(views, Optional.empty());
    }
}
