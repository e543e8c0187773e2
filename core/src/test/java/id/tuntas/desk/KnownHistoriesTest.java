package id.tuntas.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.History;
import id.tuntas.port.Append;
import id.tuntas.port.ComplaintStore;
import id.tuntas.testkit.Commits;
import id.tuntas.testkit.Events;
import id.tuntas.testkit.ForwardingComplaintStore;
import id.tuntas.testkit.InMemoryComplaintStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownHistoriesTest {

    private static final RegencyId SAMPANG = RegencyId.of("sampang");

    private final Pages store = new Pages(new InMemoryComplaintStore());

    /** Of 2,500 complaints with two events each, so many pages are asked for in the first and in the second walk. */
    @ParameterizedTest
    @CsvSource({"0, 3, 3", "1999, 3, 3", "2000, 3, 2", "4000, 3, 1", "4999, 3, 1", "5000, 3, 0", "1000000, 3, 0"})
    void whatFitsIsReadOnceAndTheRestAgain(long room, int first, int second) {
        store(0, 2_500);
        KnownHistories histories = new KnownHistories(store, SAMPANG, room);
        List<ComplaintId> once = ids(histories);
        int asked = store.asked;
        assertThat(once).hasSize(2_500).isSorted().doesNotHaveDuplicates();
        assertThat(asked).isEqualTo(first);
        assertThat(ids(histories)).isEqualTo(once);
        assertThat(store.asked - asked).isEqualTo(second);
        assertThat(ids(histories)).isEqualTo(once);
    }

    @Test
    void nothingIsMissedWhereTheLastPageIsFull() {
        store(0, 2_000);
        KnownHistories histories = new KnownHistories(store, SAMPANG, 1_000_000);
        assertThat(ids(histories)).hasSize(2_000);
        assertThat(ids(histories)).hasSize(2_000);
    }

    @Test
    void withoutComplaintsThereIsNothingToWalk() {
        KnownHistories histories = new KnownHistories(store, SAMPANG, 10);
        assertThat(ids(histories)).isEmpty();
        assertThat(ids(histories)).isEmpty();
        assertThat(store.asked).isEqualTo(1);
    }

    private static List<ComplaintId> ids(KnownHistories histories) {
        List<ComplaintId> ids = new ArrayList<>();
        histories.forEach(history -> ids.add(history.id()));
        return ids;
    }

    private void store(int from, int to) {
        List<Append> appends = new ArrayList<>();
        for (int i = from; i < to; i++) {
            History none = History.none(ComplaintId.of(SAMPANG, Integer.toString(10_000 + i)));
            appends.add(new Append(
                    none,
                    List.of(
                            Events.logged("2024-03-04T09:00", "diterima"),
                            Events.logged("2024-03-05T09:00", "diverifikasi"))));
        }
        store.commit(Commits.of(SAMPANG, "a", "a", appends));
    }

    /** Counts the pages that are asked for. */
    private static final class Pages extends ForwardingComplaintStore {

        private int asked;

        Pages(ComplaintStore store) {
            super(store);
        }

        @Override
        public List<History> page(RegencyId regency, Optional<ComplaintId> after, int limit) {
            asked++;
            return super.page(regency, after, limit);
        }
    }
}
