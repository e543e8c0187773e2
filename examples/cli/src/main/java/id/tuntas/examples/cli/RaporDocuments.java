package id.tuntas.examples.cli;

import id.tuntas.base.InvalidValueException;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.desk.DrawUpRapor;
import id.tuntas.directory.Directory;
import id.tuntas.examples.cli.Failures.NothingDone;
import id.tuntas.exchange.Warning;
import id.tuntas.exchange.directory.GovernanceCsv;
import id.tuntas.exchange.directory.GovernanceFile;
import id.tuntas.exchange.json.EvidenceScoresJson;
import id.tuntas.exchange.json.QualityScaleJson;
import id.tuntas.exchange.json.RaporFormJson;
import id.tuntas.port.ComplaintStore;
import id.tuntas.scorecard.EvidenceScores;
import id.tuntas.scorecard.Governance;
import id.tuntas.scorecard.QualityScale;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.RaporForm;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.SlaPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The documents that a rapor rests on, as options name them; each file is read when it is asked for. */
final class RaporDocuments {

    private static final List<RaporForm> SHIPPED = List.of(RaporForm.EVALUATION_OF_2023, RaporForm.EVALUATION_OF_2024);

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Options.Units units;

    @Option(
            names = "--governance",
            paramLabel = "FILE",
            description = "SK, rencana aksi dan SOP: CSV unit,sk,action_plan,sop dengan ya atau tidak.")
    private @Nullable Path governance;

    @Option(
            names = "--form",
            paramLabel = "FORM",
            description = "Formulir rapor: kemendagri-2023 (bawaan), kemendagri-2024, atau berkas JSON.")
    private @Nullable String form;

    @Option(names = "--scale", paramLabel = "FILE", description = "Skala kualitas: berkas JSON.")
    private @Nullable Path scale;

    @Option(
            names = "--evidence",
            paramLabel = "FILE",
            description = "Nilai dan bukti untuk formulir yang dinilai: berkas JSON.")
    private @Nullable Path evidence;

    Directory directory() {
        return units.directory();
    }

    QualityScale scale() throws IOException {
        return scale == null ? QualityScale.DEFAULT : DocumentFile.read(scale, QualityScaleJson::read);
    }

    /** The form that is asked for: one that is shipped by its id, another by its file. */
    RaporForm form() throws IOException {
        if (form == null) {
            return RaporForm.DEFAULT;
        }
        Optional<RaporForm> shipped =
                SHIPPED.stream().filter(one -> one.id().equals(form)).findFirst();
        if (shipped.isEmpty() && !Files.exists(Path.of(form))) {
            throw new NothingDone("--form: " + form + " bukan formulir yang dikenal ("
                    + SHIPPED.stream().map(RaporForm::id).collect(Collectors.joining(", "))
                    + ") dan bukan berkas yang ada (neither a form that is known nor a file)");
        }
        return shipped.isPresent() ? shipped.get() : DocumentFile.read(Path.of(form), RaporFormJson::read);
    }

    /** The form that is asked for, or else the one that is shipped under that id and version. */
    RaporForm form(String idAndVersion) throws IOException {
        return form != null
                ? form()
                : SHIPPED.stream()
                        .filter(one -> idAndVersion.equals(one.id() + "/" + one.version()))
                        .findFirst()
                        .orElse(RaporForm.DEFAULT);
    }

    /** What was said of a regency, read and checked; empty where nothing was. */
    Optional<GovernanceFile> governance(Directory units) {
        return governance == null ? Optional.empty() : Optional.of(GovernanceCsv.read(governance, units));
    }

    /** The scores that were entered, which fit the form. */
    Optional<EvidenceScores> evidence(RaporForm asked) throws IOException {
        if (evidence == null) {
            return Optional.empty();
        }
        EvidenceScores scores = DocumentFile.read(evidence, EvidenceScoresJson::read);
        try {
            asked.rate(scores);
        } catch (InvalidValueException unfit) {
            throw new NothingDone("--evidence: aspek di luar formulir " + asked.id()
                    + " (aspects that this form does not have); --form kemendagri-2024?");
        }
        return Optional.of(scores);
    }

    static DrawUpRapor drawUp(ComplaintStore store, ZoneId zone, Directory units) {
        SlaCalculator calculator = SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, WorkingCalendar.national(zone));
        return new DrawUpRapor(store, calculator, units);
    }

    /** The rapor with what the regency says of itself, over the units that exist on its day. */
    static Rapor complete(
            Rapor drawnUp, Directory units, Optional<GovernanceFile> said, Optional<EvidenceScores> scores) {
        ZoneId zone = drawnUp.scorecard().terms().zone();
        Optional<LocalDate> on =
                drawnUp.scorecard().asOf().map(at -> at.atZone(zone).toLocalDate());
        Governance governance =
                said.map(file -> file.governance().in(units, on)).orElse(Governance.NONE);
        Rapor rapor = drawnUp.withGovernance(governance);
        return scores.map(rapor::withEvidence).orElse(rapor);
    }

    static List<Warning> warnings(Optional<GovernanceFile> said) {
        return said.map(GovernanceFile::warnings).orElse(List.of());
    }
}
