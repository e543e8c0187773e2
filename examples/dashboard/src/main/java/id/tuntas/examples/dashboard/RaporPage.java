package id.tuntas.examples.dashboard;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import id.tuntas.base.RegencyId;
import id.tuntas.desk.DrawUpRapor;
import id.tuntas.desk.Progress;
import id.tuntas.desk.RaporQuestion;
import id.tuntas.exchange.json.RaporSnapshotJson;
import id.tuntas.exchange.report.RaporHtml;
import id.tuntas.port.PortException;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.ScorecardTerms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows the rapor of one regency as of the latest moment of which anything is known, drawn up at every request. */
final class RaporPage implements HttpHandler {

    private static final Logger LOG = LoggerFactory.getLogger(RaporPage.class);
    private static final List<String> METHODS = List.of("GET", "HEAD");
    private static final int NO_BODY = -1;

    private final RegencyId regency;
    private final String name;
    private final DrawUpRapor drawUpRapor;
    private final ScorecardTerms terms;

    RaporPage(RegencyId regency, String name, DrawUpRapor drawUpRapor, ScorecardTerms terms) {
        this.regency = regency;
        this.name = name;
        this.drawUpRapor = drawUpRapor;
        this.terms = terms;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals("/")) {
                answer(exchange, 404, "Halaman tidak ditemukan");
            } else if (!METHODS.contains(exchange.getRequestMethod())) {
                exchange.getResponseHeaders().set("Allow", String.join(", ", METHODS));
                answer(exchange, 405, "Hanya GET dan HEAD");
            } else {
                rapor(exchange);
            }
        }
    }

    private void rapor(HttpExchange exchange) throws IOException {
        String page;
        try {
            page = page(exchange.getRequestURI().getRawQuery());
        } catch (PortException failure) {
            LOG.warn("The page could not be drawn up", failure);
            answer(exchange, 503, "Data sedang tidak dapat dibaca. Coba lagi nanti.");
            return;
        }
        answer(exchange, 200, page);
    }

    private String page(String query) {
        Rapor rapor = drawUpRapor.drawUp(regency, RaporQuestion.LATEST, terms, Progress.NONE);
        Locale language = Locale.forLanguageTag("lang=en".equals(query) ? "en" : "id");
        return RaporHtml.string(rapor, RaporSnapshotJson.of(rapor), name, List.of(), language);
    }

    private static void answer(HttpExchange exchange, int status, String page) throws IOException {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders()
                .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(bytes.length));
            exchange.sendResponseHeaders(status, NO_BODY);
            return;
        }
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
