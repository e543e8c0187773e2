package id.tuntas.jdbc;

import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/**
 * An operation and how to tell what came of it; a round has complaints, notices, words and reporters of its own.
 *
 * @param name what it is
 * @param prepare makes what a round needs, on a healthy database
 * @param act the operation; its answer
 * @param probe where things stand, on a healthy database
 * @param none what the probe says before
 * @param all what it says when the operation took effect
 * @param answers what the operation may answer
 */
record FaultOperation(
        String name,
        IntConsumer prepare,
        IntFunction<Object> act,
        IntFunction<Object> probe,
        Object none,
        Object all,
        Set<?> answers) {}
