package id.tuntas.routing;

import id.tuntas.directory.Responsible;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.Destination.CoordinatorQueue;
import id.tuntas.routing.Destination.Outside;
import id.tuntas.routing.Destination.ToUnit;
import id.tuntas.text.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A decision, for people. */
final class DecisionText {

    private final RouteDecision decision;

    DecisionText(RouteDecision decision) {
        this.decision = decision;
    }

    /** All in one line. */
    LocalText line() {
        LocalText where = where();
        LocalText why = why();
        String others = decision.because().stream()
                .skip(decision.winner().isPresent() ? 1 : 0)
                .map(HeldRule::rule)
                .collect(Collectors.joining(", "));
        return new LocalText(
                where.indonesian() + why.indonesian() + (others.isEmpty() ? "" : "; juga berlaku: " + others),
                where.english() + why.english() + (others.isEmpty() ? "" : "; these hold too: " + others));
    }

    /** Where, why there, on whose desk, each rule, and under which versions. */
    List<LocalText> lines() {
        List<LocalText> lines = new ArrayList<>();
        LocalText where = where();
        LocalText oversight = decision.forOversight() ? why() : new LocalText("", "");
        lines.add(new LocalText(where.indonesian() + oversight.indonesian(), where.english() + oversight.english()));
        if (decision.destination() instanceof ToUnit unit) {
            unit.answers().map(Responsible::steps).orElse(List.of()).forEach(step -> lines.add(step.text()));
        }
        if (decision.urgency() != Urgency.NORMAL) {
            LocalText urgency = decision.urgency().text();
            lines.add(new LocalText("urgensi: " + urgency.indonesian(), "urgency: " + urgency.english()));
        }
        decision.because().forEach(held -> lines.add(rule(held)));
        lines.add(decision.madeUnder().text());
        return List.copyOf(lines);
    }

    private LocalText where() {
        Destination destination = decision.destination();
        if (destination instanceof ToUnit unit) {
            return new LocalText(
                    "Ke " + unit.lead() + listed(", dibantu ", unit.supporting()),
                    "To " + unit.lead() + listed(", helped by ", unit.supporting()));
        }
        if (destination instanceof Outside outside) {
            return new LocalText(
                    "Dirujuk ke luar kabupaten (" + outside.agency() + ")",
                    "Referred outside the regency (" + outside.agency() + ")");
        }
        return queue(((CoordinatorQueue) destination).why());
    }

    private static LocalText queue(Destination.Why why) {
        LocalText text = why.text();
        return new LocalText(
                "Ke antrean koordinator: " + text.indonesian(), "To the coordinator's queue: " + text.english());
    }

    private static String listed(String before, List<UnitName> units) {
        return units.isEmpty()
                ? ""
                : before + units.stream().map(UnitName::value).collect(Collectors.joining(", "));
    }

    /** What decided; of the coordinator's queue beside the reason for it, and not as that reason. */
    private LocalText why() {
        boolean queued = decision.destination() instanceof CoordinatorQueue;
        if (decision.forOversight()) {
            return queued
                    ? new LocalText("; berkadar pengawasan", "; it is of oversight grade")
                    : new LocalText(" karena berkadar pengawasan", " because it is of oversight grade");
        }
        Optional<LocalText> winner = decision.winner().map(DecisionText::rule);
        return new LocalText(
                winner.map(rule -> (queued ? "; " : " karena ") + rule.indonesian())
                        .orElse(""),
                winner.map(rule -> (queued ? "; " : " because of ") + rule.english())
                        .orElse(""));
    }

    /** Such as {@code aturan 'jalan': kata "aspal", kategori "Jalan Berlubang"}. */
    private static LocalText rule(HeldRule held) {
        return new LocalText(
                "aturan '" + held.rule() + "': " + conditions(held, LocalText::indonesian),
                "rule '" + held.rule() + "': " + conditions(held, LocalText::english));
    }

    private static String conditions(HeldRule held, Function<LocalText, String> language) {
        return held.conditions().stream()
                .map(condition -> language.apply(condition.text()))
                .collect(Collectors.joining(", "));
    }
}
