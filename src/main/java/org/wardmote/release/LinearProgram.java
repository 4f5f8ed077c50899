package org.wardmote.release;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/** Unknowns that are never negative, under linear constraints: the best of them by the simplex. */
record LinearProgram(List<LinearConstraint> constraints) {

    /**
     * Many times what a table of some hundred cells takes; the solver might else go in a circle.
     */
    private static final int MOST_STEPS = 20_000;

    LinearProgram {
        constraints = List.copyOf(constraints);
    }

    /** What came of it. */
    sealed interface Solution permits Solution.Best, Solution.None {

        /** The unknowns where the goal is reached; a corner of all that is possible. */
        record Best(List<Double> point) implements Solution {
            static Best of(double[] point) {
                return new Best(Arrays.stream(point).boxed().toList());
            }
        }

        /** Nothing is possible, there is no end to it, or none was found. */
        enum None implements Solution {
            NONE
        }
    }

    LinearProgram with(LinearConstraint further) {
        return new LinearProgram(Stream.concat(constraints.stream(), Stream.of(further)).toList());
    }

    Solution best(double[] objective, GoalType goal) {
        try {
            return Solution.Best.of(
                    new SimplexSolver()
                            .optimize(
                                    new MaxIter(MOST_STEPS),
                                    new LinearObjectiveFunction(objective, 0),
                                    new LinearConstraintSet(constraints),
                                    goal,
                                    new NonNegativeConstraint(true))
                            .getPoint());
        } catch (MathIllegalStateException e) {
            return Solution.None.NONE;
        }
    }
}
