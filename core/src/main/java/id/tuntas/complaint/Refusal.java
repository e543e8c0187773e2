package id.tuntas.complaint;

import id.tuntas.text.LocalText;
import java.time.Instant;
import java.util.Optional;

/**
 * Why a command is not carried out. Immutable; says nothing personal.
 *
 * @param reason the reason, for programs
 * @param command what was wanted
 * @param text the reason, for people
 * @param moment from when on, or until when, it is or was possible; empty where no moment makes a difference
 */
public record Refusal(Reason reason, CommandType command, LocalText text, Optional<Instant> moment) {

    /** The reasons, one word each. */
    public enum Reason {
        /** There is no such complaint yet. */
        NOT_RECEIVED("Laporan ini belum pernah diterima", "there is no such complaint"),
        /** There is such a complaint already. */
        ALREADY_RECEIVED("Laporan dengan nomor ini sudah ada", "there is such a complaint already"),
        /** The role never does that. */
        NOT_FOR_THIS_ROLE("Peran ini tidak berwenang untuk itu", "this role never does that"),
        /** It is the work of somebody else. */
        NOT_YOUR_WORK("Laporan ini bukan tugas Anda", "it is somebody else's work"),
        /** The complaint does not stand where that can be done. */
        NOT_IN_THIS_STATUS("Status laporan tidak memungkinkan itu", "the complaint's status does not allow that"),
        /** The words that must go with it are missing. */
        WORDS_MISSING("Teks yang wajib belum ada: ", "words that must go with it are missing: "),
        /** A value that must go with it is missing or blank. */
        VALUE_MISSING("Isian yang wajib belum ada: ", "a value that must go with it is missing: "),
        /** It would change nothing. */
        NOTHING_CHANGES("Tidak ada yang berubah", "it would change nothing"),
        /** The time has not come. */
        TOO_EARLY("Belum waktunya", "it is too early"),
        /** The time has passed. */
        TOO_LATE("Waktunya sudah lewat", "it is too late"),
        /** The rules of the regency do not provide for it. */
        NOT_PROVIDED_FOR("Aturan kabupaten tidak mengizinkannya", "the rules do not provide for it"),
        /** The directory does not know the unit. */
        UNKNOWN_UNIT("Perangkat daerah tidak ada dalam direktori", "the directory does not know the unit"),
        /** Only a coordinator lowers secrecy. */
        SECRECY_NOT_LOWERED(
                "Hanya admin koordinator yang boleh menurunkan kerahasiaan", "only a coordinator lowers secrecy"),
        /** A complaint is not merged into itself, into one that has ended, or into one of another regency. */
        UNFIT_PRIMARY("Laporan tujuan tidak dapat menerima penggabungan", "the other complaint cannot take it in"),
        /** It is not merged into that one. */
        NOT_MERGED_THERE("Laporan ini tidak digabung ke laporan itu", "it is not merged into that one"),
        /** That event is not one to correct: it is unknown, corrected already, no longer the last step, or undone otherwise. */
        NOT_CORRECTABLE("Kejadian itu tidak dapat dikoreksi", "that event is not one to correct");

        private final String indonesian;
        private final String english;

        Reason(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        /**
         * The reason, for people.
         *
         * @return a sentence without a full stop; of what is missing its beginning, behind which stands what
         */
        public LocalText text() {
            return new LocalText(indonesian, english);
        }

        private LocalText followedBy(LocalText what) {
            return new LocalText(indonesian + what.indonesian(), english + what.english());
        }
    }

    static Refusal of(Reason reason, CommandType command) {
        return new Refusal(reason, command, reason.text(), Optional.empty());
    }

    static Refusal of(Reason reason, CommandType command, Instant moment) {
        return new Refusal(reason, command, reason.text(), Optional.of(moment));
    }

    static Refusal missing(Reason reason, CommandType command, LocalText what) {
        return new Refusal(reason, command, reason.followedBy(what), Optional.empty());
    }
}
