package id.tuntas.complaint;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may do what and where, and which words must go with it, written down a second time as a table of words. */
final class NaiveTable {

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
            UNMERGE; OPEN ENDED; koordinator/any
            ARCHIVE; OPEN; koordinator/any
            CLOSE; FOLLOWED_UP REFERRED; koordinator/any
            CLOSE_SILENT; FOLLOWED_UP; sistem/any
            CORRECT; OPEN ENDED; koordinator/any
            BLOCK; OPEN CLOSED ARCHIVED MERGED; koordinator/any
            REGISTER_UPSTREAM; OPEN ENDED; koordinator/any operator/any sistem/any
            ERASE_WORDS; OPEN ENDED; koordinator/any
            """;

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

    /** A line of the table: the statuses, and of each role whose complaints. */
    record Line(Set<String> where, Map<String, String> whose, String words) {}

    private static final Map<String, Line> LINES = Arrays.stream(TABLE.split("\n", -1))
            .filter(line -> !line.isBlank())
            .map(line -> line.split(";", -1))
            .collect(Collectors.toMap(row -> row[0].trim(), NaiveTable::line));

    private NaiveTable() {}

    static Line line(CommandType command) {
        return LINES.getOrDefault(command.name(), new Line(Set.of(), Map.of(), ""));
    }

    private static Line line(String[] row) {
        Map<String, String> whose = new HashMap<>();
        for (String role : row[2].trim().split(" ", -1)) {
            String[] parts = role.split("/", -1);
            whose.put(parts[0], parts[1]);
        }
        String where = row[1].replace("OPEN", OPEN).replace("ENDED", ENDED);
        return new Line(Set.of(where.trim().split(" ", -1)), whose, WORDS_NEEDED.getOrDefault(row[0].trim(), ""));
    }
}
