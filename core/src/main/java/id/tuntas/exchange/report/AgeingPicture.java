package id.tuntas.exchange.report;

import id.tuntas.complaint.ComplaintId;
import id.tuntas.scorecard.Overdue;
import id.tuntas.scorecard.OverdueAge;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How old what is overdue has become: one bar an age, as long as it has complaints, with the number at its end. A
 * complaint with several overdue obligations is as old as the latest of them.
 */
final class AgeingPicture {

    private static final int WIDTH = 300;
    private static final int LEFT = 132;
    private static final int LONGEST = 122;
    private static final int ROW = 30;
    private static final int BAR = 18;

    private final Words words;
    private final Map<OverdueAge, Long> complaints = new EnumMap<>(OverdueAge.class);

    AgeingPicture(Words words, List<Overdue> overdue) {
        this.words = words;
        Map<ComplaintId, OverdueAge> oldest = new HashMap<>();
        overdue.forEach(one -> oldest.merge(one.complaint(), age(one), AgeingPicture::older));
        for (OverdueAge age : OverdueAge.values()) {
            long count = oldest.values().stream().filter(age::equals).count();
            if (count > 0 || age != OverdueAge.UNKNOWN) {
                complaints.put(age, count);
            }
        }
    }

    String draw() {
        Svg svg = Svg.picture("ageing", WIDTH, ROW * complaints.size(), words.say("ageing"), description());
        long most =
                complaints.values().stream().mapToLong(Long::longValue).max().orElse(0);
        int y = 0;
        for (Map.Entry<OverdueAge, Long> age : complaints.entrySet()) {
            double length = most == 0 ? 0 : (double) LONGEST * age.getValue() / most;
            svg.text("label end", LEFT - 8, y + 14, name(age.getKey()));
            svg.rectangle(
                    "age age-" + age.getKey().field(), LEFT, y, Math.max(length, age.getValue() == 0 ? 0 : 1.5), BAR);
            svg.text("label strong", LEFT + length + 6, y + 14, words.count(age.getValue()));
            y += ROW;
        }
        svg.line("axis", LEFT, 0, LEFT, y - ROW + BAR);
        return svg.close();
    }

    private String description() {
        return complaints.entrySet().stream()
                .map(age -> words.say("ageing.part", name(age.getKey()), words.count(age.getValue())))
                .collect(Collectors.joining(" "));
    }

    private String name(OverdueAge age) {
        return words.say("age." + age.field());
    }

    private static OverdueAge age(Overdue one) {
        return one.workingDaysOverdue().isPresent()
                ? OverdueAge.of(one.workingDaysOverdue().getAsInt())
                : OverdueAge.UNKNOWN;
    }

    /** What is known to be late is older than what cannot be told. */
    private static OverdueAge older(OverdueAge one, OverdueAge other) {
        return one.from() >= other.from() ? one : other;
    }
}
