package id.tuntas.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.directory.CategoryTree.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CategoryTreeTest {

    private static Category root(String name) {
        return new Category(name, Optional.empty());
    }

    private static Category below(String parent, String name) {
        return new Category(name, Optional.of(parent));
    }

    private static CategoryTree tree(Category... categories) {
        return CategoryTree.of("1", List.of(categories));
    }

    @Test
    void aCategoryHasAllAboveIt() {
        CategoryTree tree = tree(below("Jalan", "Jalan Berlubang"), below("Pekerjaan Umum", "Jalan"));

        assertThat(tree.lineage("JALAN  berlubang!"))
                .containsExactlyInAnyOrder("jalan berlubang", "jalan", "pekerjaan umum");
        assertThat(tree.lineage("Pekerjaan Umum")).containsExactly("pekerjaan umum");
        assertThat(tree.contains("pekerjaan umum")).isTrue();
    }

    @Test
    void aNameAtSeveralPlacesHasTheAncestorsOfEach() {
        CategoryTree tree = tree(below("Kesehatan", "Pelayanan"), below("Pandemi", "Pelayanan"));

        assertThat(tree.lineage("Pelayanan")).containsExactlyInAnyOrder("pelayanan", "kesehatan", "pandemi");
    }

    @Test
    void whatStandsBelowARootDoesNotStandBelowItsNamesake() {
        CategoryTree tree = tree(
                root("Kesehatan"),
                below("Kesehatan", "Pelayanan Obat"),
                root("Pemulihan Ekonomi"),
                below("Pemulihan Ekonomi", "Kesehatan"));

        assertThat(tree.lineage("Pelayanan Obat")).containsExactlyInAnyOrder("pelayanan obat", "kesehatan");
        assertThat(tree.lineage("Kesehatan")).containsExactlyInAnyOrder("kesehatan", "pemulihan ekonomi");
    }

    @Test
    void whatIsNotKnownStandsForItself() {
        assertThat(CategoryTree.empty().lineage("Jalan Berlubang")).containsExactly("jalan berlubang");
        assertThat(CategoryTree.empty().contains("Jalan Berlubang")).isFalse();
        assertThat(CategoryTree.empty().version()).isEqualTo("none");
    }

    @Test
    void aDeepTreeIsClimbedToItsRoot() {
        List<Category> chain = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            chain.add(below("K" + (i + 1), "K" + i));
        }

        assertThat(CategoryTree.of("1", chain).lineage("K0")).hasSize(2_001).contains("k2000");
    }

    @Test
    void noCategoryStandsAboveItself() {
        assertThatThrownBy(() -> tree(below("A", "a")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("no category above itself");
        assertThatThrownBy(() -> tree(below("A", "B"), below("B", "C"), below("C", "A")))
                .hasMessageContaining("no category above itself");
        assertThatThrownBy(() -> tree(root("A"), below("A", "B"), below("B", "A"), below("A", "C")))
                .hasMessageContaining("no category above itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "!?"})
    void aNameHasALetterOrDigit(String name) {
        assertThatThrownBy(() -> tree(root(name)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("letters or digits");
        assertThatThrownBy(() -> tree(below(name, "A"))).hasMessageContaining("letters or digits");
    }

    @Test
    void tellsItsVersionAndItsCategories() {
        CategoryTree tree = tree(root("A"), below("A", "B"));

        assertThat(tree.categories()).containsExactly(root("A"), below("A", "B"));
        assertThat(tree).hasToString("CategoryTree[1, 2 categories]");
    }
}
