package id.tuntas.examples.cli;

import id.tuntas.examples.cli.Failures.NothingDone;
import id.tuntas.sla.SlaPolicy;
import id.tuntas.text.LocalText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The policies of {@code --policy}. */
final class Policies {

    private static final List<SlaPolicy> SHIPPED =
            List.of(SlaPolicy.PERMENPAN_62_2018, SlaPolicy.UU_25_2009, SlaPolicy.LOCAL_EXAMPLE);

    private Policies() {}

    /** The policy of an id; where there is none, those that there are. */
    static SlaPolicy of(String id, Locale language) {
        return SHIPPED.stream()
                .filter(policy -> policy.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NothingDone(new LocalText(
                                "--policy: tidak dikenal; yang ada: " + known(),
                                "--policy: not known; there are: " + known())
                        .in(language)));
    }

    private static String known() {
        return SHIPPED.stream().map(SlaPolicy::id).collect(Collectors.joining(", "));
    }
}
