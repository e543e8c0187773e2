package id.tuntas.desk;

import id.tuntas.complaint.Act;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.Decision;
import id.tuntas.complaint.Decision.Decided;
import id.tuntas.complaint.Decision.Elsewhere;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Lifecycle;
import id.tuntas.complaint.TextRef;
import id.tuntas.port.Append;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitKey;
import id.tuntas.port.IdReusedException;
import id.tuntas.port.KeyReusedException;
import id.tuntas.port.SaltedText;
import id.tuntas.port.StaleVersionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** One request under its key: words first, then the decision, then all of it in one commit; anew where somebody was faster. */
final class Attempt {

    private static final int TRIES = 10;

    private final Desk desk;
    private final CommitKey key;
    private String digest = "";
    private Runnable meanwhile = () -> {};

    Attempt(Desk desk, CommitKey key) {
        this.desk = desk;
        this.key = key;
    }

    /** What a key stands for that took effect before is not decided again, so the answer stays the same. */
    Outcome run(List<Spoken> words, Function<List<TextRef>, String> body, Function<List<TextRef>, Outcome> decide) {
        List<TextRef> refs;
        try {
            refs = keep(words);
        } catch (IdReusedException otherWords) {
            return new Outcome.KeyReused();
        }
        digest = body.apply(refs);
        try {
            return decide.apply(refs);
        } catch (KeyReusedException otherBody) {
            return new Outcome.KeyReused();
        }
    }

    /** What is to be done between the decision and the commit; done again where somebody was faster. */
    Attempt whenDecided(Runnable done) {
        meanwhile = done;
        return this;
    }

    private List<TextRef> keep(List<Spoken> words) {
        List<SaltedText> texts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            texts.add(SaltedText.of(
                    words.get(i).kind(),
                    Digests.idOf(key, desk.regency(), "text", i),
                    words.get(i).words(),
                    desk.ids().nextSalt()));
        }
        return texts.isEmpty() ? List.of() : desk.texts().put(desk.regency(), texts);
    }

    /** Empty where the key has not taken effect yet. */
    Optional<Outcome> before(ComplaintId id) {
        return desk.store()
                .digest(desk.regency(), key)
                .map(known -> known.equals(digest) ? new Outcome.Done(id) : new Outcome.KeyReused());
    }

    Outcome decide(ComplaintId id, OptionalInt expected, Function<Map<ComplaintId, History>, Act> act) {
        return decide(id, List.of(), expected, act);
    }

    /** Of the complaint and of others that the act is about. */
    Outcome decide(
            ComplaintId id,
            List<ComplaintId> others,
            OptionalInt expected,
            Function<Map<ComplaintId, History>, Act> act) {
        Optional<Outcome> before = before(id);
        if (before.isPresent()) {
            return before.get();
        }
        List<ComplaintId> all = new ArrayList<>(others);
        all.add(id);
        for (int attempt = 1; ; attempt++) {
            Map<ComplaintId, History> found = desk.store().find(desk.regency(), all);
            if (found.size() < all.stream().distinct().count()) {
                return new Outcome.Unknown();
            }
            History history = found.getOrDefault(id, History.none(id));
            if (expected.isPresent() && expected.getAsInt() != history.version()) {
                return new Outcome.Stale(history.version());
            }
            try {
                return commit(history, found, act.apply(found));
            } catch (StaleVersionException somebodyWasFaster) {
                if (attempt == TRIES) {
                    throw somebodyWasFaster;
                }
            }
        }
    }

    /** Decides on a history as it was read, and stores what was decided. */
    Outcome commit(History history, Map<ComplaintId, History> others, Act act) {
        Complaint complaint = Complaint.fold(history.id(), history.inOrder());
        Decision decision = Lifecycle.decide(history, act, new Instants(desk).terms(history, complaint, act.at()));
        if (decision instanceof Decision.Refused refused) {
            return before(history.id()).orElseGet(() -> new Outcome.Refused(refused.why()));
        }
        Decided decided = (Decided) decision;
        List<Append> appends = new ArrayList<>();
        appends.add(new Append(history, decided.events()));
        decided.elsewhere().map(elsewhere -> append(others, elsewhere)).ifPresent(appends::add);
        meanwhile.run();
        NoticesOf notices = new NoticesOf(desk);
        appends.forEach(notices::add);
        desk.store()
                .commit(Commit.builder()
                        .regency(desk.regency())
                        .key(key)
                        .bodyDigest(digest)
                        .appends(appends)
                        .notices(notices.all())
                        .build());
        return new Outcome.Done(history.id());
    }

    private static Append append(Map<ComplaintId, History> others, Elsewhere elsewhere) {
        return new Append(others.getOrDefault(elsewhere.id(), History.none(elsewhere.id())), elsewhere.events());
    }
}
