package id.tuntas.desk;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.ReporterId;
import id.tuntas.desk.view.PublicView;
import id.tuntas.desk.view.UnitView;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Role;
import id.tuntas.exchange.json.EventJson;
import id.tuntas.exchange.json.RaporJson;
import id.tuntas.exchange.report.OverdueCsv;
import id.tuntas.port.Addressee;
import id.tuntas.port.Notice;
import id.tuntas.port.RenderedNotice;
import id.tuntas.port.ReporterVault;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.ScorecardTerms;
import id.tuntas.testkit.Events;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** All that comes out of a life at the desk, by what may be in it. */
final class Surfaces {

    /** What may be in it. */
    enum Holds {
        /** No word and nobody: what is printed, logged, thrown, sent or exported, and what auditors and outsiders get. */
        NOTHING,
        /** Masked words, nobody. */
        MASKED_WORDS,
        /** Words as they were written, nobody. */
        WORDS
    }

    private final Map<Holds, StringBuilder> found = new EnumMap<>(Holds.class);

    private Surfaces() {}

    /** Lives a life and takes everything down, with a surface more where one is planted. */
    static Map<Holds, String> of(
            Person person,
            String body,
            List<Long> draws,
            UnaryOperator<ReporterVault> vault,
            Optional<Planted> planted) {
        return of(person, body, draws, vault, planted, UnaryOperator.identity());
    }

    /** With something that is done to each message before it is handed to the gateway. */
    static Map<Holds, String> of(
            Person person,
            String body,
            List<Long> draws,
            UnaryOperator<ReporterVault> vault,
            Optional<Planted> planted,
            UnaryOperator<RenderedNotice> rendering) {
        LogTap.Heard<Surfaces> heard = LogTap.listen(() -> {
            DeskLife life = new DeskLife(person, body, vault, rendering);
            draws.forEach(life::step);
            Surfaces surfaces = new Surfaces();
            surfaces.takeDown(life);
            planted.ifPresent(
                    one -> surfaces.add(one.holds(), "planted", one.surface().apply(life)));
            return surfaces;
        });
        heard.result().add(Holds.NOTHING, "log", heard.log());
        Map<Holds, String> all = new EnumMap<>(Holds.class);
        heard.result().found.forEach((holds, text) -> all.put(holds, text.toString()));
        return all;
    }

    /** A surface that should not be there. */
    record Planted(Holds holds, Function<DeskLife, String> surface) {}

    private void takeDown(DeskLife life) {
        life.failures.forEach(failure -> add(Holds.NOTHING, "failure", failure));
        for (Notice notice : life.notices()) {
            add(Holds.NOTHING, "notice", notice + " " + notice.to().code() + " " + FieldsOf.write(notice));
        }
        life.messages.forEach(this::message);
        rapor(life);
        life.complaints.forEach(id -> views(life, id));
        search(life);
    }

    /** For a word that every complaint has, and one that many officials write. */
    private void search(DeskLife life) {
        new IndexWords(life.desk).run(done -> {});
        life.index.entries().forEach(entry -> {
            add(Holds.NOTHING, "index", entry.toString());
            add(Holds.MASKED_WORDS, "index", entry.published() + " " + entry.withheld());
        });
        SearchComplaints search = new SearchComplaints(life.desk);
        for (String query : List.of("saya", "lampu", "alasan")) {
            add(Holds.MASKED_WORDS, "found", search.forPublic(query, Optional.empty(), 10));
            Actor liaison = Actor.of(Role.LIAISON_OFFICER, DeskLife.UNITS.get(0));
            add(Holds.WORDS, "found", search.forUnit(liaison, query, Optional.empty(), 10));
            add(Holds.WORDS, "found", search.forCoordinator(Actor.of(Role.COORDINATOR), query, Optional.empty(), 10));
        }
    }

    /** A reporter's own contact goes to the gateway and nowhere else; an official's is of no reporter. */
    private void message(RenderedNotice message) {
        String to = message.notice().to() instanceof Addressee.OfReporter
                ? message.contact().toString()
                : message.contact().value();
        add(
                Holds.NOTHING,
                "message",
                message + " " + message.mark() + " to " + to + ": " + message.text() + " "
                        + FieldsOf.write(message.notice()));
    }

    private void rapor(DeskLife life) {
        Rapor rapor = new DrawUpRapor(
                        life.store,
                        life.desk.sla(),
                        life.desk
                                .directory()
                                .at(RegencyId.LOCAL, life.desk.clock().instant()))
                .drawUp(
                        RegencyId.LOCAL,
                        RaporQuestion.LATEST,
                        ScorecardTerms.builder().zone(Events.WIB).build(),
                        Progress.NONE);
        add(Holds.NOTHING, "rapor", RaporJson.string(rapor, List.of(), Locale.ENGLISH));
        add(Holds.NOTHING, "overdue", OverdueCsv.string(rapor));
    }

    private void views(DeskLife life, ComplaintId id) {
        ReadComplaint read = new ReadComplaint(life.desk);
        add(Holds.NOTHING, "complaint", life.complaint(id).toString());
        add(Holds.NOTHING, "history", life.history(id).toString());
        for (DatedEvent event : life.history(id).events()) {
            add(Holds.NOTHING, "event", event + EventJson.write(event));
        }
        read.forPublic(id)
                .ifPresent(view ->
                        add(view instanceof PublicView.Open ? Holds.MASKED_WORDS : Holds.NOTHING, "public", view));
        for (Role role : Role.values()) {
            Actor by =
                    new Actor(Optional.of(role), Optional.of(DeskLife.UNITS.get(0)), Optional.of(OfficerId.of("p-17")));
            read.forUnit(id, by)
                    .ifPresent(view ->
                            add(view instanceof UnitView.Anonymous ? Holds.MASKED_WORDS : Holds.WORDS, "unit", view));
            read.forCoordinator(id, by).ifPresent(view -> add(Holds.WORDS, "coordinator", view));
            read.forAuditor(id, by).ifPresent(view -> add(Holds.NOTHING, "auditor", view));
        }
        Optional<ReporterId> reporter = life.complaint(id).reporter();
        reporter.flatMap(own -> read.forReporter(id, own)).ifPresent(view -> add(Holds.WORDS, "reporter", view));
    }

    /** What it prints never holds a word, whatever it holds. */
    private void add(Holds holds, String name, Object value) {
        if (!(value instanceof String)) {
            add(Holds.NOTHING, name, value.toString());
        }
        found.computeIfAbsent(holds, none -> new StringBuilder())
                .append(name)
                .append(": ")
                .append(value instanceof String text ? text : FieldsOf.write(value))
                .append('\n');
    }
}
