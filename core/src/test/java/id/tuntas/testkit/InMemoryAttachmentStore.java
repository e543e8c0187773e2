package id.tuntas.testkit;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Attachment;
import id.tuntas.port.AttachmentBytes;
import id.tuntas.port.AttachmentStore;
import id.tuntas.port.Deposit;
import id.tuntas.port.IdReusedException;
import id.tuntas.port.StoreUnavailableException;
import id.tuntas.port.TamperedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A store of attachments that forgets everything when the process ends: for tests, examples and trying it out. */
public final class InMemoryAttachmentStore implements AttachmentStore {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final Map<RegencyId, Map<String, Content>> shelves = new HashMap<>();

    /** An empty store. */
    public InMemoryAttachmentStore() {}

    /** Bytes that are erased are none, and fit no digest. */
    private record Content(AttachmentBytes about, Optional<byte[]> bytes) {}

    /** Taken in before the lock, so that a sender who is slow keeps nobody waiting. */
    @Override
    public Deposit put(RegencyId regency, String id, InputStream bytes, long limit, OptionalLong announced) {
        if (!ID.matcher(id).matches() || limit < 0) {
            throw InvalidValueException.of("id, limit", "an id of an attachment and 0 bytes or more");
        }
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        Deposit deposit;
        try {
            deposit = AttachmentBytes.take(id, bytes, limit, announced, taken);
        } catch (IOException impossible) {
            throw new StoreUnavailableException("attachment " + id + " could not be written", impossible);
        }
        if (deposit instanceof Deposit.Kept kept) {
            keep(regency, new Content(kept.bytes(), Optional.of(taken.toByteArray())));
        }
        return deposit;
    }

    private synchronized void keep(RegencyId regency, Content content) {
        Content there = shelf(regency).putIfAbsent(content.about().id(), content);
        if (there != null && (there.bytes().isEmpty() || !there.about().equals(content.about()))) {
            throw new IdReusedException("attachment", content.about().id());
        }
    }

    @Override
    public synchronized Optional<InputStream> open(RegencyId regency, Attachment attachment) {
        @Nullable Content content = shelf(regency).get(attachment.id());
        if (content == null || content.bytes().isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = content.bytes().get();
        if (bytes.length != attachment.size() || !digest(bytes).equals(attachment.digest())) {
            throw new TamperedException("attachment", attachment.id());
        }
        return Optional.of(new ByteArrayInputStream(bytes.clone()));
    }

    @Override
    public synchronized void erase(RegencyId regency, Collection<String> ids) {
        for (String id : ids) {
            shelf(regency).computeIfPresent(id, (same, content) -> new Content(content.about(), Optional.empty()));
        }
    }

    /**
     * Changes bytes behind the store's back, as whoever gets at the disk could.
     *
     * @param regency whose attachment
     * @param id under which it is kept, with at least one byte
     */
    public synchronized void tamper(RegencyId regency, String id) {
        Content content = shelf(regency).get(id);
        if (content != null) {
            content.bytes().ifPresent(bytes -> bytes[0] ^= 1);
        }
    }

    private Map<String, Content> shelf(RegencyId regency) {
        return shelves.computeIfAbsent(regency, unknown -> new HashMap<>());
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
