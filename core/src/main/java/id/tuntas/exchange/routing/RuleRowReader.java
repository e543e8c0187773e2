package id.tuntas.exchange.routing;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import id.tuntas.routing.AgencyKind;
import id.tuntas.routing.RoutingAction;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.TimeWindow;
import id.tuntas.routing.Urgency;
import id.tuntas.routing.WordCondition;
import id.tuntas.text.LocalText;
import id.tuntas.text.PlainText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one row of a rule book. Every cell is looked at, also where one before it is wrong. */
final class RuleRowReader {

    private static final Pattern WHOLE = Pattern.compile("([+-]?[0-9]{1,10})([.,]0+)?");
    private static final LocalText ID =
            new LocalText("nama aturan, 1 sampai 100 karakter", "the name of the rule, 1 to 100 characters");
    private static final LocalText NUMBER = new LocalText("bilangan bulat", "a whole number");
    private static final LocalText PLAIN = new LocalText(
            "huruf atau angka pada setiap nilai, dipisah dengan |", "letters or digits in every value, separated by |");
    private static final LocalText TEXT = new LocalText("nilai yang dipisah dengan |", "values separated by |");
    private static final LocalText UNITS = new LocalText(
            "nama perangkat daerah, masing-masing 1 sampai 300 karakter",
            "names of units, each of 1 to 300 characters");
    private static final LocalText FIELDS = new LocalText("judul, isi atau judul|isi", "judul, isi or judul|isi");
    private static final LocalText NEEDS_WORDS =
            new LocalText("kosong, karena tidak ada kata yang dicari", "blank, because no word is looked for");
    private static final LocalText FLAGS = new LocalText(
            "anonim atau tidak anonim, dan rahasia atau tidak rahasia, masing-masing paling banyak satu",
            "anonim or tidak anonim, and rahasia or tidak rahasia, at most one of each");
    private static final LocalText DAY = new LocalText(
            "tanggal seperti 2024-03-12; angka tanggal dari tahun 2000 sampai 2199",
            "a date such as 2024-03-12; as a number, one of the years 2000 to 2199");
    private static final LocalText LAST_DAY =
            new LocalText("hari terakhir, tidak sebelum hari pertama", "the last day, which is not before the first");
    private static final LocalText HOURS =
            new LocalText("dua jam yang berbeda seperti 18:00-06:00", "two different times of day such as 18:00-06:00");
    private static final LocalText YES = new LocalText("ya atau kosong", "ya, or blank");
    private static final LocalText URGENCY = new LocalText("biasa, penting atau segera", "biasa, penting or segera");
    private static final LocalText ONE_ACTION =
            new LocalText("tepat satu dari: unit, rujuk, tahan", "exactly one of: unit, refer, hold");
    private static final LocalText NEEDS_UNIT =
            new LocalText("kosong, karena tidak ada unit yang dibantu", "blank, because there is no unit to support");
    private static final LocalText OTHER_UNITS = new LocalText(
            "perangkat daerah lain daripada unit, masing-masing satu kali", "units other than the lead, each once");
    private static final LocalText CONDITION = new LocalText(
            "paling sedikit satu syarat; tanpa syarat, aturan berlaku untuk semua laporan",
            "at least one condition; without any the rule would hold for every complaint");

    private final RuleRow row;
    private final RuleFaults faults;

    RuleRowReader(RuleRow row, RuleFaults faults) {
        this.row = row;
        this.faults = faults;
    }

    /** The rule; empty where the row is none. */
    Optional<RoutingRule> read() {
        int before = faults.count();
        RoutingRule.Builder rule = RoutingRule.builder()
                .id(id())
                .priority(row.value(RuleColumn.PRIORITY, NUMBER, RuleRowReader::whole)
                        .orElse(0))
                .categories(row.values(RuleColumn.CATEGORY, PLAIN, RuleRowReader::plain))
                .classifications(row.values(RuleColumn.CLASSIFICATION, TEXT, some(Classification::of)))
                .channels(row.values(RuleColumn.CHANNEL, TEXT, some(Channel::of)))
                .agencies(row.values(RuleColumn.AGENCY, UNITS, some(UnitName::of)))
                .places(row.values(RuleColumn.PLACE, PLAIN, RuleRowReader::plain))
                .words(words())
                .window(window())
                .urgency(row.value(RuleColumn.URGENCY, URGENCY, RuleWords::urgency)
                        .orElse(Urgency.NORMAL))
                .remark(row.value(RuleColumn.REMARK, TEXT, Optional::of));
        confidentiality(rule);
        Optional<RoutingAction> action = action();
        if (action.isEmpty() || faults.count() > before) {
            return Optional.empty();
        }
        try {
            return Optional.of(rule.action(action.get()).build());
        } catch (InvalidValueException noCondition) {
            row.wrong(RuleColumn.RULE, CONDITION);
            return Optional.empty();
        }
    }

    private String id() {
        Optional<String> id = row.value(
                RuleColumn.RULE,
                ID,
                text -> Optional.of(text)
                        .filter(fit -> !fit.isEmpty()
                                && fit.length() <= 100
                                && fit.strip().equals(fit)));
        if (!row.has(RuleColumn.RULE)) {
            row.wrong(RuleColumn.RULE, ID);
        }
        return id.orElse("?");
    }

    private static Optional<Integer> whole(String text) {
        Matcher number = WHOLE.matcher(text);
        if (!number.matches()) {
            return Optional.empty();
        }
        long value = Long.parseLong(number.group(1));
        return value == (int) value ? Optional.of((int) value) : Optional.empty();
    }

    private static Optional<String> plain(String text) {
        return PlainText.of(text).isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static <T> Function<String, Optional<T>> some(Function<String, T> make) {
        return text -> Optional.of(make.apply(text));
    }

    private WordCondition words() {
        int before = faults.count();
        WordCondition.Builder words = WordCondition.builder()
                .any(row.values(RuleColumn.ANY_WORDS, PLAIN, RuleRowReader::plain))
                .all(row.values(RuleColumn.ALL_WORDS, PLAIN, RuleRowReader::plain))
                .none(row.values(RuleColumn.NONE_WORDS, PLAIN, RuleRowReader::plain))
                .in(row.values(RuleColumn.WORDS_IN, FIELDS, RuleWords::field));
        if (faults.count() > before) {
            return WordCondition.NONE;
        }
        try {
            return words.build();
        } catch (InvalidValueException fieldsWithoutWords) {
            row.wrong(RuleColumn.WORDS_IN, NEEDS_WORDS);
            return WordCondition.NONE;
        }
    }

    private void confidentiality(RoutingRule.Builder rule) {
        List<RuleWords.Flag> flags = row.values(RuleColumn.CONFIDENTIALITY, FLAGS, RuleWords::flag);
        if (flags.stream().map(RuleWords.Flag::anonymity).distinct().count() < flags.size()) {
            row.wrong(RuleColumn.CONFIDENTIALITY, FLAGS);
        }
        flags.forEach(flag -> {
            if (flag.anonymity()) {
                rule.anonymous(flag.demanded());
            } else {
                rule.secret(flag.demanded());
            }
        });
    }

    private TimeWindow window() {
        Optional<LocalDate> from = day(RuleColumn.FROM);
        Optional<LocalDate> until = day(RuleColumn.UNTIL);
        Optional<RuleDates.Hours> hours = row.value(
                RuleColumn.HOURS,
                HOURS,
                text -> RuleDates.hours(text).filter(two -> !two.from().equals(two.until())));
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            row.wrong(RuleColumn.UNTIL, LAST_DAY);
            return TimeWindow.ALWAYS;
        }
        return new TimeWindow(
                new Validity(from, until), hours.map(RuleDates.Hours::from), hours.map(RuleDates.Hours::until));
    }

    private Optional<LocalDate> day(RuleColumn column) {
        return row.value(column, DAY, text -> RuleDates.day(row.cell(column)));
    }

    private Optional<RoutingAction> action() {
        int before = faults.count();
        Optional<UnitName> lead = row.value(RuleColumn.UNIT, UNITS, some(UnitName::of));
        List<UnitName> supporting = row.values(RuleColumn.SUPPORTING, UNITS, some(UnitName::of));
        Optional<AgencyKind> agency = row.value(RuleColumn.REFER, TEXT, some(AgencyKind::of));
        boolean hold = row.value(RuleColumn.HOLD, YES, RuleWords::yes).orElse(false);
        if (faults.count() > before) {
            return Optional.empty();
        }
        if ((lead.isPresent() ? 1 : 0) + (agency.isPresent() ? 1 : 0) + (hold ? 1 : 0) != 1) {
            row.wrong(RuleColumn.UNIT, ONE_ACTION);
            return Optional.empty();
        }
        if (lead.isEmpty()) {
            if (!supporting.isEmpty()) {
                row.wrong(RuleColumn.SUPPORTING, NEEDS_UNIT);
            }
            return Optional.of(agency.map(RoutingAction::refer).orElseGet(RoutingAction::hold));
        }
        try {
            return Optional.of(new RoutingAction.Dispose(lead.get(), supporting));
        } catch (InvalidValueException twice) {
            row.wrong(RuleColumn.SUPPORTING, OTHER_UNITS);
            return Optional.empty();
        }
    }
}
