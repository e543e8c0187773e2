package id.tuntas.exchange.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitKind;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import id.tuntas.exchange.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DirectoryCsvTest {

    @TempDir
    private Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("units.csv"), content);
    }

    @Test
    void readsUnitsWithTheirAliases() throws IOException {
        Directory directory = DirectoryCsv.read(file("""
                aliases;unit;kind;parent
                DINKES|Dinkes Contoh;Dinas Kesehatan;dinas;

                ;RSUD Contoh;;Dinas Kesehatan
                """));
        assertThat(directory.version()).matches("units\\.csv/sha256-[0-9a-f]{12}");
        assertThat(directory.resolve(UnitName.of("dinkes contoh")).map(Unit::name))
                .contains(UnitName.of("Dinas Kesehatan"));
        Unit hospital = directory.units().get(1);
        assertThat(hospital.kind()).isEqualTo(UnitKind.UNSTATED);
        assertThat(hospital.parent()).contains(UnitName.of("Dinas Kesehatan"));
    }

    @Test
    void anotherAliasIsAnotherVersion() throws IOException {
        String one =
                DirectoryCsv.read(file("unit,aliases\nDinas Kesehatan,DK\n")).version();
        String other = DirectoryCsv.read(file("unit,aliases\nDinas Kesehatan,DINKES\n"))
                .version();
        String blankRow =
                DirectoryCsv.read(file("unit,aliases\n\nDinas Kesehatan,DK\n")).version();
        assertThat(other).isNotEqualTo(one);
        assertThat(blankRow).isEqualTo(one);
    }

    @Test
    void refusesATableWithoutTheColumnUnit() throws IOException {
        Path file = file("nama,jenis\nDinas Kesehatan,dinas\n");
        assertThatThrownBy(() -> DirectoryCsv.read(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("column unit");
    }

    @Test
    void refusesARowWithoutAName() throws IOException {
        Path file = file("unit,kind\nDinas Kesehatan,dinas\n,dinas\n");
        assertThatThrownBy(() -> DirectoryCsv.read(file)).hasMessageContaining("row 3");
    }

    @Test
    void refusesAnAliasOfTwoUnits() throws IOException {
        Path file = file("unit,aliases\nDinas Kesehatan,DK\nDinas Kebudayaan,DK\n");
        assertThatThrownBy(() -> DirectoryCsv.read(file)).hasMessageContaining("two units");
    }

    @Test
    void readsFromWhenToWhenAUnitExistsAndItsSuccessor() throws IOException {
        List<Unit> units = DirectoryCsv.read(file("""
                        unit,valid_from,valid_until,successor
                        Dinas Perikanan,2010-07-01,2022-12-31,Dinas Pertanian
                        Dinas Pertanian,,,
                        """)).units();

        assertThat(units.get(0).validity())
                .isEqualTo(Validity.between(LocalDate.of(2010, 7, 1), LocalDate.of(2022, 12, 31)));
        assertThat(units.get(0).successor()).contains(UnitName.of("Dinas Pertanian"));
        assertThat(units.get(1).validity()).isEqualTo(Validity.ALWAYS);
        assertThat(units.get(1).successor()).isEmpty();
    }

    @Test
    void refusesADateThatIsNone() throws IOException {
        Path file = file("unit,valid_from,valid_until\nDinas A,2024-01-01,akhir tahun\n");
        assertThatThrownBy(() -> DirectoryCsv.read(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("units.csv: row 2, valid_until: a date such as 2024-01-15, of the years 1900 to 9999");
        Path order = file("unit,valid_from,valid_until\nDinas A,2024-01-02,2024-01-01\n");
        assertThatThrownBy(() -> DirectoryCsv.read(order))
                .hasMessage("units.csv: row 2, valid_until: the last day, which is not before the first");
    }

    @Test
    void unitsAloneMayClaimOneName() throws IOException {
        Path file = file("unit,aliases\nDinas Kesehatan,DK\nDinas Kebudayaan,DK\n");
        assertThat(DirectoryCsv.readUnits(file)).hasSize(2);
    }
}
