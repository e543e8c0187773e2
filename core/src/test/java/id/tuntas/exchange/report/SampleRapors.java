package id.tuntas.exchange.report;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Bucket;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.directory.Directory;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.UnitName;
import id.tuntas.scorecard.Governance;
import id.tuntas.scorecard.Overdue;
import id.tuntas.scorecard.Presence;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.RaporForm;
import id.tuntas.scorecard.Scorecard;
import id.tuntas.scorecard.ScorecardAccumulator;
import id.tuntas.scorecard.ScorecardFact;
import id.tuntas.scorecard.ScorecardTerms;
import id.tuntas.scorecard.Setback;
import id.tuntas.scorecard.SlaOutcome;
import id.tuntas.scorecard.SlaResult;
import id.tuntas.scorecard.Standing;
import id.tuntas.scorecard.Versions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;

/** Rapors of a made-up regency, counted by the real accumulator. */
public final class SampleRapors {

    /** The zone of the samples. */
    public static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    /** The name of the made-up regency. */
    public static final String REGENCY_NAME = "Kabupaten Contoh";

    /** A name and literal that would do harm where they were not escaped. */
    public static final String HOSTILE = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>&amp;";

    private static final RegencyId REGENCY = RegencyId.of("35.99");
    private static final Instant END_OF_2023 = Instant.parse("2023-12-31T16:59:59Z");
    private static final String[] CHANNELS = {"Website", "Android", "Whatsapp", "SMS", "Instagram", "Call Center 112"};

    private SampleRapors() {}

    /**
     * 41 complaints of 2023, of which 28 are finished, 8 in process and 5 not followed up; no follow-up is dated.
     *
     * @return the rapor
     */
    public static Rapor fortyOne() {
        ScorecardAccumulator accumulator = ScorecardAccumulator.of(terms().groupings());
        for (int i = 0; i < 41; i++) {
            accumulator.add(fact(
                            i < 28 ? "Ditutup oleh Sistem" : i < 36 ? "Ditindaklanjuti" : "Terdisposisi",
                            LocalDate.of(2023, 1 + i % 12, 1 + i % 28))
                    .unit(UnitName.of(List.of("Dinas Kesehatan", "Dinas Pendidikan", "RSUD Contoh")
                            .get(i % 3)))
                    .channel(CHANNELS[i % 2])
                    .build());
        }
        return rapor(accumulator, overdue(3));
    }

    /**
     * 62 complaints of 2023, all finished, followed up after 15.6 days on average.
     *
     * @return the rapor
     */
    public static Rapor sixtyTwo() {
        ScorecardAccumulator accumulator = ScorecardAccumulator.of(terms().groupings());
        for (int i = 0; i < 62; i++) {
            long seconds = 1_347_840 + (i % 2 == 0 ? 1 : -1) * 40_000L * (i / 2);
            accumulator.add(fact("Ditutup oleh Admin", LocalDate.of(2023, 2 + i % 11, 1 + i % 28))
                    .unit(UnitName.of(i % 4 == 0 ? "Dinas Pekerjaan Umum" : "Dinas Perhubungan"))
                    .channel(CHANNELS[i % 3])
                    .followUpSeconds(OptionalLong.of(seconds))
                    .build());
        }
        return rapor(accumulator, List.of());
    }

    /**
     * No complaint and no event at all.
     *
     * @return the rapor
     */
    public static Rapor none() {
        Scorecard scorecard = ScorecardAccumulator.of(terms().groupings())
                .scorecard(REGENCY, Directory.empty(), terms(), Optional.empty(), Optional.empty());
        return new Rapor(scorecard, List.of(), versions());
    }

    /**
     * Some 1,600 complaints of 84 units over three years, with long names, all buckets and much overdue.
     *
     * @return the rapor
     */
    public static Rapor eightyFourUnits() {
        Random random = new Random(84);
        ScorecardAccumulator accumulator = ScorecardAccumulator.of(terms().groupings());
        for (int unit = 0; unit < 84; unit++) {
            int complaints = 1 + random.nextInt(38);
            double diligence = 0.35 + 0.65 * random.nextDouble();
            for (int i = 0; i < complaints; i++) {
                accumulator.add(randomFact(random, diligence)
                        .unit(UnitName.of(unitName(unit)))
                        .build());
            }
        }
        for (int i = 0; i < 30; i++) {
            accumulator.add(fact("Belum Terverifikasi", LocalDate.of(2023, 11 + i % 2, 1 + i % 28))
                    .channel(CHANNELS[i % 5])
                    .build());
        }
        accumulator.add(fact("Dalam Kajian Khusus", LocalDate.of(2022, 7, 4)).build());
        accumulator.add(ScorecardFact.builder()
                .bucket(Bucket.UNKNOWN)
                .arrivedOn(LocalDate.of(2022, 7, 5))
                .build());
        return rapor(accumulator, overdue(57));
    }

    /**
     * One complaint whose unit, channel, literal and obligation come from an attacker, and one without any of them.
     *
     * @param text the unit's name, the channel, the literal and the obligation
     * @return the rapor
     */
    public static Rapor named(String text) {
        ScorecardAccumulator accumulator = ScorecardAccumulator.of(terms().groupings());
        accumulator.add(ScorecardFact.builder()
                .bucket(Bucket.OTHER)
                .literal(text)
                .unit(UnitName.of(text))
                .channel(text)
                .arrivedOn(LocalDate.of(2023, 3, 14))
                .build());
        accumulator.add(ScorecardFact.builder()
                .bucket(Bucket.UNKNOWN)
                .arrivedOn(LocalDate.of(2023, 3, 15))
                .build());
        Overdue overdue = Overdue.builder()
                .complaint(ComplaintId.of(REGENCY, "4695068"))
                .unit(UnitName.of(text))
                .obligation(text)
                .start(Instant.parse("2023-03-14T02:15:00Z"))
                .due(LocalDate.of(2023, 3, 17))
                .workingDaysOverdue(6)
                .build();
        return rapor(accumulator, List.of(overdue));
    }

    /**
     * 20 complaints of two units of which everything is known that a scorecard counts: time limits, setbacks, ratings, an officer,
     * what is overdue, and what the regency says of itself.
     *
     * @return the rapor
     */
    public static Rapor worked() {
        ScorecardAccumulator accumulator = ScorecardAccumulator.of(terms().groupings());
        UnitName health = UnitName.of("Dinas Kesehatan");
        for (int i = 0; i < 20; i++) {
            UnitName unit = i < 15 ? health : UnitName.of("Dinas Sosial");
            ScorecardFact.Builder fact = fact(
                            i % 5 < 3 ? "Ditutup oleh Admin" : i % 5 == 3 ? "Ditindaklanjuti" : "Terdisposisi",
                            LocalDate.of(2023, 5, 1 + i))
                    .unit(unit)
                    .channel("Website");
            if (i % 5 < 3) {
                fact.followUpSeconds(86_400L * (1 + i % 5));
                fact.addSla(new SlaOutcome(
                        "follow-up", i % 5 == 2 && i < 13 ? SlaResult.BREACHED : SlaResult.MET, Optional.of(health)));
                fact.stars(i < 3 ? OptionalInt.of(3 + i) : OptionalInt.empty());
            }
            if (i % 5 == 3) {
                fact.addSla(new SlaOutcome("follow-up", SlaResult.MET, Optional.of(unit)));
                fact.addSla(new SlaOutcome("verify", SlaResult.OPEN, Optional.empty()));
                fact.officer(i < 10 ? Optional.of(OfficerId.of("P-017")) : Optional.empty());
                fact.isDuplicate(i == 3);
            }
            if (i % 5 == 4 && i < 15) {
                fact.overdueObligations(1).workingDaysOverdue(OptionalInt.of(i));
            }
            if (i == 0) {
                fact.putSetbacks(Setback.REOPENED, 2);
            }
            accumulator.add(fact.build());
        }
        Standing procedure = new Standing(Presence.NOT_SAID, Presence.NOT_SAID, Presence.PRESENT);
        return rapor(accumulator, overdue(3))
                .withGovernance(Governance.builder()
                        .version("2023-12")
                        .regency(new Standing(Presence.PRESENT, Presence.ABSENT, Presence.NOT_SAID))
                        .putUnits(health, procedure)
                        .putUnits(
                                UnitName.of("Dinas Sosial"),
                                new Standing(Presence.NOT_SAID, Presence.NOT_SAID, Presence.ABSENT))
                        .build());
    }

    private static ScorecardFact.Builder randomFact(Random random, double diligence) {
        LocalDate arrived = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(3 * 365));
        double luck = random.nextDouble();
        String literal = luck < diligence
                ? "Ditutup oleh " + List.of("Sistem", "Admin", "Pelapor").get(random.nextInt(3))
                : luck < diligence + 0.1
                        ? "Diarsipkan oleh Admin"
                        : List.of("Ditindaklanjuti", "Terdisposisi", "Menunggu Kelengkapan Informasi", "Ditanggapi")
                                .get(random.nextInt(4));
        ScorecardFact.Builder fact = fact(literal, arrived).channel(CHANNELS[random.nextInt(CHANNELS.length)]);
        return literal.startsWith("Ditutup") ? fact.followUpSeconds(3_600L + random.nextInt(3_000_000)) : fact;
    }

    private static ScorecardFact.Builder fact(String literal, LocalDate arrived) {
        return ScorecardFact.builder().bucket(bucket(literal)).literal(literal).arrivedOn(arrived);
    }

    private static Bucket bucket(String literal) {
        if (literal.startsWith("Ditutup")) {
            return Bucket.FINISHED;
        }
        if (literal.startsWith("Diarsipkan")) {
            return Bucket.ARCHIVED;
        }
        if (literal.startsWith("Ter") || literal.startsWith("Belum")) {
            return Bucket.NOT_FOLLOWED_UP;
        }
        return literal.startsWith("Dalam") ? Bucket.OTHER : Bucket.IN_PROCESS;
    }

    private static String unitName(int number) {
        List<String> kinds = List.of(
                "Dinas Perumahan, Kawasan Permukiman, Cipta Karya dan Tata Ruang Bidang Penataan Wilayah",
                "Kecamatan",
                "Badan Perencanaan Pembangunan, Penelitian dan Pengembangan Daerah",
                "Bagian Sekretariat",
                "RSUD",
                "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana");
        return number == 7
                ? "Badan-Penanggulangan-Bencana-Daerah-Tanpa-Spasi-Yang-Sangat-Panjang-Sekali-Sekali"
                : kinds.get(number % kinds.size()) + " Contoh " + (number + 1);
    }

    private static List<Overdue> overdue(int count) {
        List<Overdue> overdue = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate due = LocalDate.of(2023, 9, 4).plusDays(i);
            Overdue.Builder one = Overdue.builder()
                    .complaint(ComplaintId.of(REGENCY, Integer.toString(4_695_068 + 17 * i)))
                    .obligation(i % 3 == 0 ? "verify" : "first-follow-up")
                    .start(due.minusDays(5).atTime(9, 15).atZone(JAKARTA).toInstant())
                    .due(due)
                    .workingDaysOverdue(Math.max(1, 80 - 2 * i));
            overdue.add((i % 4 == 0 ? one : one.unit(UnitName.of(unitName(i)))).build());
        }
        return overdue;
    }

    /**
     * A rapor under another form.
     *
     * @param rapor any rapor
     * @param form the form
     * @return the same otherwise
     */
    public static Rapor under(Rapor rapor, RaporForm form) {
        ScorecardTerms terms = ScorecardTerms.builder()
                .from(rapor.scorecard().terms())
                .form(form)
                .build();
        Scorecard scorecard =
                Scorecard.builder().from(rapor.scorecard()).terms(terms).build();
        return new Rapor(scorecard, rapor.overdue(), rapor.versions());
    }

    private static Rapor rapor(ScorecardAccumulator accumulator, List<Overdue> overdue) {
        Scorecard scorecard = accumulator.scorecard(
                REGENCY, Directory.empty(), terms(), Optional.of(END_OF_2023), Optional.of(END_OF_2023));
        return new Rapor(scorecard, overdue, versions());
    }

    private static ScorecardTerms terms() {
        return ScorecardTerms.builder().zone(JAKARTA).build();
    }

    private static Versions versions() {
        return new Versions("permenpan-62-2018/1", "national/2025", "none");
    }
}
