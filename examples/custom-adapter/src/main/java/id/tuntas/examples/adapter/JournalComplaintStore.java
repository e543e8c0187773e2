package id.tuntas.examples.adapter;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.exchange.json.EventJson;
import id.tuntas.port.Append;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitKey;
import id.tuntas.port.CommitResult;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.KeyReusedException;
import id.tuntas.port.StaleVersionException;
import id.tuntas.port.StoreUnavailableException;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A complaint store in one file: a journal with a line a commit, forced to the disk before the commit is answered. A last
 * line without its end is a commit that was cut off and is dropped. Histories are kept in memory; one process at a time.
 * There is no queue of notices, so a commit that brings some is refused rather than robbed of them.
 */
public final class JournalComplaintStore implements ComplaintStore, AutoCloseable {

    private final FileChannel journal;
    private final TreeMap<ComplaintId, History> histories = new TreeMap<>();
    private final Map<List<String>, String> digests = new HashMap<>();

    /**
     * Opens a journal, or begins one.
     *
     * @param file the journal
     * @throws IOException if it cannot be read
     */
    public JournalComplaintStore(Path file) throws IOException {
        journal = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        ByteBuffer content = ByteBuffer.allocate(Math.toIntExact(journal.size()));
        while (content.hasRemaining() && journal.read(content) >= 0) {}
        String text = new String(content.array(), StandardCharsets.UTF_8);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        whole.lines().forEach(line -> replay(line.split("\t", -1)));
        journal.truncate(whole.getBytes(StandardCharsets.UTF_8).length);
        journal.position(journal.size());
    }

    private void replay(String[] line) {
        RegencyId regency = RegencyId.of(line[0]);
        digests.put(List.of(line[0], URLDecoder.decode(line[1], StandardCharsets.UTF_8)), line[2]);
        for (int i = 3; i < line.length; i += 2) {
            append(ComplaintId.of(regency, line[i]), List.of(EventJson.read(line[i + 1])));
        }
    }

    private void append(ComplaintId id, List<DatedEvent> events) {
        histories.put(id, histories.getOrDefault(id, History.none(id)).plus(events));
    }

    @Override
    public synchronized Map<ComplaintId, History> find(RegencyId regency, Collection<ComplaintId> ids) {
        Map<ComplaintId, History> found = new HashMap<>();
        ids.stream()
                .filter(id -> id.regency().equals(regency))
                .forEach(id -> Optional.ofNullable(histories.get(id)).ifPresent(history -> found.put(id, history)));
        return found;
    }

    @Override
    public synchronized List<History> page(RegencyId regency, Optional<ComplaintId> after, int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw InvalidValueException.of("limit", "1 to " + LONGEST_PAGE);
        }
        return histories.values().stream()
                .filter(history -> history.id().regency().equals(regency))
                .filter(history -> after.map(last -> history.id().value().compareTo(last.value()) > 0)
                        .orElse(true))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized long count(RegencyId regency) {
        return histories.keySet().stream()
                .filter(id -> id.regency().equals(regency))
                .count();
    }

    @Override
    public synchronized Optional<String> digest(RegencyId regency, CommitKey key) {
        return Optional.ofNullable(digests.get(List.of(regency.value(), key.value())));
    }

    @Override
    public synchronized CommitResult commit(Commit commit) {
        if (!commit.notices().isEmpty()) {
            throw InvalidValueException.of("notices", "none, because the journal has no queue for them");
        }
        CommitKey key = commit.key();
        List<String> name = List.of(commit.regency().value(), key.value());
        String before = digests.get(name);
        if (before != null && !before.equals(commit.bodyDigest())) {
            throw new KeyReusedException(key);
        }
        if (before != null) {
            return CommitResult.REPEATED;
        }
        StringBuilder line = new StringBuilder(name.get(0) + "\t"
                + URLEncoder.encode(key.value(), StandardCharsets.UTF_8) + "\t" + commit.bodyDigest());
        for (Append append : commit.appends()) {
            ComplaintId id = append.base().id();
            if (histories.getOrDefault(id, History.none(id)).version()
                    != append.base().version()) {
                throw new StaleVersionException(id, append.base().version());
            }
            append.events()
                    .forEach(event ->
                            line.append('\t').append(id.value()).append('\t').append(EventJson.write(event)));
        }
        force(line.append('\n').toString());
        digests.put(name, commit.bodyDigest());
        commit.appends().forEach(append -> append(append.base().id(), append.events()));
        return CommitResult.COMMITTED;
    }

    private void force(String line) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                journal.write(bytes);
            }
            journal.force(true);
        } catch (IOException failure) {
            throw new StoreUnavailableException("The journal could not be written", failure);
        }
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
