package id.tuntas;

import java.util.List;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.Store;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/**
 * Ends every property after {@code -Dtuntas.tries.most} tries, whatever number the property names: PIT runs each property
 * many times over, and the full numbers would take days. Without the system property nothing changes. jqwik finds it by
 * META-INF/services, which holds on the class path only; the everyday tests run on the module path without it.
 */
public final class FewerTries implements AroundTryHook {

    private static final int MOST = Integer.getInteger("tuntas.tries.most", Integer.MAX_VALUE);

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor aTry, List<Object> parameters) {
        Store<Integer> done = Store.getOrCreate(FewerTries.class, Lifespan.PROPERTY, () -> 0);
        done.update(before -> before + 1);
        TryExecutionResult result = aTry.execute(parameters);
        return result.isSatisfied() && done.get() >= MOST ? TryExecutionResult.satisfied(true) : result;
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
