package id.tuntas.port;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Attachment;
import id.tuntas.testkit.AttachmentStoreContract;
import id.tuntas.testkit.InMemoryAttachmentStore;
import id.tuntas.testkit.PlantedFaults;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class InMemoryAttachmentStoreTest extends AttachmentStoreContract {

    @Override
    protected Rig rig() {
        InMemoryAttachmentStore store = new InMemoryAttachmentStore();
        return new Rig(store, store::tamper);
    }

    @Test
    void contract_passesWhatIsRight() {
        assertThat(PlantedFaults.foundBy(InMemoryAttachmentStoreTest::right)).isEmpty();
    }

    private static AttachmentStoreContract right() {
        return new AttachmentStoreContract() {
            @Override
            protected Rig rig() {
                InMemoryAttachmentStore store = new InMemoryAttachmentStore();
                return new Rig(store, store::tamper);
            }
        };
    }

    /** It cuts a file at the limit and keeps what it has got. */
    @Test
    void contract_findsAStoreThatKeepsHalfAFile() {
        assertThat(PlantedFaults.foundBy(() -> on(new Wrapped() {
                    @Override
                    public Deposit put(
                            RegencyId regency, String id, InputStream bytes, long limit, OptionalLong announced) {
                        return super.put(regency, id, half(bytes, limit), limit, OptionalLong.empty());
                    }
                })))
                .contains(
                        "streamOfExactlyTheLimit_isKeptAndALongerOneIsNot",
                        "streamThatBreaksOff_leavesNothing",
                        "streamOfAnotherLengthThanAnnounced_leavesNothing");
    }

    private static InputStream half(InputStream bytes, long limit) {
        try {
            return new ByteArrayInputStream(bytes.readNBytes((int) limit));
        } catch (IOException broken) {
            return new ByteArrayInputStream(new byte[50_000]);
        }
    }

    /** It believes that its disk is what it was. */
    @Test
    void contract_findsAStoreThatDoesNotLookAtWhatItGivesOut() {
        assertThat(PlantedFaults.foundBy(() -> on(new Wrapped() {
                    private byte[] last = new byte[0];

                    @Override
                    public Deposit put(
                            RegencyId regency, String id, InputStream bytes, long limit, OptionalLong announced) {
                        try {
                            last = bytes.readNBytes((int) Math.min(limit + 1, 1 << 21));
                        } catch (IOException broken) {
                            throw new UncheckedIOException(broken);
                        }
                        return super.put(regency, id, new ByteArrayInputStream(last), limit, announced);
                    }

                    @Override
                    public Optional<InputStream> open(RegencyId regency, Attachment attachment) {
                        return Optional.of(new ByteArrayInputStream(last));
                    }
                })))
                .contains("changedBytes_areNotGivenOut", "referenceThatDoesNotFit_getsNothing");
    }

    private static AttachmentStoreContract on(AttachmentStore store) {
        return new AttachmentStoreContract() {
            @Override
            protected Rig rig() {
                return new Rig(store, (regency, id) -> {});
            }
        };
    }

    private abstract static class Wrapped implements AttachmentStore {
        private final AttachmentStore right = new InMemoryAttachmentStore();

        @Override
        public Deposit put(RegencyId regency, String id, InputStream bytes, long limit, OptionalLong announced) {
            return right.put(regency, id, bytes, limit, announced);
        }

        @Override
        public Optional<InputStream> open(RegencyId regency, Attachment attachment) {
            return right.open(regency, attachment);
        }

        @Override
        public void erase(RegencyId regency, Collection<String> ids) {
            right.erase(regency, ids);
        }
    }
}
