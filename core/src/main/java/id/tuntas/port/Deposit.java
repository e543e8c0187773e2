package id.tuntas.port;

/** What came of handing bytes to an {@link AttachmentStore}. Immutable. */
public sealed interface Deposit {

    /**
     * They are kept, now or since an earlier call with the same bytes.
     *
     * @param bytes what was found out about them
     */
    record Kept(AttachmentBytes bytes) implements Deposit {}

    /**
     * There were more than were to be taken; nothing is kept.
     *
     * @param limit how many bytes were to be taken at most
     */
    record TooLarge(long limit) implements Deposit {}

    /**
     * The stream broke off or had another length than was announced; nothing is kept.
     *
     * @param read how many bytes had come
     */
    record CutOff(long read) implements Deposit {}
}
