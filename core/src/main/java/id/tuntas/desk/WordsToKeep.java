package id.tuntas.desk;

import id.tuntas.complaint.History;
import id.tuntas.complaint.TextRef;
import id.tuntas.port.CommitKey;
import id.tuntas.port.IdReusedException;
import id.tuntas.port.KeyReusedException;
import id.tuntas.port.SaltedText;
import id.tuntas.port.StoredText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of one request. Their ids follow from its key, so whoever tries again puts them where they are already. */
final class WordsToKeep {

    private static final String NO_DIGEST = "0".repeat(64);

    private final Desk desk;
    private final CommitKey key;
    private final List<SaltedText> texts = new ArrayList<>();
    private Optional<List<TextRef>> kept = Optional.empty();

    WordsToKeep(Desk desk, CommitKey key, List<Spoken> words) {
        this.desk = desk;
        this.key = key;
        for (int i = 0; i < words.size(); i++) {
            texts.add(SaltedText.of(
                    words.get(i).kind(),
                    Digests.idOf(key, desk.regency(), "text", i),
                    words.get(i).words(),
                    desk.ids().nextSalt()));
        }
    }

    /** What is the same in every try: which kinds of words under which ids, and nothing of the words. */
    List<TextRef> kinds() {
        return texts.stream()
                .map(text -> new TextRef(text.ref().kind(), text.ref().id(), NO_DIGEST))
                .toList();
    }

    /** What refers to them if nobody kept them before. */
    List<TextRef> refs() {
        return kept.orElseGet(() -> texts.stream().map(SaltedText::ref).toList());
    }

    /** Keeps them, once. An earlier try under the key that kept other words stands for these. */
    List<TextRef> keep() {
        if (kept.isEmpty()) {
            try {
                kept = Optional.of(texts.isEmpty() ? List.of() : desk.texts().put(desk.regency(), texts));
            } catch (IdReusedException otherWords) {
                throw new KeyReusedException(key);
            }
        }
        return refs();
    }

    /** Whether an event refers to words under these ids that are the same, or that were erased, so that nobody can tell. */
    boolean areThoseOf(History history) {
        if (texts.isEmpty()) {
            return true;
        }
        List<String> ids = texts.stream().map(text -> text.ref().id()).toList();
        List<TextRef> refs = history.events().stream()
                .flatMap(dated -> dated.texts().stream())
                .filter(ref -> ids.contains(ref.id()))
                .toList();
        Map<TextRef, StoredText> stored = desk.texts().read(desk.regency(), refs);
        return texts.stream()
                .allMatch(text -> refs.stream()
                        .filter(ref -> ref.id().equals(text.ref().id()))
                        .allMatch(ref -> Optional.ofNullable(stored.get(ref))
                                .flatMap(StoredText::ifKept)
                                .map(text.words()::equals)
                                .orElse(true)));
    }
}
