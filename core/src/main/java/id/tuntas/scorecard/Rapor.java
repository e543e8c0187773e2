package id.tuntas.scorecard;

import id.tuntas.directory.UnitName;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The rapor of a regency: its scorecard, what is overdue, what the regency says of itself, and the versions that all of it rests
 * on. Immutable. Equal moments and versions over equal histories give equal rapors, whatever happens later.
 *
 * @param scorecard the figures
 * @param overdue what was due and is not met, by due day, then by complaint, then by obligation
 * @param versions the documents it rests on
 * @param year the year of arrival that it was asked of; empty for all years
 * @param governance decree, action plan and procedures; {@link Governance#NONE} where nobody said
 * @param evidence what was entered into a form that is scored; empty where nothing was
 * @param previous the rapor of the period before that it is held against; empty where it is held against none
 */
public record Rapor(
        Scorecard scorecard,
        List<Overdue> overdue,
        Versions versions,
        Optional<Integer> year,
        Governance governance,
        Optional<EvidenceScores> evidence,
        Optional<Rapor> previous) {

    /**
     * Copies the list.
     *
     * @param scorecard the figures
     * @param overdue what was due and is not met
     * @param versions the documents it rests on
     * @param year the year of arrival that it was asked of
     * @param governance decree, action plan and procedures
     * @param evidence what was entered into a form that is scored
     * @param previous the rapor of the period before
     */
    public Rapor {
        overdue = List.copyOf(overdue);
    }

    /**
     * A rapor of all years, of a regency that says nothing of itself.
     *
     * @param scorecard the figures
     * @param overdue what was due and is not met
     * @param versions the documents it rests on
     */
    public Rapor(Scorecard scorecard, List<Overdue> overdue, Versions versions) {
        this(scorecard, overdue, versions, Optional.empty(), Governance.NONE, Optional.empty(), Optional.empty());
    }

    /**
     * The same, of one year.
     *
     * @param asked the year of arrival that it was asked of; empty for all years
     * @return a changed copy
     */
    public Rapor ofYear(Optional<Integer> asked) {
        return new Rapor(scorecard, overdue, versions, asked, governance, evidence, previous);
    }

    /**
     * The same with what the regency says of itself.
     *
     * @param said over the units of the directory that the rapor rests on, see {@link Governance#in}
     * @return a changed copy
     */
    public Rapor withGovernance(Governance said) {
        return new Rapor(scorecard, overdue, versions, year, said, evidence, previous);
    }

    /**
     * The same with scores upon evidence.
     *
     * @param scores what was entered into the form
     * @return a changed copy
     */
    public Rapor withEvidence(EvidenceScores scores) {
        return new Rapor(scorecard, overdue, versions, year, governance, Optional.of(scores), previous);
    }

    /**
     * The same, held against the period before.
     *
     * @param before the rapor of that period
     * @return a changed copy
     */
    public Rapor withPrevious(Rapor before) {
        return new Rapor(scorecard, overdue, versions, year, governance, evidence, Optional.of(before));
    }

    /**
     * How the units stood in the period before and how they stand now.
     *
     * @return one a unit that any complaint is or was with, in alphabetical order, last what is with none; empty where there is
     *     no period before
     */
    public List<UnitChange> unitChanges() {
        if (previous.isEmpty()) {
            return List.of();
        }
        Map<Optional<UnitName>, Figures> before = units(previous.get().scorecard());
        Map<Optional<UnitName>, Figures> now = units(scorecard);
        TreeSet<Optional<UnitName>> units = new TreeSet<>(
                Comparator.comparing(unit -> unit.orElse(null), Comparator.nullsLast(Comparator.naturalOrder())));
        units.addAll(before.keySet());
        units.addAll(now.keySet());
        Figures none = Figures.of(Tally.NONE, scorecard.terms());
        return units.stream()
                .map(unit -> new UnitChange(unit, before.getOrDefault(unit, none), now.getOrDefault(unit, none)))
                .toList();
    }

    private static Map<Optional<UnitName>, Figures> units(Scorecard scorecard) {
        Map<Optional<UnitName>, Figures> units = new HashMap<>();
        scorecard.units().forEach(unit -> units.put(unit.key(), unit.figures()));
        return units;
    }

    /**
     * What the form recommends.
     *
     * @return the recommendations, in the order of the form
     */
    public List<Recommendation> recommendations() {
        return scorecard.terms().form().recommend(scorecard.whole(), governance, overdue);
    }

    /**
     * Tells one list of what is overdue from another, without naming a complaint.
     *
     * @return SHA-256 over what {@link #overdue()} holds, 64 hexadecimal digits
     */
    public String overdueDigest() {
        CanonicalDigest digest = new CanonicalDigest();
        for (Overdue item : overdue) {
            digest.put(item.complaint().value())
                    .put(item.unit().map(UnitName::value).orElse(""))
                    .put(item.obligation())
                    .put(item.start().toString())
                    .put(item.due().toString())
                    .put(
                            item.workingDaysOverdue().isPresent()
                                    ? Integer.toString(item.workingDaysOverdue().getAsInt())
                                    : "");
        }
        return digest.hex();
    }

    /**
     * What a line of the form shows.
     *
     * @param line of the form
     * @return the figure or the score; empty where it is not known
     */
    public Optional<String> value(FormLine line) {
        if (line instanceof FormLine.Shown shown) {
            return shown.figure().of(this);
        }
        String aspect = ((FormLine.Scored) line).aspect();
        return evidence.map(EvidenceScores::scores)
                .flatMap(scores -> Optional.ofNullable(scores.get(aspect)))
                .map(score -> Integer.toString(score.score()));
    }
}
