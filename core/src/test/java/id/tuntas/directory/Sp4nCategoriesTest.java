package id.tuntas.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.directory.CategoryTree.Category;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class Sp4nCategoriesTest {

    private static final CategoryTree TREE = CategoryTree.sp4n();

    @Test
    void has38RootsAnd929Entries() {
        assertThat(TREE.version()).isEqualTo("sp4n-2025");
        assertThat(TREE.categories().stream()
                        .filter(category -> category.parent().isEmpty()))
                .hasSize(38);
        assertThat(TREE.categories().stream()
                        .filter(category -> category.parent().isPresent()))
                .hasSize(929);
    }

    @Test
    void anEntryStandsBelowItsRootInAnySpelling() {
        assertThat(TREE.lineage("Jalan Berlubang"))
                .containsExactlyInAnyOrder("jalan berlubang", "pekerjaan umum dan penataan ruang");
        assertThat(TREE.lineage("Pertanian\u00a0dan\u00a0Peternakan")).containsExactly("pertanian dan peternakan");
    }

    @Test
    void anEntryOfSeveralRootsStandsBelowEach() {
        assertThat(TREE.lineage("PKH Program Keluarga Harapan")).contains("sosial dan kesejahteraan", "corona virus");
    }

    @Test
    void whatStandsBelowHealthStandsBelowHealthAlone() {
        assertThat(TREE.lineage("Gizi Buruk/Stunting")).containsExactlyInAnyOrder("gizi buruk stunting", "kesehatan");
    }

    @Test
    void isWhatWasScraped() throws IOException {
        Optional<Path> json = Stream.of("../shared", "../../shared")
                .map(folder -> Path.of(folder, "data", "sp4n-categories.json"))
                .filter(Files::exists)
                .findFirst();
        if (json.isEmpty()) {
            System.out.println("SKIPPED: Sp4nCategoriesTest, because ../shared/data/sp4n-categories.json is not there");
        }
        Assumptions.assumeTrue(json.isPresent(), "../shared/data/sp4n-categories.json is not there");

        assertThat(TREE.categories()).isEqualTo(categories(Files.readAllLines(json.orElseThrow())));
    }

    /** The file has one string a line: a root ends in a bracket that opens, an entry stands between brackets. */
    private static List<Category> categories(List<String> lines) {
        List<Category> categories = new ArrayList<>();
        Optional<String> root = Optional.empty();
        Set<String> roots = new HashSet<>();
        for (String line : lines) {
            String text = line.strip();
            if (!text.startsWith("\"")) {
                continue;
            }
            String name = text.substring(1, text.lastIndexOf('"')).replace("\\/", "/");
            if (text.contains("\": [")) {
                assertThat(roots.add(name)).isTrue();
                root = Optional.of(name);
                categories.add(new Category(name, Optional.empty()));
            } else {
                categories.add(new Category(name, root));
            }
        }
        return categories;
    }
}
