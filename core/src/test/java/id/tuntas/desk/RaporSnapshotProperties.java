package id.tuntas.desk;

import static id.tuntas.testkit.Events.WIB;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitName;
import id.tuntas.exchange.json.RaporJson;
import id.tuntas.exchange.json.RaporSnapshotJson;
import id.tuntas.port.ComplaintStore;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.RaporSnapshot;
import id.tuntas.scorecard.ScorecardTerms;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.SlaPolicy;
import id.tuntas.testkit.Commits;
import id.tuntas.testkit.CrowdedHistories;
import id.tuntas.testkit.InMemoryComplaintStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 21: a rapor that was kept comes out the same, whatever is recorded later. */
class RaporSnapshotProperties {

    private static final SlaCalculator CALCULATOR =
            SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, WorkingCalendar.national(WIB));
    private static final ScorecardTerms TERMS =
            ScorecardTerms.builder().zone(WIB).build();
    private static final Directory RENAMED = Directory.of(
            "2",
            List.of(Unit.builder()
                    .name(UnitName.of("Dishub"))
                    .addAliases(UnitName.of("Dinas Perhubungan"))
                    .build()));

    @Property(tries = 300)
    void whateverIsRecordedLaterTheBytesAreTheSame(
            @ForAll("stores") List<List<DatedEvent>> histories, @ForAll("moments") Instant knownAt) {
        ComplaintStore then = stored(histories, knownAt);
        ComplaintStore later = stored(histories, Instant.MAX);
        Rapor kept = drawUp(then, Directory.empty(), RaporQuestion.LATEST);
        if (kept.scorecard().asOf().isEmpty()) {
            return;
        }
        RaporSnapshot snapshot = RaporSnapshotJson.of(kept);

        Rapor again = drawUp(later, Directory.empty(), question(snapshot));

        assertThat(RaporJson.bytes(again, List.of(), Locale.ENGLISH))
                .isEqualTo(RaporJson.bytes(kept, List.of(), Locale.ENGLISH));
        assertThat(snapshot.differences(RaporSnapshotJson.of(again))).isEmpty();
    }

    @Property(tries = 100)
    void anotherDirectoryShowsAndNothingButWhatItNames(@ForAll("stores") List<List<DatedEvent>> histories) {
        ComplaintStore store = stored(histories, Instant.MAX);
        RaporSnapshot kept = RaporSnapshotJson.of(drawUp(store, Directory.empty(), RaporQuestion.LATEST));
        RaporSnapshot renamed = RaporSnapshotJson.of(drawUp(store, RENAMED, RaporQuestion.LATEST));

        assertThat(kept.differences(renamed))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.path())
                        .matches("versions\\.directory|(units|slaByUnit)\\[.*|basis\\.overdueDigest"));
        assertThat(kept.digest()).isNotEqualTo(renamed.digest());
    }

    private static RaporQuestion question(RaporSnapshot kept) {
        return RaporQuestion.builder()
                .asOf(kept.asOf())
                .knownAt(kept.knownAt())
                .year(kept.year())
                .build();
    }

    private static Rapor drawUp(ComplaintStore store, Directory directory, RaporQuestion question) {
        return new DrawUpRapor(store, CALCULATOR, directory).drawUp(RegencyId.LOCAL, question, TERMS, Progress.NONE);
    }

    /** What was recorded up to a moment. */
    private static ComplaintStore stored(List<List<DatedEvent>> histories, Instant upTo) {
        InMemoryComplaintStore store = new InMemoryComplaintStore();
        for (int i = 0; i < histories.size(); i++) {
            ComplaintId id = ComplaintId.of(RegencyId.LOCAL, Integer.toString(i));
            List<DatedEvent> known = new ArrayList<>(histories.get(i));
            known.removeIf(event -> event.recordedAt().isAfter(upTo));
            if (!known.isEmpty()) {
                store.commit(Commits.of("k" + i, History.none(id), known.toArray(DatedEvent[]::new)));
            }
        }
        return store;
    }

    @Provide
    Arbitrary<List<List<DatedEvent>>> stores() {
        return CrowdedHistories.fromOutside()
                .list()
                .ofMaxSize(10)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return CrowdedHistories.moments();
    }
}
