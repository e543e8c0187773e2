package id.tuntas.sla;

import id.tuntas.complaint.Classification;
import id.tuntas.directory.UnitKind;
import id.tuntas.text.LocalText;
import java.time.LocalDate;
import java.util.Set;

/** The policies that come with the library. */
final class ShippedPolicies {

    private static final String READ_IN_PRESS = "Permenpan-RB 62/2018, as quoted by the press and by service standards";
    private static final String ACT = "UU 25/2009 Pasal ";
    private static final String EXAMPLE = "example, in force nowhere";

    private ShippedPolicies() {}

    static SlaPolicy permenpan() {
        return SlaPolicy.builder()
                .id("permenpan-62-2018")
                .version("1")
                .title(new LocalText(
                        "Permenpan-RB 62/2018, Pedoman Sistem Pengelolaan Pengaduan Pelayanan Publik Nasional",
                        "Regulation 62/2018 of the Minister of Administrative Reform on public complaints"))
                .effectiveFrom(LocalDate.of(2019, 1, 1))
                .addObligations(
                        Obligation.builder()
                                .id("verify")
                                .start(Milestone.RECEIVED)
                                .stop(Milestone.DISPOSED)
                                .addLimits(Limit.of(
                                        AppliesTo.EVERYBODY,
                                        TimeLimit.workingDays(3),
                                        "listing of the LAPOR! application: forwarded within 3 working days"))
                                .build(),
                        Obligation.builder()
                                .id("follow-up")
                                .start(Milestone.DISPOSED)
                                .stop(Milestone.FIRST_FOLLOW_UP)
                                .addLimits(Limit.of(
                                        AppliesTo.EVERYBODY,
                                        TimeLimit.workingDays(5),
                                        "listing of the LAPOR! application: first follow-up within 5 working days"))
                                .build(),
                        permenpanResolution())
                .autoClose(AutoClose.TENTH_WORKING_DAY)
                .build();
    }

    private static Obligation permenpanResolution() {
        return Obligation.builder()
                .id("resolution")
                .start(Milestone.CLOCK_START)
                .stop(Milestone.LAST_ACCEPTED_FOLLOW_UP)
                .addLimits(
                        Limit.of(
                                AppliesTo.only(Classification.INFORMATION_REQUEST),
                                TimeLimit.workingDays(5),
                                READ_IN_PRESS),
                        Limit.of(
                                AppliesTo.only(Classification.NOT_OVERSIGHT_GRADE),
                                TimeLimit.workingDays(14),
                                READ_IN_PRESS),
                        Limit.of(
                                AppliesTo.builder()
                                        .addClassifications(Classification.OVERSIGHT_GRADE)
                                        .needsExamination(true)
                                        .build(),
                                TimeLimit.workingDays(60),
                                READ_IN_PRESS),
                        Limit.ours(
                                AppliesTo.only(Classification.OVERSIGHT_GRADE),
                                TimeLimit.workingDays(14),
                                "default of ours for oversight grade without examination"),
                        Limit.ours(
                                AppliesTo.UNCLASSIFIED,
                                TimeLimit.workingDays(14),
                                "default of ours without classification"))
                .build();
    }

    static SlaPolicy publicServiceAct() {
        return SlaPolicy.builder()
                .id("uu-25-2009")
                .version("1")
                .title(new LocalText("UU 25/2009, Pelayanan Publik", "Act 25/2009 on public services"))
                .effectiveFrom(LocalDate.of(2009, 7, 18))
                .addObligations(
                        Obligation.builder()
                                .id("reply")
                                .start(Milestone.RECEIVED)
                                .stop(Milestone.FIRST_RESPONSE)
                                .pauses(Set.of())
                                .addLimits(Limit.of(AppliesTo.EVERYBODY, TimeLimit.calendarDays(14), ACT + "44"))
                                .build(),
                        Obligation.builder()
                                .id("decision")
                                .start(Milestone.CLOCK_START)
                                .stop(Milestone.LAST_ACCEPTED_FOLLOW_UP)
                                .addLimits(Limit.of(AppliesTo.EVERYBODY, TimeLimit.calendarDays(60), ACT + "50"))
                                .build())
                .build();
    }

    static SlaPolicy localExample() {
        return SlaPolicy.builder()
                .id("contoh-daerah")
                .version("1")
                .title(new LocalText(
                        "Contoh kebijakan daerah, tidak berlaku", "Example of a local policy, in force nowhere"))
                .effectiveFrom(LocalDate.of(2024, 1, 1))
                .addObligations(
                        Obligation.builder()
                                .id("verify")
                                .start(Milestone.RECEIVED)
                                .stop(Milestone.DISPOSED)
                                .addLimits(Limit.ours(AppliesTo.EVERYBODY, TimeLimit.workingDays(1), EXAMPLE))
                                .build(),
                        Obligation.builder()
                                .id("follow-up")
                                .start(Milestone.DISPOSED)
                                .stop(Milestone.FIRST_FOLLOW_UP)
                                .addLimits(
                                        Limit.ours(
                                                AppliesTo.builder()
                                                        .addUnitKinds(UnitKind.of("kecamatan"))
                                                        .build(),
                                                TimeLimit.workingMinutes(16 * 60),
                                                EXAMPLE),
                                        Limit.ours(AppliesTo.EVERYBODY, TimeLimit.workingDays(3), EXAMPLE))
                                .atRisk(AtRisk.share(75))
                                .onExpiry(OnExpiry.LADDER_STEP)
                                .ladderStep("reminder")
                                .build())
                .autoClose(AutoClose.TENTH_WORKING_DAY)
                .build();
    }
}
