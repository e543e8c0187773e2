package id.tuntas.port;

import id.tuntas.base.RegencyId;

/**
 * Sends notices: WhatsApp, SMS, e-mail. Implementations are safe for use by many threads, give up after a time of their own,
 * and do not try again by themselves; that is what the {@link NoticeQueue} is for. No exception and no log of theirs holds
 * a contact or a text.
 */
public interface Notifier {

    /**
     * Sends one notice once.
     *
     * @param regency on whose behalf
     * @param notice what to whom
     * @return whether it was taken, refused, or nobody knows
     * @throws StoreUnavailableException if nothing was sent because the way to the gateway is not there, its configuration
     *     say; trying again later is safe
     */
    Delivery send(RegencyId regency, RenderedNotice notice);
}
