package id.tuntas.port;

import id.tuntas.testkit.InMemoryComplaintStore;
import id.tuntas.testkit.InMemoryWordIndex;
import id.tuntas.testkit.WordIndexContract;

class InMemoryWordIndexTest extends WordIndexContract {

    private final InMemoryComplaintStore store = new InMemoryComplaintStore();

    @Override
    protected ComplaintStore store() {
        return store;
    }

    @Override
    protected WordIndex index() {
        return new InMemoryWordIndex(store);
    }
}
