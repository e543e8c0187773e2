package id.tuntas.port;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.ReporterId;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * Finds complaints by what people look for. What it goes by is derived from the histories with every commit, in the same
 * transaction, so it never lags behind; it can be derived again at any time.
 *
 * <p>It gives out neither words nor reporters, and asks nobody who wants to know: whoever shows a row to somebody asks the
 * {@code ReadComplaint} of the desk what that somebody may see. Implementations are safe for use by many threads. A complaint of
 * another regency is never found. Whoever writes one proves it with the {@code ComplaintQueriesContract} of the testkit.
 */
public interface ComplaintQueries {

    /** The most rows of a page. */
    int LONGEST_PAGE = 200;

    /**
     * The complaints on which an office owes the next step, by due date.
     *
     * @param regency the regency
     * @param role who owes it
     * @param unit of which unit, in any spelling of its name; empty for a role of the regency as a whole
     * @param after the cursor of the page before; empty for the first page
     * @param limit how many at most, 1 to {@link #LONGEST_PAGE}
     * @return the page
     * @throws InvalidValueException if the limit is out of range
     * @throws StoreUnavailableException if the store cannot answer
     */
    InboxPage inbox(RegencyId regency, Role role, Optional<UnitName> unit, Optional<InboxPage.Cursor> after, int limit);

    /**
     * The complaints of which the due date has passed, the longest overdue first. Example: what was due on Wednesday 13 March
     * 2024 is found as of the 14th, 00:00 local time, and not before.
     *
     * @param regency the regency
     * @param asOf the moment, to the microsecond
     * @param after the cursor of the page before; empty for the first page
     * @param limit how many at most, 1 to {@link #LONGEST_PAGE}
     * @return the page
     * @throws InvalidValueException if the limit is out of range
     * @throws StoreUnavailableException if the store cannot answer
     */
    InboxPage overdue(RegencyId regency, Instant asOf, Optional<InboxPage.Cursor> after, int limit);

    /**
     * The complaints that somebody may mean by a tracking id: the one that has it, and those that SP4N-LAPOR! knows under it.
     *
     * @param regency the regency
     * @param tracking the id, compared as it is
     * @return at most {@link #LONGEST_PAGE}, in the order of their ids; none if nobody knows it
     * @throws StoreUnavailableException if the store cannot answer
     */
    List<ComplaintId> tracked(RegencyId regency, TrackingId tracking);

    /**
     * The complaints that a reporter brought, in the order of their ids.
     *
     * @param regency the regency
     * @param reporter the reporter
     * @param after the last id of the page before; empty for the first page
     * @param limit how many at most, 1 to {@link #LONGEST_PAGE}
     * @return the next ids; fewer than {@code limit} on the last page
     * @throws InvalidValueException if the limit is out of range
     * @throws StoreUnavailableException if the store cannot answer
     */
    List<ComplaintId> broughtBy(RegencyId regency, ReporterId reporter, Optional<ComplaintId> after, int limit);

    /**
     * Derives again, for all complaints of a regency, what the queries go by: after policies or calendars changed, or after an
     * update of the library that derives more. Others may read and commit meanwhile. It may be cut off and begun anew.
     *
     * @param regency the regency
     * @param progress hears how many complaints are done, from time to time and at the end
     * @throws StoreUnavailableException if the store failed; repeating the call is safe
     */
    void rebuild(RegencyId regency, LongConsumer progress);
}
