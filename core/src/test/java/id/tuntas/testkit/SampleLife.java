package id.tuntas.testkit;

import id.tuntas.testkit.SampleRegency.Weighted;
import id.tuntas.testkit.SampleReport.Line;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The life of a made-up report, from its arrival to the status that the export shows. */
final class SampleLife {

    /** How often reports end where; the last two are words that no table knows. */
    private static final List<Weighted> STATUSES = List.of(
            new Weighted(620, "Ditutup oleh Sistem"),
            new Weighted(110, "Ditutup oleh Admin"),
            new Weighted(40, "Ditutup oleh Pelapor"),
            new Weighted(50, "Diarsipkan oleh Admin"),
            new Weighted(30, "Diarsipkan oleh Sistem"),
            new Weighted(22, "Diarsipkan oleh Pelapor"),
            new Weighted(36, "Menunggu Kelengkapan Informasi"),
            new Weighted(28, "Ditindaklanjuti oleh Instansi"),
            new Weighted(12, "Ditanggapi oleh Pelapor"),
            new Weighted(14, "Terdisposisi"),
            new Weighted(10, "Terverifikasi"),
            new Weighted(8, "Konten Terblokir"),
            new Weighted(12, "Belum Terverifikasi"),
            new Weighted(4, "Dalam Peninjauan Bersama"),
            new Weighted(4, "Ditangguhkan Sementara"));

    private final Random random;
    private final OffsetDateTime arrival;
    private final List<String> unit;
    private final List<Line> lines = new ArrayList<>();
    private final String status;
    private OffsetDateTime at;
    private Optional<String> lead = Optional.empty();

    /** Draws lives until one has ended by the day of the export; a young report is still unverified. */
    static SampleLife of(Random random, OffsetDateTime arrival, OffsetDateTime exported, List<String> unit) {
        for (int attempt = 0; attempt < 5; attempt++) {
            SampleLife life = new SampleLife(random, arrival, unit, SampleRegency.draw(random, STATUSES));
            if (life.at.isBefore(exported)) {
                return life;
            }
        }
        return new SampleLife(random, arrival, unit, "Belum Terverifikasi");
    }

    private SampleLife(Random random, OffsetDateTime arrival, List<String> unit, String status) {
        this.random = random;
        this.arrival = arrival;
        this.unit = unit;
        at = arrival;
        add("diterima", "", "pelapor");
        this.status = live(status);
    }

    String status() {
        return status;
    }

    String lead() {
        return lead.orElse("");
    }

    List<Line> lines() {
        return lines;
    }

    String reason() {
        return switch (status) {
            case "Diarsipkan oleh Admin" ->
                "Laporan ini diarsipkan karena Mengandung SARA, Tidak Memiliki Bukti Dukung, Tidak Jelas, dan Tidak Relevan dengan Kinerja Pemerintah";
            case "Diarsipkan oleh Sistem" -> "Laporan diarsipkan karena sudah mencapai batas kadaluarsa pengaduan.";
            case "Diarsipkan oleh Pelapor" -> "Laporan ini diarsipkan sesuai dengan keinginan Pelapor";
            default -> "";
        };
    }

    private String live(String end) {
        switch (end) {
            case "Belum Terverifikasi" -> {}
            case "Terverifikasi" -> verify();
            case "Terdisposisi" -> {
                dispose();
                return "Terdisposisi ke " + lead();
            }
            case "Konten Terblokir" -> addLater(1, "diblokir", "", "admin");
            case "Menunggu Kelengkapan Informasi" -> addLater(2, "tertunda", "", "koordinator");
            case "Diarsipkan oleh Admin" -> {
                verify();
                addLater(2, "diarsipkan", "", "admin");
            }
            case "Diarsipkan oleh Sistem" -> {
                addLater(2, "tertunda", "", "koordinator");
                addLater(30, "diarsipkan", "", "sistem");
            }
            case "Diarsipkan oleh Pelapor" -> addLater(5, "diarsipkan", "", "pelapor");
            case "Ditindaklanjuti oleh Instansi" -> followUp();
            case "Ditanggapi oleh Pelapor" -> {
                followUp();
                addLater(4, "ditanggapi_pelapor", "", "pelapor");
            }
            case "Ditutup oleh Sistem" -> {
                followUp();
                closeAfterTenWorkingDays();
            }
            case "Ditutup oleh Admin" -> {
                followUp();
                addLater(8, "ditutup", "", "admin");
            }
            case "Ditutup oleh Pelapor" -> {
                followUp();
                addLater(5, "ditutup", "", "pelapor");
            }
            default -> {
                dispose();
                addLater(3, "diproses", lead(), "penghubung");
            }
        }
        return end;
    }

    private void verify() {
        addLater(3, "diverifikasi", "", "koordinator");
    }

    private void dispose() {
        verify();
        if (random.nextInt(20) == 0) {
            addLater(3, "tertunda", "", "koordinator");
            addLater(5, "dilengkapi", "", "pelapor");
        }
        if (random.nextInt(12) == 0) {
            String mistaken = SampleRegency.topic(random).unit().get(0);
            addLater(1, "didisposisikan", mistaken, "koordinator");
            addLater(4, "bukan_kewenangan", mistaken, "penghubung");
        }
        String spelled = unit.get(random.nextInt(3) == 0 ? random.nextInt(unit.size()) : 0);
        lead = Optional.of(spelled);
        addLater(2, "didisposisikan", spelled, "koordinator");
    }

    private void followUp() {
        dispose();
        if (random.nextBoolean()) {
            addLater(3, "diproses", lead(), "penghubung");
        }
        addLater(random.nextInt(8) == 0 ? 40 : 12, "ditindaklanjuti", lead(), "teknis");
        if (random.nextInt(15) == 0) {
            addLater(2, "ditolak_jawabannya", "", "koordinator");
            addLater(6, "ditindaklanjuti", lead(), "teknis");
        }
    }

    /** At 01:00, on the tenth working day, weekends left out, the day of the last activity being the first. */
    private void closeAfterTenWorkingDays() {
        OffsetDateTime day = at;
        int worked = isWeekend(day) ? 0 : 1;
        while (worked < 10) {
            day = day.plusDays(1);
            if (!isWeekend(day)) {
                worked++;
            }
        }
        at = day.withHour(1).withMinute(0).withSecond(0);
        add("ditutup", "", "sistem");
    }

    private static boolean isWeekend(OffsetDateTime day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The next event, within some days; officials act on weekdays from eight to four, reporters at any hour. */
    private void addLater(int withinDays, String event, String actorsUnit, String actor) {
        OffsetDateTime next = at.plusDays(random.nextInt(withinDays + 1));
        if (actor.equals("pelapor") || actor.equals("sistem")) {
            at = next.plusMinutes(10 + random.nextInt(600)).withSecond(random.nextInt(60));
        } else {
            while (isWeekend(next)) {
                next = next.plusDays(1);
            }
            next = next.withHour(8 + random.nextInt(8))
                    .withMinute(random.nextInt(60))
                    .withSecond(random.nextInt(60));
            while (!next.isAfter(at)) {
                next = next.plusHours(1);
            }
            at = next;
        }
        add(event, actorsUnit, actor);
    }

    private void add(String event, String actorsUnit, String actor) {
        lines.add(new Line(at, event, actorsUnit, actor));
    }

    @Override
    public String toString() {
        return "SampleLife[" + arrival + ", " + status + "]";
    }
}
