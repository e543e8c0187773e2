package id.tuntas.scorecard;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.UnitName;
import id.tuntas.scorecard.Coded.Extras;
import id.tuntas.scorecard.Coded.Late;
import id.tuntas.scorecard.Coded.Standing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Facts in columns of numbers, some 80 bytes a complaint. It is only ever appended to; a row is its number, from 0 on.
 *
 * <p>Not thread-safe while anything is appended. Many threads may read what was appended before.
 */
public final class FactTable {

    static final int STANDING = 0;
    static final int UNIT = 1;
    static final int CHANNEL = 2;
    static final int CATEGORY = 3;
    static final int CLASSIFICATION = 4;
    static final int OFFICER = 5;
    static final int DAY = 6;
    static final int LATE = 7;
    static final int OUTCOMES = 8;
    static final int EXTRAS = 9;
    private static final int ID_END = 10;

    /** From here on a column a measure. */
    static final int MEASURES = 11;

    /** What stands in the column of a measure: nothing, one that is open, lengths that stand elsewhere, or a length from here on. */
    static final int ABSENT = 0;

    static final int OPEN = 1;
    static final int ELSEWHERE = 2;
    static final int LENGTHS = 3;

    private static final int ROWS = 1 << 14;

    private final Coded.Book book;
    private final int rows;
    private final List<Chunk> chunks = new ArrayList<>();
    private final Codes<RegencyId> regencies = new Codes<>();
    private int size;

    /** A stretch of rows; a column is null where all of its rows are 0. */
    static final class Chunk {
        private int[][] columns = new int[MEASURES][];
        private byte[] ids = new byte[64];
        private int idsEnd;

        /** By measure and row of the chunk, what one number does not hold; -1 is open. */
        private final Map<Long, long[]> elsewhere = new HashMap<>();

        int @Nullable [] column(int number) {
            return number < columns.length ? columns[number] : null;
        }

        private int at(int number, int row) {
            int @Nullable [] column = column(number);
            return column == null ? 0 : column[row];
        }

        private void set(int number, int row, int value, int rows) {
            if (value == 0) {
                return;
            }
            if (number >= columns.length) {
                columns = Arrays.copyOf(columns, number + 1);
            }
            if (columns[number] == null) {
                columns[number] = new int[rows];
            }
            columns[number][row] = value;
        }

        /** The lengths of a measure that stand elsewhere. */
        long[] elsewhere(int measure, int row) {
            return elsewhere.getOrDefault(key(measure, row), new long[0]);
        }

        private static long key(int measure, int row) {
            return ((long) measure << 32) | row;
        }

        /** Empties it, and keeps the room. */
        void clear() {
            for (int[] column : columns) {
                if (column != null) {
                    Arrays.fill(column, 0);
                }
            }
            elsewhere.clear();
            idsEnd = 0;
        }
    }

    /** A table without rows. */
    public FactTable() {
        this(new Coded.Book(), ROWS);
    }

    FactTable(Coded.Book book, int rows) {
        this.book = book;
        this.rows = rows;
    }

    Coded.Book book() {
        return book;
    }

    /** How many rows a chunk holds. */
    int chunkRows() {
        return rows;
    }

    Chunk chunk(int number) {
        return chunks.get(number);
    }

    /** Takes every row away, and keeps the codes. */
    void clear() {
        chunks.forEach(Chunk::clear);
        size = 0;
    }

    /**
     * How many facts there are.
     *
     * @return 0 or more
     */
    public int size() {
        return size;
    }

    /**
     * Appends a fact.
     *
     * @param fact of one complaint
     */
    public void add(ScorecardFact fact) {
        int row = size % rows;
        if (size / rows == chunks.size()) {
            chunks.add(new Chunk());
        }
        Chunk chunk = chunks.get(size / rows);
        chunk.set(STANDING, row, book.standings.code(new Standing(fact.bucket(), fact.literal())), rows);
        chunk.set(UNIT, row, book.units.code(fact.unit().map(UnitName::value)), rows);
        chunk.set(CHANNEL, row, book.channels.code(fact.channel()), rows);
        chunk.set(CATEGORY, row, book.categories.code(fact.category()), rows);
        chunk.set(CLASSIFICATION, row, book.classifications.code(fact.classification()), rows);
        chunk.set(OFFICER, row, book.officers.code(fact.officer().map(OfficerId::value)), rows);
        chunk.set(DAY, row, Math.toIntExact(fact.arrivedOn().toEpochDay()), rows);
        chunk.set(LATE, row, book.lates.code(new Late(fact.overdueObligations(), fact.workingDaysOverdue())), rows);
        chunk.set(OUTCOMES, row, book.outcomes.code(fact.sla()), rows);
        chunk.set(
                EXTRAS,
                row,
                book.extras.code(new Extras(fact.setbacks(), fact.isDuplicate(), fact.stars(), fact.isSecret())),
                rows);
        addFollowUps(fact.followUps(), chunk, row);
        addId(fact.id(), chunk, row);
        size++;
    }

    private void addFollowUps(List<FollowUp> followUps, Chunk chunk, int row) {
        for (int from = 0; from < followUps.size(); ) {
            FollowUpMeasure measure = followUps.get(from).measure();
            int to = from + 1;
            while (to < followUps.size() && followUps.get(to).measure().equals(measure)) {
                to++;
            }
            int column = book.measures.code(measure);
            long only = followUps.get(from).length().orElse(-1);
            if (to - from == 1 && only <= Integer.MAX_VALUE - LENGTHS) {
                chunk.set(MEASURES + column, row, only < 0 ? OPEN : LENGTHS + (int) only, rows);
            } else {
                chunk.set(MEASURES + column, row, ELSEWHERE, rows);
                chunk.elsewhere.put(
                        Chunk.key(column, row),
                        followUps.subList(from, to).stream()
                                .mapToLong(each -> each.length().orElse(-1))
                                .toArray());
            }
            from = to;
        }
    }

    private void addId(Optional<ComplaintId> id, Chunk chunk, int row) {
        if (id.isPresent()) {
            byte[] value = id.get().value().getBytes(StandardCharsets.UTF_8);
            int regency = regencies.code(id.get().regency());
            int end = chunk.idsEnd + 4 + value.length;
            if (end > chunk.ids.length) {
                chunk.ids = Arrays.copyOf(chunk.ids, Math.max(end, chunk.ids.length * 2));
            }
            for (int i = 0; i < 4; i++) {
                chunk.ids[chunk.idsEnd + i] = (byte) (regency >>> (8 * i));
            }
            System.arraycopy(value, 0, chunk.ids, chunk.idsEnd + 4, value.length);
            chunk.idsEnd = end;
        }
        chunk.set(ID_END, row, chunk.idsEnd, rows);
    }

    /**
     * The fact of a row.
     *
     * @param row its number, from 0 on
     * @return a fact equal to the one that was appended
     * @throws InvalidValueException if there is no such row
     */
    public ScorecardFact get(int row) {
        if (row < 0 || row >= size) {
            throw InvalidValueException.of("row", "0 to the number of rows, exclusive");
        }
        Chunk chunk = chunks.get(row / rows);
        int at = row % rows;
        Standing standing = book.standings.value(chunk.at(STANDING, at));
        Late late = book.lates.value(chunk.at(LATE, at));
        Extras extras = book.extras.value(chunk.at(EXTRAS, at));
        return ScorecardFact.builder()
                .bucket(standing.bucket())
                .literal(standing.literal())
                .unit(book.units.value(chunk.at(UNIT, at)).map(UnitName::of))
                .channel(book.channels.value(chunk.at(CHANNEL, at)))
                .category(book.categories.value(chunk.at(CATEGORY, at)))
                .classification(book.classifications.value(chunk.at(CLASSIFICATION, at)))
                .officer(book.officers.value(chunk.at(OFFICER, at)).map(OfficerId::of))
                .arrivedOn(LocalDate.ofEpochDay(chunk.at(DAY, at)))
                .followUps(followUps(chunk, at))
                .sla(book.outcomes.value(chunk.at(OUTCOMES, at)))
                .overdueObligations(late.obligations())
                .workingDaysOverdue(late.workingDays())
                .setbacks(extras.setbacks())
                .isDuplicate(extras.isDuplicate())
                .stars(extras.stars())
                .isSecret(extras.isSecret())
                .id(id(chunk, at))
                .build();
    }

    private List<FollowUp> followUps(Chunk chunk, int row) {
        List<FollowUp> followUps = new ArrayList<>();
        for (int code = 0; code < book.measures.size(); code++) {
            FollowUpMeasure measure = book.measures.value(code);
            int value = chunk.at(MEASURES + code, row);
            if (value == OPEN) {
                followUps.add(FollowUp.open(measure));
            } else if (value == ELSEWHERE) {
                for (long length : chunk.elsewhere(code, row)) {
                    followUps.add(length < 0 ? FollowUp.open(measure) : FollowUp.of(measure, length));
                }
            } else if (value != ABSENT) {
                followUps.add(FollowUp.of(measure, value - LENGTHS));
            }
        }
        return followUps;
    }

    private Optional<ComplaintId> id(Chunk chunk, int row) {
        int from = row == 0 ? 0 : chunk.at(ID_END, row - 1);
        int to = chunk.at(ID_END, row);
        if (to == from) {
            return Optional.empty();
        }
        int regency = 0;
        for (int i = 0; i < 4; i++) {
            regency |= (chunk.ids[from + i] & 0xFF) << (8 * i);
        }
        return Optional.of(ComplaintId.of(
                regencies.value(regency), new String(chunk.ids, from + 4, to - from - 4, StandardCharsets.UTF_8)));
    }
}
