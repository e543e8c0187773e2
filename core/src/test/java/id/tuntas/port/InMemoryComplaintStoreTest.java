package id.tuntas.port;

import id.tuntas.testkit.ComplaintStoreContract;
import id.tuntas.testkit.InMemoryComplaintStore;

class InMemoryComplaintStoreTest extends ComplaintStoreContract {

    @Override
    protected ComplaintStore store() {
        return new InMemoryComplaintStore();
    }
}
