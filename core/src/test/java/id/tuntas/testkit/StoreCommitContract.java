package id.tuntas.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.directory.Role;
import id.tuntas.port.Addressee;
import id.tuntas.port.Append;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitResult;
import id.tuntas.port.KeyReusedException;
import id.tuntas.port.Notice;
import id.tuntas.port.NoticeKind;
import id.tuntas.port.StaleVersionException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a store does with commits: versions, all or nothing, keys, and one regency beside another. */
abstract class StoreCommitContract extends StoreCases {

    StoreCommitContract() {}

    // Versions

    @Test
    final void versions_areDense() {
        History history = none("1");
        for (int version = 1; version <= 20; version++) {
            history = put("k" + version, history, verified(version));
            assertThat(stored("1")).isEqualTo(history);
            assertThat(stored("1").version()).isEqualTo(version);
        }
    }

    @Test
    final void longHistory_keepsItsOrder() {
        DatedEvent[] events =
                IntStream.range(0, 1_200).mapToObj(i -> verified(1_200 - i)).toArray(DatedEvent[]::new);
        History first = put("first", none("1"), events);
        History both = put("second", first, events);
        assertThat(stored("1")).isEqualTo(both);
        assertThat(store.page(SAMPANG, Optional.empty(), 5)).containsExactly(both);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 4, 5})
    final void staleVersion_isRefused(int version) {
        History three = put("one", none("1"), verified(1), verified(2), verified(3));
        History stale = new History(id("1"), Collections.nCopies(version, verified(0)));
        assertThatThrownBy(() -> store.commit(Commits.of("two", stale, verified(4))))
                .isInstanceOfSatisfying(StaleVersionException.class, refused -> {
                    assertThat(refused.complaint()).isEqualTo(id("1").toString());
                    assertThat(refused.expected()).isEqualTo(version);
                });
        assertThat(stored("1")).isEqualTo(three);
    }

    @Test
    final void versionOfAComplaintThatIsNotThere_isRefused() {
        History imagined = new History(id("1"), List.of(verified(1)));
        assertThatThrownBy(() -> store.commit(Commits.of("one", imagined, verified(2))))
                .isInstanceOf(StaleVersionException.class);
        assertThat(store.find(SAMPANG, List.of(id("1")))).isEmpty();
        assertThat(store.count(SAMPANG)).isZero();
    }

    // All or nothing

    @Test
    final void severalHistories_areStoredTogether() {
        History one = put("1");
        List<Append> appends = List.of(append(none("2"), verified(2)), append(one, verified(3)));
        commit("merge", appends);
        assertThat(store.find(SAMPANG, List.of(id("1"), id("2")))).isEqualTo(byId(appends));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "9"})
    final void oneStaleVersionAmongMany_keepsAllFromBeingStored(String stale) {
        History one = put("1");
        History gone = new History(id(stale), List.of(verified(7)));
        List<Append> appends =
                List.of(append(none("5"), verified(2)), append(gone, verified(2)), append(one, verified(2)));
        assertThatThrownBy(() -> commit("merge", appends)).isInstanceOf(StaleVersionException.class);
        assertThat(store.page(SAMPANG, Optional.empty(), 10)).containsExactly(one);
        assertThat(store.count(SAMPANG)).isEqualTo(1);
    }

    @Test
    final void refusedCommit_leavesItsKeyFree() {
        History one = put("1");
        assertThatThrownBy(() -> store.commit(Commits.of("k", none("1"), verified(2))))
                .isInstanceOf(StaleVersionException.class);
        assertThat(store.commit(Commits.of(SAMPANG, "k", "another body", List.of(append(one, verified(2))))))
                .isEqualTo(CommitResult.COMMITTED);
        assertThat(stored("1")).isEqualTo(one.plus(List.of(verified(2))));
    }

    // Keys

    @Test
    final void sameKeyWithTheSameDigest_hasOneEffect() {
        Commit commit = Commits.of("k", none("1"), verified(1));
        assertThat(store.commit(commit)).isEqualTo(CommitResult.COMMITTED);
        assertThat(store.commit(commit)).isEqualTo(CommitResult.REPEATED);
        assertThat(store.commit(commit)).isEqualTo(CommitResult.REPEATED);
        assertThat(stored("1").events()).containsExactly(verified(1));
    }

    @Test
    final void sameKeyWithTheSameDigest_isAnsweredWhateverVersionsItNames() {
        History one = put("k", none("1"), verified(1));
        History two = put("l", one, verified(2));
        assertThat(store.commit(Commits.of("k", two, verified(3)))).isEqualTo(CommitResult.REPEATED);
        assertThat(store.commit(Commits.of("k", one, verified(3)))).isEqualTo(CommitResult.REPEATED);
        assertThat(store.commit(Commits.of("k", none("9"), verified(3)))).isEqualTo(CommitResult.REPEATED);
        assertThat(store.page(SAMPANG, Optional.empty(), 10)).containsExactly(two);
    }

    @Test
    final void sameKeyWithAnotherDigest_isRefused() {
        History one = put("k", none("1"), verified(1));
        Commit other = Commits.of(
                SAMPANG, "k", "another body", List.of(append(one, verified(2)), append(none("2"), verified(2))));
        assertThatThrownBy(() -> store.commit(other)).isInstanceOf(KeyReusedException.class);
        assertThat(store.page(SAMPANG, Optional.empty(), 10)).containsExactly(one);
    }

    @Test
    final void commitWithoutAppends_usesUpItsKey() {
        assertThat(store.commit(Commits.of(SAMPANG, "k", "nothing", List.of()))).isEqualTo(CommitResult.COMMITTED);
        assertThat(store.commit(Commits.of(SAMPANG, "k", "nothing", List.of()))).isEqualTo(CommitResult.REPEATED);
        assertThatThrownBy(() -> store.commit(Commits.of("k", none("1"), verified(1))))
                .isInstanceOf(KeyReusedException.class);
    }

    @Test
    final void commitOfNoticesAlone_hasOneEffect() {
        History one = put("1");
        Commit commit = Commit.builder()
                .from(Commits.of(SAMPANG, "rung", "cause", List.of()))
                .addNotices(Notice.builder()
                        .regency(SAMPANG)
                        .id("n-1")
                        .kind(NoticeKind.of("pengingat"))
                        .to(Addressee.of(Role.COORDINATOR))
                        .about(id("1"))
                        .notBefore(TUESDAY)
                        .expires(TUESDAY.plusSeconds(60))
                        .build())
                .build();
        assertThat(store.commit(commit)).isEqualTo(CommitResult.COMMITTED);
        assertThat(store.commit(commit)).isEqualTo(CommitResult.REPEATED);
        assertThat(store.digest(SAMPANG, commit.key())).contains(commit.bodyDigest());
        assertThat(stored("1")).isEqualTo(one);
    }

    @Test
    final void keysThatCollationsConfuse_areDifferentKeys() {
        List<String> keys = List.of(
                "a", "A", "a ", " a", "\u00e4", "a\u0308", "\u00e1", "\uff41", "x".repeat(128), "x".repeat(127));
        for (int i = 0; i < keys.size(); i++) {
            assertThat(store.commit(Commits.of(SAMPANG, keys.get(i), "body " + i, List.of())))
                    .isEqualTo(CommitResult.COMMITTED);
        }
        for (int i = 0; i < keys.size(); i++) {
            assertThat(store.commit(Commits.of(SAMPANG, keys.get(i), "body " + i, List.of())))
                    .isEqualTo(CommitResult.REPEATED);
        }
    }

    // Regencies

    @Test
    final void regencies_shareNeitherIdsNorKeys() {
        History sampang = put("k", none("1"), verified(1));
        History bandung = History.none(ComplaintId.of(BANDUNG, "1"));
        assertThat(store.commit(Commits.of("k", bandung, verified(5), verified(6))))
                .isEqualTo(CommitResult.COMMITTED);
        assertThat(stored("1")).isEqualTo(sampang);
        assertThat(store.page(BANDUNG, Optional.empty(), 10))
                .containsExactly(bandung.plus(List.of(verified(5), verified(6))));
        assertThat(store.count(SAMPANG)).isEqualTo(1);
        assertThat(store.count(BANDUNG)).isEqualTo(1);
        assertThat(store.count(RegencyId.of("35.2"))).isZero();
    }

    @Test
    final void idOfAnotherRegency_looksUnknown() {
        put("1");
        assertThat(store.find(BANDUNG, List.of(id("1"), ComplaintId.of(BANDUNG, "1"))))
                .isEmpty();
        assertThat(store.find(SAMPANG, List.of(ComplaintId.of(BANDUNG, "1")))).isEmpty();
        assertThat(store.page(BANDUNG, Optional.empty(), 10)).isEmpty();
    }

    @Test
    final void regenciesThatDifferInCase_areDifferent() {
        ComplaintId upper = ComplaintId.of(RegencyId.of("LOCAL"), "1");
        store.commit(Commits.of("k", History.none(upper), verified(1)));
        assertThat(store.count(RegencyId.LOCAL)).isZero();
        assertThat(store.find(RegencyId.LOCAL, List.of(upper))).isEmpty();
    }
}
