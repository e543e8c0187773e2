package id.tuntas.complaint;

import static id.tuntas.complaint.Deciding.ARRIVAL;
import static id.tuntas.complaint.Deciding.CLOSED;
import static id.tuntas.complaint.Deciding.COORDINATOR;
import static id.tuntas.complaint.Deciding.DISPOSED;
import static id.tuntas.complaint.Deciding.HEALTH;
import static id.tuntas.complaint.Deciding.REPORTER;
import static id.tuntas.complaint.Deciding.THURSDAY;
import static id.tuntas.complaint.Deciding.WAITING;
import static id.tuntas.complaint.Deciding.act;
import static id.tuntas.complaint.Deciding.decided;
import static id.tuntas.complaint.Deciding.events;
import static id.tuntas.complaint.Deciding.history;
import static id.tuntas.complaint.Deciding.refused;
import static id.tuntas.testkit.Events.logged;
import static id.tuntas.testkit.Events.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintEvent.Corrected;
import id.tuntas.complaint.ComplaintEvent.DuplicateAttached;
import id.tuntas.complaint.ComplaintEvent.DuplicateDetached;
import id.tuntas.complaint.ComplaintEvent.MergedInto;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.Decision.Decided;
import id.tuntas.complaint.Refusal.Reason;
import id.tuntas.directory.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Secrecy, moments, merging and mistakes: what a command needs beside the table. */
class LifecycleLimitsTest {

    // Secrecy

    private static History withFlags(History history, Confidentiality flags) {
        return history.plus(
                List.of(DatedEvent.of(wib("2024-03-12T08:00"), new ComplaintEvent.ConfidentialitySet(flags)))); // Tue
    }

    @Test
    void secrecyIsRaisedByMany_loweredByTheCoordinatorBeforeTheEnd() {
        Confidentiality anonymous = new Confidentiality(true, false);
        Act.Builder byUnit = act(new Command.SetConfidentiality(anonymous)).by(Actor.of(Role.OPERATOR, HEALTH));
        Act.Builder lower = act(new Command.SetConfidentiality(Confidentiality.OPEN));

        assertThat(Lifecycle.decide(withFlags(DISPOSED, Confidentiality.OPEN), byUnit.build(), Terms.DEFAULTS))
                .isInstanceOf(Decided.class);
        assertThat(refused(withFlags(DISPOSED, Confidentiality.STRICTEST), byUnit, Terms.DEFAULTS)
                        .text()
                        .indonesian())
                .isEqualTo("Hanya admin koordinator yang boleh menurunkan kerahasiaan");
        assertThat(refused(withFlags(CLOSED, anonymous), lower, Terms.DEFAULTS).reason())
                .isEqualTo(Reason.NOT_IN_THIS_STATUS);
        assertThat(refused(withFlags(DISPOSED, anonymous), lower.texts(List.of()), Terms.DEFAULTS)
                        .reason())
                .isEqualTo(Reason.WORDS_MISSING);
    }

    @Test
    void theFlagsThatHoldAreNotSetAgain_thoseThatAreOnlyAssumedAre() {
        Command strictest = new Command.SetConfidentiality(Confidentiality.STRICTEST);

        assertThat(events(DISPOSED, strictest)).hasSize(1);
        assertThat(refused(withFlags(DISPOSED, Confidentiality.STRICTEST), strictest)
                        .reason())
                .isEqualTo(Reason.NOTHING_CHANGES);
    }

    // Moments

    @Test
    void reopeningHasALastMoment() {
        Act.Builder act = act(new Command.Reopen());
        Terms just = Terms.builder().reopenUntil(THURSDAY).build();
        Terms late = Terms.builder().reopenUntil(THURSDAY.minusNanos(1)).build();

        assertThat(Lifecycle.decide(CLOSED, act.build(), just)).isInstanceOf(Decided.class);
        Refusal why = refused(CLOSED, act, late);
        assertThat(why.reason()).isEqualTo(Reason.TOO_LATE);
        assertThat(why.text().indonesian()).isEqualTo("Waktunya sudah lewat");
        assertThat(why.moment()).contains(THURSDAY.minusNanos(1));
        assertThat(refused(CLOSED, act, Terms.DEFAULTS).reason()).isEqualTo(Reason.NOT_PROVIDED_FOR);
    }

    @Test
    void closingAfterSilenceAndExpiryHaveAFirstMoment() {
        Act.Builder close = act(new Command.CloseSilent()).by(Actor.of(Role.SYSTEM));
        Act.Builder expire = act(new Command.Expire()).by(Actor.of(Role.SYSTEM));
        History answered = DISPOSED.plus(List.of(logged("2024-03-08T08:00", "ditindaklanjuti"))); // Fri
        Terms just = Terms.builder().closesAt(THURSDAY).expiresAt(THURSDAY).build();
        Instant next = THURSDAY.plusNanos(1);
        Terms early = Terms.builder().closesAt(next).expiresAt(next).build();

        assertThat(Lifecycle.decide(answered, close.build(), just)).isInstanceOf(Decided.class);
        assertThat(Lifecycle.decide(WAITING, expire.build(), just)).isInstanceOf(Decided.class);
        assertThat(refused(answered, close, early).reason()).isEqualTo(Reason.TOO_EARLY);
        assertThat(refused(WAITING, expire, early).moment()).contains(next);
        assertThat(refused(answered, close, Terms.DEFAULTS).reason()).isEqualTo(Reason.NOT_PROVIDED_FOR);
    }

    /** A clock that runs behind does not write into the past. */
    @Test
    void aClockThatRunsBehindStandsAtTheLastEvent() {
        Act act = act(new Command.Note()).at(wib("2024-03-01T08:00")).build();
        DatedEvent noted = ((Decided) Lifecycle.decide(DISPOSED, act, Terms.DEFAULTS))
                .events()
                .get(0);

        assertThat(noted.at()).isEqualTo(wib("2024-03-06T08:00"));
        assertThat(noted.recordedAt()).isEqualTo(noted.at());
        assertThat(decided(DISPOSED, new Command.Note()).events().get(0).at()).isEqualTo(THURSDAY);
    }

    /** What became known on Friday was in view when something was decided, whatever the clock said then. */
    @Test
    void afterALateFactAClockThatJumpsBackRecordsNothingBeforeIt() {
        Instant friday = wib("2024-03-15T08:00");
        DatedEvent late = DatedEvent.builder()
                .from(logged("2024-03-05T09:00", "diverifikasi"))
                .recordedAt(friday)
                .build();
        History known = DISPOSED.plus(List.of(late));

        DatedEvent noted = decided(known, new Command.Note()).events().get(0);

        assertThat(noted.at()).isEqualTo(THURSDAY);
        assertThat(noted.recordedAt()).isEqualTo(friday);
        History after = known.plus(List.of(noted));
        assertThat(after.asOf(friday, Optional.of(friday.minusNanos(1)))).doesNotContain(noted, late);
        Complaint primary = Complaint.fold(
                ComplaintId.of(RegencyId.LOCAL, "4695000"), List.of(logged("2024-03-04T08:00", "diterima"), late));
        assertThat(decided(DISPOSED, new Command.Merge(primary))
                        .elsewhere()
                        .orElseThrow()
                        .events()
                        .get(0)
                        .recordedAt())
                .isEqualTo(friday);
    }

    @Test
    void aReporterWhoIsNotNamedIsAskedForTheId() {
        Refusal why = refused(
                DISPOSED,
                act(new Command.Withdraw()).by(Actor.of(Role.REPORTER)).reporter(Optional.empty()),
                Terms.DEFAULTS);
        assertThat(why.reason()).isEqualTo(Reason.VALUE_MISSING);
        assertThat(why.text().indonesian()).isEqualTo("Isian yang wajib belum ada: nomor pelapor");
        assertThat(why.text().english()).isEqualTo("a value that must go with it is missing: the reporter's id");
        assertThat(refused(
                                DISPOSED,
                                act(new Command.Verify(Optional.empty(), Optional.empty()))
                                        .by(Actor.of(Role.REPORTER)),
                                Terms.DEFAULTS)
                        .reason())
                .isEqualTo(Reason.NOT_FOR_THIS_ROLE);
    }

    // Merging and mistakes

    /** The status follows the fact, the merging stands until the coordinator undoes it. */
    @Test
    void aFactFromOutsideLeavesTheMergingToTheCoordinator() {
        Complaint primary = other(RegencyId.LOCAL, "4695000", ARRIVAL);
        History merged =
                DISPOSED.plus(decided(DISPOSED, new Command.Merge(primary)).events());
        History closed = merged.plus(List.of(logged("2024-03-29T08:00", "ditutup"))); // Fri
        Complaint then = Complaint.fold(closed.id(), closed.inOrder());
        assertThat(then.status()).isEqualTo(Status.CLOSED);
        assertThat(then.mergedInto()).contains(TrackingId.of("4695000"));

        History unmerged =
                closed.plus(decided(closed, new Command.Unmerge(primary)).events());
        Complaint now = Complaint.fold(unmerged.id(), unmerged.inOrder());
        assertThat(now.status()).isEqualTo(Status.CLOSED);
        assertThat(now.mergedInto()).isEmpty();
        assertThat(refused(unmerged, new Command.Unmerge(primary)).reason()).isEqualTo(Reason.NOT_MERGED_THERE);
    }

    private static Complaint other(RegencyId regency, String id, DatedEvent... events) {
        return Complaint.fold(ComplaintId.of(regency, id), List.of(events));
    }

    @Test
    void mergingWritesOnBothSides() {
        DatedEvent later = logged("2024-03-20T08:00", "diterima"); // Wed
        Decided decided = decided(DISPOSED, new Command.Merge(other(RegencyId.LOCAL, "4695000", later)));

        assertThat(decided.events())
                .extracting(DatedEvent::event)
                .containsExactly(new MergedInto(Optional.of(TrackingId.of("4695000"))));
        Decision.Elsewhere elsewhere = decided.elsewhere().orElseThrow();
        assertThat(elsewhere.id().value()).isEqualTo("4695000");
        assertThat(elsewhere.events()).hasSize(1);
        DatedEvent attached = elsewhere.events().get(0);
        assertThat(attached.event()).isEqualTo(new DuplicateAttached(TrackingId.of("4695068")));
        assertThat(attached.at()).isEqualTo(later.at());
        assertThat(attached.actor()).isEqualTo(COORDINATOR);
        Decided now = decided(DISPOSED, new Command.Merge(other(RegencyId.LOCAL, "4695000", ARRIVAL)));
        assertThat(now.elsewhere().orElseThrow().events().get(0).at()).isEqualTo(THURSDAY);
    }

    @Test
    void whatHasEndedOrIsNotThereOrIsItselfOrElsewhereTakesNothingIn() {
        for (Complaint primary : List.of(
                other(RegencyId.LOCAL, "4695000"),
                other(RegencyId.LOCAL, "4695000", ARRIVAL, logged("2024-03-05T08:00", "ditutup")),
                other(RegencyId.LOCAL, "4695068", ARRIVAL),
                other(RegencyId.of("sampang"), "4695000", ARRIVAL))) {
            assertThat(refused(DISPOSED, new Command.Merge(primary)).reason())
                    .as("%s", primary)
                    .isEqualTo(Reason.UNFIT_PRIMARY);
        }
    }

    @Test
    void unmergingWritesOnTheOtherSideOnlyWhatIsThere() {
        Complaint primary = other(RegencyId.LOCAL, "4695000", ARRIVAL);
        History merged =
                DISPOSED.plus(decided(DISPOSED, new Command.Merge(primary)).events());
        Complaint holding = other(
                RegencyId.LOCAL,
                "4695000",
                ARRIVAL,
                DatedEvent.of(THURSDAY, new DuplicateAttached(TrackingId.of("4695068"))));

        assertThat(decided(merged, new Command.Unmerge(primary)).elsewhere()).isEmpty();
        Decided decided = decided(merged, new Command.Unmerge(holding));
        assertThat(decided.elsewhere().orElseThrow().events().get(0).event())
                .isEqualTo(new DuplicateDetached(TrackingId.of("4695068")));
        assertThat(refused(merged, act(new Command.Unmerge(holding)).texts(List.of()), Terms.DEFAULTS)
                        .reason())
                .isEqualTo(Reason.WORDS_MISSING);
        assertThat(refused(merged, new Command.Unmerge(other(RegencyId.LOCAL, "4695001", ARRIVAL)))
                        .reason())
                .isEqualTo(Reason.NOT_MERGED_THERE);
        assertThat(refused(merged, new Command.Unmerge(other(RegencyId.of("sampang"), "4695000", ARRIVAL)))
                        .text()
                        .indonesian())
                .isEqualTo("Laporan ini tidak digabung ke laporan itu");
    }

    @Test
    void aCorrectionHappensWhenTheMistakeDid_andIsLearntOfNow() {
        DatedEvent corrected =
                decided(DISPOSED, new Command.Correct(3)).events().get(0);

        assertThat(corrected.event()).isEqualTo(new Corrected(3));
        assertThat(corrected.at()).isEqualTo(wib("2024-03-06T08:00"));
        assertThat(corrected.recordedAt()).isEqualTo(THURSDAY);
        assertThat(corrected.texts()).isNotEmpty();
        assertThat(refused(DISPOSED, new Command.Correct(2)).text().indonesian())
                .isEqualTo("Kejadian itu tidak dapat dikoreksi");
        assertThat(refused(DISPOSED, act(new Command.Correct(3)).texts(List.of()), Terms.DEFAULTS)
                        .reason())
                .isEqualTo(Reason.WORDS_MISSING);
    }

    @Test
    void starsAreFromOneToFive() {
        for (int stars : new int[] {0, 6}) {
            Act.Builder act =
                    act(new Command.Rate(stars)).by(Actor.of(Role.REPORTER)).reporter(REPORTER);
            History closed = history(DatedEvent.of(
                            ARRIVAL.at(), new Received(ComplaintEvent.Basis.LOGGED, Optional.of(REPORTER))))
                    .plus(List.of(logged("2024-03-08T08:00", "ditutup")));
            assertThat(refused(closed, act, Terms.DEFAULTS).text().indonesian())
                    .isEqualTo("Isian yang wajib belum ada: bintang 1-5");
        }
    }
}
