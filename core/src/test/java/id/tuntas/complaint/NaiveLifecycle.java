package id.tuntas.complaint;

import id.tuntas.complaint.ComplaintEvent.ConfidentialitySet;
import id.tuntas.complaint.ComplaintEvent.Corrected;
import id.tuntas.complaint.ComplaintEvent.Delegated;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintEvent.DuplicateAttached;
import id.tuntas.complaint.ComplaintEvent.DuplicateDetached;
import id.tuntas.complaint.ComplaintEvent.Linked;
import id.tuntas.complaint.ComplaintEvent.MergedInto;
import id.tuntas.complaint.ComplaintEvent.Rated;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintEvent.ReferralReceipted;
import id.tuntas.complaint.ComplaintEvent.ReferredOutside;
import id.tuntas.complaint.ComplaintEvent.UpstreamRegistered;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One complaint a second time, as simply as can be: a list of what happened, a loop that reads it from the start, and words
 * for where that leads. It shares no decision with the code under test.
 */
final class NaiveLifecycle {

    private static final Map<String, String> AFTER = Map.ofEntries(
            Map.entry("VERIFIED", "VERIFIED"),
            Map.entry("DISPOSED", "DISPOSED"),
            Map.entry("WORK_STARTED", "IN_PROGRESS"),
            Map.entry("FOLLOWED_UP", "FOLLOWED_UP"),
            Map.entry("FOLLOW_UP_REJECTED", "IN_PROGRESS"),
            Map.entry("RETURNED_NOT_OURS", "VERIFIED"),
            Map.entry("REFERRED_OUTSIDE", "REFERRED"),
            Map.entry("REPORTER_REPLIED", "IN_PROGRESS"),
            Map.entry("DISPUTED", "IN_PROGRESS"),
            Map.entry("REOPENED", "IN_PROGRESS"),
            Map.entry("ARCHIVED", "ARCHIVED"),
            Map.entry("CLOSED", "CLOSED"),
            Map.entry("CONTENT_BLOCKED", "BLOCKED"));

    private static final Set<String> NOTES = Set.of(
            "NOTED", "ATTACHED", "LINKED", "DELEGATED", "RECLASSIFIED", "REFERRAL_RECEIPTED", "UPSTREAM_REGISTERED");
    private static final Set<String> STEPS_TO_CORRECT = Set.of(
            "VERIFIED",
            "DISPOSED",
            "WORK_STARTED",
            "FOLLOWED_UP",
            "FOLLOW_UP_REJECTED",
            "RETURNED_NOT_OURS",
            "REFERRED_OUTSIDE",
            "COMPLETION_REQUESTED",
            "COMPLETED_BY_REPORTER",
            "REPORTER_REPLIED",
            "DISPUTED",
            "REOPENED",
            "ARCHIVED",
            "CLOSED",
            "CONTENT_BLOCKED");

    private final List<DatedEvent> happened = new ArrayList<>();
    private final Map<String, String> known = new HashMap<>();
    private final Set<String> duplicates = new TreeSet<>();
    private Instant lastAt = Instant.MIN;
    private Instant lastRecordedAt = Instant.MIN;
    private Instant receivedAt = Instant.MIN;
    private String leadAsSpelled = "";

    // Where it goes back to
    private String beforeRequest = "";
    private String beforeMerging = "";
    private boolean decided;

    /** Puts events behind what happened, and reads it all again. */
    void happened(List<DatedEvent> events) {
        happened.addAll(events);
        read();
    }

    List<DatedEvent> stored() {
        return happened;
    }

    /** All that can be said of the complaint, in words; what is not in it is not known. */
    Map<String, String> known() {
        Map<String, String> all = new HashMap<>(known);
        all.values().removeIf(value -> value.isEmpty() || value.equals("[]"));
        if (!duplicates.isEmpty()) {
            all.put("duplicates", String.join(" ", duplicates));
        }
        all.put("owner", owner());
        all.putIfAbsent("anonymous", "true");
        all.putIfAbsent("secret", "true");
        return all;
    }

    String get(String what) {
        return known.getOrDefault(what, "");
    }

    String status() {
        return known.getOrDefault("status", "NEW");
    }

    boolean isEnded() {
        return Set.of("CLOSED", "ARCHIVED", "BLOCKED", "MERGED").contains(status());
    }

    boolean isHidden(String how) {
        return !get(how).equals("false");
    }

    boolean holds(String duplicate) {
        return duplicates.contains(duplicate);
    }

    String leadAsSpelled() {
        return leadAsSpelled;
    }

    Instant lastAt() {
        return lastAt;
    }

    Instant lastRecordedAt() {
        return lastRecordedAt;
    }

    /** The versions in the order in which they happened, without the mistakes. */
    private List<Integer> inOrder() {
        Set<Integer> mistaken = new HashSet<>();
        for (DatedEvent dated : happened) {
            if (dated.event() instanceof Corrected corrected) {
                mistaken.add(corrected.version());
            }
        }
        List<Integer> versions = new ArrayList<>();
        for (int version = 1; version <= happened.size(); version++) {
            if (!mistaken.contains(version)) {
                versions.add(version);
            }
        }
        versions.sort(Comparator.comparing(version -> happened.get(version - 1).at()));
        return versions;
    }

    private void read() {
        known.clear();
        duplicates.clear();
        lastAt = Instant.MIN;
        leadAsSpelled = "";
        beforeRequest = "";
        beforeMerging = "";
        decided = false;
        for (DatedEvent dated : happened) {
            lastRecordedAt = dated.recordedAt().isAfter(lastRecordedAt) ? dated.recordedAt() : lastRecordedAt;
            if (dated.event() instanceof Received) {
                receivedAt = dated.at();
                known.put("received at", receivedAt.toString());
            }
        }
        for (int version : inOrder()) {
            DatedEvent dated = happened.get(version - 1);
            lastAt = dated.at();
            said(dated.particulars());
            moved(dated);
            noted(dated.event());
        }
    }

    private void said(Particulars said) {
        say("classification", said.classification());
        say("examination", said.needsExamination());
        say("channel", said.channel());
        say("category", said.category());
        said.confidentiality().ifPresent(flags -> {
            known.put("anonymous", "" + (flags.anonymous() || (decided && isHidden("anonymous"))));
            known.put("secret", "" + (flags.secret() || (decided && isHidden("secret"))));
        });
    }

    private void say(String what, Optional<?> value) {
        value.ifPresent(each -> known.put(what, each.toString()));
    }

    private void moved(DatedEvent dated) {
        String type = dated.event().type().name();
        String before = status();
        if (type.equals("RECEIVED")) {
            moveTo("UNVERIFIED", dated);
        } else if (type.equals("COMPLETION_REQUESTED")) {
            beforeRequest = before.equals("AWAITING_REPORTER") ? beforeRequest : before;
            moveTo("AWAITING_REPORTER", dated);
        } else if (type.equals("COMPLETED_BY_REPORTER")) {
            if (before.equals("AWAITING_REPORTER")) {
                moveTo(beforeRequest, dated);
            }
        } else if (type.equals("MERGED_INTO")) {
            String worked = before.equals("AWAITING_REPORTER") ? beforeRequest : before;
            beforeMerging = worked.equals("MERGED") ? beforeMerging : worked;
            moveTo("MERGED", dated);
        } else if (type.equals("UNMERGED")) {
            if (before.equals("MERGED")) {
                moveTo(beforeMerging, dated);
            }
            known.remove("merged into");
        } else if (AFTER.containsKey(type)) {
            moveTo(AFTER.getOrDefault(type, ""), dated);
        }
        if (type.equals("FOLLOWED_UP") && !dated.at().isBefore(Instant.parse(get("received at")))) {
            known.putIfAbsent("first answered at", dated.at().toString());
        }
    }

    private void moveTo(String status, DatedEvent dated) {
        known.put("status", status);
        known.put("literal", dated.event().type().literal());
        known.remove("by");
        say("by", dated.actor().role());
    }

    private void noted(ComplaintEvent event) {
        if (event instanceof Disposed disposed) {
            String next = disposed.lead().map(unit -> unit.key()).orElse("");
            if (!next.equals(get("lead"))) {
                known.remove("officer");
            }
            known.put("lead", next);
            leadAsSpelled = disposed.lead().map(unit -> unit.value()).orElse("");
            known.put("helping", disposed.supporting().toString());
        } else if (event.type().name().equals("RETURNED_NOT_OURS")) {
            known.keySet().removeAll(Set.of("lead", "officer", "helping"));
            leadAsSpelled = "";
        } else if (event instanceof Delegated delegated) {
            known.put("officer", delegated.officer().value());
        } else if (event instanceof ConfidentialitySet set) {
            decided = true;
            known.put("anonymous", "" + set.to().anonymous());
            known.put("secret", "" + set.to().secret());
        } else if (event instanceof Received received) {
            say("reporter", received.reporter().map(ReporterId::value));
        } else if (event instanceof ReferredOutside referred) {
            known.keySet().removeAll(Set.of("agency", "receipt"));
            say("agency", referred.agency());
        } else if (event instanceof ReferralReceipted receipted) {
            known.put("receipt", receipted.receipt());
        } else if (event instanceof Rated rated) {
            known.put("stars", "" + rated.stars());
        } else if (event instanceof Linked linked) {
            known.put("earlier", linked.earlier().value());
        } else if (event instanceof UpstreamRegistered registered) {
            known.put("upstream", registered.trackingId().value());
        } else if (event instanceof MergedInto merged) {
            known.remove("merged into");
            say("merged into", merged.primary());
        } else if (event instanceof DuplicateAttached attached) {
            duplicates.add(attached.duplicate().value());
        } else if (event instanceof DuplicateDetached detached) {
            duplicates.remove(detached.duplicate().value());
        }
    }

    /** Whether an event may be taken back. */
    boolean correctable(int version) {
        List<Integer> left = inOrder();
        if (!left.contains(version)) {
            return false;
        }
        int lastStep = 0;
        for (int each : left) {
            String kind = happened.get(each - 1).event().type().kind().name();
            String name = happened.get(each - 1).event().type().name();
            boolean step = !kind.equals("NOTE") || name.equals("DELEGATED") || name.equals("REFERRAL_RECEIPTED");
            lastStep = step ? each : lastStep;
        }
        String type = happened.get(version - 1).event().type().name();
        return NOTES.contains(type) || (STEPS_TO_CORRECT.contains(type) && version == lastStep);
    }

    /** Who owes the next step, in a word. */
    String owner() {
        String lead = get("lead");
        String officer = get("officer");
        return switch (status()) {
            case "UNVERIFIED", "VERIFIED" -> "koordinator";
            case "DISPOSED", "IN_PROGRESS" ->
                lead.isEmpty() ? "koordinator" : officer.isEmpty() ? "penghubung " + lead : "teknis " + lead;
            case "FOLLOWED_UP", "AWAITING_REPORTER" -> "pelapor";
            case "REFERRED" -> "instansi luar";
            default -> "";
        };
    }

    /** The same words for a complaint that was folded by the code under test. */
    static Map<String, String> shown(Complaint complaint) {
        NaiveLifecycle words = new NaiveLifecycle();
        words.known.put("status", complaint.status().name());
        words.known.put("lead", complaint.lead().map(unit -> unit.key()).orElse(""));
        words.known.put("helping", complaint.supporting().toString());
        words.say("officer", complaint.officer().map(officer -> officer.value()));
        words.say("reporter", complaint.reporter().map(ReporterId::value));
        words.say("literal", complaint.literal());
        words.say("by", complaint.by());
        words.say("received at", complaint.receivedAt());
        words.say("first answered at", complaint.firstFollowedUpAt());
        words.say("merged into", complaint.mergedInto());
        words.say("upstream", complaint.upstream());
        words.say("earlier", complaint.earlier());
        words.say("agency", complaint.agency());
        words.say("receipt", complaint.receipt());
        words.said(complaint.particulars());
        complaint.stars().ifPresent(stars -> words.known.put("stars", "" + stars));
        complaint.duplicates().forEach(duplicate -> words.duplicates.add(duplicate.value()));
        Map<String, String> all = words.known();
        all.put("owner", ownerOf(complaint));
        return all;
    }

    private static String ownerOf(Complaint complaint) {
        Owner owner = complaint.owner();
        if (owner instanceof Owner.Duty duty) {
            return duty.role().literal()
                    + duty.unit().map(unit -> " " + unit.key()).orElse("");
        }
        return owner instanceof Owner.AwaitsReporter
                ? "pelapor"
                : owner instanceof Owner.AwaitsAgency ? "instansi luar" : "";
    }
}
