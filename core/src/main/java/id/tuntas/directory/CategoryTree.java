package id.tuntas.directory;

import id.tuntas.base.InvalidValueException;
import id.tuntas.text.PlainText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The categories of complaints and which stands below which. Names are compared as {@link PlainText}; one name may stand at
 * several places, and then has the ancestors of each. Where it is a root and stands below another as well, what is said to
 * stand below that name stands below the root. Immutable and thread-safe.
 *
 * <p>Example: where <i>Jalan Berlubang</i> stands below <i>PEKERJAAN UMUM DAN PENATAAN RUANG</i>, its {@link #lineage} is
 * {@code jalan berlubang} and {@code pekerjaan umum dan penataan ruang}.
 */
public final class CategoryTree {

    private static final CategoryTree EMPTY = new CategoryTree("none", List.of(), Map.of());

    private final String version;
    private final List<Category> categories;
    private final Map<String, Set<String>> lineages;

    private CategoryTree(String version, List<Category> categories, Map<String, Set<String>> lineages) {
        this.version = version;
        this.categories = categories;
        this.lineages = lineages;
    }

    /**
     * A category at one place of the tree.
     *
     * @param name its name, with a letter or digit in it
     * @param parent the name of the one above it; empty for a root
     */
    public record Category(String name, Optional<String> parent) {}

    /**
     * A tree of these categories.
     *
     * @param version tells one state of it from another
     * @param categories in any order; a parent that has no entry of its own is a root
     * @return the tree
     * @throws InvalidValueException if a name has neither letter nor digit, or if one stands above itself
     */
    public static CategoryTree of(String version, Collection<Category> categories) {
        Map<String, Set<String>> parents = new LinkedHashMap<>();
        Set<String> roots = new LinkedHashSet<>();
        for (Category category : categories) {
            if (category.parent().isEmpty()) {
                roots.add(key(category.name()));
            }
            Set<String> above = parents.computeIfAbsent(key(category.name()), name -> new LinkedHashSet<>());
            category.parent().map(CategoryTree::key).ifPresent(parent -> {
                above.add(parent);
                parents.computeIfAbsent(parent, name -> new LinkedHashSet<>());
            });
        }
        Map<String, Set<String>> lineages = new LinkedHashMap<>();
        parents.keySet().forEach(name -> lineages.put(name, climb(name, parents, roots)));
        return new CategoryTree(version, List.copyOf(categories), Map.copyOf(lineages));
    }

    private static String key(String name) {
        PlainText plain = PlainText.of(name);
        if (plain.isEmpty()) {
            throw InvalidValueException.of("category", "a name with letters or digits");
        }
        return plain.value();
    }

    private static Set<String> climb(String name, Map<String, Set<String>> parents, Set<String> roots) {
        Set<String> lineage = new LinkedHashSet<>(Set.of(name));
        Set<String> above = parents.getOrDefault(name, Set.of());
        while (!above.isEmpty()) {
            if (above.contains(name)) {
                throw InvalidValueException.of("categories", "no category above itself");
            }
            above = above.stream()
                    .filter(lineage::add)
                    .filter(one -> !roots.contains(one))
                    .flatMap(one -> parents.getOrDefault(one, Set.of()).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        return Set.copyOf(lineage);
    }

    /**
     * The shipped tree: the categories of SP4N-LAPOR! as its public pages showed them in 2025, 38 roots and below them 929
     * entries. They are listed in two levels: which entry stands below which other is not known.
     *
     * @return the tree {@code sp4n-2025}, always the same instance
     */
    public static CategoryTree sp4n() {
        return Sp4nCategories.TREE;
    }

    /**
     * The tree without a category.
     *
     * @return the empty tree, of version {@code none}
     */
    public static CategoryTree empty() {
        return EMPTY;
    }

    /**
     * What tells this state of the tree from another.
     *
     * @return the version
     */
    public String version() {
        return version;
    }

    /**
     * The categories.
     *
     * @return them in the order they were given
     */
    public List<Category> categories() {
        return categories;
    }

    /**
     * Whether a category stands in the tree.
     *
     * @param name any spelling
     * @return true where it does, also as the parent of another only
     */
    public boolean contains(String name) {
        return lineages.containsKey(PlainText.of(name).value());
    }

    /**
     * A category with all that stand above it.
     *
     * @param name any spelling
     * @return the plain forms; the category's own alone where the tree does not know it
     */
    public Set<String> lineage(String name) {
        String key = PlainText.of(name).value();
        return lineages.getOrDefault(key, Set.of(key));
    }

    @Override
    public String toString() {
        return "CategoryTree[" + version + ", " + categories.size() + " categories]";
    }
}
