package id.tuntas.testkit;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A made-up report: its row in the export and its lines in the event log.
 *
 * @param trackingId seven digits
 * @param arrival when it arrived, to the second
 * @param classification a literal, or blank
 * @param categoryId a made-up number
 * @param category what it is about
 * @param title a made-up title
 * @param body a made-up text
 * @param confidentiality {@code Anonim}, {@code Rahasia}, both or blank
 * @param channel {@code Sumber Laporan}
 * @param parent {@code Instansi Induk}
 * @param lead {@code Instansi Terdisposisi} in one of its spellings, or blank
 * @param status {@code Status Laporan}
 * @param reason {@code Alasan Tunda/Arsip}, or blank
 * @param lines its life, from the arrival to the status
 */
public record SampleReport(
        String trackingId,
        OffsetDateTime arrival,
        String classification,
        String categoryId,
        String category,
        String title,
        String body,
        String confidentiality,
        String channel,
        String parent,
        String lead,
        String status,
        String reason,
        List<Line> lines) {

    /**
     * Copies the lines.
     *
     * @param trackingId seven digits
     * @param arrival when it arrived
     * @param classification a literal, or blank
     * @param categoryId a made-up number
     * @param category what it is about
     * @param title a made-up title
     * @param body a made-up text
     * @param confidentiality the flags, or blank
     * @param channel how it came in
     * @param parent the regency or a unit
     * @param lead the unit that it is with, or blank
     * @param status the literal
     * @param reason why it is archived, or blank
     * @param lines its life
     */
    public SampleReport {
        lines = List.copyOf(lines);
    }

    /**
     * A line of the event log.
     *
     * @param at when, at the offset of the regency
     * @param event the word of the log
     * @param unit the unit, or blank
     * @param actor the role, or blank
     */
    public record Line(OffsetDateTime at, String event, String unit, String actor) {}
}
