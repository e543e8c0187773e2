package id.tuntas.desk;

import id.tuntas.complaint.History;
import id.tuntas.desk.stories.DeskStory;
import id.tuntas.port.Notice;
import id.tuntas.port.VaultEntry;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that is stored anywhere.
 *
 * @param histories of all complaints
 * @param notices in the order in which they were stored
 * @param texts the ids of all words
 * @param vault how often an identity was put into the vault
 */
record Snapshot(List<History> histories, List<Notice> notices, Set<String> texts, long vault) {

    static Snapshot of(DeskStory story) {
        return new Snapshot(
                story.store().page(DeskStory.REGENCY, Optional.empty(), 1_000),
                story.store().notices(),
                story.texts().ids(),
                story.desk().vault().audit(DeskStory.REGENCY, 0, 1_000).stream()
                        .filter(entry -> entry.act() == VaultEntry.Act.STORED)
                        .count());
    }
}
