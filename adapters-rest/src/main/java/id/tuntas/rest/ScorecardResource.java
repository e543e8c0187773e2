package id.tuntas.rest;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.desk.DrawUpRapor;
import id.tuntas.desk.Moments;
import id.tuntas.desk.Progress;
import id.tuntas.desk.RaporQuestion;
import id.tuntas.exchange.json.RaporJson;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.ScorecardTerms;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /regencies/{regency}/scorecard}: the scorecard (rapor) of a regency as JSON, drawn up from the stored
 * histories at every request.
 *
 * <p>Query parameters, all optional: {@code as-of} and {@code known-at} (a date, which means its 23:59:59 in the zone of
 * the terms, or a date-time; without offset in that zone), {@code year} of arrival, {@code lang} ({@code id} or
 * {@code en}); others are refused, so that a misspelt one does not pass for the whole. Example: {@code /regencies/local/scorecard?as-of=2024-12-31&year=2024}. The document is that of
 * {@link RaporJson}, with no rejected rows. Register it together with {@link ProblemMapper}. Thread-safe.
 */
@Path("/regencies/{regency}/scorecard")
public final class ScorecardResource {

    private static final List<String> PARAMETERS = List.of("as-of", "known-at", "year", "lang");

    private final DrawUpRapor drawUpRapor;
    private final ScorecardTerms terms;

    /**
     * The resource on a use case.
     *
     * @param drawUpRapor what draws the rapor up
     * @param terms zone, formula, scale and form
     */
    public ScorecardResource(DrawUpRapor drawUpRapor, ScorecardTerms terms) {
        this.drawUpRapor = drawUpRapor;
        this.terms = terms;
    }

    /**
     * Answers the request.
     *
     * @param regency whose scorecard; one of which nothing is stored has a scorecard of no complaint
     * @param asOf the moment that it is to speak of
     * @param knownAt the moment whose knowledge it is to rest on
     * @param year the year of arrival
     * @param language of the recommendations
     * @param request what was asked for
     * @return the document
     * @throws InvalidValueException if the regency or a parameter is malformed; {@link ProblemMapper} makes it a 400
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] scorecard(
            @PathParam("regency") String regency,
            @QueryParam("as-of") @Nullable String asOf,
            @QueryParam("known-at") @Nullable String knownAt,
            @QueryParam("year") @Nullable String year,
            @QueryParam("lang") @Nullable String language,
            @Context UriInfo request) {
        check(request.getQueryParameters().keySet());
        RaporQuestion question = RaporQuestion.builder()
                .asOf(moment("as-of", asOf))
                .knownAt(moment("known-at", knownAt))
                .year(year(year))
                .build();
        Rapor rapor = drawUpRapor.drawUp(RegencyId.of(regency), question, terms, Progress.NONE);
        return RaporJson.bytes(rapor, List.of(), Locale.forLanguageTag("en".equals(language) ? "en" : "id"));
    }

    private static void check(Set<String> parameters) {
        if (!PARAMETERS.containsAll(parameters)) {
            throw InvalidValueException.of("query", "no other parameters than " + String.join(", ", PARAMETERS));
        }
    }

    private Optional<Instant> moment(String parameter, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Moments.parse(text, terms.zone()));
        } catch (DateTimeException malformed) {
            throw InvalidValueException.of(parameter, Moments.FORM);
        }
    }

    private static Optional<Integer> year(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        if (text.length() != 4 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw InvalidValueException.of("year", "four digits such as 2024");
        }
        return Optional.of(Integer.valueOf(text));
    }
}
