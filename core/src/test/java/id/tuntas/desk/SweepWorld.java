package id.tuntas.desk;

import static id.tuntas.testkit.Events.WIB;
import static id.tuntas.testkit.Events.logged;
import static id.tuntas.testkit.Events.wib;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.ComplaintEvent.ConfidentialitySet;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.directory.Directory;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitResult;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.ContactKey;
import id.tuntas.port.DirectorySource;
import id.tuntas.port.Notice;
import id.tuntas.port.StoreUnavailableException;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.SlaPolicy;
import id.tuntas.testkit.Commits;
import id.tuntas.testkit.ForwardingComplaintStore;
import id.tuntas.testkit.InMemoryComplaintStore;
import id.tuntas.testkit.InMemoryReporterVault;
import id.tuntas.testkit.InMemoryTextStore;
import id.tuntas.testkit.SeededIds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A regency with a store that can be cut off, a clock that is set by hand, and the notices that were stored. */
final class SweepWorld {

    static final RegencyId SAMPANG = RegencyId.of("35.27");
    static final String UNIT = "Dinas Perhubungan";
    static final String OTHER = "Dinas Kesehatan";

    final InMemoryComplaintStore inner = new InMemoryComplaintStore();
    final List<Notice> notices = new ArrayList<>();
    Instant now = wib("2024-03-08T10:00");
    Directory directory = Directory.empty();
    SlaCalculator sla = SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, WorkingCalendar.national(WIB));
    NoticeRules rules = NoticeRules.DEFAULTS;
    /** How many commits of sweeps are let through before the store fails; fewer than 0 for all. */
    int commitsLeft = -1;

    /** Whether the commit at which it fails takes effect all the same. */
    boolean failsAfterwards;

    String failsOn = "";
    Runnable beforeCommit = () -> {};
    private int puts;

    final ComplaintStore store = new ForwardingComplaintStore(inner) {

        @Override
        public CommitResult commit(Commit commit) {
            Runnable action = beforeCommit;
            beforeCommit = () -> {};
            action.run();
            boolean about = commit.notices().stream()
                    .anyMatch(notice -> notice.about()
                            .filter(id -> id.value().equals(failsOn))
                            .isPresent());
            if (about) {
                throw new StoreUnavailableException("this one");
            }
            boolean cut = commitsLeft == 0;
            if (cut && !failsAfterwards) {
                throw new Cut();
            }
            CommitResult result = super.commit(commit);
            if (result == CommitResult.COMMITTED) {
                notices.addAll(commit.notices());
            }
            if (cut) {
                throw new Cut();
            }
            commitsLeft--;
            return result;
        }
    };

    /** The process died: nothing catches it. */
    static final class Cut extends Error {
        private static final long serialVersionUID = 1L;
    }

    Desk desk() {
        return Desk.builder()
                .regency(SAMPANG)
                .store(store)
                .texts(new InMemoryTextStore())
                .vault(new InMemoryReporterVault(ContactKey.of(new byte[32]), entry -> {}))
                .ids(new SeededIds(1))
                .clock(() -> now)
                .directory(DirectorySource.of(directory))
                .sla(sla)
                .notices(rules)
                .build();
    }

    SweepOutcome sweep(SweepRules sweepRules) {
        return new Sweep(desk(), sweepRules).sweep(Progress.NONE);
    }

    SweepOutcome sweep(String local, SweepRules sweepRules) {
        now = wib(local);
        return sweep(sweepRules);
    }

    History put(String id, DatedEvent... events) {
        ComplaintId complaint = ComplaintId.of(SAMPANG, id);
        History base = stored(id);
        inner.commit(Commits.of("put-" + puts++, base, events));
        return new History(complaint, base.events()).plus(List.of(events));
    }

    History stored(String id) {
        ComplaintId complaint = ComplaintId.of(SAMPANG, id);
        return inner.find(SAMPANG, List.of(complaint)).getOrDefault(complaint, History.none(complaint));
    }

    /** Received and verified on the morning, disposed at the moment, open to everybody. */
    void disposed(String id, String local, String unit) {
        String morning = local.substring(0, 10) + "T07:45";
        put(
                id,
                logged(morning, "diterima"),
                DatedEvent.of(wib(morning), new ConfidentialitySet(Confidentiality.OPEN)),
                logged(local.substring(0, 10) + "T07:50", "diverifikasi"),
                logged(local, "didisposisikan", unit));
    }

    /** Kinds with addressees of the complaint, each as {@code kind>code}. */
    Set<String> told() {
        return notices.stream()
                .map(notice -> notice.kind() + ">" + notice.to().code())
                .collect(Collectors.toSet());
    }

    Set<String> kinds() {
        return notices.stream().map(notice -> notice.kind().value()).collect(Collectors.toSet());
    }

    List<Notice> ofKind(String... kinds) {
        return notices.stream()
                .filter(notice -> Arrays.asList(kinds).contains(notice.kind().value()))
                .toList();
    }
}
