package id.tuntas.routing.suggest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Finds where a smooth convex function is least, by its slope and a memory of the last steps (limited-memory BFGS, Nocedal
 * 1980). It starts at zero and uses sums in a fixed order, so the same function gives the same bits on every machine.
 *
 * <p>The first step is no longer than one. A step that descends by less than one in 10,000 of what the slope promises is
 * halved, up to twenty times; where no step leads lower, or a round gains less than one in 100,000, it stays.
 */
final class Lbfgs {

    private static final int MEMORY = 6;
    private static final int HALVINGS = 20;
    private static final double ENOUGH_DESCENT = 1e-4;
    private static final double CLOSE_ENOUGH = 1e-5;

    /** A function of many numbers. */
    @FunctionalInterface
    interface Smooth {

        /** Its value at a point; writes the slope there. */
        double at(double[] point, double[] slope);
    }

    /** A step, and by how much it changed the slope. */
    private record Step(Vector moved, Vector bent, double curvature) {}

    /** Numbers that are not changed any more. */
    private static final class Vector {
        private final double[] numbers;

        Vector(double[] numbers) {
            this.numbers = numbers;
        }
    }

    private final Smooth function;
    private final Deque<Step> steps = new ArrayDeque<>();

    private Lbfgs(Smooth function) {
        this.function = function;
    }

    static double[] least(Smooth function, int size, int rounds) {
        return new Lbfgs(function).run(size, rounds);
    }

    private double[] run(int size, int rounds) {
        double[] point = new double[size];
        double[] slope = new double[size];
        double value = function.at(point, slope);
        for (int round = 0; round < rounds; round++) {
            double[] direction = direction(slope);
            double descent = -dot(direction, slope);
            double length = steps.isEmpty() ? Math.min(1, 1 / Math.sqrt(-descent)) : 1;
            double[] next = new double[size];
            double[] nextSlope = new double[size];
            double nextValue = value;
            for (int halving = 0; halving <= HALVINGS; halving++, length /= 2) {
                move(point, direction, length, next);
                nextValue = function.at(next, nextSlope);
                if (nextValue <= value + ENOUGH_DESCENT * length * descent) {
                    break;
                }
            }
            if (!(nextValue < value)) {
                return point;
            }
            remember(difference(next, point), difference(nextSlope, slope));
            boolean close = value - nextValue < CLOSE_ENOUGH * Math.abs(value);
            point = next;
            slope = nextSlope;
            value = nextValue;
            if (close) {
                return point;
            }
        }
        return point;
    }

    /** The slope, corrected by what earlier steps tell of the curvature. To be subtracted. */
    private double[] direction(double[] slope) {
        double[] direction = slope.clone();
        List<Double> taken = new ArrayList<>();
        steps.descendingIterator().forEachRemaining(step -> {
            double share = dot(step.moved.numbers, direction) / step.curvature;
            add(direction, -share, step.bent.numbers);
            taken.add(0, share);
        });
        Step last = steps.peekLast();
        if (last != null) {
            double scale = last.curvature / dot(last.bent.numbers, last.bent.numbers);
            for (int i = 0; i < direction.length; i++) {
                direction[i] *= scale;
            }
        }
        int at = 0;
        for (Step step : steps) {
            double share = dot(step.bent.numbers, direction) / step.curvature;
            add(direction, taken.get(at++) - share, step.moved.numbers);
        }
        return direction;
    }

    private void remember(double[] moved, double[] bent) {
        double curvature = dot(moved, bent);
        if (curvature > 0) {
            steps.addLast(new Step(new Vector(moved), new Vector(bent), curvature));
        }
        if (steps.size() > MEMORY) {
            steps.removeFirst();
        }
    }

    private static void move(double[] from, double[] direction, double length, double[] to) {
        for (int i = 0; i < from.length; i++) {
            to[i] = from[i] - length * direction[i];
        }
    }

    private static double[] difference(double[] one, double[] other) {
        double[] difference = new double[one.length];
        for (int i = 0; i < one.length; i++) {
            difference[i] = one[i] - other[i];
        }
        return difference;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static void add(double[] to, double times, double[] numbers) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * numbers[i];
        }
    }
}
