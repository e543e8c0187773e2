package id.tuntas.complaint;

import id.tuntas.complaint.Refusal.Reason;
import id.tuntas.directory.Role;
import id.tuntas.text.LocalText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A word or value that must go with a command, beside what the {@link Command} itself holds: the one place that says so. What
 * is missing is refused by its name. Example: a coordinator who blocks a complaint on Tuesday 5 March 2024 without saying why
 * is refused as {@link Reason#WORDS_MISSING}, <i>Teks yang wajib belum ada: alasan</i>.
 */
public enum Requirement {
    /** Who acts, where it is a reporter. */
    REPORTER("nomor pelapor", "the reporter's id", "bila pelapor yang bertindak", "where a reporter acts"),
    /** Through which channel it came in. */
    CHANNEL("kanal", "channel"),
    /** A way to reach the reporter, in the vault or with the request. */
    CONTACT("kontak pelapor", "a contact of the reporter", "bila kanalnya mewajibkan", "where the channel demands one"),
    /** Files. */
    FILES("lampiran", "attachments"),
    /** An agency with a name. */
    AGENCY("instansi", "agency"),
    /** What was sent to the agency: words of any kind, or files. */
    REFERRAL("catatan atau lampiran", "a note or attachments", TextKind.NOTE),
    /** A receipt with a number. */
    RECEIPT("nomor tanda terima", "receipt"),
    /** A number of stars that there is. */
    STARS("bintang 1-5", "stars 1-5"),
    /** Why. */
    REASON(TextKind.REASON),
    /** Why, where secrecy is lowered. */
    REASON_TO_LOWER("alasan", "reason", TextKind.REASON, "untuk menurunkannya", "to lower it"),
    /** A note. */
    NOTE(TextKind.NOTE),
    /** What was done. */
    ANSWER(TextKind.ANSWER),
    /** What the reporter says. */
    BODY(TextKind.BODY);

    private static final Map<CommandType, List<Requirement>> OF = new EnumMap<>(Map.ofEntries(
            Map.entry(CommandType.ENTER, List.of(CHANNEL)),
            Map.entry(CommandType.REQUEST_COMPLETION, List.of(REASON)),
            Map.entry(CommandType.COMPLETE, List.of(CONTACT)),
            Map.entry(CommandType.SET_CONFIDENTIALITY, List.of(REASON_TO_LOWER)),
            Map.entry(CommandType.NOTE, List.of(NOTE)),
            Map.entry(CommandType.ATTACH, List.of(FILES)),
            Map.entry(CommandType.FOLLOW_UP, List.of(ANSWER)),
            Map.entry(CommandType.RETURN_NOT_OURS, List.of(REASON)),
            Map.entry(CommandType.REFER_OUTSIDE, List.of(AGENCY, REFERRAL)),
            Map.entry(CommandType.RECORD_RECEIPT, List.of(RECEIPT)),
            Map.entry(CommandType.REPLY, List.of(BODY)),
            Map.entry(CommandType.DISPUTE, List.of(BODY)),
            Map.entry(CommandType.RATE, List.of(STARS)),
            Map.entry(CommandType.REOPEN, List.of(REASON)),
            Map.entry(CommandType.UNMERGE, List.of(REASON)),
            Map.entry(CommandType.CORRECT, List.of(REASON)),
            Map.entry(CommandType.BLOCK, List.of(REASON)),
            Map.entry(CommandType.ERASE_WORDS, List.of(REASON))));

    private final String indonesian;
    private final String english;
    private final Optional<TextKind> kind;
    private final String where;
    private final String whereInEnglish;

    Requirement(TextKind kind) {
        this(kind.text().indonesian(), kind.text().english(), Optional.of(kind), "", "");
    }

    Requirement(String indonesian, String english) {
        this(indonesian, english, Optional.empty(), "", "");
    }

    Requirement(String indonesian, String english, TextKind kind) {
        this(indonesian, english, Optional.of(kind), "", "");
    }

    Requirement(String indonesian, String english, String where, String whereInEnglish) {
        this(indonesian, english, Optional.empty(), where, whereInEnglish);
    }

    Requirement(String indonesian, String english, TextKind kind, String where, String whereInEnglish) {
        this(indonesian, english, Optional.of(kind), where, whereInEnglish);
    }

    Requirement(String indonesian, String english, Optional<TextKind> kind, String where, String whereInEnglish) {
        this.indonesian = indonesian;
        this.english = english;
        this.kind = kind;
        this.where = where;
        this.whereInEnglish = whereInEnglish;
    }

    /**
     * What must go with a command.
     *
     * @param command the command
     * @return in the order in which they are asked for; {@link #REPORTER} first where a reporter may give the command
     */
    public static List<Requirement> of(CommandType command) {
        List<Requirement> all = new ArrayList<>();
        if (LifecycleTable.row(command).roles().containsKey(Role.REPORTER)) {
            all.add(REPORTER);
        }
        all.addAll(OF.getOrDefault(command, List.of()));
        return List.copyOf(all);
    }

    /**
     * What it is, for people.
     *
     * @return such as {@code alasan} and {@code reason}
     */
    public LocalText text() {
        return new LocalText(indonesian, english);
    }

    /**
     * Under what condition it is asked for.
     *
     * @return such as {@code untuk menurunkannya} and {@code to lower it}; empty where it always is
     */
    public Optional<LocalText> where() {
        return where.isEmpty() ? Optional.empty() : Optional.of(new LocalText(where, whereInEnglish));
    }

    /**
     * Whether it is a text.
     *
     * @return false where it is a value
     */
    public boolean isWords() {
        return kind.isPresent();
    }

    boolean isMissing(Act act, Terms terms) {
        return switch (this) {
            case REPORTER ->
                act.by().role().filter(Role.REPORTER::equals).isPresent()
                        && act.reporter().isEmpty();
            case CHANNEL ->
                act.command() instanceof Command.Enter enter
                        && enter.said().channel().isEmpty();
            case CONTACT -> terms.contactMissing();
            case FILES -> act.attachments().isEmpty();
            case AGENCY ->
                act.command() instanceof Command.ReferOutside refer
                        && refer.agency().isBlank();
            case REFERRAL -> act.texts().isEmpty() && act.attachments().isEmpty();
            case RECEIPT ->
                act.command() instanceof Command.RecordReceipt record
                        && record.receipt().isBlank();
            case STARS -> act.command() instanceof Command.Rate rate && (rate.stars() < 1 || rate.stars() > 5);
            case REASON, REASON_TO_LOWER, NOTE, ANSWER, BODY ->
                kind.filter(act::says).isEmpty();
        };
    }

    Refusal refusal(CommandType command) {
        return Refusal.missing(isWords() ? Reason.WORDS_MISSING : Reason.VALUE_MISSING, command, text());
    }
}
