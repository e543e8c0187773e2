package id.tuntas.scorecard;

import id.tuntas.text.LocalText;
import java.util.List;

/** The forms that come with the library. */
final class ShippedForms {

    private static final String CIRCULAR_2023 =
            "circular 100.4.4/3368/SJ of 22 July 2024, as the press quoted it for Sampang and Blitar";
    private static final String PRESS_2025 = "press reports of November 2025 on the evaluation of 2024";
    private static final String OURS = "ours";

    private ShippedForms() {}

    static RaporForm evaluationOf2023() {
        return RaporForm.builder()
                .id("kemendagri-2023")
                .version("1")
                .title(new LocalText(
                        "Rapor pengelolaan pengaduan, evaluasi tahun 2023",
                        "Rapor of complaint handling, evaluation of 2023"))
                .lines(List.of(
                        shown(FormFigure.DECREE, "SK Tim Pengelola", "Decree naming the team"),
                        shown(FormFigure.ACTION_PLAN, "Rencana Aksi", "Action plan"),
                        shown(FormFigure.TOTAL, "Total pengaduan", "Complaints"),
                        shown(FormFigure.FINISHED, "Selesai", "Finished"),
                        shown(FormFigure.IN_PROCESS, "Proses", "In process"),
                        shown(FormFigure.NOT_FOLLOWED_UP, "Belum tindak lanjut", "Not followed up"),
                        shown(FormFigure.PERCENTAGE, "Persentase penyelesaian", "Completion, per cent"),
                        shown(
                                FormFigure.AVERAGE_FOLLOW_UP_DAYS,
                                "Rata-rata tindak lanjut (hari)",
                                "Average follow-up, days"),
                        shown(FormFigure.QUALITY, "Kualitas", "Quality"),
                        shown(FormFigure.RECOMMENDATIONS, "Rekomendasi", "Recommendations")))
                .rules(rules())
                .build();
    }

    static RaporForm evaluationOf2024() {
        return RaporForm.builder()
                .id("kemendagri-2024")
                .version("1")
                .title(new LocalText(
                        "Evaluasi pengelolaan pengaduan tahun 2024, dinilai atas bukti",
                        "Evaluation of complaint handling of 2024, scored upon evidence"))
                .lines(List.of(
                        scored("perencanaan", "Perencanaan", "Planning"),
                        scored("kebijakan", "Kebijakan", "Policy"),
                        scored("sdm", "Sumber daya manusia", "People"),
                        scored("sosialisasi", "Sosialisasi", "Outreach"),
                        scored("kanal", "Kanal pengaduan / SP4N-LAPOR!", "Channels / SP4N-LAPOR!"),
                        scored("efektivitas-tl", "Efektivitas tindak lanjut", "Effectiveness of follow-up")))
                .rules(rules())
                .build();
    }

    private static FormLine shown(FormFigure figure, String indonesian, String english) {
        return new FormLine.Shown(figure, new LocalText(indonesian, english), CIRCULAR_2023);
    }

    private static FormLine scored(String aspect, String indonesian, String english) {
        return new FormLine.Scored(aspect, new LocalText(indonesian, english), PRESS_2025);
    }

    private static List<FormRule> rules() {
        return List.of(
                rule(
                        "no-complaints",
                        FormCondition.NOT_RATED,
                        0,
                        "Tojo Una-Una in 2023, as the press told it",
                        "Belum ada laporan pada periode ini: belum dapat dinilai. Apakah warga sudah mengenal SP4N-LAPOR!?"
                                + " Periksa dan lakukan sosialisasi.",
                        "No complaint in this period: nothing to rate. Do people know SP4N-LAPOR!? Find out, and reach out to"
                                + " them."),
                rule(
                        "no-decree",
                        FormCondition.NO_DECREE,
                        0,
                        "the form's first line; the advice is ours",
                        "SK Tim Pengelola belum ada: segera menetapkan SK Tim Pengelola.",
                        "There is no decree that names the team: issue one soon."),
                rule(
                        "no-action-plan",
                        FormCondition.NO_ACTION_PLAN,
                        0,
                        "Blitar's rapor of 2023, as the press quoted it",
                        "Rencana aksi belum ada: segera menyusun rencana aksi.",
                        "There is no action plan: draw one up soon."),
                rule(
                        "low-completion",
                        FormCondition.COMPLETION_BELOW,
                        75,
                        "the province's advice to Sampang, as the press told it; the bound is ours",
                        "Persentase penyelesaian rendah: sosialisasikan kanal pengaduan dan percepat tindak"
                                + " lanjut laporan yang masih terbuka.",
                        "Completion is low: promote the channel and follow up open complaints faster."),
                rule(
                        "slow-follow-up",
                        FormCondition.FOLLOW_UP_SLOWER_THAN,
                        14,
                        OURS,
                        "Rata-rata tindak lanjut lambat: percepat jawaban pertama perangkat daerah.",
                        "Follow-up is slow on average: units should give their first answer sooner."),
                rule(
                        "not-followed-up",
                        FormCondition.NOT_FOLLOWED_UP_ABOVE,
                        0,
                        OURS,
                        "Masih ada laporan yang belum ditindaklanjuti: disposisikan dan mulai kerjakan segera.",
                        "Some complaints have not been taken up: dispose them and begin at once."),
                rule(
                        "overdue",
                        FormCondition.OVERDUE_ABOVE,
                        0,
                        OURS,
                        "Ada laporan yang melewati batas waktu: selesaikan lebih dahulu, mulai dari yang paling lama.",
                        "Some complaints are overdue: finish them first, the oldest before the others."),
                rule(
                        "procedures",
                        FormCondition.PROCEDURE_SHARE_BELOW,
                        100,
                        "Malang in 2024 (5 of 84 units), as the press told it; the bound is ours",
                        "Belum semua perangkat daerah memiliki SOP pengelolaan pengaduan: lengkapi SOP di setiap perangkat"
                                + " daerah.",
                        "Not every unit has a procedure for complaints: see to it that each has one."));
    }

    private static FormRule rule(
            String id, FormCondition when, int bound, String source, String indonesian, String english) {
        return FormRule.builder()
                .id(id)
                .when(when)
                .bound(bound)
                .text(new LocalText(indonesian, english))
                .source(source)
                .build();
    }
}
