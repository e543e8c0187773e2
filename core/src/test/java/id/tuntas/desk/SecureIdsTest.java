package id.tuntas.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.ReporterId;
import id.tuntas.port.IdSource;
import id.tuntas.testkit.SeededIds;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecureIdsTest {

    @Test
    void ids_areFitForLinksAndNeverTheSame() {
        IdSource ids = new SecureIds(new SecureRandom());
        Set<String> seen = new HashSet<>();
        Set<Integer> characters = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            String id = ids.nextId();
            assertThat(id).matches("[a-z2-7]{20}");
            assertThat(ReporterId.of(id).value()).isEqualTo(id);
            seen.add(id);
            id.chars().forEach(characters::add);
        }
        assertThat(seen).hasSize(2_000);
        assertThat(characters).hasSize(32);
        assertThat(ids.nextSalt()).isNotEqualTo(ids.nextSalt());
    }

    @Test
    void seededIds_areTheSameInEveryRun() {
        IdSource one = new SeededIds(7);
        IdSource other = new SeededIds(7);
        List<Object> first = List.of(one.nextId(), one.nextSalt(), one.nextId());
        assertThat(first).isEqualTo(List.of(other.nextId(), other.nextSalt(), other.nextId()));
        assertThat(first).doesNotHaveDuplicates();
        assertThat(new SeededIds(8).nextId()).isNotEqualTo(first.get(0));
    }
}
