package id.tuntas.routing.check;

import id.tuntas.text.LocalText;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a check of a rule book found, and what it could not look for. Immutable.
 *
 * @param findings by code; of one code in the order in which the rules win
 * @param leftOut how many more there are of a code than are listed; none where all are
 * @param notMade the checks that lacked what they need
 */
public record RuleBookReport(List<RuleFinding> findings, Map<FindingCode, Long> leftOut, Set<NotMade> notMade) {

    /**
     * Copies the collections.
     *
     * @param findings by code
     * @param leftOut how many more there are of a code
     * @param notMade the checks that lacked what they need
     */
    public RuleBookReport {
        findings = List.copyOf(findings);
        leftOut = Map.copyOf(leftOut);
        notMade = Set.copyOf(notMade);
    }

    /** A check that was not made. */
    public enum NotMade {
        /** The directory has no unit. */
        UNITS(
                "perangkat daerah tidak diperiksa, karena data perangkat daerah tidak diberikan",
                "units were not checked, because no directory of units was given"),
        /** The tree has no category. */
        CATEGORIES(
                "kategori tidak diperiksa, karena pohon kategori tidak diberikan",
                "categories were not checked, because no tree of categories was given"),
        /** The directory has no place. */
        PLACES(
                "tempat tidak diperiksa, karena daftar tempat tidak diberikan",
                "places were not checked, because no places were given"),
        /** No complaints of the past were given. */
        NEVER_MATCHED(
                "aturan yang tidak pernah cocok tidak dicari, karena riwayat laporan tidak diberikan",
                "rules that never matched were not looked for, because no history was given"),
        /** No trails of returned complaints were given. */
        RETURN_LOOPS(
                "laporan yang berputar tidak dicari, karena riwayat pengembalian tidak diberikan",
                "complaints that went round were not looked for, because no history of returns was given");

        private final String indonesian;
        private final String english;

        NotMade(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        /**
         * That it was not made, and why.
         *
         * @return a sentence without a full stop
         */
        public LocalText text() {
            return new LocalText(indonesian, english);
        }
    }

    /**
     * Whether there is anything to put right.
     *
     * @return true where a finding is no mere warning
     */
    public boolean hasFaults() {
        return findings.stream().anyMatch(finding -> !finding.code().isWarning());
    }
}
