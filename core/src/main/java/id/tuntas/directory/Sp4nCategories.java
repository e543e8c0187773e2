package id.tuntas.directory;

import id.tuntas.directory.CategoryTree.Category;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The shipped tree, read from its file: a root on a line of its own, an entry behind its root and a tab. */
final class Sp4nCategories {

    static final CategoryTree TREE = CategoryTree.of("sp4n-2025", read("sp4n-categories.tsv"));

    private Sp4nCategories() {}

    private static List<Category> read(String resource) {
        try (InputStream in = Sp4nCategories.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines().map(Sp4nCategories::category).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static Category category(String line) {
        int tab = line.indexOf('\t');
        return tab < 0
                ? new Category(line, Optional.empty())
                : new Category(line.substring(tab + 1), Optional.of(line.substring(0, tab)));
    }
}
