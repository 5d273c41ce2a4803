package org.sitrep.reckon.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.Basis;
import org.sitrep.reckon.Fate;
import org.sitrep.reckon.Statement;

/**
 * A running total of one issuer is about a hundred or a thousand times the one before it: more likely another unit
 * ("93,700 KZT bn" after "92.3 KZT bn") or a slip than a rise. Small numbers grow as fast in the first days.
 */
final class TotalJumps implements FindingRule {

    private static final BigDecimal SMALLEST = BigDecimal.TEN;
    private static final List<BigDecimal> ORDERS = List.of(BigDecimal.valueOf(100), BigDecimal.valueOf(1_000));
    private static final BigDecimal ABOVE = new BigDecimal("0.9");
    private static final BigDecimal BELOW = new BigDecimal("1.3");

    @Override
    public List<Observation> examine(Evidence evidence) {
        var observations = new ArrayList<Observation>();
        for (var series : evidence.series()) {
            if (series.basis() == Basis.TOTAL) {
                for (var statement : series.statements()) {
                    var before = series.before(statement);
                    if (statement.fate() == Fate.STANDS && before != null && jumps(before, statement)) {
                        observations.add(new Observation(
                                FindingCode.TOTAL_JUMPS,
                                List.of(
                                        series.subject(),
                                        series.voice(),
                                        before.figure(),
                                        before.knownOn(),
                                        statement.figure(),
                                        statement.knownOn()),
                                List.of(statement.key()),
                                List.of(before.key())));
                    }
                }
            }
        }
        return observations;
    }

    private static boolean jumps(Statement before, Statement after) {
        var from = before.figure().best();
        var to = after.figure().best();
        return from != null
                && to != null
                && from.compareTo(SMALLEST) >= 0
                && ORDERS.stream()
                        .map(from::multiply)
                        .anyMatch(times -> to.compareTo(times.multiply(ABOVE)) >= 0
                                && to.compareTo(times.multiply(BELOW)) <= 0);
    }
}
