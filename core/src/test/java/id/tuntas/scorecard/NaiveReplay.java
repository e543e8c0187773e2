package id.tuntas.scorecard;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.Delegated;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintEvent.Rated;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintEvent.StatusObserved;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.NaiveFold;
import id.tuntas.directory.UnitName;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One complaint, read a second time from its events as simply as can be: what {@link NaiveFigures} counts. */
final class NaiveReplay {

    private static final Map<String, String> BUCKETS = Map.ofEntries(
            Map.entry("UNKNOWN", "unknown"),
            Map.entry("UNVERIFIED", "notFollowedUp"),
            Map.entry("VERIFIED", "notFollowedUp"),
            Map.entry("DISPOSED", "notFollowedUp"),
            Map.entry("IN_PROGRESS", "inProcess"),
            Map.entry("FOLLOWED_UP", "inProcess"),
            Map.entry("AWAITING_REPORTER", "inProcess"),
            Map.entry("REFERRED", "inProcess"),
            Map.entry("CLOSED", "finished"),
            Map.entry("ARCHIVED", "archived"),
            Map.entry("BLOCKED", "archived"),
            Map.entry("MERGED", "archived"),
            Map.entry("OTHER", "other"));

    /** Behind these words of a log a complaint that was closed is closed no longer. */
    private static final Set<String> TAKEN_UP_AGAIN = Set.of(
            "diverifikasi",
            "didisposisikan",
            "diproses",
            "ditindaklanjuti",
            "ditanggapi_pelapor",
            "ditolak_jawabannya",
            "bukan_kewenangan",
            "dirujuk",
            "dibuka_kembali",
            "diarsipkan",
            "diblokir",
            "disanggah");

    private final NaiveFold fold;
    private final ZoneId zone;

    NaiveReplay(List<DatedEvent> stored, Instant asOf, Instant knownAt, ZoneId zone) {
        this.fold = new NaiveFold(stored, asOf, knownAt);
        this.zone = zone;
    }

    boolean hasArrived() {
        return fold.receivedAt.isPresent();
    }

    String bucket() {
        return BUCKETS.getOrDefault(fold.status, "no bucket at all");
    }

    String literal() {
        return fold.literal.isEmpty() ? "unknown" : fold.literal;
    }

    boolean isDuplicate() {
        return fold.status.equals("MERGED");
    }

    boolean isOpen() {
        return !Set.of("UNKNOWN", "CLOSED", "ARCHIVED", "BLOCKED", "MERGED").contains(fold.status);
    }

    /** Of a unit the key of its name, since spellings are one unit. */
    String part(Dimension dimension) {
        LocalDate day = fold.receivedAt.orElseThrow().atZone(zone).toLocalDate();
        return switch (dimension) {
            case UNIT -> fold.lead.isEmpty() ? "-" : UnitName.of(fold.lead).key();
            case CHANNEL -> lastSaid(each -> each.particulars().channel().map(Channel::medium));
            case CATEGORY -> lastSaid(each -> each.particulars().category());
            case CLASSIFICATION ->
                lastSaid(each -> each.particulars().classification().map(Classification::literal));
            case OFFICER -> officer();
            case MONTH -> day.toString().substring(0, 7);
            case QUARTER -> String.format(Locale.ROOT, "%d-Q%d", day.getYear(), 1 + (day.getMonthValue() - 1) / 3);
            case YEAR -> "" + day.getYear();
        };
    }

    /** What an event may say. */
    private interface Saying {
        Optional<String> of(DatedEvent event);
    }

    private String lastSaid(Saying saying) {
        String last = "-";
        for (DatedEvent each : fold.events) {
            last = saying.of(each).orElse(last);
        }
        return last;
    }

    /** The officer goes with the unit. */
    private String officer() {
        String officer = "-";
        String unit = "-";
        for (DatedEvent each : fold.events) {
            String next = unit;
            if (each.event() instanceof Delegated delegated) {
                officer = delegated.officer().value();
            } else if (each.event() instanceof Disposed disposed) {
                next = disposed.lead().map(UnitName::key).orElse("-");
            } else if (each.event() instanceof StatusObserved shown
                    && shown.lead().stated()) {
                next = shown.lead().unit().map(UnitName::key).orElse("-");
            } else if (word(each).equals("bukan_kewenangan")) {
                next = "-";
            }
            boolean leftByEvent = each.event() instanceof Disposed || word(each).equals("bukan_kewenangan");
            if (!next.equals(unit) || (leftByEvent && next.equals("-"))) {
                officer = "-";
            }
            unit = next;
        }
        return officer;
    }

    private static String word(DatedEvent event) {
        return event.event().type().literal();
    }

    int times(String word) {
        int times = 0;
        for (DatedEvent each : fold.events) {
            times += word(each).equals(word) ? 1 : 0;
        }
        return times;
    }

    /** 0 where not rated. */
    int stars() {
        int stars = 0;
        for (DatedEvent each : fold.events) {
            stars = each.event() instanceof Rated rated ? rated.stars() : stars;
        }
        return stars;
    }

    /** In seconds; -1 is one that has begun and not ended. */
    List<Long> lengths(String measure) {
        Instant received = fold.receivedAt.orElseThrow();
        return switch (measure) {
            case "received-to-first-follow-up" -> toFirstAnswer(received);
            case "disposed-to-first-follow-up" ->
                first("didisposisikan").map(this::toFirstAnswer).orElse(List.of());
            case "received-to-closed" -> toClosing(received);
            case "reply-to-answer" -> toAnswers();
            default -> throw new IllegalArgumentException(measure);
        };
    }

    private Optional<Instant> first(String word) {
        for (DatedEvent each : fold.events) {
            if (word(each).equals(word)) {
                return Optional.of(each.at());
            }
        }
        return Optional.empty();
    }

    private List<Long> toFirstAnswer(Instant from) {
        boolean perhapsAnswered = false;
        for (DatedEvent each : fold.events) {
            if (word(each).equals("ditindaklanjuti") && !each.at().isBefore(from)) {
                return List.of(seconds(from, each.at()));
            }
            if (each.event() instanceof StatusObserved shown && shown.literal().isPresent()) {
                String words = shown.literal().get().value();
                perhapsAnswered |= !words.equals("Belum Terverifikasi")
                        && !words.equals("Terverifikasi")
                        && !words.startsWith("Terdisposisi");
            }
        }
        return isOpen() && !perhapsAnswered ? List.of(-1L) : List.of();
    }

    /** The first closing behind which nothing took it up again; a log that begins with an arrival begins there. */
    private List<Long> toClosing(Instant received) {
        Instant closed = null;
        boolean begun = false;
        for (DatedEvent each : fold.events) {
            boolean begins = !begun && each.event() instanceof Received arrival && arrival.basis() == Basis.LOGGED;
            begun |= begins;
            if (word(each).equals("ditutup") && closed == null) {
                closed = each.at();
            } else if (begins || TAKEN_UP_AGAIN.contains(word(each))) {
                closed = null;
            }
        }
        if (!fold.status.equals("CLOSED") || closed == null) {
            return isOpen() ? List.of(-1L) : List.of();
        }
        return closed.isBefore(received) ? List.of() : List.of(seconds(received, closed));
    }

    private List<Long> toAnswers() {
        List<Long> lengths = new ArrayList<>();
        Instant waits = null;
        for (DatedEvent each : fold.events) {
            if (word(each).equals("ditindaklanjuti") && waits != null) {
                lengths.add(seconds(waits, each.at()));
                waits = null;
            } else if ((word(each).equals("ditanggapi_pelapor") || word(each).equals("disanggah")) && waits == null) {
                waits = each.at();
            }
        }
        if (waits != null && isOpen()) {
            lengths.add(-1L);
        }
        return lengths;
    }

    private static long seconds(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds();
    }
}
