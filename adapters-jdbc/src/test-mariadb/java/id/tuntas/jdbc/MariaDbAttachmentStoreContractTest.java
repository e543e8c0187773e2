package id.tuntas.jdbc;

import id.tuntas.testkit.AttachmentStoreContract;

/** One database for all tries of all properties, emptied for each. */
class MariaDbAttachmentStoreContractTest extends AttachmentStoreContract {

    private static final class Shared {
        static final TestDatabase DATABASE = MariaDb.database("");
    }

    @Override
    protected Rig rig() {
        MariaDb.assumeServed();
        TestDatabase database = Shared.DATABASE;
        database.clear();
        return new Rig(
                TuntasJdbc.on(database.source()).attachmentStore(),
                (regency, id) -> FlippedBit.in(database.source(), regency, id));
    }
}
