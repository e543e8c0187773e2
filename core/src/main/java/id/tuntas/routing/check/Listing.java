package id.tuntas.routing.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Findings up to a number of each kind; beyond it they are only counted. */
final class Listing {

    private final int most;
    private final List<RuleFinding> findings = new ArrayList<>();
    private final Map<FindingCode, Integer> listed = new EnumMap<>(FindingCode.class);
    private final Map<FindingCode, Long> leftOut = new HashMap<>();

    Listing(int most) {
        this.most = most;
    }

    /** How many of each kind are listed. */
    int most() {
        return most;
    }

    /** Adds what is worked out only where there is room; nothing where it turns out to be nothing. */
    void add(FindingCode code, Supplier<? extends Optional<? extends RuleFinding>> finding) {
        if (hasRoom(code)) {
            finding.get().ifPresent(this::add);
        } else {
            leaveOut(code);
        }
    }

    void add(RuleFinding finding) {
        if (hasRoom(finding.code())) {
            listed.merge(finding.code(), 1, Integer::sum);
            findings.add(finding);
        } else {
            leaveOut(finding.code());
        }
    }

    boolean hasRoom(FindingCode code) {
        return listed.getOrDefault(code, 0) < most;
    }

    void leaveOut(FindingCode code) {
        leftOut.merge(code, 1L, Long::sum);
    }

    /** By code; of one code in the order in which they were found. */
    List<RuleFinding> findings() {
        return findings.stream().sorted(Comparator.comparing(RuleFinding::code)).toList();
    }

    Map<FindingCode, Long> leftOut() {
        return leftOut;
    }
}
