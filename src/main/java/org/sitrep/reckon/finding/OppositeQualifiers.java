package org.sitrep.reckon.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Category;
import org.sitrep.model.Count;
import org.sitrep.model.Figure;
import org.sitrep.model.Qualifier;
import org.sitrep.reckon.Statement;

/**
 * One statement is carried with opposite qualifiers: the same issuer, day and number, once as "at least" and once as "up
 * to". A measure's quantity ("10 days") is one fact whoever states it. Neither qualifier may be dropped, and they are
 * never merged to the bare number.
 */
final class OppositeQualifiers implements FindingRule {

    @Override
    public List<Observation> examine(Evidence evidence) {
        var byStatement = new TreeMap<String, List<Statement>>();
        for (var statement : evidence.reported()) {
            if (statement.entry().count() instanceof Count count
                    && named(count.figure()) instanceof BigDecimal number) {
                var key = String.join(
                        "|",
                        statement.entry().category() == Category.MEASURE ? "" : statement.voice(),
                        statement.subject().toString(),
                        statement.entry().date().toString(),
                        number.toPlainString());
                byStatement.computeIfAbsent(key, same -> new ArrayList<>()).add(statement);
            }
        }
        var observations = new ArrayList<Observation>();
        for (var same : byStatement.values()) {
            var floor = same.stream().filter(one -> isFloor(one.figure())).findFirst();
            var ceiling = same.stream().filter(one -> isCeiling(one.figure())).findFirst();
            if (floor.isPresent() && ceiling.isPresent()) {
                observations.add(new Observation(
                        FindingCode.OPPOSITE_QUALIFIERS,
                        List.of(
                                floor.get().figure(),
                                ceiling.get().figure(),
                                floor.get().subject(),
                                floor.get().entry().date()),
                        same.stream().map(Statement::key).toList(),
                        List.of()));
            }
        }
        return observations;
    }

    /** The number that was said, whatever the qualifier made of it. */
    private static @Nullable BigDecimal named(Figure figure) {
        return switch (figure.qualifier()) {
            case EXACT, ABOUT -> figure.best();
            case AT_LEAST -> figure.low();
            case MORE_THAN -> figure.low() == null ? null : figure.low().subtract(BigDecimal.ONE);
            case UP_TO -> figure.high();
            case NEARLY, FEWER_THAN -> figure.high() == null ? null : figure.high().add(BigDecimal.ONE);
            case BETWEEN, VAGUE, NOT_REPORTED -> null;
        };
    }

    private static boolean isFloor(Figure figure) {
        return figure.qualifier() == Qualifier.AT_LEAST || figure.qualifier() == Qualifier.MORE_THAN;
    }

    private static boolean isCeiling(Figure figure) {
        return figure.qualifier() == Qualifier.UP_TO
                || figure.qualifier() == Qualifier.FEWER_THAN
                || figure.qualifier() == Qualifier.NEARLY;
    }
}
