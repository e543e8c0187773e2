package id.tuntas.examples.adapter;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.History;
import id.tuntas.exchange.json.EventJson;
import id.tuntas.exchange.json.NoticeJson;
import id.tuntas.port.Append;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitKey;
import id.tuntas.port.CommitResult;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.IdReusedException;
import id.tuntas.port.KeyReusedException;
import id.tuntas.port.Notice;
import id.tuntas.port.StaleVersionException;
import id.tuntas.port.StoreUnavailableException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A complaint store in one file: a journal with a line a commit, forced to the disk before the commit is answered. A last
 * line without its end is a commit that was cut off and is dropped. Histories are kept in memory; one process at a time.
 * Notices stand in the same line as the events that they follow from.
 */
public final class JournalComplaintStore implements ComplaintStore, AutoCloseable {

    private final RandomAccessFile journal;
    private long end;
    private final Map<RegencyId, NavigableMap<ComplaintId, History>> histories = new HashMap<>();
    private final Map<List<String>, String> digests = new HashMap<>();
    private final Map<List<String>, Notice> notices = new LinkedHashMap<>();

    /**
     * Opens a journal, or begins one.
     *
     * @param file the journal
     * @throws IOException if it cannot be read
     */
    public JournalComplaintStore(Path file) throws IOException {
        journal = new RandomAccessFile(file.toFile(), "rwd");
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        whole.lines().forEach(line -> take(List.of(line.split("\t", -1))));
        end = whole.getBytes(StandardCharsets.UTF_8).length;
    }

    /** A line is taken in the same way whether it was just written or is read again. */
    private void take(List<String> line) {
        digests.put(List.of(line.get(0), line.get(1)), line.get(2));
        for (int i = 3; i < line.size(); i += 2) {
            if (line.get(i).isEmpty()) {
                Notice notice = NoticeJson.read(line.get(i + 1));
                notices.put(List.of(line.get(0), notice.id()), notice);
            } else {
                ComplaintId id = ComplaintId.of(RegencyId.of(line.get(0)), line.get(i));
                History event = new History(id, List.of(EventJson.read(line.get(i + 1))));
                of(id.regency()).merge(id, event, (before, next) -> before.plus(next.events()));
            }
        }
    }

    private NavigableMap<ComplaintId, History> of(RegencyId regency) {
        return histories.computeIfAbsent(regency, none -> new TreeMap<>());
    }

    private static List<String> name(RegencyId regency, CommitKey key) {
        return List.of(regency.value(), URLEncoder.encode(key.value(), StandardCharsets.UTF_8));
    }

    @Override
    public synchronized Map<ComplaintId, History> find(RegencyId regency, Collection<ComplaintId> ids) {
        Map<ComplaintId, History> found = new HashMap<>();
        ids.forEach(id -> Optional.ofNullable(of(regency).get(id)).ifPresent(history -> found.put(id, history)));
        return found;
    }

    @Override
    public synchronized List<History> page(RegencyId regency, Optional<ComplaintId> after, int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw InvalidValueException.of("limit", "1 to " + LONGEST_PAGE);
        }
        NavigableMap<ComplaintId, History> rest =
                after.map(last -> of(regency).tailMap(last, false)).orElse(of(regency));
        return rest.values().stream().limit(limit).toList();
    }

    @Override
    public synchronized long count(RegencyId regency) {
        return of(regency).size();
    }

    @Override
    public synchronized Optional<String> digest(RegencyId regency, CommitKey key) {
        return Optional.ofNullable(digests.get(name(regency, key)));
    }

    /** What is to be told, in the order of the commits; a sender of the regency's own takes it from here. */
    public synchronized List<Notice> notices() {
        return List.copyOf(notices.values());
    }

    @Override
    public synchronized CommitResult commit(Commit commit) {
        List<String> line = new ArrayList<>(name(commit.regency(), commit.key()));
        String before = digests.get(line);
        if (before != null && !before.equals(commit.bodyDigest())) {
            throw new KeyReusedException(commit.key());
        } else if (before != null) {
            return CommitResult.REPEATED;
        }
        line.add(commit.bodyDigest());
        for (Append append : commit.appends()) {
            ComplaintId id = append.base().id();
            int version =
                    of(commit.regency()).getOrDefault(id, History.none(id)).version();
            if (version != append.base().version()) {
                throw new StaleVersionException(id, append.base().version());
            }
            append.events().forEach(event -> line.addAll(List.of(id.value(), EventJson.write(event))));
        }
        for (Notice notice : commit.notices()) {
            if (notices.containsKey(List.of(notice.regency().value(), notice.id()))) {
                throw new IdReusedException("notice", notice.id());
            }
            line.addAll(List.of("", NoticeJson.write(notice)));
        }
        try {
            journal.setLength(end); // without what a write that failed left behind
            journal.seek(end);
            journal.write((String.join("\t", line) + "\n").getBytes(StandardCharsets.UTF_8));
            end = journal.getFilePointer();
        } catch (IOException failure) {
            throw new StoreUnavailableException("The journal could not be written", failure);
        }
        take(List.copyOf(line));
        return CommitResult.COMMITTED;
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
