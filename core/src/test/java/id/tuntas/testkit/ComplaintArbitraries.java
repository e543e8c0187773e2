package id.tuntas.testkit;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.ArchiveReason;
import id.tuntas.complaint.Attachment;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.ComplaintEvent;
import id.tuntas.complaint.ComplaintEvent.Archived;
import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.ConfidentialitySet;
import id.tuntas.complaint.ComplaintEvent.Corrected;
import id.tuntas.complaint.ComplaintEvent.Delegated;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintEvent.DuplicateAttached;
import id.tuntas.complaint.ComplaintEvent.DuplicateDetached;
import id.tuntas.complaint.ComplaintEvent.FollowUpRejected;
import id.tuntas.complaint.ComplaintEvent.Linked;
import id.tuntas.complaint.ComplaintEvent.MergedInto;
import id.tuntas.complaint.ComplaintEvent.ObservedLead;
import id.tuntas.complaint.ComplaintEvent.Rated;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintEvent.ReferralReceipted;
import id.tuntas.complaint.ComplaintEvent.ReferredOutside;
import id.tuntas.complaint.ComplaintEvent.StatusObserved;
import id.tuntas.complaint.ComplaintEvent.UpstreamRegistered;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Particulars;
import id.tuntas.complaint.RejectionReason;
import id.tuntas.complaint.ReporterId;
import id.tuntas.complaint.StatusLiteral;
import id.tuntas.complaint.TextKind;
import id.tuntas.complaint.TextRef;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Whatever complaints can be made of, in any combination that the types allow. */
public final class ComplaintArbitraries {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-30T23:59:58Z");

    private ComplaintArbitraries() {}

    /**
     * Regencies.
     *
     * @return few, so that two are often the same
     */
    public static Arbitrary<RegencyId> regencies() {
        return Arbitraries.of("local", "35.27", "32.04", "LOCAL", "a-b").map(RegencyId::of);
    }

    /**
     * Values of ids: the seven digits of the exports, and anything else that the type allows.
     *
     * @return 1 to 64 printable characters without blanks
     */
    public static Arbitrary<String> idValues() {
        Arbitrary<String> wild =
                Arbitraries.strings().all().ofMinLength(1).ofMaxLength(64).filter(TrackingId::isWellFormed);
        Arbitrary<String> plain =
                Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(64);
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1_000_000, 9_999_999).map(String::valueOf), plain, wild);
    }

    /**
     * Ids of complaints.
     *
     * @param regency of which regency
     * @return any id of it
     */
    public static Arbitrary<ComplaintId> ids(RegencyId regency) {
        return idValues().map(value -> ComplaintId.of(regency, value));
    }

    /**
     * Moments, down to the nanosecond.
     *
     * @return of the years 1900 to 9999
     */
    public static Arbitrary<Instant> instants() {
        return Combinators.combine(
                        Arbitraries.longs().between(EARLIEST.getEpochSecond(), LATEST.getEpochSecond()),
                        Arbitraries.integers().between(0, 999_999_999))
                .as(Instant::ofEpochSecond);
    }

    /**
     * Names of units.
     *
     * @return any that the type allows
     */
    public static Arbitrary<UnitName> units() {
        return words(300).map(UnitName::of);
    }

    /**
     * Who acted.
     *
     * @return with and without role and unit
     */
    public static Arbitrary<Actor> actors() {
        return Combinators.combine(
                        Arbitraries.of(Role.class).optional(),
                        units().optional(),
                        officers().optional(0.3))
                .as(Actor::new);
    }

    /**
     * Ids of officers.
     *
     * @return any that the type allows
     */
    public static Arbitrary<OfficerId> officers() {
        return opaqueIds().map(OfficerId::of);
    }

    /**
     * Who may know what.
     *
     * @return any combination
     */
    public static Arbitrary<Confidentiality> confidentialities() {
        return Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as(Confidentiality::new);
    }

    /**
     * References to words.
     *
     * @return any that the type allows
     */
    public static Arbitrary<TextRef> textRefs() {
        return Combinators.combine(Arbitraries.of(TextKind.class), opaqueIds(), digests())
                .as(TextRef::new);
    }

    /**
     * References to files.
     *
     * @return any that the type allows
     */
    public static Arbitrary<Attachment> attachments() {
        return Combinators.combine(
                        opaqueIds(),
                        digests(),
                        Arbitraries.longs().greaterOrEqual(0),
                        Arbitraries.of("image/jpeg", "application/pdf", "application/octet-stream"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Attachment.Purpose.class))
                .as(Attachment::new);
    }

    private static Arbitrary<String> opaqueIds() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .withChars("A.-_Z")
                .ofMinLength(1)
                .ofMaxLength(64);
    }

    private static Arbitrary<String> digests() {
        return Arbitraries.strings().withChars("0123456789abcdef").ofLength(64);
    }

    /**
     * What a source says beside.
     *
     * @return any combination
     */
    public static Arbitrary<Particulars> particulars() {
        Arbitrary<Classification> classifications = Arbitraries.oneOf(
                Arbitraries.of(Classification.OVERSIGHT_GRADE, Classification.ASPIRATION),
                words(40).map(Classification::of));
        return Combinators.combine(
                        classifications.optional(),
                        words(60).map(Channel::of).optional(),
                        Arbitraries.strings().all().ofMaxLength(60).optional(),
                        confidentialities().optional(),
                        Arbitraries.of(true, false).optional(0.3))
                .as((classification, channel, category, confidentiality, examination) -> Particulars.builder()
                        .classification(classification)
                        .channel(channel)
                        .category(category)
                        .confidentiality(confidentiality)
                        .needsExamination(examination)
                        .build());
    }

    /**
     * What happened, every type alike.
     *
     * @return any event
     */
    public static Arbitrary<ComplaintEvent> bodies() {
        return Arbitraries.of(EventType.class).flatMap(ComplaintArbitraries::bodies);
    }

    private static Arbitrary<ComplaintEvent> bodies(EventType type) {
        return switch (type) {
            case RECEIVED ->
                Combinators.combine(
                                Arbitraries.of(Basis.class),
                                opaqueIds().map(ReporterId::of).optional())
                        .as(Received::new);
            case DISPOSED ->
                Combinators.combine(units().optional(), units().list().ofMaxSize(3))
                        .as(Disposed::new);
            case MERGED_INTO -> idValues().map(TrackingId::of).optional().map(MergedInto::new);
            case STATUS_OBSERVED ->
                Combinators.combine(
                                words(40).map(StatusLiteral::of).optional(),
                                observedLeads(),
                                Arbitraries.strings().all().ofMaxLength(80).optional(),
                                dates().optional())
                        .as(StatusObserved::new);
            case FOLLOW_UP_REJECTED ->
                Arbitraries.of(RejectionReason.class).optional().map(FollowUpRejected::new);
            case REFERRED_OUTSIDE ->
                Arbitraries.strings().all().ofMaxLength(60).optional().map(ReferredOutside::new);
            case ARCHIVED -> Arbitraries.of(ArchiveReason.class).optional().map(Archived::new);
            case DELEGATED -> officers().map(Delegated::new);
            case CONFIDENTIALITY_SET -> confidentialities().map(ConfidentialitySet::new);
            case REFERRAL_RECEIPTED ->
                Arbitraries.strings().all().ofMaxLength(60).map(ReferralReceipted::new);
            case RATED -> Arbitraries.integers().between(1, 5).map(Rated::new);
            case LINKED -> idValues().map(TrackingId::of).map(Linked::new);
            case DUPLICATE_ATTACHED -> idValues().map(TrackingId::of).map(DuplicateAttached::new);
            case DUPLICATE_DETACHED -> idValues().map(TrackingId::of).map(DuplicateDetached::new);
            case CORRECTED -> Arbitraries.integers().between(1, 12).map(Corrected::new);
            case UPSTREAM_REGISTERED -> idValues().map(TrackingId::of).map(UpstreamRegistered::new);
            default -> Arbitraries.just(type.bare().orElseThrow());
        };
    }

    /**
     * Dated events: some were learnt of as they happened, some at any other moment.
     *
     * @return any event that can be stored
     */
    public static Arbitrary<DatedEvent> events() {
        return Combinators.combine(
                        instants(),
                        instants().optional(),
                        actors(),
                        particulars(),
                        bodies(),
                        textRefs().list().ofMaxSize(2),
                        attachments().list().ofMaxSize(2))
                .as((at, recordedAt, actor, particulars, event, texts, attachments) -> DatedEvent.builder()
                        .at(at)
                        .recordedAt(recordedAt.orElse(at))
                        .actor(actor)
                        .particulars(particulars)
                        .texts(texts)
                        .attachments(attachments)
                        .event(event)
                        .build());
    }

    /**
     * Histories of one complaint each.
     *
     * @param regency of which regency
     * @return of up to twelve events in any order
     */
    public static Arbitrary<History> histories(RegencyId regency) {
        return Combinators.combine(ids(regency), events().list().ofMaxSize(12)).as(History::new);
    }

    private static Arbitrary<ObservedLead> observedLeads() {
        return Combinators.combine(Arbitraries.of(true, false), units().optional())
                .as(ObservedLead::new);
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 30).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Texts that are not blank, of words as people write them or of any characters at all. */
    private static Arbitrary<String> words(int longest) {
        Arbitrary<String> usual = Arbitraries.of(List.of(
                "Dinas Perhubungan",
                "DINAS KESEHATAN Kab. Bandung",
                "Website - kota",
                "Terdisposisi ke unit",
                "é – 道"));
        Arbitrary<String> wild = Arbitraries.strings().all().ofMinLength(1).ofMaxLength(longest);
        return Arbitraries.oneOf(usual, wild).filter(text -> !text.isBlank());
    }
}
