package id.tuntas.desk;

import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.TextKind;
import id.tuntas.complaint.TextRef;
import id.tuntas.desk.view.Filed;
import id.tuntas.desk.view.MaskedText;
import id.tuntas.desk.view.Passage;
import id.tuntas.directory.Role;
import id.tuntas.port.StoredText;
import id.tuntas.port.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Which of the words on a complaint an audience may read. Words that nobody asks for are not fetched. */
final class Wording {

    private static final Set<EventType> TOLD = EnumSet.of(EventType.CONFIDENTIALITY_SET, EventType.WORDS_ERASED);
    private static final Set<EventType> FOR_THE_REPORTER = EnumSet.of(
            EventType.RECEIVED, EventType.COMPLETED_BY_REPORTER, EventType.REPORTER_REPLIED, EventType.DISPUTED);
    private static final Set<Role> WATCHERS = EnumSet.of(Role.INSPECTORATE, Role.PROVINCE);

    private final Desk desk;
    private final List<DatedEvent> events;

    Wording(Desk desk, List<DatedEvent> events) {
        this.desk = desk;
        this.events = events;
    }

    /** Some words of an event, by reference. */
    private record Said(DatedEvent dated, TextRef ref) {}

    List<Passage<MaskedText>> forPublic() {
        return passages(answersThatStand(), Wording::isForThePublic, MaskedText::of);
    }

    List<Passage<Words>> forReporter() {
        return passages(events, Wording::isForTheReporter, Function.identity());
    }

    List<Passage<Words>> forUnit() {
        return passages(events, (dated, kind) -> !isOfWatchers(dated), Function.identity());
    }

    List<Passage<MaskedText>> forUnitMasked() {
        return passages(events, (dated, kind) -> !isOfWatchers(dated), MaskedText::of);
    }

    /** Those of events that were corrected, too: they are to be found if they are to be erased. */
    List<Filed> forCoordinator(List<DatedEvent> stored) {
        List<Said> said = said(stored, (dated, kind) -> true);
        Map<TextRef, StoredText> texts = read(said);
        return said.stream()
                .map(each -> new Filed(each.ref(), passage(each, texts, Function.identity())))
                .toList();
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, desk.sla().calendar().zone());
    }

    static boolean isReporters(DatedEvent dated) {
        return dated.actor().role().filter(Role.REPORTER::equals).isPresent();
    }

    /** What those note who watch over units is not for the units. */
    static boolean isOfWatchers(DatedEvent dated) {
        return dated.event().type() == EventType.NOTED
                && dated.actor().role().filter(WATCHERS::contains).isPresent();
    }

    private static boolean isForThePublic(DatedEvent dated, TextKind kind) {
        return switch (dated.event().type()) {
            case RECEIVED -> kind == TextKind.TITLE || kind == TextKind.BODY;
            case FOLLOWED_UP -> kind == TextKind.ANSWER;
            default -> false;
        };
    }

    /** Also what others wrote down for the reporter, but for their own notes. */
    private static boolean isForTheReporter(DatedEvent dated, TextKind kind) {
        EventType type = dated.event().type();
        if (isReporters(dated)) {
            return true;
        }
        return switch (kind) {
            case NOTE -> false;
            case ANSWER -> type == EventType.FOLLOWED_UP;
            case REASON -> TOLD.contains(type) || NoticeRules.toReporter(type).isPresent();
            case TITLE, BODY, PLACE, FILE_NAME -> FOR_THE_REPORTER.contains(type);
        };
    }

    /** Without the follow-ups that were rejected. */
    private List<DatedEvent> answersThatStand() {
        List<DatedEvent> stand = new ArrayList<>();
        Optional<DatedEvent> last = Optional.empty();
        for (DatedEvent dated : events) {
            EventType type = dated.event().type();
            if (type == EventType.FOLLOW_UP_REJECTED) {
                last.ifPresent(stand::remove);
            }
            if (type == EventType.FOLLOWED_UP) {
                last = Optional.of(dated);
            }
            stand.add(dated);
        }
        return stand;
    }

    private <T> List<Passage<T>> passages(
            List<DatedEvent> from, BiPredicate<DatedEvent, TextKind> shown, Function<Words, T> as) {
        List<Said> said = said(from, shown);
        Map<TextRef, StoredText> texts = read(said);
        return said.stream().map(each -> passage(each, texts, as)).toList();
    }

    private static List<Said> said(List<DatedEvent> from, BiPredicate<DatedEvent, TextKind> shown) {
        List<Said> said = new ArrayList<>();
        for (DatedEvent dated : from) {
            for (TextRef ref : dated.texts()) {
                if (shown.test(dated, ref.kind())) {
                    said.add(new Said(dated, ref));
                }
            }
        }
        return said;
    }

    private Map<TextRef, StoredText> read(List<Said> said) {
        return said.isEmpty()
                ? Map.of()
                : desk.texts().read(desk.regency(), said.stream().map(Said::ref).toList());
    }

    private <T> Passage<T> passage(Said said, Map<TextRef, StoredText> texts, Function<Words, T> as) {
        return new Passage<>(
                said.ref().kind(),
                day(said.dated().at()),
                said.dated().actor().role(),
                Optional.ofNullable(texts.get(said.ref()))
                        .flatMap(StoredText::ifKept)
                        .map(as));
    }
}
