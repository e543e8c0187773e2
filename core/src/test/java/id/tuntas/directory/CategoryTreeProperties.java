package id.tuntas.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.directory.CategoryTree.Category;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CategoryTreeProperties {

    private static final int NAMES = 12;

    /** Reads up from a name, one parent after the other; a root ends the way up, except for the first name itself. */
    private static Set<String> naive(List<Category> categories, String name) {
        Set<String> found = new HashSet<>(Set.of(plain(name)));
        for (Category category : categories) {
            if (category.name().equals(name) && category.parent().isPresent()) {
                found.addAll(up(categories, category.parent().get()));
            }
        }
        return found;
    }

    private static Set<String> up(List<Category> categories, String name) {
        boolean root = categories.contains(new Category(name, Optional.empty()));
        return root ? Set.of(plain(name)) : naive(categories, name);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Property
    void agreesWithANaiveClimb(@ForAll("forests") List<Category> categories) {
        CategoryTree tree = CategoryTree.of("1", categories);

        for (int i = 0; i < NAMES; i++) {
            assertThat(tree.lineage("K" + i)).isEqualTo(naive(categories, "K" + i));
        }
    }

    @Property
    void theOrderMakesNoDifference(@ForAll("forests") List<Category> categories, @ForAll Random random) {
        List<Category> shuffled = new ArrayList<>(categories);
        Collections.shuffle(shuffled, random);

        for (int i = 0; i < NAMES; i++) {
            assertThat(CategoryTree.of("1", shuffled).lineage("K" + i))
                    .isEqualTo(CategoryTree.of("1", categories).lineage("K" + i));
        }
    }

    @Property
    void aLoopOfAnyLengthIsRefused(
            @ForAll("forests") List<Category> categories, @ForAll @IntRange(min = 1, max = 9) int n) {
        List<Category> looped = new ArrayList<>(categories);
        for (int i = 0; i < n; i++) {
            looped.add(new Category("L" + i, Optional.of("L" + (i + 1) % n)));
        }

        assertThatThrownBy(() -> CategoryTree.of("1", looped)).isInstanceOf(InvalidValueException.class);
    }

    /** A parent has a higher number than what stands below it, so that there is no loop. */
    @Provide
    Arbitrary<List<Category>> forests() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, NAMES - 1);
        return Combinators.combine(number, number)
                .as((one, other) -> new Category(
                        "K" + Math.min(one, other),
                        one.equals(other) ? Optional.empty() : Optional.of("K" + Math.max(one, other))))
                .list()
                .ofMaxSize(25);
    }
}
