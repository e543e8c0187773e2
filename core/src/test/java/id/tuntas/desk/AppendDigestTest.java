package id.tuntas.desk;

import static id.tuntas.testkit.Events.learnt;
import static id.tuntas.testkit.Events.logged;
import static id.tuntas.testkit.Events.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Particulars;
import id.tuntas.directory.Role;
import id.tuntas.port.Append;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AppendDigestTest {

    private static final History NEW = History.none(ComplaintId.of(RegencyId.LOCAL, "4695068"));
    private static final DatedEvent EVENT = logged("2024-03-06T10:00", "diproses"); // Wed

    private static String digest(History base, DatedEvent... events) {
        return AppendDigest.of(List.of(new Append(base, List.of(events))));
    }

    @Test
    void isASha256AndTheSameForTheSameBody() {
        assertThat(digest(NEW, EVENT)).hasSize(64).isEqualTo(digest(NEW, EVENT));
    }

    @Test
    void whateverDiffersGivesAnotherDigest() {
        DatedEvent bySystem =
                DatedEvent.builder().from(EVENT).actor(Actor.of(Role.SYSTEM)).build();
        DatedEvent told = DatedEvent.builder()
                .from(EVENT)
                .particulars(Particulars.builder().category("Jalan").build())
                .build();

        assertThat(Stream.of(
                        digest(NEW, EVENT),
                        digest(NEW, EVENT, EVENT),
                        digest(NEW.plus(List.of(EVENT)), EVENT),
                        digest(History.none(ComplaintId.of(RegencyId.LOCAL, "4695069")), EVENT),
                        digest(History.none(ComplaintId.of(RegencyId.of("35.27"), "4695068")), EVENT),
                        digest(NEW, logged("2024-03-06T10:00", "ditutup")),
                        digest(NEW, logged("2024-03-06T10:01", "diproses")),
                        digest(NEW, learnt(EVENT, wib("2024-03-07T10:00"))),
                        digest(NEW, bySystem),
                        digest(NEW, told)))
                .doesNotHaveDuplicates();
    }
}
