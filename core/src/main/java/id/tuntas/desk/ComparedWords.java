package id.tuntas.desk;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.History;
import id.tuntas.complaint.TextKind;
import id.tuntas.complaint.TextRef;
import id.tuntas.complaint.duplicate.DuplicateCase;
import id.tuntas.port.StoredText;
import id.tuntas.port.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Complaints with what their reporters wrote, read from the text store a lot at a time. Complaints without words are left out. */
final class ComparedWords {

    private static final Channel UNSTATED = Channel.of("-");

    private final Desk desk;
    private final Map<ComplaintId, Complaint> complaints = new LinkedHashMap<>();
    private final Map<ComplaintId, List<TextRef>> refs = new LinkedHashMap<>();

    ComparedWords(Desk desk) {
        this.desk = desk;
    }

    void add(History history, Complaint complaint) {
        List<TextRef> written = history.inOrder().stream()
                .filter(dated -> isOfTheReporter(dated))
                .flatMap(dated -> dated.texts().stream())
                .filter(ref ->
                        Set.of(TextKind.TITLE, TextKind.BODY, TextKind.PLACE).contains(ref.kind()))
                .toList();
        if (!written.isEmpty()) {
            complaints.put(complaint.id(), complaint);
            refs.put(complaint.id(), written);
        }
    }

    private static boolean isOfTheReporter(DatedEvent dated) {
        EventType type = dated.event().type();
        return type == EventType.RECEIVED || type == EventType.COMPLETED_BY_REPORTER;
    }

    /** Those that were added since it was last asked. */
    List<DuplicateCase> cases() {
        List<TextRef> all = refs.values().stream().flatMap(List::stream).toList();
        Map<TextRef, StoredText> texts = all.isEmpty() ? Map.of() : desk.texts().read(desk.regency(), all);
        List<DuplicateCase> cases = new ArrayList<>();
        complaints.forEach((id, complaint) -> cases.add(DuplicateCase.builder()
                .id(id)
                .receivedAt(complaint.receivedAt().orElseThrow())
                .channel(complaint.particulars().channel().orElse(UNSTATED))
                .category(complaint.particulars().category())
                .place(words(id, texts, Set.of(TextKind.PLACE)).filter(place -> !place.isBlank()))
                .words(words(id, texts, Set.of(TextKind.TITLE, TextKind.BODY)).orElse(""))
                .build()));
        complaints.clear();
        refs.clear();
        return cases;
    }

    private Optional<String> words(ComplaintId id, Map<TextRef, StoredText> texts, Set<TextKind> kinds) {
        return Optional.of(refs.getOrDefault(id, List.of()).stream()
                .filter(ref -> kinds.contains(ref.kind()))
                .map(ref -> Optional.ofNullable(texts.get(ref))
                        .flatMap(StoredText::ifKept)
                        .map(Words::text)
                        .orElse(""))
                .collect(Collectors.joining(" ")));
    }
}
