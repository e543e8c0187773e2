package id.tuntas.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpServer;
import id.tuntas.base.RegencyId;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.Closed;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.Fact;
import id.tuntas.complaint.TrackingId;
import id.tuntas.desk.DrawUpRapor;
import id.tuntas.desk.Progress;
import id.tuntas.desk.TakeInFacts;
import id.tuntas.directory.Directory;
import id.tuntas.port.ComplaintStore;
import id.tuntas.scorecard.ScorecardTerms;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.SlaPolicy;
import id.tuntas.testkit.InMemoryComplaintStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The resource over real HTTP: Jersey on the server of the JDK. */
final class ScorecardResourceTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final Instant ARRIVED = Instant.parse("2023-03-06T02:00:00Z"); // Monday
    private static final Instant CLOSED = Instant.parse("2023-03-20T02:00:00Z"); // Monday

    private static HttpServer server;
    private static HttpClient client;

    @BeforeAll
    static void start() {
        ComplaintStore store = new InMemoryComplaintStore();
        List<Fact> facts = new ArrayList<>();
        for (int i = 1; i <= 41; i++) {
            TrackingId id = TrackingId.of("41" + i);
            facts.add(new Fact(id, DatedEvent.of(ARRIVED, new Received(Basis.LOGGED))));
            if (i <= 28) {
                facts.add(new Fact(id, DatedEvent.of(CLOSED, new Closed())));
            }
        }
        new TakeInFacts(store).takeIn(RegencyId.of("35.27"), facts, Progress.NONE);
        DrawUpRapor drawUpRapor = new DrawUpRapor(
                store,
                SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, WorkingCalendar.national(ZONE)),
                Directory.empty());
        ScorecardTerms terms = ScorecardTerms.builder().zone(ZONE).build();
        server = JdkHttpServerFactory.createHttpServer(
                URI.create("http://127.0.0.1:0/api"),
                new ResourceConfig()
                        .register(new ScorecardResource(drawUpRapor, terms))
                        .register(ProblemMapper.class));
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/" + path);
        return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        return new JsonMapper().readTree(response.body());
    }

    @Test
    void givesTheScorecard() throws Exception {
        HttpResponse<String> response = get("regencies/35.27/scorecard");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        JsonNode rapor = json(response);
        assertThat(rapor.path("total").intValue()).isEqualTo(41);
        assertThat(rapor.path("finished").intValue()).isEqualTo(28);
        assertThat(rapor.path("percentage").decimalValue()).isEqualByComparingTo("68.3");
    }

    @Test
    void givesTheScorecardOfAnEarlierMoment() throws Exception {
        JsonNode rapor = json(get("regencies/35.27/scorecard?as-of=2023-03-19"));
        assertThat(rapor.path("total").intValue()).isEqualTo(41);
        assertThat(rapor.path("finished").intValue()).isZero();
        assertThat(rapor.path("asOf").textValue()).isEqualTo("2023-03-19T23:59:59+07:00");
    }

    @Test
    void leavesOutOtherYears() throws Exception {
        JsonNode rapor = json(get("regencies/35.27/scorecard?year=2022"));
        assertThat(rapor.path("total").intValue()).isZero();
        assertThat(rapor.path("rated").booleanValue()).isFalse();
    }

    @Test
    void knowsNothingOfAnotherRegency() throws Exception {
        assertThat(json(get("regencies/35.28/scorecard")).path("total").intValue())
                .isZero();
    }

    @Test
    void saysWhatIsWrongWithARequestAndNotWhatStoodThere() throws Exception {
        HttpResponse<String> response = get("regencies/35.27/scorecard?as-of=besok");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(response).path("detail").textValue()).contains("as-of").doesNotContain("besok");
    }

    @Test
    void refusesAMalformedYear() throws Exception {
        assertThat(get("regencies/35.27/scorecard?year=24").statusCode()).isEqualTo(400);
    }

    @Test
    void refusesAParameterThatItDoesNotKnow() throws Exception {
        HttpResponse<String> response = get("regencies/35.27/scorecard?asof=2024-12-31");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("as-of, known-at, year, lang").doesNotContain("asof");
    }

    @Test
    void answersAnUnknownPathWithAProblem() throws Exception {
        HttpResponse<String> response = get("nothing/here");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(json(response).path("status").intValue()).isEqualTo(404);
    }
}
