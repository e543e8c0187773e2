package id.tuntas.routing.check;

import id.tuntas.complaint.Classification;
import id.tuntas.directory.UnitName;
import id.tuntas.text.LocalText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What findings say to people. */
final class FindingTexts {

    private static final LocalText AGENCY = new LocalText("instansi tujuan rujukan", "agency to refer to");

    private FindingTexts() {}

    static LocalText of(RuleFinding finding) {
        if (finding instanceof RuleFinding.NoInspectorate) {
            return new LocalText(
                    "inspektorat tidak dikenal; pengaduan berkadar pengawasan masuk antrean koordinator",
                    "no inspectorate is known; complaints of oversight grade go to the coordinator's queue");
        }
        if (finding instanceof RuleFinding.UnknownUnit unknown) {
            LocalText meant = meant(unknown.similar().map(UnitName::value));
            return about(
                    unknown.rules(),
                    unknown.part().text().indonesian() + " \"" + unknown.unit()
                            + "\" tidak ada dalam data perangkat daerah" + meant.indonesian(),
                    "the directory does not know the " + unknown.part().text().english() + " \"" + unknown.unit() + '"'
                            + meant.english());
        }
        if (finding instanceof RuleFinding.EndedUnit ended) {
            return about(
                    ended.rules(),
                    ended.part().text().indonesian() + " \"" + ended.unit() + "\" tidak ada lagi sejak "
                            + ended.without() + ", dan tidak ada penerusnya",
                    "the " + ended.part().text().english() + " \"" + ended.unit() + "\" is no longer there from "
                            + ended.without() + " on, and no successor is");
        }
        if (finding instanceof RuleFinding.UnknownName unknown) {
            return unknownName(unknown);
        }
        return ofRules(finding);
    }

    private static LocalText unknownName(RuleFinding.UnknownName unknown) {
        LocalText kind = unknown.kind().text();
        LocalText meant = meant(unknown.similar());
        return about(
                unknown.rules(),
                kind.indonesian() + " \"" + unknown.name() + "\" tidak dikenal" + meant.indonesian(),
                "the " + kind.english() + " \"" + unknown.name() + "\" is not known" + meant.english());
    }

    private static LocalText meant(Optional<String> similar) {
        return similar.map(name -> new LocalText("; maksudnya \"" + name + "\"?", "; is \"" + name + "\" meant?"))
                .orElse(new LocalText("", ""));
    }

    private static LocalText ofRules(RuleFinding finding) {
        if (finding instanceof RuleFinding.NeverHolds never) {
            return about(
                    never.rules(),
                    "syarat-syaratnya bertentangan, sehingga tidak pernah berlaku",
                    "its conditions contradict each other, so that it never holds");
        }
        if (finding instanceof RuleFinding.Shadowed shadowed) {
            return about(
                    List.of(shadowed.rule()),
                    "tidak pernah menentukan, karena aturan " + shadowed.by() + " selalu menang"
                            + (shadowed.sameGoal() ? " (tujuannya sama)" : ""),
                    "it never decides, because the rule " + shadowed.by() + " always wins"
                            + (shadowed.sameGoal() ? " (it sends to the same place)" : ""));
        }
        if (finding instanceof RuleFinding.Overlap overlap) {
            return new LocalText(
                    "aturan " + overlap.rule() + " dan " + overlap.other() + ": prioritas sama (" + overlap.priority()
                            + "), tujuan berbeda, dan keduanya dapat berlaku untuk satu laporan",
                    "rules " + overlap.rule() + " and " + overlap.other() + ": of one priority (" + overlap.priority()
                            + "), with different destinations, and both can hold for one complaint");
        }
        if (finding instanceof RuleFinding.DoubtfulWord doubtful) {
            return doubtful(doubtful, doubtful.kind().text(), doubtful.word(), doubtful.similar());
        }
        if (finding instanceof RuleFinding.DoubtfulAgency doubtful) {
            return doubtful(
                    doubtful,
                    AGENCY,
                    doubtful.kind().value(),
                    doubtful.similar().value());
        }
        if (finding instanceof RuleFinding.JoinedPhrase joined) {
            return about(
                    joined.rules(),
                    "\"" + joined.phrase()
                            + "\" dicari sebagai satu frasa; kata yang berdiri sendiri dipisah dengan |: \""
                            + String.join(" | ", joined.parts()) + '"',
                    "\"" + joined.phrase() + "\" is looked for as one phrase; words on their own are separated by |: \""
                            + String.join(" | ", joined.parts()) + '"');
        }
        return ofComplaints(finding);
    }

    private static LocalText doubtful(RuleFinding finding, LocalText kind, String word, String similar) {
        return about(
                finding.rules(),
                kind.indonesian() + " \"" + word + "\" mirip dengan \"" + similar + "\"; salah tulis?",
                "the " + kind.english() + " \"" + word + "\" is nearly \"" + similar + "\"; a misspelling?");
    }

    private static LocalText ofComplaints(RuleFinding finding) {
        if (finding instanceof RuleFinding.NeverMatched never) {
            return about(
                    never.rules(),
                    "tidak cocok dengan satu pun dari " + never.complaints() + " laporan yang lalu",
                    "it fits none of " + never.complaints() + " complaints of the past");
        }
        if (finding instanceof RuleFinding.AgencyLoop loop) {
            return new LocalText(
                    "laporan berputar: yang ditujukan ke " + arrows(loop.units(), " dikirim ke ") + "; aturan "
                            + String.join(", ", loop.rules()),
                    "complaints go round: what is asked of " + arrows(loop.units(), " is sent to ") + "; rules "
                            + String.join(", ", loop.rules()));
        }
        if (finding instanceof RuleFinding.ReturnLoop loop) {
            String units = loop.units().stream().map(UnitName::value).collect(Collectors.joining(", "));
            return new LocalText(
                    loop.complaints() + " laporan sudah berputar di antara " + units
                            + ", dan aturan akan mengirimnya ke sana lagi",
                    loop.complaints() + " complaints went round between " + units
                            + ", and the rules would send them there again");
        }
        return finding instanceof RuleFinding.Gap gap ? gap(gap) : new LocalText("", "");
    }

    private static LocalText gap(RuleFinding.Gap gap) {
        String kinds =
                gap.classifications().stream().map(Classification::literal).collect(Collectors.joining(", "));
        if (gap.root().isEmpty()) {
            return new LocalText(
                    "tidak ada aturan untuk laporan tanpa kategori (" + kinds + ")",
                    "no rule for complaints without a category (" + kinds + ")");
        }
        String root = gap.root().get();
        return new LocalText(
                root + ": " + gap.categories() + " dari " + gap.of() + " kategori memiliki laporan tanpa aturan ("
                        + kinds + ")",
                root + ": " + gap.categories() + " of " + gap.of() + " categories have complaints without a rule ("
                        + kinds + ")");
    }

    private static String arrows(List<UnitName> units, String arrow) {
        return units.stream().map(UnitName::value).collect(Collectors.joining(arrow)) + arrow + units.get(0);
    }

    private static LocalText about(List<String> rules, String indonesian, String english) {
        String rule = String.join(", ", rules);
        return rules.isEmpty()
                ? new LocalText(indonesian, english)
                : new LocalText("aturan " + rule + ": " + indonesian, "rule " + rule + ": " + english);
    }
}
