package id.tuntas.exchange.json;

import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.directory.Role;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words that stand for constants; renaming a constant does not change them. */
final class Literals {

    private static final Map<String, Role> ROLES =
            Arrays.stream(Role.values()).collect(Collectors.toUnmodifiableMap(Role::literal, Function.identity()));

    private static final Map<String, Basis> BASES =
            Arrays.stream(Basis.values()).collect(Collectors.toUnmodifiableMap(Literals::of, Function.identity()));

    private Literals() {}

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
}
