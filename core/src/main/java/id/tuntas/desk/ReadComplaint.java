package id.tuntas.desk;

import id.tuntas.complaint.Actor;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.History;
import id.tuntas.complaint.ReporterId;
import id.tuntas.desk.view.AuditorView;
import id.tuntas.desk.view.CoordinatorView;
import id.tuntas.desk.view.PublicView;
import id.tuntas.desk.view.ReporterView;
import id.tuntas.desk.view.UnitView;
import id.tuntas.directory.Role;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows a complaint, to each audience what it may see. A complaint that is not there, is of another regency, or that whoever asks
 * may not see, all look the same: there is no such complaint. None of it opens the vault; who the reporter is, {@link
 * ReadIdentity} says. Safe for use by many threads if the ports are.
 *
 * <p>Example: on Wednesday 6 March 2024 a liaison officer of the Dinas Kesehatan asks for a complaint that was disposed to the
 * Dinas Perhubungan: {@code forUnit} is empty, as it would be for a number that was never given out.
 *
 * <pre>{@code
 * ReadComplaint reading = new ReadComplaint(desk);
 * Optional<PublicView> shown = reading.forPublic(id);
 * Optional<UnitView> none = reading.forUnit(id, Actor.of(Role.LIAISON_OFFICER, UnitName.of("Dinas Kesehatan")));
 * }</pre>
 */
public final class ReadComplaint {

    private static final Logger LOG = LoggerFactory.getLogger(ReadComplaint.class);
    private static final Set<Role> AUDITORS = EnumSet.of(Role.INSPECTORATE, Role.HEAD_OF_REGION, Role.PROVINCE);

    private final Desk desk;

    /**
     * The use case at a desk.
     *
     * @param desk the desk
     */
    public ReadComplaint(Desk desk) {
        this.desk = desk;
    }

    /**
     * For everybody.
     *
     * @param id which complaint
     * @return empty where there is none
     * @throws id.tuntas.port.PortException if a port failed
     */
    public Optional<PublicView> forPublic(ComplaintId id) {
        return read(id, "the public").map(Dossier::forPublic);
    }

    /**
     * For a reporter.
     *
     * @param id which complaint
     * @param reporter whom the host has recognised
     * @return empty where there is none, or another reporter brought it
     * @throws id.tuntas.port.PortException if a port failed
     */
    public Optional<ReporterView> forReporter(ComplaintId id, ReporterId reporter) {
        return read(id, "a reporter")
                .filter(dossier -> dossier.complaint().reporter().equals(Optional.of(reporter)))
                .map(Dossier::forReporter);
    }

    /**
     * For somebody of a unit.
     *
     * @param id which complaint
     * @param by whom the host has recognised: a liaison officer, operator or head of a unit that leads or helps, or the technical
     *     officer of the lead to whom it was delegated
     * @return empty where there is none, or it is not theirs
     * @throws id.tuntas.port.PortException if a port failed
     */
    public Optional<UnitView> forUnit(ComplaintId id, Actor by) {
        return read(id, "a unit")
                .filter(dossier -> Theirs.of(desk, dossier.complaint()).isWorkOf(by))
                .map(Dossier::forUnit);
    }

    /**
     * For the coordinator.
     *
     * @param id which complaint
     * @param by whom the host has recognised
     * @return empty where there is none, or whoever asks is no coordinator
     * @throws id.tuntas.port.PortException if a port failed
     */
    public Optional<CoordinatorView> forCoordinator(ComplaintId id, Actor by) {
        return by.role().filter(Role.COORDINATOR::equals).isPresent()
                ? read(id, "the coordinator").map(Dossier::forCoordinator)
                : Optional.empty();
    }

    /**
     * For somebody who watches over the handling.
     *
     * @param id which complaint
     * @param by whom the host has recognised: of the inspectorate, the head of the region or the coordinator of the province
     * @return empty where there is none, or whoever asks is of another role
     * @throws id.tuntas.port.PortException if a port failed
     */
    public Optional<AuditorView> forAuditor(ComplaintId id, Actor by) {
        return by.role().filter(AUDITORS::contains).isPresent()
                ? read(id, "an auditor").map(Dossier::forAuditor)
                : Optional.empty();
    }

    private Optional<Dossier> read(ComplaintId id, String audience) {
        Optional<History> found = Optional.ofNullable(
                desk.store().find(desk.regency(), Set.of(id)).get(id));
        LOG.trace("{} is looked up for {}: {}", id, audience, found.isPresent() ? "there" : "not there");
        return found.filter(history -> history.version() > 0)
                .map(history -> new Dossier(desk, history, desk.clock().instant()));
    }
}
