package id.tuntas.sla;

import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which limit of an obligation a complaint has: the first of those whose every condition holds. */
final class ApplicableLimits {

    private final Directory directory;

    ApplicableLimits(Directory directory) {
        this.directory = directory;
    }

    /** Whether it matters which unit a complaint is with. */
    static boolean goByUnit(Obligation obligation) {
        List<Limit> limits = obligation.limits();
        for (int i = 0; i < limits.size(); i++) {
            if (!limits.get(i).appliesTo().unitKinds().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** With a unit, or with none; null where none applies, and nothing is owed. */
    @Nullable
    Limit of(Obligation obligation, Scan scan, @Nullable UnitName lead) {
        List<Limit> limits = obligation.limits();
        for (int i = 0; i < limits.size(); i++) {
            if (applies(limits.get(i).appliesTo(), scan, lead)) {
                return limits.get(i);
            }
        }
        return null;
    }

    private boolean applies(AppliesTo to, Scan scan, @Nullable UnitName lead) {
        if (scan.classification().isPresent()) {
            if (to.classifications().isEmpty()
                    ? to.unclassified()
                    : !to.classifications().contains(scan.classification().get())) {
                return false;
            }
        } else if (!to.unclassified() && !to.classifications().isEmpty()) {
            return false;
        }
        if (!to.media().isEmpty()
                && (scan.channel().isEmpty()
                        || !to.media().contains(scan.channel().get().medium()))) {
            return false;
        }
        if (to.needsExamination().isPresent() && !to.needsExamination().equals(scan.needsExamination())) {
            return false;
        }
        if (to.unitKinds().isEmpty()) {
            return true;
        }
        return lead != null
                && directory
                        .resolve(lead)
                        .map(Unit::kind)
                        .filter(to.unitKinds()::contains)
                        .isPresent();
    }
}
