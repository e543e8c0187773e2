package id.tuntas.routing;

import id.tuntas.text.LocalText;
import java.util.Map;

/** What a reporter is told whose complaint is not the regency's to settle. The sentences are ours. */
final class Referral {

    private static final Map<AgencyKind, LocalText> TEXTS = Map.of(
            AgencyKind.PROVINCE,
            new LocalText(
                    "Laporan ini menjadi kewenangan pemerintah provinsi dan diteruskan ke sana",
                    "This is for the provincial government to settle and is referred to it"),
            AgencyKind.MINISTRY,
            new LocalText(
                    "Laporan ini menjadi kewenangan kementerian atau lembaga dan diteruskan ke sana",
                    "This is for a ministry or national agency to settle and is referred to it"),
            AgencyKind.STATE_COMPANY,
            new LocalText(
                    "Laporan ini menjadi kewenangan badan usaha milik negara dan diteruskan ke sana",
                    "This is for a state company to settle and is referred to it"),
            AgencyKind.POLICE,
            new LocalText(
                    "Laporan ini menjadi kewenangan kepolisian dan diteruskan ke sana",
                    "This is for the police to settle and is referred to them"));

    private Referral() {}

    static LocalText text(AgencyKind kind) {
        return TEXTS.getOrDefault(
                kind,
                new LocalText(
                        "Laporan ini menjadi kewenangan instansi lain (" + kind + ") dan diteruskan ke sana",
                        "This is for another agency (" + kind + ") to settle and is referred to it"));
    }
}
