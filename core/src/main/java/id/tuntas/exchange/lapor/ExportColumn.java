package id.tuntas.exchange.lapor;

import id.tuntas.exchange.table.Cells;

/** The columns of the export that are read; titles and bodies only for cases, never for facts. */
enum ExportColumn {
    TRACKING_ID("Tracking ID"),
    DATE("Tanggal Laporan Masuk"),
    TIME("Waktu Laporan Masuk"),
    CLASSIFICATION("Klasifikasi Laporan"),
    CATEGORY("Kategori"),
    CONFIDENTIALITY("Tipe Laporan (Anonim/Rahasia)", "Tipe Laporan"),
    TITLE("Judul Laporan"),
    FIRST_BODY("Isi Laporan Awal"),
    BODY("Isi Laporan Akhir"),
    CHANNEL("Sumber Laporan"),
    PARENT("Instansi Induk"),
    LEAD("Instansi Terdisposisi"),
    STATUS("Status Laporan"),
    REASON("Alasan Tunda/Arsip"),
    DISTRICT("Kecamatan"),
    VILLAGE("Kelurahan", "Desa/Kelurahan");

    private final String label;
    private final String shortLabel;

    ExportColumn(String label) {
        this(label, label);
    }

    ExportColumn(String label, String shortLabel) {
        this.label = label;
        this.shortLabel = shortLabel;
    }

    /** The name that the export gives it. */
    String label() {
        return label;
    }

    /** Whether a header's cell names it. */
    boolean isNamed(String key) {
        return Cells.key(label).equals(key) || Cells.key(shortLabel).equals(key);
    }
}
