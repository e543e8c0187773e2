package id.tuntas.testkit;

import id.tuntas.base.RegencyId;
import id.tuntas.port.Contact;
import id.tuntas.port.Delivery;
import id.tuntas.port.Notifier;
import id.tuntas.port.RenderedNotice;
import id.tuntas.port.StoreUnavailableException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A gateway in memory that writes down what it takes, and answers as it was told to: for tests and examples. It hands nothing
 * on to anybody. Thread-safe.
 */
public final class RecordingGateway implements Notifier {

    private final Set<Contact.Kind> reached;
    private final boolean keepsRecords;
    private final Deque<Answer> planned = new ArrayDeque<>();
    private final List<RenderedNotice> taken = new ArrayList<>();
    private final Map<RegencyId, Map<String, Delivery>> records = new LinkedHashMap<>();
    private Answer otherwise = Answer.SENT;

    private RecordingGateway(Set<Contact.Kind> reached, boolean keepsRecords) {
        this.reached = reached;
        this.keepsRecords = keepsRecords;
    }

    /** What the gateway does with a message. */
    public enum Answer {
        /** It takes it and says so. */
        SENT,
        /** It refuses it for the moment, as {@code rate-limit}. */
        REFUSED,
        /** It refuses it for good, as {@code not-on-gateway}. */
        REFUSED_FOR_GOOD,
        /** It neither takes it nor says anything. */
        SILENT,
        /** It takes it, but its answer is lost. */
        SENT_BUT_ANSWER_LOST,
        /** It cannot be reached at all. */
        DOWN
    }

    /**
     * A gateway that knows what became of a message.
     *
     * @return one that takes everything
     */
    public static RecordingGateway withRecords() {
        return new RecordingGateway(EnumSet.allOf(Contact.Kind.class), true);
    }

    /**
     * A gateway that cannot say what became of a message, as if it had no {@link Notifier#whatBecameOf}.
     *
     * @return one that takes everything
     */
    public static RecordingGateway withoutRecords() {
        return new RecordingGateway(EnumSet.allOf(Contact.Kind.class), false);
    }

    /**
     * The same, but reaching one kind of contact only.
     *
     * @param kind which
     * @return a new gateway
     */
    public RecordingGateway reachingOnly(Contact.Kind kind) {
        return new RecordingGateway(EnumSet.of(kind), keepsRecords);
    }

    /**
     * Plans the next answers, one a message; behind them it answers as {@link #always(Answer)} said.
     *
     * @param answers in their order
     * @return this
     */
    public synchronized RecordingGateway plan(Answer... answers) {
        planned.addAll(List.of(answers));
        return this;
    }

    /**
     * What it answers where nothing else is planned.
     *
     * @param answer {@link Answer#SENT} unless said
     * @return this
     */
    public synchronized RecordingGateway always(Answer answer) {
        otherwise = answer;
        return this;
    }

    /**
     * The messages that it took.
     *
     * @return in the order in which it took them, each as often as it did
     */
    public synchronized List<RenderedNotice> taken() {
        return List.copyOf(taken);
    }

    @Override
    public synchronized Delivery send(RegencyId regency, RenderedNotice notice) {
        if (!reached.contains(notice.contact().kind())) {
            return new Delivery.Refused("not-on-gateway", true);
        }
        Answer answer = planned.isEmpty() ? otherwise : planned.remove();
        return switch (answer) {
            case SENT -> take(regency, notice);
            case REFUSED -> new Delivery.Refused("rate-limit", false);
            case REFUSED_FOR_GOOD -> new Delivery.Refused("not-on-gateway", true);
            case SILENT -> new Delivery.Unknown();
            case SENT_BUT_ANSWER_LOST -> {
                take(regency, notice);
                yield new Delivery.Unknown();
            }
            case DOWN -> throw new StoreUnavailableException("the gateway is down");
        };
    }

    private Delivery take(RegencyId regency, RenderedNotice notice) {
        taken.add(notice);
        Delivery sent = new Delivery.Sent("receipt-" + taken.size());
        records.computeIfAbsent(regency, none -> new LinkedHashMap<>()).put(notice.mark(), sent);
        return sent;
    }

    @Override
    public synchronized Delivery whatBecameOf(RegencyId regency, String mark) {
        if (otherwise == Answer.DOWN && planned.isEmpty()) {
            throw new StoreUnavailableException("the gateway is down");
        }
        return keepsRecords
                ? records.getOrDefault(regency, Map.of()).getOrDefault(mark, new Delivery.Refused("never-taken", false))
                : new Delivery.Unknown();
    }
}
