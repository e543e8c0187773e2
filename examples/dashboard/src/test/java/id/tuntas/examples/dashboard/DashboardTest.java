package id.tuntas.examples.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.Fact;
import id.tuntas.complaint.History;
import id.tuntas.complaint.TrackingId;
import id.tuntas.desk.DrawUpRapor;
import id.tuntas.desk.Progress;
import id.tuntas.desk.TakeInFacts;
import id.tuntas.directory.Directory;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitKey;
import id.tuntas.port.CommitResult;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.StoreUnavailableException;
import id.tuntas.scorecard.ScorecardTerms;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.SlaPolicy;
import id.tuntas.testkit.InMemoryComplaintStore;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server as a browser meets it. */
final class DashboardTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");
    private static final Instant ARRIVED = Instant.parse("2024-03-08T03:15:00Z"); // Friday

    private final InMemoryComplaintStore store = new InMemoryComplaintStore();
    private final HttpClient client = HttpClient.newHttpClient();
    private volatile boolean storeIsDown;
    private final Dashboard dashboard = start();

    private Dashboard start() {
        DrawUpRapor drawUpRapor = new DrawUpRapor(
                new SometimesDown(),
                SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, WorkingCalendar.national(ZONE)),
                Directory.empty());
        return Dashboard.start(
                0,
                RegencyId.LOCAL,
                "Kabupaten <Contoh>",
                drawUpRapor,
                ScorecardTerms.builder().zone(ZONE).build());
    }

    @BeforeEach
    void takeIn() {
        new TakeInFacts(store)
                .takeIn(
                        RegencyId.LOCAL,
                        List.of(new Fact(TrackingId.of("1"), DatedEvent.of(ARRIVED, new Received(Basis.LOGGED)))),
                        Progress.NONE);
    }

    @AfterEach
    void stop() {
        dashboard.close();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(dashboard.page().resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void showsTheRaporAsAPage() throws Exception {
        HttpResponse<String> response = get("/");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(response.body()).contains("lang=\"id\"", "Kabupaten &lt;Contoh&gt;", "Sidik angka");
        assertThat(get("/?lang=en").body()).contains("lang=\"en\"");
    }

    @Test
    void tellsOfThePageWithoutIt() throws Exception {
        HttpResponse<String> response = send("HEAD");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValueAsLong("Content-Length").orElseThrow())
                .isGreaterThan(10_000);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void takesNothingThatWouldChangeAnything() throws Exception {
        HttpResponse<String> response = send("DELETE");
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    private HttpResponse<String> send(String method) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(dashboard.page())
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void servesTheApiBeside() throws Exception {
        HttpResponse<String> response = get("/api/regencies/local/scorecard");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"total\": 1,");
    }

    @Test
    void knowsNoOtherPage() throws Exception {
        assertThat(get("/etc/passwd").statusCode()).isEqualTo(404);
    }

    @Test
    void saysSoWhenTheStoreIsDown() throws Exception {
        storeIsDown = true;
        assertThat(get("/").statusCode()).isEqualTo(503);
        assertThat(get("/api/regencies/local/scorecard").statusCode()).isEqualTo(503);
    }

    /** The store in memory, behind a line that can be cut. */
    private final class SometimesDown implements ComplaintStore {

        private ComplaintStore line() {
            if (storeIsDown) {
                throw new StoreUnavailableException("The line is cut");
            }
            return store;
        }

        @Override
        public Map<ComplaintId, History> find(RegencyId regency, Collection<ComplaintId> ids) {
            return line().find(regency, ids);
        }

        @Override
        public List<History> page(RegencyId regency, Optional<ComplaintId> after, int limit) {
            return line().page(regency, after, limit);
        }

        @Override
        public long count(RegencyId regency) {
            return line().count(regency);
        }

        @Override
        public Optional<String> digest(RegencyId regency, CommitKey key) {
            return line().digest(regency, key);
        }

        @Override
        public CommitResult commit(Commit commit) {
            return line().commit(commit);
        }
    }
}
