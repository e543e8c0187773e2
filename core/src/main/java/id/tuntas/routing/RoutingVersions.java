package id.tuntas.routing;

import id.tuntas.base.style.TuntasStyle;
import id.tuntas.directory.Directory;
import id.tuntas.text.LocalText;
import id.tuntas.text.Matching;
import org.immutables.value.Value;

/** What a decision was made under: the same complaint routed under the same versions goes to the same place. Immutable. */
@Value.Immutable
@TuntasStyle
public sealed interface RoutingVersions permits ImmutableRoutingVersions {

    /**
     * Which rule book.
     *
     * @return {@link RuleBook#id()}
     */
    String book();

    /**
     * Which state of it.
     *
     * @return {@link RuleBook#version()}
     */
    String bookVersion();

    /**
     * When two words counted as the same.
     *
     * @return {@link RuleBook#matching()}
     */
    Matching matching();

    /**
     * Which state of the directory.
     *
     * @return {@link Directory#version()}
     */
    String directory();

    /**
     * Which state of the tree of categories.
     *
     * @return the version of {@link Directory#categories()}
     */
    String categories();

    /**
     * Which state of the places.
     *
     * @return the version of {@link Directory#places()}
     */
    String places();

    /**
     * The versions of a book and a directory.
     *
     * @param book the rules
     * @param directory the units, the tree of categories, the places
     * @return the versions
     */
    static RoutingVersions of(RuleBook book, Directory directory) {
        return new Builder()
                .book(book.id())
                .bookVersion(book.version())
                .matching(book.matching())
                .directory(directory.version())
                .categories(directory.categories().version())
                .places(directory.places().version())
                .build();
    }

    /**
     * The same for people.
     *
     * @return one line without a full stop
     */
    default LocalText text() {
        return new LocalText(
                "buku aturan " + book() + " versi " + bookVersion() + ", kata "
                        + (matching() == Matching.BY_STEM ? "menurut kata dasar" : "seperti tertulis") + ", direktori "
                        + directory() + ", kategori " + categories() + ", tempat " + places(),
                "rule book " + book() + " version " + bookVersion() + ", words "
                        + (matching() == Matching.BY_STEM ? "by stem" : "as written") + ", directory " + directory()
                        + ", categories " + categories() + ", places " + places());
    }

    /** Builds versions. */
    final class Builder extends ImmutableRoutingVersions.Builder {
        Builder() {}
    }
}
