package id.tuntas.jdbc;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintEvent.Verified;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.complaint.ReporterId;
import id.tuntas.directory.UnitName;
import id.tuntas.port.Append;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.FoundPage;
import id.tuntas.port.IndexedWords;
import id.tuntas.port.Reach;
import id.tuntas.port.WordIndex;
import id.tuntas.testkit.Commits;
import id.tuntas.testkit.EventSamples;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The index of words, for {@link FaultCases}. A round has a regency of its own. */
final class WordFaults {

    private static final UnitName ROADS = UnitName.of("Dinas Pekerjaan Umum");
    private static final List<String> IDS = List.of("4695068", "4695069");
    private static final String FRESH = "unread: 4695068 4695069, jalan: , lubang: ";
    private static final String PUT = "unread: , jalan: 4695068 4695069, lubang: 4695068 4695069";

    private final WordIndex index;
    private final ComplaintStore store;
    private final WordIndex failing;

    WordFaults(TestDatabase database, Faulty faulty) {
        this.store = database.store();
        this.index = TuntasJdbc.on(database.source()).wordIndex();
        this.failing = TuntasJdbc.on(faulty.source()).withoutMigration().wordIndex();
    }

    List<FaultOperation> operations() {
        return List.of(
                new FaultOperation(
                        "indexing words",
                        round -> fill(regency(round)),
                        round -> failing.put(regency(round), entries(regency(round), 1, "lubang")),
                        round -> state(regency(round)),
                        FRESH,
                        PUT,
                        Set.of(2, 0)),
                new FaultOperation(
                        "indexing other words",
                        round -> {
                            fill(regency(round));
                            index.put(regency(round), entries(regency(round), 1, "lubang"));
                            verify(regency(round), 1);
                        },
                        round -> failing.put(regency(round), entries(regency(round), 2, "pasar")),
                        round -> state(regency(round)),
                        "unread: 4695068 4695069, jalan: 4695068 4695069, lubang: 4695068 4695069",
                        "unread: , jalan: 4695068 4695069, lubang: ",
                        Set.of(2, 0)),
                new FaultOperation(
                        "forgetting words",
                        round -> {
                            fill(regency(round));
                            index.put(regency(round), entries(regency(round), 1, "lubang"));
                        },
                        round -> {
                            failing.forget(ComplaintId.of(regency(round), "4695068"));
                            return true;
                        },
                        round -> state(regency(round)),
                        PUT,
                        "unread: 4695068, jalan: 4695069, lubang: 4695069",
                        Set.of(true)),
                reading(
                        "searching words",
                        regency -> joined(failing.find(
                                regency,
                                new Reach.OfUnit(Set.of(ROADS)),
                                Set.of("jalan", "lubang"),
                                Optional.empty(),
                                10)),
                        "4695068 4695069"),
                reading(
                        "listing what is unread",
                        regency -> failing.unread(regency, Optional.empty(), 10).toString(),
                        "[]"));
    }

    private FaultOperation reading(String name, Function<RegencyId, String> query, String answer) {
        return new FaultOperation(
                name,
                round -> {
                    fill(regency(round));
                    index.put(regency(round), entries(regency(round), 1, "lubang"));
                },
                round -> query.apply(regency(round)),
                round -> state(regency(round)),
                PUT,
                PUT,
                Set.of(answer));
    }

    private static RegencyId regency(int round) {
        return RegencyId.of("35.27-w" + round);
    }

    private void fill(RegencyId regency) {
        verify(regency, 0);
    }

    private void verify(RegencyId regency, int version) {
        DatedEvent verified = DatedEvent.of(EventSamples.TUESDAY, new Verified());
        store.commit(Commits.of(
                regency,
                "all" + version,
                "all",
                IDS.stream()
                        .map(id -> ComplaintId.of(regency, id))
                        .map(id -> new Append(
                                version == 0
                                        ? History.none(id)
                                        : History.none(id).plus(List.of(verified)),
                                List.of(verified)))
                        .toList()));
    }

    private static List<IndexedWords> entries(RegencyId regency, int version, String word) {
        return IDS.stream()
                .map(id -> IndexedWords.builder()
                        .id(ComplaintId.of(regency, id))
                        .version(version)
                        .addUnits(ROADS)
                        .reporter(ReporterId.of("r-17"))
                        .addPublished("jalan")
                        .addWithheld(word)
                        .build())
                .toList();
    }

    private String state(RegencyId regency) {
        return "unread: "
                + index.unread(regency, Optional.empty(), 10).stream()
                        .map(ComplaintId::value)
                        .collect(Collectors.joining(" "))
                + ", jalan: " + found(regency, new Reach.Published(), "jalan") + ", lubang: "
                + found(regency, new Reach.All(), "lubang");
    }

    private String found(RegencyId regency, Reach reach, String word) {
        return joined(index.find(regency, reach, Set.of(word), Optional.empty(), 10));
    }

    private static String joined(FoundPage page) {
        return page.places().stream().map(place -> place.id().value()).collect(Collectors.joining(" "));
    }
}
