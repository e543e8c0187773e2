package id.tuntas.scorecard;

import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each spelling of a unit occurs: as the unit that complaints are with, and, behind that, as one that held any. */
final class Spellings {

    private final Map<UnitName, Long> leads = new HashMap<>();
    private final Map<UnitName, Long> holders = new HashMap<>();

    void lead(UnitName name, long times) {
        leads.merge(name, times, Long::sum);
    }

    void holder(UnitName name, long times) {
        holders.merge(name, times, Long::sum);
    }

    /** For each spelling the name to show; one that only held complaints never outweighs one that has any. */
    Map<UnitName, UnitName> canonical(Directory directory) {
        Map<UnitName, Long> all = new HashMap<>(holders);
        all.putAll(leads);
        List<UnitName> names = new ArrayList<>(all.keySet());
        Comparator<UnitName> weight = Comparator.<UnitName>comparingLong(name -> leads.getOrDefault(name, 0L))
                .thenComparingLong(name -> holders.getOrDefault(name, 0L));
        names.sort(weight);
        Map<UnitName, Long> ranks = new HashMap<>();
        long rank = 1;
        for (int i = 0; i < names.size(); i++) {
            rank += i > 0 && weight.compare(names.get(i - 1), names.get(i)) < 0 ? 1 : 0;
            ranks.put(names.get(i), rank);
        }
        return directory.canonicalNames(ranks);
    }
}
