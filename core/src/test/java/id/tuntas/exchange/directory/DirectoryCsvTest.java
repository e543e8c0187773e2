package id.tuntas.exchange.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitKind;
import id.tuntas.directory.UnitName;
import id.tuntas.exchange.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(directory.version()).isEqualTo("units.csv");
        assertThat(directory.resolve(UnitName.of("dinkes contoh")).map(Unit::name))
                .contains(UnitName.of("Dinas Kesehatan"));
        Unit hospital = directory.units().get(1);
        assertThat(hospital.kind()).isEqualTo(UnitKind.UNSTATED);
        assertThat(hospital.parent()).contains(UnitName.of("Dinas Kesehatan"));
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
}
