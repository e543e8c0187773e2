package id.tuntas.desk;

import static id.tuntas.testkit.Events.WIB;
import static id.tuntas.testkit.Events.arrivalShown;
import static id.tuntas.testkit.Events.learnt;
import static id.tuntas.testkit.Events.logged;
import static id.tuntas.testkit.Events.shown;
import static id.tuntas.testkit.Events.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.Bucket;
import id.tuntas.complaint.ComplaintEvent.ObservedLead;
import id.tuntas.complaint.ComplaintEvent.StatusObserved;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.Fact;
import id.tuntas.complaint.StatusLiteral;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitName;
import id.tuntas.scorecard.Overdue;
import id.tuntas.scorecard.Period;
import id.tuntas.scorecard.Quality;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.ScorecardTerms;
import id.tuntas.scorecard.Versions;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.SlaPolicy;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DrawUpRaporTest {

    private static final RegencyId REGENCY = RegencyId.LOCAL;
    private static final ZoneId WIT = ZoneId.of("Asia/Jayapura");
    private static final SlaCalculator CALCULATOR =
            SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, WorkingCalendar.national(WIB));

    private final MapStore store = new MapStore();

    private void stored(String id, DatedEvent... events) {
        List<Fact> facts = new ArrayList<>();
        for (DatedEvent event : events) {
            facts.add(new Fact(TrackingId.of(id), event));
        }
        new TakeInFacts(store).takeIn(REGENCY, facts, Progress.NONE);
    }

    private Rapor drawUp(RaporQuestion question) {
        return drawUp(question, WIB, Directory.empty());
    }

    private Rapor drawUp(RaporQuestion question, ZoneId zone, Directory directory) {
        return new DrawUpRapor(store, CALCULATOR, directory)
                .drawUp(REGENCY, question, ScorecardTerms.builder().zone(zone).build(), Progress.NONE);
    }

    private static RaporQuestion asOf(String local) {
        return RaporQuestion.builder().asOf(wib(local)).build();
    }

    private static RaporQuestion year(int year) {
        return RaporQuestion.builder().year(year).build();
    }

    private static long total(Rapor rapor) {
        return rapor.scorecard().whole().tally().total();
    }

    private static DatedEvent exportedOn(String day, String status) {
        LocalDate date = LocalDate.parse(day);
        return DatedEvent.of(
                date.atStartOfDay(WIB).toInstant(),
                new StatusObserved(
                        Optional.of(StatusLiteral.of(status)),
                        ObservedLead.NOT_STATED,
                        Optional.empty(),
                        Optional.of(date)));
    }

    // Of which moment

    @Test
    void ofAnEmptyStoreThereIsNoPeriodAndNoMoment() {
        Rapor rapor = drawUp(RaporQuestion.LATEST);

        assertThat(rapor.scorecard().asOf()).isEmpty();
        assertThat(rapor.scorecard().knownAt()).isEmpty();
        assertThat(rapor.scorecard().period()).isEmpty();
        assertThat(total(rapor)).isZero();
        assertThat(rapor.scorecard().whole().quality()).isEqualTo(Quality.TIDAK_DINILAI);
        assertThat(rapor.overdue()).isEmpty();
    }

    @Test
    void anEmptyStoreHasNoMomentEvenWhereOneIsAskedFor() {
        Rapor rapor = drawUp(RaporQuestion.builder()
                .asOf(wib("2024-12-31T23:59:59"))
                .knownAt(wib("2024-12-31T23:59:59"))
                .build());

        assertThat(rapor.scorecard().asOf()).isEmpty();
        assertThat(rapor.scorecard().knownAt()).isEmpty();
    }

    @Test
    void whereNothingWasKnownYetThereIsNoMomentEither() {
        stored("1", logged("2024-03-04T08:00", "diterima")); // Mon
        Rapor rapor = drawUp(RaporQuestion.builder()
                .asOf(wib("2024-12-31T23:59:59"))
                .knownAt(wib("2024-03-03T23:59:59"))
                .build());

        assertThat(rapor.scorecard().asOf()).isEmpty();
        assertThat(rapor.scorecard().knownAt()).isEmpty();
        assertThat(total(rapor)).isZero();
    }

    @Test
    void theMomentIsThatOfTheLatestLineOfALog() {
        stored("1", logged("2024-03-04T08:00", "diterima"), logged("2024-03-08T10:15", "ditindaklanjuti")); // Mon, Fri

        assertThat(drawUp(RaporQuestion.LATEST).scorecard().asOf()).contains(wib("2024-03-08T10:15"));
    }

    @Test
    void anExportWithATimeSpeaksOfThatTime() {
        stored("1", arrivalShown("2024-03-04T08:00"), shown("2024-03-11T14:30", "Terverifikasi")); // Mon, Mon

        assertThat(drawUp(RaporQuestion.LATEST).scorecard().asOf()).contains(wib("2024-03-11T14:30"));
    }

    @Test
    void anExportWithoutATimeSpeaksOfTheEndOfItsDay() {
        stored("1", arrivalShown("2024-03-04T08:00"), exportedOn("2024-03-11", "Terverifikasi")); // Mon, Mon

        assertThat(drawUp(RaporQuestion.LATEST).scorecard().asOf()).contains(wib("2024-03-11T23:59:59"));
    }

    @Test
    void withoutAMomentOfKnowledgeItIsTheLatest() {
        stored(
                "1",
                learnt(logged("2024-03-04T08:00", "diterima"), wib("2024-03-20T09:00")), // Mon, Wed
                learnt(logged("2024-03-08T10:15", "ditindaklanjuti"), wib("2024-03-18T09:00"))); // Fri, Mon

        assertThat(drawUp(RaporQuestion.LATEST).scorecard().knownAt()).contains(wib("2024-03-20T09:00"));
        assertThat(drawUp(asOf("2024-03-05T00:00")).scorecard().knownAt()).contains(wib("2024-03-20T09:00"));
    }

    @Test
    void theMomentAskedForIsTheMomentSpokenOf() {
        stored(
                "1",
                logged("2024-03-04T08:00", "diterima"), // Mon
                logged("2024-03-05T09:00", "didisposisikan", "Dinas Perhubungan"), // Tue
                logged("2024-03-08T10:15", "ditutup")); // Fri
        Rapor rapor = drawUp(asOf("2024-03-05T09:00"));

        assertThat(rapor.scorecard().asOf()).contains(wib("2024-03-05T09:00"));
        assertThat(rapor.scorecard().whole().tally().in(Bucket.NOT_FOLLOWED_UP)).isEqualTo(1);
        assertThat(rapor.scorecard().units().get(0).key()).contains(UnitName.of("Dinas Perhubungan"));
    }

    @Test
    void whatHadNotArrivedIsNotCounted() {
        stored("1", logged("2024-03-04T08:00", "diterima")); // Mon
        stored("2", logged("2024-03-06T08:00", "diterima")); // Wed

        assertThat(total(drawUp(asOf("2024-03-05T23:59:59")))).isEqualTo(1);
        assertThat(total(drawUp(asOf("2024-03-03T23:59:59")))).isZero();
    }

    @Test
    void whatWasLearntOfLaterIsLeftOutAndDoesNotMakeTheMoment() {
        stored("1", logged("2024-03-04T08:00", "diterima")); // Mon
        stored(
                "1",
                learnt(arrivalShown("2024-03-04T08:00"), wib("2024-03-11T00:00")), // Mon
                exportedOn("2024-03-11", "Ditutup oleh Admin"));
        Rapor rapor = drawUp(
                RaporQuestion.builder().knownAt(wib("2024-03-10T23:59:59")).build());

        assertThat(rapor.scorecard().asOf()).contains(wib("2024-03-04T08:00"));
        assertThat(rapor.scorecard().knownAt()).contains(wib("2024-03-10T23:59:59"));
        assertThat(rapor.scorecard().whole().tally().in(Bucket.NOT_FOLLOWED_UP)).isEqualTo(1);
    }

    @Test
    void ofADayBetweenArrivalAndExportTheStatusIsUnknown() {
        stored("1", arrivalShown("2024-03-04T08:00"), exportedOn("2024-03-11", "Ditutup oleh Admin")); // Mon, Mon

        assertThat(drawUp(asOf("2024-03-10T23:59:59"))
                        .scorecard()
                        .whole()
                        .tally()
                        .in(Bucket.UNKNOWN))
                .isEqualTo(1);
        assertThat(drawUp(RaporQuestion.LATEST).scorecard().whole().tally().in(Bucket.FINISHED))
                .isEqualTo(1);
    }

    @Test
    void whatHappensLaterChangesNoRaporOfThePast() {
        stored("1", logged("2024-03-04T08:00", "diterima")); // Mon
        RaporQuestion question = RaporQuestion.builder()
                .asOf(wib("2024-03-08T23:59:59"))
                .knownAt(wib("2024-03-08T23:59:59"))
                .build();
        Rapor before = drawUp(question);
        stored("1", logged("2024-03-13T09:00", "ditutup")); // Wed
        stored("1", learnt(logged("2024-03-05T09:00", "diverifikasi"), wib("2024-03-13T09:00"))); // Tue
        stored("2", logged("2024-03-14T09:00", "diterima")); // Thu

        assertThat(drawUp(question)).isEqualTo(before);
    }

    @Test
    void whatIsStoredWhileItIsDrawnUpIsNotCounted() {
        stored("1", logged("2024-03-04T08:00", "diterima")); // Mon
        store.afterPages(
                1, () -> stored("2", learnt(logged("2024-03-04T07:00", "diterima"), wib("2024-03-13T09:00")))); // Wed
        Rapor rapor = drawUp(RaporQuestion.LATEST);

        assertThat(rapor.scorecard().knownAt()).contains(wib("2024-03-04T08:00"));
        assertThat(total(rapor)).isEqualTo(1);
    }

    // Of which year

    @Test
    void theYearIsThatOfArrivalInTheZone() {
        stored("1", logged("2023-12-31T23:30", "diterima")); // Sun; Monday 1 January, 01:30 in Jayapura
        stored("2", logged("2023-06-05T08:00", "diterima"), logged("2024-03-04T08:00", "ditutup")); // Mon, Mon

        assertThat(total(drawUp(year(2023), WIB, Directory.empty()))).isEqualTo(2);
        assertThat(total(drawUp(year(2024), WIB, Directory.empty()))).isZero();
        assertThat(total(drawUp(year(2023), WIT, Directory.empty()))).isEqualTo(1);
        assertThat(total(drawUp(year(2024), WIT, Directory.empty()))).isEqualTo(1);
        assertThat(drawUp(year(2024), WIT, Directory.empty()).scorecard().period())
                .contains(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 1)));
    }

    @Test
    void theYearDoesNotChangeTheMoment() {
        stored("1", logged("2023-06-05T08:00", "diterima")); // Mon
        stored("2", logged("2024-03-04T08:00", "diterima")); // Mon

        assertThat(drawUp(year(2023)).scorecard().asOf()).contains(wib("2024-03-04T08:00"));
        assertThat(drawUp(year(2023)).overdue())
                .extracting(each -> each.complaint().value())
                .containsOnly("1");
    }

    // What is overdue

    @Test
    void whatIsOverdueIsSortedByDueDayComplaintAndObligation() {
        DatedEvent friday = logged("2024-03-01T08:00", "diterima"); // verify due Wednesday 6
        stored("3", friday, logged("2024-03-05T08:00", "didisposisikan")); // follow-up due Thursday 14
        stored("2", friday);
        stored("10", friday);
        stored("4", logged("2024-03-04T08:00", "diterima")); // Mon; verify due Thursday 7

        assertThat(drawUp(asOf("2024-04-30T12:00")).overdue()) // Tue
                .extracting(each -> each.due() + " " + each.complaint().value() + " " + each.obligation())
                .containsExactly(
                        "2024-03-06 10 verify",
                        "2024-03-06 2 verify",
                        "2024-03-07 4 verify",
                        "2024-03-14 3 follow-up",
                        "2024-03-25 10 resolution",
                        "2024-03-25 2 resolution",
                        "2024-03-25 3 resolution",
                        "2024-03-26 4 resolution");
    }

    @Test
    void howLateItIsIsCountedInWorkingDays() {
        stored("1", logged("2024-03-04T08:00", "diterima")); // Mon; verify due Thursday 7
        Overdue overdue = drawUp(asOf("2024-03-13T09:00")).overdue().get(0); // Friday 8 is 1, Wednesday 13 is 2

        assertThat(overdue.workingDaysOverdue()).hasValue(2);
        assertThat(overdue.start()).isEqualTo(wib("2024-03-04T08:00"));
        assertThat(overdue.unit()).isEmpty();
    }

    @Test
    void onTheDueDayNothingIsOverdue() {
        stored("1", logged("2024-03-04T08:00", "diterima")); // Mon; verify due Thursday 7

        assertThat(drawUp(asOf("2024-03-07T23:59:59")).overdue()).isEmpty();
        assertThat(drawUp(asOf("2024-03-08T00:00")).overdue()).hasSize(1);
    }

    @Test
    void ofAMomentBeyondTheHolidayTablesHowLateItIsCannotBeSaid() {
        stored("1", logged("2024-03-04T08:00", "diterima")); // Mon; verify due Thursday 7
        List<Overdue> overdue = drawUp(asOf("2031-01-06T09:00")).overdue(); // Mon

        assertThat(overdue).hasSize(2);
        assertThat(overdue.get(0).due()).isEqualTo("2024-03-07");
        assertThat(overdue.get(0).workingDaysOverdue()).isEmpty();
    }

    @Test
    void whatHasEndedIsNotOverdue() {
        stored("1", logged("2024-03-04T08:00", "diterima"), logged("2024-03-20T08:00", "diarsipkan")); // Mon, Wed

        assertThat(drawUp(asOf("2024-04-30T12:00")).overdue()).isEmpty();
    }

    @Test
    void overdueAndUnitsGoByTheSameName() {
        stored(
                "1",
                logged("2024-03-04T08:00", "diterima"), // Mon
                logged("2024-03-05T08:00", "didisposisikan", "DISHUB")); // Tue
        stored(
                "2",
                logged("2024-03-04T08:00", "diterima"),
                logged("2024-03-05T08:00", "didisposisikan", "Dinas Kesehatan Kab. Bandung"));
        stored(
                "3",
                logged("2024-03-04T08:00", "diterima"),
                logged("2024-03-05T08:00", "didisposisikan", "DINAS KESEHATAN KABUPATEN Bandung"));
        Directory directory = Directory.of(
                "2024-01-01",
                List.of(Unit.builder()
                        .name(UnitName.of("Dinas Perhubungan"))
                        .addAliases(UnitName.of("Dishub"))
                        .build()));
        Rapor rapor = drawUp(asOf("2024-03-20T12:00"), WIB, directory); // Wed

        assertThat(rapor.overdue())
                .extracting(each -> each.unit().orElseThrow().value())
                .containsExactly(
                        "Dinas Perhubungan", "DINAS KESEHATAN KABUPATEN Bandung", "DINAS KESEHATAN KABUPATEN Bandung");
        assertThat(rapor.scorecard().units())
                .extracting(group -> group.key().orElseThrow().value())
                .containsExactly("DINAS KESEHATAN KABUPATEN Bandung", "Dinas Perhubungan");
    }

    // The rest

    @Test
    void namesTheVersionsItRestsOn() {
        assertThat(drawUp(RaporQuestion.LATEST).versions())
                .isEqualTo(new Versions("permenpan-62-2018/1", "id-national/2026-11-22", "none"));
    }

    @Test
    void anotherRegencysComplaintsAreNotCounted() {
        stored("1", logged("2024-03-04T08:00", "diterima")); // Mon
        new TakeInFacts(store)
                .takeIn(
                        RegencyId.of("35.27"),
                        List.of(new Fact(TrackingId.of("2"), logged("2024-05-06T08:00", "diterima"))),
                        Progress.NONE);
        Rapor rapor = drawUp(RaporQuestion.LATEST);

        assertThat(total(rapor)).isEqualTo(1);
        assertThat(rapor.scorecard().asOf()).contains(wib("2024-03-04T08:00"));
    }

    @Test
    void walksFromPageToPageAndTellsHowFarItHasCome() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 2_001; i++) {
            facts.add(new Fact(TrackingId.of(Integer.toString(4_000_000 + i)), logged("2024-03-04T08:00", "diterima")));
        }
        new TakeInFacts(store).takeIn(REGENCY, facts, Progress.NONE);
        List<String> heard = new ArrayList<>();
        Rapor rapor = new DrawUpRapor(store, CALCULATOR, Directory.empty())
                .drawUp(
                        REGENCY,
                        RaporQuestion.LATEST,
                        ScorecardTerms.builder().zone(WIB).build(),
                        (step, done, total) -> heard.add(step + " " + done + "/" + total));

        assertThat(total(rapor)).isEqualTo(2_001);
        assertThat(heard).containsExactly("ASSESSING 1000/2001", "ASSESSING 2000/2001", "ASSESSING 2001/2001");
    }
}
