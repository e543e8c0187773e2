package id.tuntas.examples.benchmarks;

import id.tuntas.directory.Directory;
import id.tuntas.routing.RoutingCase;
import id.tuntas.text.Matching;
import id.tuntas.text.PlainText;
import id.tuntas.text.Tokens;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A complaint as the peers are given it: the names in it are looked up beforehand, so that only its words are left to read. They
 * have no reader of their own and are lent ours.
 */
public final class RoutingFact {

    private static final int LONGEST_PHRASE = 3;

    private final String classification;
    private final String category;
    private final String root;
    private final String medium;
    private final Set<String> places;
    private final boolean secret;
    private final LocalDate day;
    private final String title;
    private final String body;
    private final Matching matching;
    /** Every row of one to three words, in their forms. */
    private final Set<String> phrases = new HashSet<>();

    RoutingFact(RoutingCase complaint, Directory directory, Matching matching) {
        this.classification = complaint.classification().orElseThrow().literal();
        this.category = PlainText.of(complaint.category().orElseThrow()).value();
        this.root = directory.categories().lineage(category).stream()
                .filter(name -> !name.equals(category))
                .findFirst()
                .orElse(category);
        this.medium = complaint.channel().orElseThrow().medium();
        this.places = directory.places().lineage(complaint.district(), complaint.village());
        this.secret = complaint.confidentiality().secret();
        this.day = complaint.arrival().orElseThrow().toLocalDate();
        this.title = complaint.title();
        this.body = complaint.body();
        this.matching = matching;
    }

    /** Reads its words. */
    void read() {
        phrases.clear();
        addPhrases(Tokens.forms(title, matching));
        addPhrases(Tokens.forms(body, matching));
    }

    private void addPhrases(List<String> forms) {
        for (int length = 1; length <= LONGEST_PHRASE; length++) {
            for (int i = 0; i + length <= forms.size(); i++) {
                phrases.add(String.join(" ", forms.subList(i, i + length)));
            }
        }
    }

    /** Its classification. */
    public String classification() {
        return classification;
    }

    /** How it came in. */
    public String medium() {
        return medium;
    }

    /** Its category. */
    public String category() {
        return category;
    }

    /** The category above that; its own where there is none. */
    public String root() {
        return root;
    }

    boolean isIn(Set<String> keys) {
        return keys.stream().anyMatch(places::contains);
    }

    boolean isSecret() {
        return secret;
    }

    LocalDate day() {
        return day;
    }

    boolean says(String phrase) {
        return phrases.contains(phrase);
    }

    boolean saysAny(List<String> any) {
        for (String phrase : any) {
            if (phrases.contains(phrase)) {
                return true;
            }
        }
        return false;
    }
}
