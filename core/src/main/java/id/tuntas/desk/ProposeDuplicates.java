package id.tuntas.desk;

import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintEvent.MergedInto;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.History;
import id.tuntas.complaint.TrackingId;
import id.tuntas.complaint.duplicate.DuplicateCandidate;
import id.tuntas.complaint.duplicate.DuplicateCase;
import id.tuntas.complaint.duplicate.DuplicateFinder;
import id.tuntas.complaint.duplicate.DuplicateIndex;
import id.tuntas.complaint.duplicate.DuplicateRules;
import id.tuntas.directory.Role;
import id.tuntas.port.ComplaintStore;
import id.tuntas.text.LocalText;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Proposes which complaints may be about the same thing, over channels too: for somebody to read and, if they are, to merge by
 * {@link MergeComplaints}. It merges nothing, and its answer holds no word of any complaint.
 *
 * <p>Compared is what can still be merged: complaints that have not ended, by the title, the body and the place that their
 * reporters gave, by category and by days, as {@link DuplicateRules} say. A pair whose merging was undone is not proposed again,
 * because somebody has decided about it; a pair that is merged cannot come up, because one of them has ended.
 *
 * <p>The coordinator is proposed all of it. An operator is not told of a secret complaint (rahasia), unless it is their unit's
 * work: pairs with one are left out as if it were not there. That these two roles may ask is ours; all others are refused.
 *
 * <p>Example: by the default rules a message of Monday 4 March 2024, {@code jln rsk parah di dpn pasar srimangunan}, and a Google
 * review of Friday 8 March, {@code Jalan rusak parah depan Pasar Srimangunan}, are proposed with a score of 1.
 *
 * <p>A look walks through all complaints of the regency, as {@link Sweep} does, and reads the words of the open ones that came in
 * within the window of days. Safe for use by many threads if the ports are.
 */
public final class ProposeDuplicates {

    private static final Logger LOG = LoggerFactory.getLogger(ProposeDuplicates.class);

    private final Desk desk;
    private final DuplicateRules rules;

    /**
     * The use case at a desk.
     *
     * @param desk the desk
     * @param rules when two complaints are proposed
     */
    public ProposeDuplicates(Desk desk, DuplicateRules rules) {
        this.desk = desk;
        this.rules = rules;
    }

    /** What comes of it. Immutable; holds no word of a complaint. */
    public sealed interface Answer {

        /**
         * These may be one.
         *
         * @param candidates the highest score first; none where nothing is alike
         */
        record Proposed(List<DuplicateCandidate> candidates) implements Answer {
            /**
             * Copies the list.
             *
             * @param candidates the highest score first
             */
            public Proposed {
                candidates = List.copyOf(candidates);
            }
        }

        /**
         * Whoever asks may not know.
         *
         * @param reason why
         */
        record Refused(Reason reason) implements Answer {}

        /** There is no such complaint, or none that whoever asks may see. */
        record Unknown() implements Answer {}
    }

    /** Why nothing is proposed. */
    public enum Reason {
        /** The role neither enters nor merges complaints. */
        NOT_FOR_THIS_ROLE(
                "Peran ini tidak berwenang memeriksa laporan ganda", "this role does not look for duplicates");

        private final String indonesian;
        private final String english;

        Reason(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        /**
         * The reason, for people.
         *
         * @return such as {@code Peran ini tidak berwenang memeriksa laporan ganda}
         */
        public LocalText text() {
            return new LocalText(indonesian, english);
        }
    }

    /**
     * What one complaint may be a duplicate of.
     *
     * @param id which complaint
     * @param by whom the host has recognised
     * @return the candidates, none where it has ended; or why not
     * @throws id.tuntas.port.PortException if a port failed
     */
    public Answer of(ComplaintId id, Actor by) {
        if (!mayAsk(by)) {
            return refused(by);
        }
        Optional<History> found = Optional.ofNullable(
                desk.store().find(desk.regency(), Set.of(id)).get(id));
        Optional<Complaint> complaint = found.filter(history -> history.version() > 0)
                .map(ProposeDuplicates::folded)
                .filter(seenBy(by));
        if (complaint.isEmpty()) {
            return new Answer.Unknown();
        }
        Optional<Instant> received = complaint.get().receivedAt().filter(at -> isOpen(complaint.get()));
        if (received.isEmpty()) {
            return new Answer.Proposed(List.of());
        }
        Duration window = Duration.ofDays(rules.windowDays());
        Look look = look(by, received.get().minus(window), received.get().plus(window), Progress.NONE);
        Optional<DuplicateCase> looked = Optional.ofNullable(look.cases.get(id));
        return answer(look, looked.map(look.index::candidatesFor).orElse(List.of()));
    }

    /**
     * All pairs of which at least one came in since a moment.
     *
     * @param from the moment, itself included
     * @param by whom the host has recognised
     * @param progress hears of {@link Progress.Step#ASSESSING}, in complaints
     * @return the candidates, or why not
     * @throws id.tuntas.port.PortException if a port failed
     */
    public Answer since(Instant from, Actor by, Progress progress) {
        if (!mayAsk(by)) {
            return refused(by);
        }
        Look look = look(by, from.minus(Duration.ofDays(rules.windowDays())), Instant.MAX, progress);
        return answer(
                look,
                look.index.allCandidates().stream()
                        .filter(pair -> look.isSince(from, pair.first()) || look.isSince(from, pair.second()))
                        .toList());
    }

    private static Answer answer(Look look, List<DuplicateCandidate> candidates) {
        List<DuplicateCandidate> undecided =
                candidates.stream().filter(pair -> !look.wereMerged(pair)).toList();
        LOG.debug("Of {} open complaints {} pairs are proposed", look.cases.size(), undecided.size());
        return new Answer.Proposed(undecided);
    }

    // Who

    private static boolean mayAsk(Actor by) {
        return by.role()
                .filter(role -> role == Role.COORDINATOR || role == Role.OPERATOR)
                .isPresent();
    }

    private static Answer refused(Actor by) {
        LOG.info(
                "Duplicates are not proposed to a {}: {}",
                by.role().map(Role::literal).orElse("nobody"),
                Reason.NOT_FOR_THIS_ROLE);
        return new Answer.Refused(Reason.NOT_FOR_THIS_ROLE);
    }

    private Predicate<Complaint> seenBy(Actor by) {
        return complaint -> by.role().equals(Optional.of(Role.COORDINATOR))
                || !complaint.confidentiality().secret()
                || Theirs.of(desk, complaint).isWorkOf(by);
    }

    // What

    private static Complaint folded(History history) {
        return Complaint.fold(history.id(), history.inOrder());
    }

    private static boolean isOpen(Complaint complaint) {
        return !complaint.status().isFinal();
    }

    /** The open complaints of some days that somebody may see, made ready to be compared. */
    private static final class Look {
        private final DuplicateIndex index;
        private final Map<ComplaintId, DuplicateCase> cases = new HashMap<>();
        private final Map<ComplaintId, Set<TrackingId>> merged = new HashMap<>();

        private Look(DuplicateRules rules) {
            this.index = DuplicateFinder.of(rules).index();
        }

        private boolean isSince(Instant from, ComplaintId id) {
            return Optional.ofNullable(cases.get(id))
                    .filter(one -> !one.receivedAt().isBefore(from))
                    .isPresent();
        }

        /** Also where the merging was undone, by unmerging or by a correction. */
        private boolean wereMerged(DuplicateCandidate pair) {
            return was(pair.first(), pair.second()) || was(pair.second(), pair.first());
        }

        private boolean was(ComplaintId one, ComplaintId into) {
            return merged.getOrDefault(one, Set.of()).contains(TrackingId.of(into.value()));
        }
    }

    private Look look(Actor by, Instant from, Instant until, Progress progress) {
        Look look = new Look(rules);
        ComparedWords words = new ComparedWords(desk);
        Predicate<Complaint> seen = seenBy(by);
        long total = desk.store().count(desk.regency());
        long done = 0;
        Optional<ComplaintId> after = Optional.empty();
        List<History> page;
        do {
            page = desk.store().page(desk.regency(), after, ComplaintStore.LONGEST_PAGE);
            for (History history : page) {
                after = Optional.of(history.id());
                Complaint complaint = folded(history);
                boolean within = complaint
                        .receivedAt()
                        .filter(at -> !at.isBefore(from) && !at.isAfter(until))
                        .isPresent();
                if (within && isOpen(complaint) && seen.test(complaint)) {
                    words.add(history, complaint);
                    look.merged.put(history.id(), primaries(history));
                }
            }
            words.cases().forEach(one -> {
                look.cases.put(one.id(), one);
                look.index.add(one);
            });
            done += page.size();
            progress.on(Progress.Step.ASSESSING, Math.min(done, total), total);
        } while (page.size() == ComplaintStore.LONGEST_PAGE);
        return look;
    }

    private static Set<TrackingId> primaries(History history) {
        return history.events().stream()
                .map(dated -> dated.event() instanceof MergedInto into ? into.primary() : Optional.<TrackingId>empty())
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
