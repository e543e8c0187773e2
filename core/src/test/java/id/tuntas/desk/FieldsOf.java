package id.tuntas.desk;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes out whatever a value holds, private or not: what the most curious serialiser could get hold of. */
final class FieldsOf {

    private FieldsOf() {}

    static String write(@Nullable Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out, 0);
        return out.toString();
    }

    private static void write(@Nullable Object value, StringBuilder out, int depth) {
        if (depth > 20) {
            throw new IllegalStateException("a value that holds itself");
        }
        if (value instanceof Optional<?> some) {
            write(some.orElse(null), out, depth + 1);
        } else if (value instanceof Map<?, ?> map) {
            write(map.keySet(), out, depth + 1);
            write(map.values(), out, depth + 1);
        } else if (value instanceof Collection<?> many) {
            out.append('[');
            for (Object each : many) {
                write(each, out, depth + 1);
                out.append(", ");
            }
            out.append(']');
        } else if (value == null
                || value instanceof Enum
                || !value.getClass().getName().startsWith("id.tuntas.")) {
            out.append(value);
        } else {
            out.append(value.getClass().getSimpleName()).append('{');
            for (Class<?> type = value.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers())) {
                        out.append(field.getName()).append('=');
                        write(read(field, value), out, depth + 1);
                        out.append(", ");
                    }
                }
            }
            out.append('}');
        }
    }

    private static @Nullable Object read(Field field, Object value) {
        try {
            field.setAccessible(true);
            return field.get(value);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
