package id.tuntas.exchange.routing;

import java.util.ArrayList;
import java.util.List;

/** What the second sheet of a workbook tells its readers, in Indonesian. */
final class RuleGuide {

    /** Above the table of columns. */
    static final List<String> LINES = List.of(
            "Cara mengisi buku aturan",
            "Satu baris satu aturan. Kolom boleh dipindahkan; kolom yang tidak dipakai boleh dihapus.",
            "Kolom kosong berarti tidak menjadi syarat. Semua syarat yang diisi harus terpenuhi.",
            "Beberapa nilai dalam satu sel dipisah dengan tanda |; cukup satu yang terpenuhi.",
            "Tanda | di dalam nilai ditulis \\| dan garis miring terbalik ditulis \\\\.",
            "Setiap aturan mengisi tepat satu dari unit, rujuk atau tahan, dan paling sedikit satu syarat.",
            "Jika satu baris saja salah, seluruh buku ditolak dan semua kesalahan disebutkan.");

    private static final List<Entry> PREAMBLE = List.of(
            new Entry("(buku)", "Nama buku aturan; wajib, di atas judul kolom.", "kab-contoh"),
            new Entry("(versi)", "Versi buku aturan; wajib. Ganti setiap kali buku diubah.", "2024-03-04"),
            new Entry(
                    "(pencocokan)",
                    "kata dasar: memperbaiki dan perbaikan dianggap sama; persis: kata harus sama hurufnya.",
                    "kata dasar"),
            new Entry(
                    "(inspektorat)",
                    "Perangkat daerah penerima pengaduan berkadar pengawasan; kosong berarti menurut data perangkat daerah.",
                    "Inspektorat Daerah"));

    private RuleGuide() {}

    /**
     * A column or a row above the header.
     *
     * @param name what it is called
     * @param meaning what to fill in
     * @param example a cell
     */
    record Entry(String name, String meaning, String example) {}

    static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>(PREAMBLE);
        for (RuleColumn column : RuleColumn.values()) {
            entries.add(new Entry("(" + column.indonesian() + ")", column.meaning(), column.example()));
        }
        return entries;
    }
}
