package id.tuntas.rest;

import id.tuntas.base.InvalidValueException;
import id.tuntas.port.PortException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns errors into problem details (RFC 9457): 400 for what the caller sent, 503 for a port that failed, the status of
 * the server's own errors such as 404, and 500 without any detail for the rest.
 */
@Provider
public final class ProblemMapper implements ExceptionMapper<RuntimeException> {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);

    /** The mapper; it keeps nothing. */
    public ProblemMapper() {}

    @Override
    public Response toResponse(RuntimeException error) {
        Problem problem = problem(error);
        if (problem.status() >= 500) {
            LOG.warn("A request ended with {}", problem.status(), error);
        }
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem.json())
                .build();
    }

    private static Problem problem(RuntimeException error) {
        if (error instanceof InvalidValueException) {
            return new Problem(400, "Invalid request", String.valueOf(error.getMessage()));
        }
        if (error instanceof PortException) {
            return new Problem(503, "Not available", "A system behind this one did not answer. Try again later.");
        }
        if (error instanceof WebApplicationException refused) {
            Response.StatusType status = refused.getResponse().getStatusInfo();
            return new Problem(status.getStatusCode(), status.getReasonPhrase(), status.getReasonPhrase());
        }
        return new Problem(500, "Internal error", "Something went wrong here, and not through this request.");
    }
}
