package id.tuntas.exchange.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.directory.Place;
import id.tuntas.directory.Place.Kind;
import id.tuntas.exchange.RejectedRow;
import id.tuntas.exchange.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlacesCsvTest {

    @TempDir
    private Path folder;

    private PlaceFile read(String content) throws IOException {
        return PlacesCsv.read(Files.writeString(folder.resolve("places.csv"), content));
    }

    @Test
    void readsPlacesWithTheirAliases() throws IOException {
        PlaceFile file = read("""
                within;place;kind;aliases;penduduk
                Conut;Sukamaju;Desa;;1200

                ;Contoh Utara;KECAMATAN;Conut | Contoh Lor;
                Contoh Utara;Kel. Sukamulya;kelurahan;;900
                """);

        assertThat(file.rejected()).isEmpty();
        assertThat(file.warnings()).isEmpty();
        assertThat(file.places().version()).isEqualTo("places.csv");
        assertThat(file.places().all())
                .containsExactly(
                        new Place("Sukamaju", Kind.VILLAGE, Optional.of("Conut"), Set.of()),
                        new Place("Contoh Utara", Kind.DISTRICT, Optional.empty(), Set.of("Conut", "Contoh Lor")),
                        new Place("Kel. Sukamulya", Kind.WARD, Optional.of("Contoh Utara"), Set.of()));
        assertThat(file.places().lineage(Optional.empty(), Optional.of("sukamulya")))
                .containsAll(file.places().keys("Kecamatan Conut"));
    }

    @Test
    void collectsEveryRowThatCannotBeTakenAndTakesTheOthers() throws IOException {
        PlaceFile file = read("""
                place,kind,within,aliases
                Contoh Utara,kecamatan,,
                Sukamaju,dusun,Contoh Utara,
                -,desa,Contoh Utara,
                Sukasari,desa,Contoh Utara,*
                Sukarame,desa,Antah Berantah,
                Kec. Contoh Utara,kecamatan,,
                Contoh Barat,kecamatan,Contoh Utara,
                Sukadamai,desa,Contoh Barat,
                Sukajaya,desa,Contoh Utara,
                Sukajaya,desa,Contoh Utara,
                Sukajaya,kelurahan,Contoh Utara,
                ,,Contoh Utara,
                """);

        assertThat(file.places().all().stream().map(Place::name))
                .containsExactly("Contoh Utara", "Sukajaya", "Sukajaya");
        assertThat(file.rejected().stream().map(RejectedRow::row))
                .containsExactly(3L, 4L, 5L, 6L, 7L, 8L, 9L, 11L, 13L);
        assertThat(file.rejected().stream().map(RejectedRow::column))
                .containsExactly("kind", "place", "place", "within", "place", "within", "within", "place", "kind");
        assertThat(file.rejected().get(0).reason().indonesian())
                .isEqualTo("salah satu dari: kecamatan, desa, kelurahan");
        assertThat(file.rejected().stream().map(RejectedRow::file)).containsOnly("places.csv");
        assertThat(file.rejected().toString()).doesNotContain("Antah", "dusun");
    }

    @Test
    void refusesATableWithoutTheColumnsThatAreNeeded() {
        assertThatThrownBy(() -> read("nama,jenis\nContoh Utara,kecamatan\n"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("place, kind");
        assertThatThrownBy(() -> read("place,within\nContoh Utara,\n"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("kind");
    }

    @Test
    void aTableOfNothingHasNoPlaces() throws IOException {
        assertThat(read("place,kind\n").places().all()).isEmpty();
    }
}
