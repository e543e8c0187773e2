package id.tuntas.exchange.routing;

import id.tuntas.exchange.table.Cells;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a rule book, in the order in which they are written. */
enum RuleColumn {
    RULE("aturan", "Nama aturan, 1 sampai 100 karakter, tidak boleh sama dengan nama aturan lain.", "jalan-rusak"),
    PRIORITY(
            "prioritas", "Bilangan bulat. Jika beberapa aturan berlaku, yang terbesar menang. Kosong berarti 0.", "10"),
    CATEGORY("kategori", "Kategori laporan; kategori di bawahnya ikut.", "Jalan Berlubang|Jembatan"),
    CLASSIFICATION("klasifikasi", "Klasifikasi laporan seperti pada LAPOR!.", "Permintaan Informasi"),
    CHANNEL("kanal", "Kanal masuknya laporan.", "Website|SMS"),
    AGENCY("instansi_tujuan", "Instansi yang dituju pelapor.", "Dinas Pekerjaan Umum"),
    PLACE("tempat", "Kecamatan, desa atau kelurahan tempat kejadian; isi kecamatan ikut.", "Kecamatan Contoh Utara"),
    ANY_WORDS("kata_salah_satu", "Kata atau frasa; paling sedikit satu ada dalam laporan.", "jalan berlubang|aspal"),
    ALL_WORDS("kata_wajib", "Kata atau frasa; semuanya ada dalam laporan.", "lampu|padam"),
    NONE_WORDS("kata_tanpa", "Kata atau frasa; tidak satu pun ada dalam laporan.", "jalan tol"),
    WORDS_IN("kata_di", "Di mana kata dicari: judul, isi, atau judul|isi. Kosong berarti keduanya.", "judul"),
    CONFIDENTIALITY(
            "kerahasiaan",
            "anonim, tidak anonim, rahasia, tidak rahasia; dua syarat dipisah dengan | dan keduanya harus terpenuhi.",
            "tidak anonim|rahasia"),
    FROM("dari", "Hari pertama laporan masuk, tahun-bulan-hari.", "2024-03-12"),
    UNTIL("sampai", "Hari terakhir laporan masuk, termasuk hari itu.", "2024-04-09"),
    HOURS("jam", "Jam masuk; jam kedua tidak termasuk. Boleh melewati tengah malam.", "18:00-06:00"),
    UNIT(
            "unit",
            "Perangkat daerah yang menjawab. Isi salah satu saja: unit, rujuk atau tahan.",
            "Dinas Pekerjaan Umum"),
    SUPPORTING("pendukung", "Perangkat daerah yang membantu unit.", "Dinas Perhubungan"),
    REFER("rujuk", "Jenis instansi di luar daerah: provinsi, kementerian, bumn, polri, atau lainnya.", "provinsi"),
    HOLD("tahan", "ya: laporan menunggu keputusan koordinator.", "ya"),
    URGENCY("urgensi", "biasa, penting atau segera. Kosong berarti biasa.", "penting"),
    REMARK("catatan", "Catatan bebas, misalnya dasar hukum aturan.", "SK Bupati 12/2024");

    private final String indonesian;
    private final String meaning;
    private final String example;

    RuleColumn(String indonesian, String meaning, String example) {
        this.indonesian = indonesian;
        this.meaning = meaning;
        this.example = example;
    }

    /** Its name in CSV. */
    String english() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name in a workbook. */
    String indonesian() {
        return indonesian;
    }

    /** What a workbook says of it, in Indonesian. */
    String meaning() {
        return meaning;
    }

    /** A cell as it may be filled in. */
    String example() {
        return example;
    }

    /** The column of that name, in either language; a blank counts as an underscore. */
    static Optional<RuleColumn> named(String header) {
        String key = key(header);
        return Arrays.stream(values())
                .filter(column -> key(column.english()).equals(key)
                        || key(column.indonesian).equals(key))
                .findFirst();
    }

    private static String key(String name) {
        return Cells.key(name).replace("_", "");
    }
}
