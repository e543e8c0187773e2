package id.tuntas.sla;

import static id.tuntas.testkit.Events.logged;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.Particulars;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitKind;
import id.tuntas.directory.UnitName;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApplicableLimitsTest {

    private static final Directory DIRECTORY = Directory.of(
            "1",
            List.of(
                    Unit.builder()
                            .name(UnitName.of("Kecamatan Kota"))
                            .kind(UnitKind.of("kecamatan"))
                            .build(),
                    Unit.builder()
                            .name(UnitName.of("Dinas Perhubungan"))
                            .kind(UnitKind.of("dinas"))
                            .build()));
    private static final Particulars NOTHING_SAID = Particulars.NONE;

    private static Particulars classified(Classification classification) {
        return Particulars.builder().classification(classification).build();
    }

    private static boolean applies(AppliesTo to, Particulars said, String... disposedTo) {
        return limit(said, disposedTo, Limit.of(to, TimeLimit.workingDays(3), "Perbup 1/2024")) != null;
    }

    private static @Nullable Limit limit(Particulars said, String[] disposedTo, Limit... limits) {
        DatedEvent received = DatedEvent.builder()
                .from(logged("2024-03-04T09:00", "diterima"))
                .particulars(said)
                .build();
        List<DatedEvent> events = disposedTo.length == 0
                ? List.of(received)
                : List.of(received, logged("2024-03-05T09:00", "didisposisikan", disposedTo[0]));
        Obligation verify = Obligation.builder()
                .id("verify")
                .start(Milestone.RECEIVED)
                .stop(Milestone.DISPOSED)
                .addLimits(limits)
                .build();
        Scan scan = new Scan(events, Switches.DEFAULTS);
        return new ApplicableLimits(DIRECTORY).of(verify, scan, scan.lead());
    }

    @Test
    void everybodyIsEverybody() {
        assertThat(applies(AppliesTo.EVERYBODY, NOTHING_SAID)).isTrue();
        assertThat(applies(AppliesTo.EVERYBODY, classified(Classification.OVERSIGHT_GRADE)))
                .isTrue();
    }

    @Test
    void theFirstThatAppliesCounts() {
        Limit five =
                Limit.of(AppliesTo.only(Classification.INFORMATION_REQUEST), TimeLimit.workingDays(5), "Perbup 1/2024");
        Limit fourteen = Limit.of(AppliesTo.EVERYBODY, TimeLimit.workingDays(14), "Perbup 1/2024");
        Limit sixty = Limit.of(AppliesTo.EVERYBODY, TimeLimit.workingDays(60), "Perbup 1/2024");
        String[] nobody = {};

        assertThat(limit(classified(Classification.INFORMATION_REQUEST), nobody, five, fourteen, sixty))
                .isEqualTo(five);
        assertThat(limit(NOTHING_SAID, nobody, five, fourteen, sixty)).isEqualTo(fourteen);
        assertThat(limit(NOTHING_SAID, nobody, five)).isNull();
        assertThat(limit(NOTHING_SAID, nobody)).isNull();
    }

    @Test
    void ofOneClassificationOnlyThatOneIsMeant() {
        AppliesTo requests = AppliesTo.only(Classification.INFORMATION_REQUEST);

        assertThat(applies(requests, classified(Classification.INFORMATION_REQUEST)))
                .isTrue();
        assertThat(applies(requests, classified(Classification.OVERSIGHT_GRADE)))
                .isFalse();
        assertThat(applies(requests, NOTHING_SAID)).isFalse();
    }

    @Test
    void theUnclassifiedAreMeantAloneOrBesideAClassification() {
        AppliesTo both = AppliesTo.builder()
                .addClassifications(Classification.INFORMATION_REQUEST)
                .unclassified(true)
                .build();

        assertThat(applies(AppliesTo.UNCLASSIFIED, NOTHING_SAID)).isTrue();
        assertThat(applies(AppliesTo.UNCLASSIFIED, classified(Classification.OVERSIGHT_GRADE)))
                .isFalse();
        assertThat(applies(both, NOTHING_SAID)).isTrue();
        assertThat(applies(both, classified(Classification.INFORMATION_REQUEST)))
                .isTrue();
        assertThat(applies(both, classified(Classification.OVERSIGHT_GRADE))).isFalse();
    }

    @Test
    void theMediumMayMatterAndThenAnUnknownChannelIsNotMeant() {
        AppliesTo sms = AppliesTo.builder().addMedia("SMS").build();

        assertThat(applies(sms, Particulars.builder().channel(Channel.of("SMS")).build()))
                .isTrue();
        assertThat(applies(
                        sms,
                        Particulars.builder()
                                .channel(Channel.of("SMS - kab-bandung"))
                                .build()))
                .isTrue();
        assertThat(applies(
                        sms,
                        Particulars.builder().channel(Channel.of("Website")).build()))
                .isFalse();
        assertThat(applies(sms, NOTHING_SAID)).isFalse();
    }

    @Test
    void theNeedOfAnExaminationMayMatterAndThenItMustHaveBeenSaid() {
        AppliesTo examined = AppliesTo.builder().needsExamination(true).build();
        AppliesTo plain = AppliesTo.builder().needsExamination(false).build();
        Particulars needed = Particulars.builder().needsExamination(true).build();

        assertThat(applies(examined, needed)).isTrue();
        assertThat(applies(plain, needed)).isFalse();
        assertThat(applies(plain, Particulars.builder().needsExamination(false).build()))
                .isTrue();
        assertThat(applies(plain, NOTHING_SAID)).isFalse();
    }

    @Test
    void theKindOfTheLeadMayMatterAndThenTheDirectoryMustKnowIt() {
        AppliesTo districts =
                AppliesTo.builder().addUnitKinds(UnitKind.of("kecamatan")).build();

        assertThat(applies(districts, NOTHING_SAID, "KECAMATAN KOTA")).isTrue();
        assertThat(applies(districts, NOTHING_SAID, "Dinas Perhubungan")).isFalse();
        assertThat(applies(districts, NOTHING_SAID, "Kecamatan Hulu")).isFalse(); // not in the directory
        assertThat(applies(districts, NOTHING_SAID)).isFalse(); // with nobody
    }

    @Test
    void everyConditionThatIsGivenMustHold() {
        AppliesTo oversightExamined = AppliesTo.builder()
                .addClassifications(Classification.OVERSIGHT_GRADE)
                .addMedia("SMS")
                .needsExamination(true)
                .addUnitKinds(UnitKind.of("dinas"))
                .build();
        Particulars.Builder said = Particulars.builder()
                .classification(Classification.OVERSIGHT_GRADE)
                .channel(Channel.of("SMS"))
                .needsExamination(true);

        assertThat(applies(oversightExamined, said.build(), "Dinas Perhubungan"))
                .isTrue();
        assertThat(applies(oversightExamined, said.build(), "Kecamatan Kota")).isFalse();
        assertThat(applies(oversightExamined, said.needsExamination(false).build(), "Dinas Perhubungan"))
                .isFalse();
    }
}
