package id.tuntas.readme;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.*;
import id.tuntas.directory.*;
import id.tuntas.routing.*;
import id.tuntas.sla.*;
import java.io.PrintStream;
import java.time.*;
import java.util.List;
import java.util.Locale;

/** The example of the README, as it stands there. */
final class ReadmeExample {

    private ReadmeExample() {}

    static void print(PrintStream out) {
        // begin
        UnitName roads = UnitName.of("Dinas Pekerjaan Umum");
        Router router = Router.compile(
                RuleBook.of(
                        "contoh",
                        "2024-01",
                        List.of(RoutingRule.builder()
                                .id("jalan")
                                .words(WordCondition.any("jalan", "aspal"))
                                .action(RoutingAction.dispose(roads))
                                .build())),
                Directory.empty());
        RouteDecision route = router.route(
                RoutingCase.builder().body("Jalan berlubang di depan pasar").build());
        out.println(route.lead().orElseThrow() + " because " + route.because());

        ComplaintId id = ComplaintId.of(RegencyId.LOCAL, "4695068");
        Instant received = Instant.parse("2024-03-08T03:15:00Z"); // Friday 8 March 2024, 10:15 in Jakarta
        Instant now = received.plus(Duration.ofDays(1));
        SlaCalculator calculator =
                SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, WorkingCalendar.national(ZoneId.of("Asia/Jakarta")));
        Assessment verify = calculator
                .assess(
                        id,
                        List.of(DatedEvent.of(received, new ComplaintEvent.Received(ComplaintEvent.Basis.LOGGED))),
                        now)
                .get(0);
        out.println("dispose it by the end of " + verify.due().orElseThrow() + ", because");
        verify.trace().lines(Locale.ENGLISH).forEach(day -> out.println("  " + day));
        // end
    }
}
