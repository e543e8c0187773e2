package id.tuntas.routing;

import id.tuntas.text.LocalText;
import java.util.Set;

/** Parts of sentences about conditions. */
final class ChangeText {

    private static final LocalText NOWHERE_SAID = new LocalText("", "");

    private ChangeText() {}

    /** Such as {@code kategori "Jalan Berlubang"}. */
    static LocalText quoted(ConditionKind kind, String value) {
        LocalText about = kind.text();
        return new LocalText(about.indonesian() + " \"" + value + "\"", about.english() + " \"" + value + "\"");
    }

    /** Such as {@code  di judul}, with a blank before it; nothing where a rule looks everywhere. */
    static LocalText where(Set<CaseField> in) {
        if (in.size() != 1) {
            return NOWHERE_SAID;
        }
        LocalText field = in.iterator().next().text();
        return new LocalText(" di " + field.indonesian(), " in the " + field.english());
    }
}
