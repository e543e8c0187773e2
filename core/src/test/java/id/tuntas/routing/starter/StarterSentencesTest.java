package id.tuntas.routing.starter;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.directory.CategoryTree;
import id.tuntas.directory.Directory;
import id.tuntas.routing.Destination;
import id.tuntas.routing.RouteDecision;
import id.tuntas.routing.Router;
import id.tuntas.routing.RoutingCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where everyday sentences go, all of them made up, without a category and by the words alone. */
class StarterSentencesTest {

    private static final Router ROUTER =
            Router.compile(StarterRuleBook.typical(), Directory.empty().withCategories(CategoryTree.sp4n()));

    static String destination(RouteDecision decision) {
        Destination destination = decision.destination();
        return destination instanceof Destination.Outside outside
                ? outside.agency().value()
                : decision.lead().map(unit -> unit.value()).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jl depan balai warga berlubang besar, sdh banyak motor jatuh. Jalan ini tiap hari dilewati anak2 | Dinas Pekerjaan Umum dan Penataan Ruang
            Mohon perbaikan jalan di kampung kami, aspal sudah mengelupas semua | Dinas Pekerjaan Umum dan Penataan Ruang
            Jembatan gantung penghubung dua dusun papannya lepas | Dinas Pekerjaan Umum dan Penataan Ruang
            Gorong-gorong depan rumah mampet, air meluap ke jalan kalau hujan | Dinas Pekerjaan Umum dan Penataan Ruang
            Selokan tersumbat jadi banjir tiap hujan deras | Dinas Pekerjaan Umum dan Penataan Ruang
            Saluran irigasi jebol, sawah kami kekeringan | Dinas Pekerjaan Umum dan Penataan Ruang
            PJU di tikungan mati sdh sebulan, rawan begal | Dinas Perhubungan
            Lampu jalan padam dari pertigaan sampai jembatan | Dinas Perhubungan
            tolong lampu penerangan di gang kami gelap sekali pak | Dinas Perhubungan
            Parkir liar di depan toko bikin sempit, jukirnya minta 5rb | Dinas Perhubungan
            Tiap pagi macet parah di simpang tiga karena angkot ngetem | Dinas Perhubungan
            Lampu merah di perempatan kota tidak berfungsi | Dinas Perhubungan
            Sampah menumpuk 2 minggu blm diangkut, bau | Dinas Lingkungan Hidup
            Pabrik tahu buang limbah ke sungai, air jadi hitam | Dinas Lingkungan Hidup
            Ada yg bakar sampah tiap malam, asapnya masuk rumah | Dinas Lingkungan Hidup
            Pohon tumbang menutup gang kami | Dinas Lingkungan Hidup
            Antrean puskesmas lama sekali, dokter baru datang jam 10 | Dinas Kesehatan
            minta fogging bu, sudah 3 anak kena demam berdarah | Dinas Kesehatan
            Perawat di RSUD kasar sama pasien | Rumah Sakit Umum Daerah
            Guru sering tidak masuk, siswa kelas 4 tidak diajar | Dinas Pendidikan
            PPDB SMP zonasi kok tidak transparan | Dinas Pendidikan
            Atap SDN di desa kami ambruk | Dinas Pendidikan
            Bansos tidak tepat sasaran, yg kaya malah dapat | Dinas Sosial
            knp PKH sy tdk cair sdh 2 tahap | Dinas Sosial
            Nama saya hilang dari DTKS padahal janda anak tiga | Dinas Sosial
            Ada ODGJ mengamuk di terminal lama | Dinas Sosial
            Kapan KTP elektronik saya jadi? sudah 3 bln rekam | Dinas Kependudukan dan Pencatatan Sipil
            urus akte kelahiran kok dipersulit | Dinas Kependudukan dan Pencatatan Sipil
            Mau pindah domisili syaratnya apa saja min | Dinas Kependudukan dan Pencatatan Sipil
            Ada pungli di loket, diminta 50rb tanpa kuitansi | Inspektorat
            Dugaan korupsi proyek taman | Inspektorat
            Air PDAM mati 4 hari, tagihan jalan terus | Perusahaan Umum Daerah Air Minum
            air ledeng keruh dan bau kaporit | Perusahaan Umum Daerah Air Minum
            Sinyal internet di dusun atas tidak ada sama sekali | Dinas Komunikasi dan Informatika
            Website pemda tidak bisa dibuka | Dinas Komunikasi dan Informatika
            Situs dinas diretas jadi halaman judi slot | Tim Tanggap Insiden Siber
            Saya dapat email phishing mengatasnamakan pemkab | Tim Tanggap Insiden Siber
            Ada data bocor, NIK warga beredar di internet | Tim Tanggap Insiden Siber
            Minta data sektoral kemiskinan per kecamatan untuk skripsi | Wali Data
            Kami mohon keterbukaan informasi soal anggaran | Pejabat Pengelola Informasi dan Dokumentasi
            Cara mengurus izin usaha warung lewat OSS gimana | Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu
            PBG saya sudah 6 bulan belum terbit | Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu
            Warung jual miras dekat masjid | Satuan Polisi Pamong Praja
            PKL memenuhi trotoar depan pasar malam | Satuan Polisi Pamong Praja
            Pedagang kaki lima berjualan sampai bahu gang | Satuan Polisi Pamong Praja
            Banjir setinggi lutut, warga mengungsi di masjid | Badan Penanggulangan Bencana Daerah
            Tanah longsor menimpa dua rumah, tolong segera | Badan Penanggulangan Bencana Daerah
            Terjadi kebakaran di ruko belakang kantor pos | Dinas Pemadam Kebakaran dan Penyelamatan
            Ada sarang tawon besar di atap sekolah | Dinas Pemadam Kebakaran dan Penyelamatan
            Tetangga saya korban KDRT, anaknya ketakutan | Dinas Pemberdayaan Perempuan dan Perlindungan Anak
            Pupuk subsidi langka, petani menjerit | Dinas Pertanian
            Harga minyak goreng di kios melonjak | Dinas Perdagangan dan Perindustrian
            Upah kami di bawah UMK dan lembur tidak dibayar | Dinas Tenaga Kerja
            Perusahaan menahan gaji karyawan 3 bulan | Dinas Tenaga Kerja
            Kapan pengumuman PPPK tahap 2 | Badan Kepegawaian dan Pengembangan Sumber Daya Manusia
            SPPT PBB saya salah nama | Badan Pendapatan Daerah
            Koperasi tidak mengembalikan simpanan anggota | Dinas Koperasi, Usaha Kecil dan Menengah
            Dana desa tidak jelas, kades tidak pernah rapat | Dinas Pemberdayaan Masyarakat dan Desa
            Developer belum serahkan fasum perumahan | Dinas Perumahan dan Kawasan Permukiman
            Toilet di objek wisata kotor | Dinas Pariwisata dan Kebudayaan
            Listrik padam tiap sore, PLN ditelepon tidak diangkat | bumn
            Gas melon langka dan mahal | bumn
            Palang kereta api rusak, rawan | bumn
            Jalan provinsi di perbatasan rusak parah | provinsi
            Sekolah SMK negeri minta sumbangan 2 juta | provinsi
            Calo di samsat minta lebih utk pajak motor | provinsi
            Sertifikat tanah PTSL belum jadi sejak 2 thn lalu | kementerian
            Petugas KUA minta uang nikah | kementerian
            Urus paspor antre dari subuh | kementerian
            Kena tilang tapi tidak dikasih surat | polri
            Transaksi narkoba di gang belakang | polri
            Rumah kemalingan, motor hilang | polri
            Selamat pagi, terima kasih atas pelayanannya | -
            """)
    void wordsOfEveryDayFindTheirUnit(String sentence, String expected) {
        assertThat(destination(ROUTER.route(RoutingCase.builder().body(sentence).build())))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sampah di pinggir jalan | Lokasi dekat jalan yang rusak, depan puskesmas | Dinas Lingkungan Hidup
            Pelayanan KTP lambat | Saya mau urus bansos tapi KTP belum jadi | Dinas Kependudukan dan Pencatatan Sipil
            Bansos belum cair | KTP dan KK sudah dikumpulkan di balai desa | Dinas Sosial
            Lampu jalan mati | Banyak lubang juga di jalan itu, rawan maling | Dinas Perhubungan
            Guru galak | Anak saya takut ke sekolah karena dipukul | Dinas Pendidikan
            """)
    void theTitleGoesBeforeTheBody(String title, String body, String expected) {
        RoutingCase complaint = RoutingCase.builder().title(title).body(body).build();

        assertThat(destination(ROUTER.route(complaint))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jalan Berlubang | Dinas Pekerjaan Umum dan Penataan Ruang
            Pekerjaan Umum dan Penataan Ruang | Dinas Pekerjaan Umum dan Penataan Ruang
            Penerangan Jalan | Dinas Perhubungan
            Pencemaran Lingkungan | Dinas Lingkungan Hidup
            Banjir | Badan Penanggulangan Bencana Daerah
            KTP (Kartu Tanda Penduduk) | Dinas Kependudukan dan Pencatatan Sipil
            PKH Program Keluarga Harapan | Dinas Sosial
            Bantuan Sosial Tunai (BST) | Dinas Sosial
            Pelayanan Kesehatan | Dinas Kesehatan
            Kesehatan | Dinas Kesehatan
            APD | Dinas Kesehatan
            Penerimaan Siswa Baru | Dinas Pendidikan
            Beasiswa | kementerian
            Pungutan Liar | Inspektorat
            Tenaga Honorer | Badan Kepegawaian dan Pengembangan Sumber Daya Manusia
            Gaji Pekerja | Dinas Tenaga Kerja
            Pemadaman Listrik | bumn
            Layanan Air Minum | Perusahaan Umum Daerah Air Minum
            Surat Izin Mengemudi | polri
            Sertifikat Tanah | kementerian
            Ilegal Fishing | provinsi
            CSIRT | Tim Tanggap Insiden Siber
            Pemadaman Kebakaran | Dinas Pemadam Kebakaran dan Penyelamatan
            Pelecehan Seksual | Dinas Pemberdayaan Perempuan dan Perlindungan Anak
            Kebudayaan | Dinas Pariwisata dan Kebudayaan
            Topik Lainnya | -
            """)
    void categoriesFindTheirUnit(String category, String expected) {
        RoutingCase complaint = RoutingCase.builder().category(category).build();

        assertThat(destination(ROUTER.route(complaint))).isEqualTo(expected);
    }
}
