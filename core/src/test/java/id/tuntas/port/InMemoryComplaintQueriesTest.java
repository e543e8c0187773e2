package id.tuntas.port;

import id.tuntas.testkit.ComplaintQueriesContract;
import id.tuntas.testkit.InMemoryComplaintQueries;
import id.tuntas.testkit.InMemoryComplaintStore;

class InMemoryComplaintQueriesTest extends ComplaintQueriesContract {

    private final InMemoryComplaintStore store = new InMemoryComplaintStore();

    @Override
    protected ComplaintStore store() {
        return store;
    }

    @Override
    protected ComplaintQueries queries() {
        return new InMemoryComplaintQueries(store, DATES);
    }
}
