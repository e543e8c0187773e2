package id.tuntas.complaint;

import id.tuntas.text.LocalText;

/** What can be done with a complaint. Who may, and where it must stand, says the {@link LifecycleTable}. */
public enum CommandType {
    /** Who does it submits the complaint. */
    SUBMIT("menyampaikan laporan", "submits the complaint"),
    /** Who does it enters a complaint from another channel. */
    ENTER("memasukkan laporan dari kanal lain", "enters a complaint from another channel"),
    /** Who does it asks the reporter to complete it. */
    REQUEST_COMPLETION("meminta kelengkapan", "asks the reporter to complete it"),
    /** Who does it completes it. */
    COMPLETE("melengkapi laporan", "completes it"),
    /** Who does it archives it because nobody completed it. */
    EXPIRE("mengarsipkan karena tidak dilengkapi", "archives it because nobody completed it"),
    /** Who does it verifies and classifies it. */
    VERIFY("memverifikasi dan mengklasifikasi", "verifies and classifies it"),
    /** Who does it classifies it anew. */
    RECLASSIFY("mengubah klasifikasi", "classifies it anew"),
    /** Who does it decides who may know what. */
    SET_CONFIDENTIALITY("mengatur kerahasiaan", "decides who may know what"),
    /** Who does it disposes it to a unit. */
    DISPOSE("mendisposisikan", "disposes it to a unit"),
    /** Who does it accepts it and begins to work. */
    START_WORK("menerima dan mulai memproses", "accepts it and begins to work"),
    /** Who does it delegates it to a technical officer. */
    DELEGATE("mendelegasikan ke pejabat teknis", "delegates it to a technical officer"),
    /** Who does it adds a note. */
    NOTE("menambah catatan", "adds a note"),
    /** Who does it attaches files. */
    ATTACH("menambah lampiran", "attaches files"),
    /** Who does it follows it up. */
    FOLLOW_UP("menindaklanjuti", "follows it up"),
    /** Who does it rejects the follow-up. */
    REJECT_FOLLOW_UP("menolak tindak lanjut", "rejects the follow-up"),
    /** Who does it returns it as not its own. */
    RETURN_NOT_OURS("mengembalikan: bukan kewenangan", "returns it as not its own"),
    /** Who does it refers it to an agency outside. */
    REFER_OUTSIDE("merujuk ke instansi luar", "refers it to an agency outside"),
    /** Who does it records the receipt of the referral. */
    RECORD_RECEIPT("mencatat tanda terima rujukan", "records the receipt of the referral"),
    /** Who does it replies. */
    REPLY("menanggapi", "replies"),
    /** Who does it confirms that it is done. */
    CONFIRM("menyatakan selesai", "confirms that it is done"),
    /** Who does it disputes the follow-up. */
    DISPUTE("menyanggah tindak lanjut", "disputes the follow-up"),
    /** Who does it rates the handling. */
    RATE("memberi nilai", "rates the handling"),
    /** Who does it withdraws it. */
    WITHDRAW("menarik laporan", "withdraws it"),
    /** Who does it opens it again. */
    REOPEN("membuka kembali", "opens it again"),
    /** Who does it merges it into another. */
    MERGE("menggabungkan ke laporan lain", "merges it into another"),
    /** Who does it undoes the merging. */
    UNMERGE("memisahkan dari laporan lain", "undoes the merging"),
    /** Who does it archives it. */
    ARCHIVE("mengarsipkan", "archives it"),
    /** Who does it closes it. */
    CLOSE("menutup", "closes it"),
    /** Who does it closes it after silence. */
    CLOSE_SILENT("menutup otomatis", "closes it after silence"),
    /** Who does it corrects a mistake. */
    CORRECT("mengoreksi kesalahan", "corrects a mistake"),
    /** Who does it blocks its content. */
    BLOCK("memblokir konten", "blocks its content"),
    /** Who does it registers its tracking id of LAPOR!. */
    REGISTER_UPSTREAM("mencatat nomor LAPOR!", "registers its tracking id of LAPOR!"),
    /** Who does it erases its words. */
    ERASE_WORDS("menghapus teks", "erases its words");

    private final String indonesian;
    private final String english;

    CommandType(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /**
     * What who does it does, as the end of a sentence.
     *
     * @return such as {@code mendisposisikan} and {@code disposes it to a unit}
     */
    public LocalText does() {
        return new LocalText(indonesian, english);
    }
}
