package org.sitrep.reckon;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Basis;

/**
 * Whether a figure that is labelled new reads better as one more running total.
 *
 * <p>This is the mistake that the project exists for: 1,678 detained in Almaty went round the world as "in the past 24
 * hours" while the city's running totals were 852, 1,237 and, later, 2,402. A figure is suspected only if it is not below
 * the last total of its subject, whoever stated that. Then
 *
 * <ul>
 *   <li>where a later total is known, it must lie between the two totals and be too large as an increment: last total +
 *       figure is above the later total;
 *   <li>where none is known yet, its rise over the last total must fit the pace of the totals so far (per day) by a wide
 *       margin better than the figure itself does as one period's increment.
 * </ul>
 */
public final class RunningTotalTest {

    private static final Comparator<Statement> BY_DATE =
            Comparator.comparing((Statement total) -> total.entry().date()).thenComparing(Statement.IN_TIME);

    private final Map<Subject, List<Statement>> totals = new HashMap<>();

    private final Limits limits;

    public RunningTotalTest(Collection<Statement> statements, Limits limits) {
        this.limits = limits;
        statements.stream()
                .filter(statement -> statement.basis() == Basis.TOTAL
                        && statement.fate() != Fate.RETRACTED
                        && statement.figure().best() != null)
                .sorted(BY_DATE)
                .forEach(total -> totals.computeIfAbsent(total.subject(), subject -> new ArrayList<>())
                        .add(total));
    }

    /** Why a new figure looks like a running total; empty if it does not. */
    public Optional<Suspicion> examine(Statement statement) {
        var value = statement.figure().best();
        if (statement.basis() != Basis.NEW || value == null || value.signum() == 0) {
            return Optional.empty();
        }
        Statement earlier = null;
        Statement last = null;
        Statement next = null;
        for (var total : totals.getOrDefault(statement.subject(), List.of())) {
            if (!total.entry().date().last().isAfter(statement.periodTo())) {
                if (last == null || !total.entry().date().equals(last.entry().date())) {
                    earlier = last;
                }
                last = total;
            } else if (next == null) {
                next = total;
            }
        }
        if (last == null || value.compareTo(best(last)) < 0 || isAllOf(last, statement)) {
            return Optional.empty();
        }
        var asIncrement = best(last).add(value);
        var suspected = next != null
                ? value.compareTo(best(next)) <= 0 && asIncrement.compareTo(best(next)) > 0
                : earlier != null && fitsPaceAsTotal(statement, value, earlier, last);
        return suspected ? Optional.of(new Suspicion(statement, last, next, asIncrement)) : Optional.empty();
    }

    /** On the first day all of the total is new. */
    private static boolean isAllOf(Statement total, Statement statement) {
        return total.periodTo().equals(statement.periodTo())
                && best(total).equals(statement.figure().best());
    }

    private boolean fitsPaceAsTotal(Statement statement, BigDecimal value, Statement earlier, Statement last) {
        if (value.compareTo(limits.smallest()) < 0) {
            return false;
        }
        var pace = perDay(best(last).subtract(best(earlier)), days(earlier, last));
        if (pace <= 0) {
            return false;
        }
        var asTotal = perDay(value.subtract(best(last)), days(last, statement));
        var asNew = perDay(value, 1 + ChronoUnit.DAYS.between(statement.periodFrom(), statement.periodTo()));
        return distance(asTotal, pace) * limits.margin() < distance(asNew, pace);
    }

    private static long days(Statement from, Statement to) {
        return Math.max(1, ChronoUnit.DAYS.between(from.periodTo(), to.periodTo()));
    }

    private static double perDay(BigDecimal count, long days) {
        return count.divide(BigDecimal.valueOf(days), MathContext.DECIMAL64).doubleValue();
    }

    /** How many times one pace is the other, 1 being the same; a standstill is as far as can be. */
    private static double distance(double one, double other) {
        return one <= 0 ? Double.POSITIVE_INFINITY : Math.max(one / other, other / one);
    }

    private static BigDecimal best(Statement statement) {
        var best = statement.figure().best();
        if (best == null) {
            throw new IllegalStateException("Only totals with a best value are kept");
        }
        return best;
    }

    /**
     * When the pace of the totals so far is proof enough.
     *
     * @param margin how many times nearer to that pace the reading as a total must be than the reading as an increment;
     *     1 or more
     * @param smallest below this a figure fits any pace by chance, as in the first days of a crisis; 0 or more
     */
    public record Limits(double margin, BigDecimal smallest) {

        /** A margin of one and a half, for figures from 20 on. */
        public static final Limits DEFAULT = new Limits(1.5, BigDecimal.valueOf(20));
    }

    /**
     * Why a figure labelled new looks like a running total.
     *
     * @param statement the figure
     * @param last the last total before or on its day
     * @param next the first total after it; null if none is known yet
     * @param asIncrement what the total would have been, were the figure new
     */
    public record Suspicion(Statement statement, Statement last, @Nullable Statement next, BigDecimal asIncrement) {}
}
