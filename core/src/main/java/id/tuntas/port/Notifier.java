package id.tuntas.port;

import id.tuntas.base.RegencyId;

/**
 * Sends notices: WhatsApp, SMS, e-mail. Implementations are safe for use by many threads, give up after a time of their own,
 * and do not try again by themselves; that is what the {@link NoticeQueue} is for. No exception and no log of theirs holds
 * a contact or a text. A contact of a kind that they do not reach is refused, lasting. Whoever writes one proves it with the
 * {@code NotifierContract} of the testkit.
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

    /**
     * What became of a message that may have been sent: its worker died before it heard the answer, or there was none. Asked
     * before the message is sent again. A gateway that is sure never to have taken it answers {@link Delivery.Refused}, not
     * lasting; whoever merely has no record of it yet does not know.
     *
     * @param regency on whose behalf it may have been sent
     * @param mark under which mark, as {@link RenderedNotice#mark()} gave it
     * @return whether it was taken or not; nobody knows unless the gateway can be asked, or its reports are kept
     * @throws StoreUnavailableException if the way to the gateway is not there; asking again later is safe
     */
    default Delivery whatBecameOf(RegencyId regency, String mark) {
        return new Delivery.Unknown();
    }
}
