package id.tuntas.examples.cli;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.HolidayTable;
import id.tuntas.complaint.Bucket;
import id.tuntas.exchange.Warning;
import id.tuntas.scorecard.Period;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.Scorecard;
import id.tuntas.text.LocalText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What somebody should know before believing the figures of a rapor. */
final class RaporWarnings {

    private static final String PLACE = "rapor";

    private RaporWarnings() {}

    static List<Warning> of(Rapor rapor, HolidayTable holidays) {
        List<Warning> warnings = new ArrayList<>();
        unknown(PLACE, rapor.scorecard()).ifPresent(warnings::add);
        rapor.previous()
                .flatMap(previous -> unknown("--compare-previous", previous.scorecard()))
                .ifPresent(warnings::add);
        uncovered(rapor.scorecard(), holidays).ifPresent(warnings::add);
        return warnings;
    }

    /** An export says nothing of the time before it was made. */
    private static Optional<Warning> unknown(String place, Scorecard scorecard) {
        long unknown = scorecard.whole().tally().in(Bucket.UNKNOWN);
        long total = scorecard.whole().tally().total();
        return unknown == 0
                ? Optional.empty()
                : Optional.of(new Warning(
                        place,
                        new LocalText(
                                "status " + unknown + " dari " + total
                                        + " laporan belum diketahui pada saat itu (ekspor"
                                        + " hanya memuat status saat dibuat): persentase dan kualitas tidak dapat"
                                        + " dijadikan pegangan; tambahkan --log, atau tanyakan saat yang lebih kemudian",
                                "the status of " + unknown + " of " + total + " complaints was not known at that moment"
                                        + " (an export only says how they stood when it was made): percentage and quality"
                                        + " cannot be relied on; add --log, or ask for a later moment")));
    }

    private static Optional<Warning> uncovered(Scorecard scorecard, HolidayTable holidays) {
        if (scorecard.asOf().isEmpty()) {
            return Optional.empty();
        }
        int last = scorecard
                .asOf()
                .get()
                .atZone(scorecard.terms().zone())
                .toLocalDate()
                .getYear();
        int first = scorecard.period().map(Period::from).map(LocalDate::getYear).orElse(last);
        String years = IntStream.rangeClosed(Math.min(first, last), last)
                .filter(year -> !holidays.covers(LocalDate.of(year, 1, 1)))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(new Warning(
                        PLACE,
                        new LocalText(
                                "tidak ada tabel hari libur untuk " + years
                                        + ": batas waktu pada tahun itu tidak dihitung, keterlambatan mungkin lebih banyak",
                                "no holiday table for " + years
                                        + ": due dates in these years are not worked out, more may be overdue")));
    }

    /** Where a rapor has no complaint though some are stored, it was asked for another time than theirs. */
    static Optional<Warning> empty(Scorecard all) {
        return all.period()
                .map(stored -> new Warning(
                        PLACE,
                        new LocalText(
                                "tidak ada laporan pada waktu yang diminta; yang tersimpan masuk " + stored.from()
                                        + " s.d. " + stored.to(),
                                "no complaint at the time that was asked for; those stored arrived from "
                                        + stored.from() + " to " + stored.to())));
    }

    /** Where nothing is stored of a regency but something of others, its name may be mistyped. */
    static Optional<Warning> regency(RegencyId asked, List<RegencyId> stored) {
        if (stored.isEmpty() || stored.contains(asked)) {
            return Optional.empty();
        }
        String others = stored.stream().map(RegencyId::value).collect(Collectors.joining(", "));
        return Optional.of(new Warning(
                "--regency",
                new LocalText(
                        "tidak ada yang tersimpan untuk " + asked + "; yang tersimpan: " + others,
                        "nothing is stored for " + asked + "; there are: " + others)));
    }
}
