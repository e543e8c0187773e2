package id.tuntas.port;

import id.tuntas.base.InvalidValueException;
import id.tuntas.directory.OfficerId;

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
    private final String mark;

    private RenderedNotice(Notice notice, Contact contact, String text, String mark) {
        this.notice = notice;
        this.contact = contact;
        this.text = text;
        this.mark = mark;
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
        return new RenderedNotice(notice, contact, checked(text), notice.id());
    }

    /**
     * A notice that is ready to go to one of several officers who hold the desk that it is for.
     *
     * @param notice what is told to whom
     * @param contact where to
     * @param text 1 to {@link #LONGEST} characters
     * @param officer which of them
     * @return the notice with its text, under a mark of its own
     * @throws InvalidValueException if the text is empty or too long
     */
    public static RenderedNotice of(Notice notice, Contact contact, String text, OfficerId officer) {
        return new RenderedNotice(notice, contact, checked(text), markFor(notice, officer));
    }

    /**
     * The mark of a message to one of several officers.
     *
     * @param notice what is told to whom
     * @param officer which of them
     * @return as {@link #mark()} of that message gives it
     */
    public static String markFor(Notice notice, OfficerId officer) {
        return notice.id() + "/" + officer.value();
    }

    private static String checked(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw InvalidValueException.of("text", "1 to " + LONGEST + " characters");
        }
        return text;
    }

    /**
     * By what the gateway knows this message again, now and when it is asked later what became of it.
     *
     * @return the id of the notice, and behind a slash the id of the officer where it goes to an officer; 1 to 129 ASCII
     *     letters, digits, dots, dashes, underscores or slashes, the same whenever the same is sent again
     */
    public String mark() {
        return mark;
    }

    /**
     * What is told to whom.
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
        return "notice " + mark;
    }
}
