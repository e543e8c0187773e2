package id.tuntas.testkit;

import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.ComplaintEvent;
import id.tuntas.complaint.ComplaintEvent.Archived;
import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.Closed;
import id.tuntas.complaint.ComplaintEvent.CompletedByReporter;
import id.tuntas.complaint.ComplaintEvent.CompletionRequested;
import id.tuntas.complaint.ComplaintEvent.ContentBlocked;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintEvent.FollowUpRejected;
import id.tuntas.complaint.ComplaintEvent.FollowedUp;
import id.tuntas.complaint.ComplaintEvent.ObservedLead;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintEvent.ReporterReplied;
import id.tuntas.complaint.ComplaintEvent.ReturnedNotOurs;
import id.tuntas.complaint.ComplaintEvent.StatusObserved;
import id.tuntas.complaint.ComplaintEvent.Verified;
import id.tuntas.complaint.ComplaintEvent.WorkStarted;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.Fact;
import id.tuntas.complaint.Particulars;
import id.tuntas.complaint.StatusLiteral;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The facts that a sample holds, worked out from its reports and not by reading a file: what every reader, store and
 * rapor must come to.
 */
public final class SampleFacts {

    private SampleFacts() {}

    /**
     * What the export says.
     *
     * @param sample the sample
     * @return two facts a report, in the order of the rows, as in the zone of {@link SampleExport#OFFSET}
     */
    public static List<Fact> ofExport(SampleExport sample) {
        return sample.reports().stream()
                .flatMap(report -> ofRow(sample, report))
                .toList();
    }

    /**
     * What the event log says.
     *
     * @param sample the sample
     * @return a fact a line, in the order of the lines
     */
    public static List<Fact> ofEventLog(SampleExport sample) {
        return sample.reports().stream()
                .flatMap(report -> report.lines().stream().map(line -> ofLine(report, line)))
                .sorted(Comparator.comparing((Fact fact) -> fact.dated().at()).thenComparing(Fact::trackingId))
                .toList();
    }

    private static Stream<Fact> ofRow(SampleExport sample, SampleReport report) {
        Instant midnight =
                sample.generated().atStartOfDay().atOffset(SampleExport.OFFSET).toInstant();
        Instant arrival = report.arrival().withOffsetSameInstant(ZoneOffset.UTC).toInstant();
        Instant observed = midnight.isAfter(arrival) ? midnight : arrival;
        Optional<Channel> channel = given(report.channel(), Channel::of);
        StatusObserved status = new StatusObserved(
                given(report.status(), StatusLiteral::of),
                ObservedLead.stated(given(report.lead(), UnitName::of)),
                given(report.reason(), Function.identity()),
                Optional.of(sample.generated()));
        Particulars particulars = Particulars.builder()
                .classification(given(report.classification(), Classification::of))
                .channel(channel)
                .category(given(report.category(), Function.identity()))
                .confidentiality(Confidentiality.parse(report.confidentiality()))
                .build();
        return Stream.of(
                fact(
                        report,
                        arrival,
                        observed,
                        Particulars.builder().channel(channel).build(),
                        new Received(Basis.EXPORTED)),
                fact(report, observed, observed, particulars, status));
    }

    private static Fact fact(
            SampleReport report, Instant at, Instant recordedAt, Particulars particulars, ComplaintEvent event) {
        return new Fact(
                TrackingId.of(report.trackingId()),
                DatedEvent.builder()
                        .at(at)
                        .recordedAt(recordedAt)
                        .particulars(particulars)
                        .event(event)
                        .build());
    }

    private static Fact ofLine(SampleReport report, SampleReport.Line line) {
        boolean arrival = line.event().equals("diterima");
        Optional<UnitName> unit = given(line.unit(), UnitName::of);
        boolean disposition = line.event().equals("didisposisikan");
        DatedEvent.Builder dated = DatedEvent.builder();
        dated.at(line.at().toInstant())
                .actor(new Actor(Role.parse(line.actor()), disposition ? Optional.empty() : unit))
                .event(event(line.event(), unit));
        if (arrival) {
            dated.particulars(Particulars.builder()
                    .classification(given(report.classification(), Classification::of))
                    .channel(given(report.channel(), Channel::of))
                    .category(given(report.category(), Function.identity()))
                    .build());
        }
        return new Fact(TrackingId.of(report.trackingId()), dated.build());
    }

    private static ComplaintEvent event(String word, Optional<UnitName> unit) {
        return switch (word) {
            case "diterima" -> new Received(Basis.LOGGED);
            case "diverifikasi" -> new Verified();
            case "didisposisikan" -> new Disposed(unit, List.of());
            case "diproses" -> new WorkStarted();
            case "ditindaklanjuti" -> new FollowedUp();
            case "ditanggapi_pelapor" -> new ReporterReplied();
            case "ditolak_jawabannya" -> new FollowUpRejected();
            case "bukan_kewenangan" -> new ReturnedNotOurs();
            case "tertunda" -> new CompletionRequested();
            case "dilengkapi" -> new CompletedByReporter();
            case "diarsipkan" -> new Archived();
            case "diblokir" -> new ContentBlocked();
            case "ditutup" -> new Closed();
            default -> throw new IllegalArgumentException("no event of a sample");
        };
    }

    private static <T> Optional<T> given(String text, Function<String, T> make) {
        return text.isEmpty() ? Optional.empty() : Optional.of(make.apply(text));
    }
}
