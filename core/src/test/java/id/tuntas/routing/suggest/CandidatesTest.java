package id.tuntas.routing.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import id.tuntas.routing.RoutingCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CandidatesTest {

    /** A Monday. */
    private static final LocalDate DAY = LocalDate.of(2023, 1, 2);

    private final Directory directory = Directory.of(
            "1",
            List.of(
                    Unit.builder()
                            .name(UnitName.of("Dinas Kesehatan"))
                            .addAliases(UnitName.of("DINKES"))
                            .build(),
                    Unit.builder()
                            .name(UnitName.of("Badan Pengawas"))
                            .validity(Validity.upTo(LocalDate.of(2022, 12, 31))) // a Saturday
                            .build()));

    private static List<Disposition> history(String... leads) {
        List<Disposition> history = new ArrayList<>();
        for (String lead : leads) {
            history.add(new Disposition(
                    TrackingId.of("c" + history.size()), RoutingCase.builder().build(), UnitName.of(lead)));
        }
        return history;
    }

    private static CandidateUnit unit(String name, String kind, int reports, String... keys) {
        return CandidateUnit.builder()
                .name(UnitName.of(name))
                .kind(Optional.of(kind).filter(word -> !word.isEmpty()))
                .addKeys(keys)
                .reports(reports)
                .build();
    }

    @Test
    void unitsOfTheDirectoryAreFoundByTheirAliases() {
        assertThat(Candidates.of(history("DINKES", "Dinas Sosial"), directory, Optional.empty()))
                .containsExactly(
                        unit("Badan Pengawas", "", 0, "badan pengawas"),
                        unit("Dinas Kesehatan", "dinas", 1, "dinas kesehatan", "dinkes"),
                        unit("Dinas Sosial", "dinas", 1, "dinas sosial"));
    }

    @Test
    void onADayOnlyUnknownUnitsAndThoseThatExistCanBeSuggested() {
        assertThat(Candidates.of(history("Inspektorat", "Badan Pengawas"), directory, Optional.of(DAY)))
                .containsExactly(
                        unit("Dinas Kesehatan", "", 0, "dinas kesehatan", "dinkes"),
                        unit("Inspektorat", "", 1, "inspektorat"));
    }

    @Test
    void theMostFrequentSpellingIsShown() {
        assertThat(Candidates.of(
                        history("DINAS SOSIAL", "Dinas Sosial", "Dinas Sosial"), Directory.empty(), Optional.empty()))
                .containsExactly(unit("Dinas Sosial", "", 3, "dinas sosial"));
    }
}
