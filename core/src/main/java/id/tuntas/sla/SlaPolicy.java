package id.tuntas.sla;

import id.tuntas.complaint.Classification;
import java.util.List;

/**
 * The time limits of one regulation, as data. Immutable.
 *
 * @param id such as {@code permenpan-62-2018}
 * @param version tells one entering of the regulation from another
 * @param obligations what is owed, in the order in which it falls due
 */
public record SlaPolicy(String id, String version, List<Obligation> obligations) {

    private static final String READ_IN_PRESS = "Permenpan-RB 62/2018, as quoted by the press and by service standards";

    /**
     * Permenpan-RB 62/2018 as far as it is known: dispose within 3 working days, first follow-up within 5 working days of
     * the disposition, resolution within 5 (information request), 14 (not of oversight grade) or 60 working days (of
     * oversight grade and in need of examination). Its text was not found; the limits are those that the press, service
     * standards and the listing of the LAPOR! application give. A complaint of oversight grade that needs no examination,
     * and one without classification, have 14 working days by our own default. For an aspiration, and for a classification that
     * is not in the table, resolution has no limit.
     */
    public static final SlaPolicy PERMENPAN_62_2018 = new SlaPolicy(
            "permenpan-62-2018",
            "1",
            List.of(
                    new Obligation(
                            "verify",
                            Milestone.RECEIVED,
                            Milestone.DISPOSED,
                            everybody(3, "listing of the LAPOR! application: forwarded within 3 working days")),
                    new Obligation(
                            "follow-up",
                            Milestone.DISPOSED,
                            Milestone.FIRST_FOLLOW_UP,
                            everybody(5, "listing of the LAPOR! application: first follow-up within 5 working days")),
                    new Obligation(
                            "resolution",
                            Milestone.RECEIVED,
                            Milestone.LAST_ACCEPTED_FOLLOW_UP,
                            List.of(
                                    new Limit(
                                            AppliesTo.only(Classification.INFORMATION_REQUEST),
                                            5,
                                            READ_IN_PRESS,
                                            false),
                                    new Limit(
                                            AppliesTo.only(Classification.NOT_OVERSIGHT_GRADE),
                                            14,
                                            READ_IN_PRESS,
                                            false),
                                    new Limit(
                                            AppliesTo.only(Classification.OVERSIGHT_GRADE),
                                            14,
                                            "default of ours for oversight grade without examination",
                                            true),
                                    new Limit(
                                            AppliesTo.UNCLASSIFIED,
                                            14,
                                            "default of ours without classification",
                                            true)))));

    /**
     * Copies the list.
     *
     * @param id such as {@code permenpan-62-2018}
     * @param version tells one entering of the regulation from another
     * @param obligations what is owed
     */
    public SlaPolicy {
        obligations = List.copyOf(obligations);
    }

    private static List<Limit> everybody(int workingDays, String source) {
        return List.of(new Limit(AppliesTo.EVERYBODY, workingDays, source, false));
    }
}
