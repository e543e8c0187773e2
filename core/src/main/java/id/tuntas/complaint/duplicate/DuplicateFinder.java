package id.tuntas.complaint.duplicate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Says which complaints may be one: same place, near in time, same category and near-same words, across channels. It
 * proposes, and never merges. Immutable and thread-safe.
 *
 * <p>Example: by {@link DuplicateRules#DEFAULT} a message of Monday 4 March 2024, {@code jln rsk parah di dpn pasar
 * srimangunan}, and a review of Friday 8 March 2024, {@code Jalan rusak parah depan Pasar Srimangunan}, have all words
 * that count in common and score 1 with the reasons <i>selisih 4 hari</i>, <i>kata-kata 100 % sama</i> and <i>kanal
 * berbeda</i>.
 */
public final class DuplicateFinder {

    private final DuplicateRules rules;

    private DuplicateFinder(DuplicateRules rules) {
        this.rules = rules;
    }

    /**
     * A finder by rules.
     *
     * @param rules when two complaints are proposed
     * @return the finder
     */
    public static DuplicateFinder of(DuplicateRules rules) {
        return new DuplicateFinder(rules);
    }

    /**
     * Compares two complaints.
     *
     * @param one a complaint
     * @param other another; which of them is named first makes no difference
     * @return the pair, if it is to be proposed; empty for two cases of one complaint, and for two regencies
     */
    public Optional<DuplicateCandidate> compare(DuplicateCase one, DuplicateCase other) {
        return Compared.of(one, rules).with(Compared.of(other, rules), rules);
    }

    /**
     * An index to look candidates up in, empty.
     *
     * @return a new one
     */
    public DuplicateIndex index() {
        return new DuplicateIndex(rules);
    }

    /**
     * All pairs to be proposed among complaints: exactly those that {@link #compare} proposes, found without comparing
     * every one with every other.
     *
     * @param cases in any order; of several with one id the last counts
     * @return the highest score first, of equal ones in the order of the ids
     */
    public List<DuplicateCandidate> allCandidates(Collection<DuplicateCase> cases) {
        DuplicateIndex index = index();
        cases.forEach(index::add);
        return index.allCandidates();
    }
}
