package id.tuntas.jdbc;

import id.tuntas.testkit.AttachmentStoreContract;

/** One database for all tries of all properties, emptied for each. */
class H2AttachmentStoreContractTest extends AttachmentStoreContract {

    private static final class Shared {
        static final TestDatabase DATABASE = TestDatabase.memory("");
    }

    @Override
    protected Rig rig() {
        TestDatabase database = Shared.DATABASE;
        database.clear();
        return new Rig(
                TuntasJdbc.on(database.source()).attachmentStore(),
                (regency, id) -> FlippedBit.in(database.source(), regency, id));
    }
}
