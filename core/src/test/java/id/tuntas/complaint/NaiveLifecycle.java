package id.tuntas.complaint;

import id.tuntas.complaint.ComplaintEvent.ConfidentialitySet;
import id.tuntas.complaint.ComplaintEvent.Corrected;
import id.tuntas.complaint.ComplaintEvent.Delegated;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lifecycle a second time, as simply as can be: a table of words, a list of what happened, and a loop that reads it from
 * the start. It shares no decision with the code under test.
 */
final class NaiveLifecycle {

    static final String OPEN = "UNVERIFIED VERIFIED DISPOSED IN_PROGRESS FOLLOWED_UP AWAITING_REPORTER REFERRED";
    static final String ENDED = "CLOSED ARCHIVED BLOCKED MERGED";

    /** Command; where; who, each role with whose complaints it may touch. */
    static final String TABLE = """
            SUBMIT; NEW; pelapor/own
            ENTER; NEW; koordinator/any operator/any penghubung/any
            REQUEST_COMPLETION; UNVERIFIED VERIFIED DISPOSED IN_PROGRESS FOLLOWED_UP; koordinator/any penghubung/lead operator/lead kepala/lead
            COMPLETE; AWAITING_REPORTER; pelapor/own koordinator/any operator/any
            EXPIRE; AWAITING_REPORTER; sistem/any
            VERIFY; UNVERIFIED; koordinator/any
            RECLASSIFY; OPEN; koordinator/any
            SET_CONFIDENTIALITY; OPEN ENDED; pelapor/own koordinator/any penghubung/helping operator/helping kepala/helping
            DISPOSE; VERIFIED DISPOSED IN_PROGRESS FOLLOWED_UP REFERRED; koordinator/any
            START_WORK; DISPOSED; penghubung/lead operator/lead kepala/lead teknis/delegated
            DELEGATE; DISPOSED IN_PROGRESS; penghubung/lead kepala/lead
            NOTE; OPEN; pelapor/own koordinator/any sekda/any inspektorat/any provinsi/any penghubung/helping operator/helping kepala/helping teknis/delegated
            ATTACH; OPEN; pelapor/own koordinator/any penghubung/helping operator/helping kepala/helping teknis/delegated
            FOLLOW_UP; VERIFIED DISPOSED IN_PROGRESS FOLLOWED_UP REFERRED; koordinator/any penghubung/lead operator/lead kepala/lead teknis/delegated
            REJECT_FOLLOW_UP; FOLLOWED_UP; koordinator/any
            RETURN_NOT_OURS; DISPOSED IN_PROGRESS; penghubung/lead operator/lead kepala/lead
            REFER_OUTSIDE; VERIFIED DISPOSED IN_PROGRESS REFERRED; koordinator/any
            RECORD_RECEIPT; REFERRED; koordinator/any
            REPLY; FOLLOWED_UP IN_PROGRESS; pelapor/own koordinator/any operator/any
            CONFIRM; FOLLOWED_UP; pelapor/own
            DISPUTE; FOLLOWED_UP; pelapor/own
            RATE; CLOSED; pelapor/own
            WITHDRAW; OPEN; pelapor/own
            REOPEN; CLOSED ARCHIVED; pelapor/own koordinator/any
            MERGE; OPEN; koordinator/any
            UNMERGE; MERGED; koordinator/any
            ARCHIVE; OPEN; koordinator/any
            CLOSE; FOLLOWED_UP REFERRED; koordinator/any
            CLOSE_SILENT; FOLLOWED_UP; sistem/any
            CORRECT; OPEN ENDED; koordinator/any
            BLOCK; OPEN CLOSED ARCHIVED MERGED; koordinator/any
            REGISTER_UPSTREAM; OPEN ENDED; koordinator/any operator/any sistem/any
            ERASE_WORDS; OPEN ENDED; koordinator/any
            """;

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

    private static final Map<String, String> WORDS_NEEDED = Map.ofEntries(
            Map.entry("REQUEST_COMPLETION", "REASON"),
            Map.entry("NOTE", "NOTE"),
            Map.entry("FOLLOW_UP", "ANSWER"),
            Map.entry("RETURN_NOT_OURS", "REASON"),
            Map.entry("REPLY", "BODY"),
            Map.entry("DISPUTE", "BODY"),
            Map.entry("REOPEN", "REASON"),
            Map.entry("UNMERGE", "REASON"),
            Map.entry("CORRECT", "REASON"),
            Map.entry("BLOCK", "REASON"),
            Map.entry("ERASE_WORDS", "REASON"));

    private static final Set<String> NOTES = Set.of(
            "NOTED", "ATTACHED", "DELEGATED", "RECLASSIFIED", "REFERRAL_RECEIPTED", "RATED", "UPSTREAM_REGISTERED");
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

    private final List<ComplaintEvent> happened = new ArrayList<>();

    // What a reading from the start makes of it
    String status = "NEW";
    String lead = "";
    Set<String> helping = new HashSet<>();
    String officer = "";
    boolean anonymous = true;
    boolean secret = true;

    /** Puts events behind what happened, and reads it all again. */
    void happened(List<ComplaintEvent> events) {
        happened.addAll(events);
        read();
    }

    private void read() {
        Set<Integer> mistaken = new HashSet<>();
        for (ComplaintEvent event : happened) {
            if (event instanceof Corrected corrected) {
                mistaken.add(corrected.version());
            }
        }
        status = "NEW";
        lead = "";
        helping = new HashSet<>();
        officer = "";
        anonymous = true;
        secret = true;
        String beforeRequest = "";
        String beforeMerging = "";
        for (int version = 1; version <= happened.size(); version++) {
            if (mistaken.contains(version)) {
                continue;
            }
            ComplaintEvent event = happened.get(version - 1);
            String type = event.type().name();
            if (type.equals("RECEIVED")) {
                status = status.equals("NEW") ? "UNVERIFIED" : status;
            } else if (type.equals("COMPLETION_REQUESTED")) {
                beforeRequest = status.equals("AWAITING_REPORTER") ? beforeRequest : status;
                status = "AWAITING_REPORTER";
            } else if (type.equals("COMPLETED_BY_REPORTER")) {
                status = status.equals("AWAITING_REPORTER") ? beforeRequest : status;
            } else if (type.equals("MERGED_INTO")) {
                String worked = status.equals("AWAITING_REPORTER") ? beforeRequest : status;
                beforeMerging = worked.equals("MERGED") ? beforeMerging : worked;
                status = "MERGED";
            } else if (type.equals("UNMERGED")) {
                status = beforeMerging;
            } else if (AFTER.containsKey(type)) {
                status = AFTER.getOrDefault(type, "");
            }
            if (event instanceof Disposed disposed) {
                String next = disposed.lead().map(unit -> unit.key()).orElse("");
                officer = next.equals(lead) ? officer : "";
                lead = next;
                helping = new HashSet<>();
                disposed.supporting().forEach(unit -> helping.add(unit.key()));
            }
            if (type.equals("RETURNED_NOT_OURS")) {
                lead = "";
                officer = "";
                helping = new HashSet<>();
            }
            if (event instanceof Delegated delegated) {
                officer = delegated.officer().value();
            }
            if (event instanceof ConfidentialitySet set) {
                anonymous = set.to().anonymous();
                secret = set.to().secret();
            }
        }
    }

    /** Whether the table, the words and the moments let it happen; what a command means by itself is looked at elsewhere. */
    boolean allows(Act act, boolean own) {
        String[] row = row(act.command().type());
        Map<String, String> roles = new HashMap<>();
        for (String role : row[2].trim().split(" ", -1)) {
            String[] parts = role.split("/", -1);
            roles.put(parts[0], parts[1]);
        }
        String role = act.by().role().map(each -> each.literal()).orElse("");
        String unit = act.by().unit().map(each -> each.key()).orElse("");
        boolean leads = !lead.isEmpty() && lead.equals(unit);
        boolean mine = switch (roles.getOrDefault(role, "never")) {
            case "any" -> true;
            case "own" -> own;
            case "lead" -> leads;
            case "helping" -> leads || helping.contains(unit);
            case "delegated" ->
                leads
                        && !officer.isEmpty()
                        && officer.equals(
                                act.by().officer().map(each -> each.value()).orElse(""));
            default -> false;
        };
        String where = row[1].replace("OPEN", OPEN).replace("ENDED", ENDED);
        String words = WORDS_NEEDED.get(act.command().type().name());
        return mine
                && Arrays.asList(where.trim().split(" ", -1)).contains(status)
                && (words == null || act.says(TextKind.valueOf(words)));
    }

    /** Whether an event may be taken back. */
    boolean correctable(int version) {
        if (version < 1 || version > happened.size()) {
            return false;
        }
        int lastStep = 0;
        for (int i = 1; i <= happened.size(); i++) {
            ComplaintEvent event = happened.get(i - 1);
            if (event instanceof Corrected corrected && corrected.version() == version) {
                return false;
            }
        }
        for (int i = 1; i <= happened.size(); i++) {
            int at = i;
            boolean gone = happened.stream()
                    .anyMatch(each -> each instanceof Corrected corrected && corrected.version() == at);
            String each = happened.get(i - 1).type().name();
            boolean step = !happened.get(i - 1).type().kind().name().equals("NOTE")
                    || each.equals("DELEGATED")
                    || each.equals("REFERRAL_RECEIPTED");
            lastStep = !gone && step ? i : lastStep;
        }
        String type = happened.get(version - 1).type().name();
        return NOTES.contains(type) || (STEPS_TO_CORRECT.contains(type) && version == lastStep);
    }

    /** Who owes the next step, in a word. */
    String owner() {
        return switch (status) {
            case "UNVERIFIED", "VERIFIED" -> "koordinator";
            case "DISPOSED", "IN_PROGRESS" ->
                lead.isEmpty() ? "koordinator" : officer.isEmpty() ? "penghubung " + lead : "teknis " + lead;
            case "FOLLOWED_UP", "AWAITING_REPORTER" -> "pelapor";
            case "REFERRED" -> "instansi luar";
            default -> "";
        };
    }

    static String ownerOf(Complaint complaint) {
        Owner owner = complaint.owner();
        if (owner instanceof Owner.Duty duty) {
            return duty.role().literal()
                    + duty.unit().map(unit -> " " + unit.key()).orElse("");
        }
        return owner instanceof Owner.AwaitsReporter
                ? "pelapor"
                : owner instanceof Owner.AwaitsAgency ? "instansi luar" : "";
    }

    private static String[] row(CommandType command) {
        return Arrays.stream(TABLE.split("\n", -1))
                .map(line -> line.split(";", -1))
                .filter(row -> row[0].trim().equals(command.name()))
                .findFirst()
                .orElseThrow();
    }

    Optional<ComplaintEvent> last() {
        return happened.isEmpty() ? Optional.empty() : Optional.of(happened.get(happened.size() - 1));
    }
}
