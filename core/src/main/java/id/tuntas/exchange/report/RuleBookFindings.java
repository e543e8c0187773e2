package id.tuntas.exchange.report;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.ConditionKind;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.check.FindingCode;
import id.tuntas.routing.check.RuleBookReport;
import id.tuntas.routing.check.RuleFinding;
import id.tuntas.text.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a check of a rule book found, as plain text for a terminal: each finding with a complaint that shows it, how many more
 * there are, and the checks that were not made.
 *
 * <p>Rules that fit no complaint of the past stand in one line, without such complaints.
 *
 * <p>The complaint is told where it is made up of what the rules say; of a real one, as where complaints went round, its tracking
 * id stands in the finding and nothing else is told. Stateless and thread-safe; English for an English locale, Indonesian
 * for every other; equal reports give equal text.
 */
public final class RuleBookFindings {

    private final Locale locale;

    private RuleBookFindings(Locale locale) {
        this.locale = locale;
    }

    /**
     * The report as plain text.
     *
     * @param report what was found
     * @param locale the reader's
     * @return some lines, ended by a line feed
     */
    public static String string(RuleBookReport report, Locale locale) {
        RuleBookFindings findings = new RuleBookFindings(locale);
        StringBuilder text = new StringBuilder();
        for (RuleFinding finding : report.findings()) {
            if (finding instanceof RuleFinding.NeverMatched) {
                continue;
            }
            text.append(finding.code().literal())
                    .append(": ")
                    .append(TextTable.printable(finding.text().in(locale)))
                    .append('\n');
            if (!(finding instanceof RuleFinding.ReturnLoop)) {
                text.append(findings.say("  contoh laporan: ", "  such a complaint: "))
                        .append(TextTable.printable(findings.told(finding.example())))
                        .append('\n');
            }
        }
        findings.neverMatched(report).ifPresent(text::append);
        report.leftOut()
                .forEach((code, number) -> text.append(code.literal())
                        .append(": ")
                        .append(number)
                        .append(findings.say(" temuan lain", " more findings"))
                        .append('\n'));
        report.notMade().stream()
                .sorted()
                .forEach(check -> text.append(findings.say("Tidak diperiksa: ", "Not checked: "))
                        .append(check.text().in(locale))
                        .append('\n'));
        return text.append(
                        report.findings().isEmpty()
                                ? findings.say("Tidak ada", "No")
                                : report.findings().size())
                .append(findings.say(" temuan", report.findings().size() == 1 ? " finding" : " findings"))
                .append('\n')
                .toString();
    }

    /** All such rules in one line, because after a short history they are many. */
    private Optional<String> neverMatched(RuleBookReport report) {
        List<RuleFinding.NeverMatched> never = report.findings().stream()
                .filter(RuleFinding.NeverMatched.class::isInstance)
                .map(RuleFinding.NeverMatched.class::cast)
                .toList();
        if (never.isEmpty()) {
            return Optional.empty();
        }
        String rules = never.stream().map(RuleFinding.NeverMatched::rule).collect(Collectors.joining(", "));
        long complaints = never.get(0).complaints();
        return Optional.of(FindingCode.NEVER_MATCHED.literal() + ": "
                + say(
                        never.size() + " aturan tidak cocok dengan satu pun dari " + complaints
                                + " laporan yang lalu: ",
                        never.size() + (never.size() == 1 ? " rule fits" : " rules fit") + " none of " + complaints
                                + " complaints of the past: ")
                + TextTable.printable(rules) + '\n');
    }

    private String told(RoutingCase complaint) {
        List<String> parts = new ArrayList<>();
        part(parts, ConditionKind.CLASSIFICATION, complaint.classification().map(Classification::literal));
        part(parts, ConditionKind.CATEGORY, complaint.category());
        part(parts, ConditionKind.CHANNEL, complaint.channel().map(Channel::literal));
        part(parts, ConditionKind.AGENCY, complaint.agency().map(UnitName::value));
        part(parts, ConditionKind.PLACE, complaint.district());
        part(parts, ConditionKind.PLACE, complaint.village());
        part(parts, ConditionKind.TIME, complaint.arrival().map(Object::toString));
        part(parts, say("judul", "title"), Optional.of(complaint.title()).filter(text -> !text.isEmpty()));
        part(parts, say("isi", "body"), Optional.of(complaint.body()).filter(text -> !text.isEmpty()));
        parts.add(
                complaint.confidentiality().anonymous()
                        ? say("anonim", "anonymous")
                        : say("tidak anonim", "not anonymous"));
        parts.add(complaint.confidentiality().secret() ? say("rahasia", "secret") : say("tidak rahasia", "not secret"));
        return String.join(", ", parts);
    }

    private void part(List<String> parts, ConditionKind kind, Optional<String> value) {
        part(parts, kind.text().in(locale), value);
    }

    private static void part(List<String> parts, String name, Optional<String> value) {
        value.ifPresent(told -> parts.add(name + " \"" + told + '"'));
    }

    private String say(String indonesian, String english) {
        return new LocalText(indonesian, english).in(locale);
    }
}
