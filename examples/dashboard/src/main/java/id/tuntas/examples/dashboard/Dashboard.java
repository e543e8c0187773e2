package id.tuntas.examples.dashboard;

import com.sun.net.httpserver.HttpServer;
import id.tuntas.base.RegencyId;
import id.tuntas.desk.DrawUpRapor;
import id.tuntas.rest.ProblemMapper;
import id.tuntas.rest.ScorecardResource;
import id.tuntas.scorecard.ScorecardTerms;
import java.net.InetAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/**
 * The running server: {@code /} shows the rapor of the regency as a page, {@code /api} answers with JSON. It listens on
 * the loopback address only, since it asks nobody who they are.
 */
public final class Dashboard implements AutoCloseable {

    private static final int THREADS = 8;

    /**
     * Jersey tells of every reader who hangs up and of formats that are not served here; what goes wrong in a resource
     * the mapper of problems tells. Held, so that it stays quiet.
     */
    private static final Logger JERSEY = Logger.getLogger("org.glassfish.jersey");

    static {
        JERSEY.setLevel(Level.OFF);
    }

    private final HttpServer server;
    private final ExecutorService threads;

    private Dashboard(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /**
     * Starts the server.
     *
     * @param port the port, or 0 for any that is free
     * @param regency whose page {@code /} shows
     * @param name what the page calls it
     * @param drawUpRapor what draws rapors up
     * @param terms zone, formula, scale and form
     * @return the running server
     */
    public static Dashboard start(
            int port, RegencyId regency, String name, DrawUpRapor drawUpRapor, ScorecardTerms terms) {
        ResourceConfig api = new ResourceConfig()
                .register(new ScorecardResource(drawUpRapor, terms))
                .register(ProblemMapper.class);
        String host = InetAddress.getLoopbackAddress().getHostAddress();
        HttpServer server =
                JdkHttpServerFactory.createHttpServer(URI.create("http://" + host + ":" + port + "/api"), api, false);
        server.createContext("/", new RaporPage(regency, name, drawUpRapor, terms));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        server.setExecutor(threads);
        server.start();
        return new Dashboard(server, threads);
    }

    /**
     * Where the page is.
     *
     * @return such as {@code http://127.0.0.1:8080/}
     */
    public URI page() {
        return URI.create("http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + "/");
    }

    /** Stops listening; requests under way are given a second. */
    @Override
    public void close() {
        server.stop(1);
        threads.shutdown();
    }
}
