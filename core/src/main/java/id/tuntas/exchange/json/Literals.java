package id.tuntas.exchange.json;

import id.tuntas.complaint.ArchiveReason;
import id.tuntas.complaint.Attachment.Purpose;
import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.RejectionReason;
import id.tuntas.complaint.TextKind;
import id.tuntas.directory.Role;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words that stand for constants; renaming a constant does not change them. */
final class Literals {

    private static final Map<String, Role> ROLES = by(Role.values(), Role::literal);

    private static final Map<String, Basis> BASES = by(Basis.values(), Literals::of);

    private static final Map<String, RejectionReason> REJECTIONS =
            by(RejectionReason.values(), RejectionReason::literal);

    private static final Map<String, ArchiveReason> ARCHIVINGS = by(ArchiveReason.values(), ArchiveReason::literal);

    private static final Map<String, TextKind> TEXTS = by(TextKind.values(), TextKind::literal);

    private static final Map<String, Purpose> PURPOSES = by(Purpose.values(), Purpose::literal);

    private Literals() {}

    private static <T> Map<String, T> by(T[] values, Function<T, String> word) {
        return Arrays.stream(values).collect(Collectors.toUnmodifiableMap(word, Function.identity()));
    }

    static String of(Basis basis) {
        return switch (basis) {
            case LOGGED -> "logged";
            case EXPORTED -> "exported";
        };
    }

    static Optional<Basis> basis(String word) {
        return Optional.ofNullable(BASES.get(word));
    }

    static Optional<Role> role(String word) {
        return Optional.ofNullable(ROLES.get(word));
    }

    static Optional<RejectionReason> rejection(String word) {
        return Optional.ofNullable(REJECTIONS.get(word));
    }

    static Optional<ArchiveReason> archiving(String word) {
        return Optional.ofNullable(ARCHIVINGS.get(word));
    }

    static Optional<TextKind> text(String word) {
        return Optional.ofNullable(TEXTS.get(word));
    }

    static Optional<Purpose> purpose(String word) {
        return Optional.ofNullable(PURPOSES.get(word));
    }
}
