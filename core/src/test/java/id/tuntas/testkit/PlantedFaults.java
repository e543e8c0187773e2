package id.tuntas.testkit;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Proves a contract test itself: an adapter with a fault that was planted must not pass it. */
public final class PlantedFaults {

    private PlantedFaults() {}

    /**
     * Runs the tests of a contract that take no arguments.
     *
     * @param contract gives the contract on a faulty adapter, a new one at every call
     * @return the names of the tests that failed
     */
    public static List<String> foundBy(Supplier<?> contract) {
        List<String> found = new ArrayList<>();
        for (Method test : methods(contract.get().getClass(), Test.class)) {
            Object fresh = contract.get();
            try {
                for (Method begin : methods(fresh.getClass(), BeforeEach.class)) {
                    begin.invoke(fresh);
                }
                test.invoke(fresh);
            } catch (InvocationTargetException failed) {
                found.add(test.getName());
            } catch (IllegalAccessException closed) {
                throw new IllegalStateException(closed);
            }
        }
        return found;
    }

    private static List<Method> methods(Class<?> type, Class<? extends Annotation> annotation) {
        List<Method> methods = new ArrayList<>();
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            for (Method method : each.getDeclaredMethods()) {
                if (method.isAnnotationPresent(annotation)) {
                    method.setAccessible(true);
                    methods.add(method);
                }
            }
        }
        return methods;
    }
}
