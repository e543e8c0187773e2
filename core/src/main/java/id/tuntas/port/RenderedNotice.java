package id.tuntas.port;

import id.tuntas.base.InvalidValueException;

/**
 * A notice with its text and with the contact that its addressee has at this moment, made right before it is sent and
 * stored nowhere. Personal data: {@link #toString()} shows the notice alone. Immutable.
 */
public final class RenderedNotice {

    /** The most characters of a text: 4,000. */
    public static final int LONGEST = 4_000;

    private final Notice notice;
    private final Contact contact;
    private final String text;

    private RenderedNotice(Notice notice, Contact contact, String text) {
        this.notice = notice;
        this.contact = contact;
        this.text = text;
    }

    /**
     * A notice that is ready to go.
     *
     * @param notice what is told to whom
     * @param contact where to
     * @param text 1 to {@link #LONGEST} characters
     * @return the notice with its text
     * @throws InvalidValueException if the text is empty or too long
     */
    public static RenderedNotice of(Notice notice, Contact contact, String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw InvalidValueException.of("text", "1 to " + LONGEST + " characters");
        }
        return new RenderedNotice(notice, contact, text);
    }

    /**
     * What is told to whom; its id goes to the gateway as the mark by which an answer that comes later is recognised.
     *
     * @return the notice
     */
    public Notice notice() {
        return notice;
    }

    /**
     * Where to.
     *
     * @return a phone number or an e-mail address
     */
    public Contact contact() {
        return contact;
    }

    /**
     * What it says, in the addressee's language.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return "notice " + notice.id();
    }
}
