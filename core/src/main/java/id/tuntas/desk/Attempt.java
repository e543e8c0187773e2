package id.tuntas.desk;

import id.tuntas.complaint.Act;
import id.tuntas.complaint.CommandType;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.Decision;
import id.tuntas.complaint.Decision.Decided;
import id.tuntas.complaint.Decision.Elsewhere;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Lifecycle;
import id.tuntas.complaint.Status;
import id.tuntas.complaint.Terms;
import id.tuntas.complaint.TextRef;
import id.tuntas.port.Append;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitKey;
import id.tuntas.port.KeyReusedException;
import id.tuntas.port.StaleVersionException;
import id.tuntas.port.VaultAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * One request under its key: the decision first, so that what is refused leaves nothing anywhere; then identity and words into
 * their stores; then events, key and notices in one commit; anew where somebody was faster.
 */
final class Attempt {

    private static final String WHY = "pemeriksaan kelengkapan kontak";

    /** Whoever loses a race has seen somebody else win it, so this many others are at the same complaint before it fails. */
    private static final int TRIES = 100;

    private final Desk desk;
    private final CommitKey key;
    private final Optional<IdentityToKeep> identity;
    private WordsToKeep words;
    private String digest = "";
    private Runnable meanwhile = () -> {};

    Attempt(Desk desk, CommitKey key) {
        this(desk, key, Optional.empty());
    }

    /** With an identity that goes into the vault. */
    Attempt(Desk desk, CommitKey key, Optional<IdentityToKeep> identity) {
        this.desk = desk;
        this.key = key;
        this.identity = identity;
        this.words = new WordsToKeep(desk, key, List.of());
    }

    /**
     * Runs it. The body is told apart by references that say of words only of which kind they are; the words themselves are
     * compared where they lie.
     */
    Outcome run(List<Spoken> spoken, Function<List<TextRef>, String> body, Function<List<TextRef>, Outcome> decide) {
        words = new WordsToKeep(desk, key, spoken);
        digest = body.apply(words.kinds());
        try {
            return decide.apply(words.refs());
        } catch (KeyReusedException otherBody) {
            return new Outcome.KeyReused();
        }
    }

    /** What is to be done between the decision and the commit; done again where somebody was faster. */
    Attempt whenDecided(Runnable done) {
        meanwhile = done;
        return this;
    }

    /** What a key stands for that took effect is not decided again; empty where it has not taken effect yet. */
    Optional<Outcome> before(ComplaintId id) {
        return desk.store().digest(desk.regency(), key).map(known -> isSame(known, id) ? done(id) : otherBody());
    }

    private boolean isSame(String known, ComplaintId id) {
        if (!known.equals(digest)) {
            return false;
        }
        History history = desk.store().find(desk.regency(), List.of(id)).getOrDefault(id, History.none(id));
        return words.areThoseOf(history)
                && identity.map(given -> given.isThatOf(Complaint.fold(id, history.inOrder())))
                        .orElse(true);
    }

    private static Outcome done(ComplaintId id) {
        return new Outcome.Done(id);
    }

    private static Outcome otherBody() {
        return new Outcome.KeyReused();
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
                return before(id).orElseGet(() -> new Outcome.Stale(history.version()));
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
        Decision decision = Lifecycle.decide(history, act, terms(history, complaint, act));
        if (decision instanceof Decision.Refused refused) {
            return before(history.id()).orElseGet(() -> new Outcome.Refused(refused.why()));
        }
        Decided decided = (Decided) decision;
        Append append = new Append(history, decided.events());
        identity.ifPresent(given -> given.keep(append.after()));
        List<TextRef> kept = words.keep();
        if (!kept.equals(act.texts())) {
            return commit(history, others, Act.builder().from(act).texts(kept).build());
        }
        List<Append> appends = new ArrayList<>(List.of(append));
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
        return done(history.id());
    }

    private Terms terms(History history, Complaint complaint, Act act) {
        Terms terms = new Instants(desk).terms(history, complaint, act.at());
        return act.command().type() == CommandType.COMPLETE
                ? Terms.builder()
                        .from(terms)
                        .contactMissing(isContactMissing(complaint, act))
                        .build()
                : terms;
    }

    /** Of a reporter who goes by no id nothing was asked for: an export knows of none, and an exempt channel has none. */
    private boolean isContactMissing(Complaint complaint, Act act) {
        boolean exempt =
                complaint.particulars().channel().filter(desk.rules()::exempts).isPresent();
        boolean given = identity.filter(IdentityToKeep::hasContact).isPresent();
        if (exempt || given || act.by().role().isEmpty() || complaint.status() != Status.AWAITING_REPORTER) {
            return false;
        }
        return complaint
                .reporter()
                .filter(reporter -> desk.vault()
                        .read(desk.regency(), reporter, new VaultAccess(act.by(), WHY, act.at()))
                        .map(known -> known.contacts().isEmpty())
                        .orElse(true))
                .isPresent();
    }

    private static Append append(Map<ComplaintId, History> others, Elsewhere elsewhere) {
        return new Append(others.getOrDefault(elsewhere.id(), History.none(elsewhere.id())), elsewhere.events());
    }
}
