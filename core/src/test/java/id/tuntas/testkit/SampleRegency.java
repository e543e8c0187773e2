package id.tuntas.testkit;

import java.util.List;
import java.util.Random;

/** The made-up regency that samples are of: Kabupaten Contoh. No unit, place or person of it exists. */
final class SampleRegency {

    static final String NAME = "Pemerintah Kabupaten Contoh";
    static final String PROVINCE = "Contoh Raya";
    static final String REGENCY = "Contoh";

    /** What people report, and to which unit it belongs, in its spellings; the first is the usual one. */
    record Topic(int weight, String categoryId, String category, String title, List<String> unit) {}

    private static final List<String> ROADS = List.of(
            "Dinas Pekerjaan Umum dan Penataan Ruang Kab. Contoh",
            "DINAS PEKERJAAN UMUM DAN PENATAAN RUANG KABUPATEN CONTOH",
            "Dinas Pekerjaan Umum & Penataan Ruang Kabupaten Contoh");
    private static final List<String> TRANSPORT =
            List.of("Dinas Perhubungan Kab. Contoh", "Dinas Perhubungan Kabupaten Contoh");
    private static final List<String> HEALTH =
            List.of("Dinas Kesehatan Kab. Contoh", "DINAS KESEHATAN KABUPATEN Contoh");
    private static final List<String> CIVIL = List.of("Dinas Kependudukan dan Pencatatan Sipil Kabupaten Contoh");
    private static final List<String> SOCIAL = List.of("Dinas Sosial Kabupaten Contoh", "Dinas Sosial  Kab. Contoh");
    private static final List<String> ENVIRONMENT = List.of("Dinas Lingkungan Hidup Kab. Contoh");
    private static final List<String> SCHOOLS = List.of("Dinas Pendidikan Contoh");
    private static final List<String> INFORMATION =
            List.of("Dinas Komunikasi dan Informatika, Statistik dan Persandian Kab. Contoh");
    private static final List<String> NORTH = List.of("Kecamatan Contoh Utara");
    private static final List<String> SOUTH = List.of("Kecamatan Contoh Selatan");

    private static final List<Topic> TOPICS = List.of(
            new Topic(18, "9001", "Jalan Berlubang", "Jalan berlubang di dekat jembatan", ROADS),
            new Topic(8, "9002", "Drainase (Gorong-gorong/Parit)", "Saluran air mampet, jalan tergenang", ROADS),
            new Topic(9, "9003", "Lampu Penerangan Jalan Umum", "Lampu jalan padam", TRANSPORT),
            new Topic(5, "9004", "Parkir Liar", "Parkir liar di depan pasar", TRANSPORT),
            new Topic(8, "9005", "Pelayanan Kesehatan", "Antrean puskesmas terlalu lama", HEALTH),
            new Topic(12, "9006", "KTP (Kartu Tanda Penduduk)", "KTP belum jadi", CIVIL),
            new Topic(6, "9007", "Kartu Keluarga", "Perubahan data kartu keluarga", CIVIL),
            new Topic(11, "9008", "Bantuan Sosial", "Data penerima bantuan sosial", SOCIAL),
            new Topic(8, "9009", "Pengelolaan Sampah", "Sampah menumpuk di tepi jalan", ENVIRONMENT),
            new Topic(5, "9010", "Pencemaran Lingkungan", "Bau dari tempat pengolahan", ENVIRONMENT),
            new Topic(5, "9011", "Biaya Sekolah", "Pungutan di sekolah", SCHOOLS),
            new Topic(3, "9012", "Jaringan Internet", "Internet balai desa mati", INFORMATION),
            new Topic(4, "9013", "Ketertiban Umum", "Suara keras larut malam", NORTH),
            new Topic(3, "9014", "Pemerintahan Desa", "Jam layanan kantor desa", SOUTH),
            new Topic(2, "9015", "Topik Lainnya", "Saran untuk kabupaten", INFORMATION));

    private static final List<Weighted> CHANNELS = List.of(
            new Weighted(55, "Website"),
            new Weighted(22, "Android"),
            new Weighted(7, "Website - pemerintah-kabupaten-contoh"),
            new Weighted(6, "Hotline Service"),
            new Weighted(4, "Instagram"),
            new Weighted(2, "SMS"),
            new Weighted(1, "Email Instansi"),
            new Weighted(1, "Tatap Muka"),
            new Weighted(1, "Whatsapp"),
            new Weighted(1, "Website - dinas-perhubungan-kabupaten-contoh"));

    private static final List<Weighted> CLASSIFICATIONS = List.of(
            new Weighted(50, "Pengaduan Tidak Berkadar Pengawasan"),
            new Weighted(27, "Pengaduan Berkadar Pengawasan"),
            new Weighted(13, ""),
            new Weighted(7, "Permintaan Informasi"),
            new Weighted(3, "Aspirasi"));

    private static final List<Weighted> CONFIDENTIALITIES = List.of(
            new Weighted(40, "Anonim"),
            new Weighted(25, "Anonim|Rahasia"),
            new Weighted(21, "Rahasia"),
            new Weighted(14, ""));

    private SampleRegency() {}

    /** A word with how often it is drawn. */
    record Weighted(int weight, String word) {}

    static Topic topic(Random random) {
        int at = random.nextInt(TOPICS.stream().mapToInt(Topic::weight).sum());
        for (Topic topic : TOPICS) {
            at -= topic.weight();
            if (at < 0) {
                return topic;
            }
        }
        throw new IllegalStateException("weights do not sum");
    }

    static String channel(Random random) {
        return draw(random, CHANNELS);
    }

    static String classification(Random random) {
        return draw(random, CLASSIFICATIONS);
    }

    static String confidentiality(Random random) {
        return draw(random, CONFIDENTIALITIES);
    }

    static String draw(Random random, List<Weighted> words) {
        int at = random.nextInt(words.stream().mapToInt(Weighted::weight).sum());
        for (Weighted word : words) {
            at -= word.weight();
            if (at < 0) {
                return word.word();
            }
        }
        throw new IllegalStateException("weights do not sum");
    }
}
