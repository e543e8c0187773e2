package id.tuntas.testkit;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.History;
import id.tuntas.complaint.ReporterId;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.port.ComplaintQueries;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.DueDates;
import id.tuntas.port.InboxPage;
import id.tuntas.port.InboxRow;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Queries that read every history whenever they are asked: the model of all others. */
public final class InMemoryComplaintQueries implements ComplaintQueries {

    private static final Comparator<InboxPage.Cursor> BY_DUE = Comparator.comparing(
                    (InboxPage.Cursor place) -> place.due().orElse(Instant.MAX))
            .thenComparing(InboxPage.Cursor::id);

    private final ComplaintStore store;
    private final DueDates dates;

    /**
     * Queries over a store.
     *
     * @param store any store
     * @param dates what is due when
     */
    public InMemoryComplaintQueries(ComplaintStore store, DueDates dates) {
        this.store = store;
        this.dates = dates;
    }

    @Override
    public InboxPage inbox(
            RegencyId regency, Role role, Optional<UnitName> unit, Optional<InboxPage.Cursor> after, int limit) {
        return page(
                regency,
                after,
                limit,
                row -> row.role().equals(Optional.of(role))
                        && row.unit().map(UnitName::key).equals(unit.map(UnitName::key)));
    }

    @Override
    public InboxPage overdue(RegencyId regency, Instant asOf, Optional<InboxPage.Cursor> after, int limit) {
        Instant moment = asOf.truncatedTo(ChronoUnit.MICROS);
        return page(
                regency,
                after,
                limit,
                row -> row.due().filter(due -> due.isBefore(moment)).isPresent());
    }

    private InboxPage page(RegencyId regency, Optional<InboxPage.Cursor> after, int limit, Predicate<InboxRow> wanted) {
        check(limit);
        return InboxPage.of(
                histories(regency).stream()
                        .map(history -> InboxRow.of(fold(history), history, dates))
                        .filter(wanted)
                        .filter(row -> after.map(last -> BY_DUE.compare(InboxPage.Cursor.behind(row), last) > 0)
                                .orElse(true))
                        .sorted(Comparator.comparing(InboxPage.Cursor::behind, BY_DUE))
                        .limit(limit + 1L)
                        .toList(),
                limit);
    }

    @Override
    public List<ComplaintId> tracked(RegencyId regency, TrackingId tracking) {
        return ids(
                        regency,
                        complaint -> complaint.id().value().equals(tracking.value())
                                || complaint.upstream().equals(Optional.of(tracking)))
                .limit(LONGEST_PAGE)
                .toList();
    }

    @Override
    public List<ComplaintId> broughtBy(RegencyId regency, ReporterId reporter, Optional<ComplaintId> after, int limit) {
        check(limit);
        return ids(regency, complaint -> complaint.reporter().equals(Optional.of(reporter)))
                .filter(id -> after.map(last -> id.compareTo(last) > 0).orElse(true))
                .limit(limit)
                .toList();
    }

    private Stream<ComplaintId> ids(RegencyId regency, Predicate<Complaint> wanted) {
        return histories(regency).stream()
                .map(InMemoryComplaintQueries::fold)
                .filter(wanted)
                .map(Complaint::id)
                .sorted();
    }

    @Override
    public void rebuild(RegencyId regency, LongConsumer progress) {
        progress.accept(store.count(regency));
    }

    private List<History> histories(RegencyId regency) {
        List<History> all = new ArrayList<>();
        List<History> page;
        Optional<ComplaintId> last = Optional.empty();
        do {
            page = store.page(regency, last, ComplaintStore.LONGEST_PAGE);
            all.addAll(page);
            last = page.isEmpty() ? last : Optional.of(page.get(page.size() - 1).id());
        } while (page.size() == ComplaintStore.LONGEST_PAGE);
        return all;
    }

    private static Complaint fold(History history) {
        return Complaint.fold(history.id(), history.inOrder());
    }

    private static void check(int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw InvalidValueException.of("limit", "1 to " + LONGEST_PAGE);
        }
    }
}
