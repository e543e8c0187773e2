package id.tuntas.jdbc;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintEvent.Verified;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.jdbc.HistoryChecker.Outcome;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.StaleVersionException;
import id.tuntas.port.StoreUnavailableException;
import id.tuntas.testkit.Commits;
import id.tuntas.testkit.EventSamples;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/** Lists of tokens that many clients append to at once. */
interface GrowingLists {

    /** A list as it is now. */
    List<Integer> read(String list);

    /** Puts a token behind a list as it was read. */
    Outcome append(String list, List<Integer> base, int token);

    /** Complaints are such lists: a token is the second at which something happened. */
    record OfComplaints(ComplaintStore store) implements GrowingLists {

        private static ComplaintId id(String list) {
            return ComplaintId.of(RegencyId.LOCAL, list);
        }

        private static DatedEvent event(int token) {
            return DatedEvent.of(EventSamples.TUESDAY.plusSeconds(token), new Verified());
        }

        /** Asked again where the store cannot answer. */
        @Override
        public List<Integer> read(String list) {
            StoreUnavailableException last = new StoreUnavailableException("not tried");
            for (int attempt = 0; attempt < 20; attempt++) {
                try {
                    return tokens(list);
                } catch (StoreUnavailableException failed) {
                    last = failed;
                }
            }
            throw last;
        }

        private List<Integer> tokens(String list) {
            History history =
                    store.find(RegencyId.LOCAL, List.of(id(list))).getOrDefault(id(list), History.none(id(list)));
            return history.events().stream()
                    .map(event -> (int)
                            Duration.between(EventSamples.TUESDAY, event.at()).toSeconds())
                    .toList();
        }

        /** Tried twice under its key where it is not known whether it took effect, as a caller does. */
        @Override
        public Outcome append(String list, List<Integer> base, int token) {
            History history =
                    new History(id(list), base.stream().map(OfComplaints::event).toList());
            for (int attempt = 1; ; attempt++) {
                try {
                    store.commit(Commits.of("t" + token, history, event(token)));
                    return Outcome.DONE;
                } catch (StaleVersionException late) {
                    return Outcome.REFUSED;
                } catch (StoreUnavailableException unknown) {
                    if (attempt == 2) {
                        return Outcome.UNKNOWN;
                    }
                }
            }
        }
    }

    /** What a store does that reads, thinks and writes without asking whether anybody was faster. */
    record Naive(DataSource source) implements GrowingLists {

        static final String TABLE = "CREATE TABLE naive (list VARCHAR(20) PRIMARY KEY, tokens TEXT)";

        @Override
        public List<Integer> read(String list) {
            try (Connection connection = source.getConnection();
                    PreparedStatement query = connection.prepareStatement("SELECT tokens FROM naive WHERE list = ?")) {
                query.setString(1, list);
                try (ResultSet rows = query.executeQuery()) {
                    return rows.next() && !rows.getString(1).isEmpty()
                            ? Arrays.stream(rows.getString(1).split(",", -1))
                                    .map(Integer::valueOf)
                                    .toList()
                            : List.of();
                }
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        @Override
        public Outcome append(String list, List<Integer> base, int token) {
            StringBuilder tokens = new StringBuilder();
            base.forEach(some -> tokens.append(some).append(','));
            try (Connection connection = source.getConnection();
                    PreparedStatement update =
                            connection.prepareStatement("UPDATE naive SET tokens = ? WHERE list = ?")) {
                update.setString(1, tokens.append(token).toString());
                update.setString(2, list);
                update.executeUpdate();
                return Outcome.DONE;
            } catch (SQLException failed) {
                return Outcome.UNKNOWN;
            }
        }
    }
}
