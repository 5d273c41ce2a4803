package org.sitrep.reckon.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Basis;
import org.sitrep.model.ReducedDate;
import org.sitrep.model.Status;
import org.sitrep.reckon.Difference;
import org.sitrep.reckon.Fate;
import org.sitrep.reckon.Series;
import org.sitrep.reckon.Statement;

/**
 * A running total of one issuer falls, and nobody says why. A correction that the log declares is a revision and no
 * contradiction, so it is noted and doubts no figure. Where the dates leave open which figure came first, there is no fall.
 */
final class TotalFalls implements FindingRule {

    @Override
    public List<Observation> examine(Evidence evidence) {
        var observations = new ArrayList<Observation>();
        for (var series : evidence.series()) {
            if (series.basis() == Basis.TOTAL && !series.voice().isEmpty()) {
                falls(series, observations);
            }
        }
        return observations;
    }

    private static void falls(Series series, List<Observation> observations) {
        Statement before = null;
        for (var statement : series.statements()) {
            if (statement.fate() == Fate.RETRACTED) {
                continue;
            }
            var corrected = correctedBy(statement, series);
            if (corrected.isPresent()) {
                observations.add(observation(FindingCode.TOTAL_CORRECTED, series, corrected.get(), statement));
            } else if (before != null && follows(before, statement) && isFall(before, statement)) {
                var code = isDeclared(before, statement) ? FindingCode.TOTAL_CORRECTED : FindingCode.TOTAL_FALLS;
                observations.add(observation(code, series, before, statement));
            }
            before = isReplacedByAnother(statement, series) ? before : statement;
        }
    }

    /** The latest higher total that a statement says it corrects. */
    private static Optional<Statement> correctedBy(Statement statement, Series series) {
        return series.statements().stream()
                .filter(other -> statement.corrects(other) && isFall(other, statement))
                .reduce((one, later) -> later);
    }

    private static boolean isFall(Statement before, Statement after) {
        return !after.startsAfter(before) && Difference.between(before.figure(), after.figure()).isFall();
    }

    private static boolean follows(Statement before, Statement after) {
        return after.knownFrom().isAfter(before.knownOn())
                || after.entry().date().first().isAfter(before.entry().date().last());
    }

    /** Whether the lower total calls itself a revision, or comes when the one before it had been marked as revised. */
    private static boolean isDeclared(Statement before, Statement after) {
        return after.status() == Status.REVISED && after.fate() == Fate.STANDS
                || before.fate() == Fate.SUPERSEDED
                        && before.entry().standing().since() instanceof ReducedDate since
                        && !after.knownOn().isBefore(since.first());
    }

    /** Whether another total of the series says that it corrects this one: that one then stands for it. */
    private static boolean isReplacedByAnother(Statement statement, Series series) {
        return statement.fate() == Fate.SUPERSEDED
                && series.statements().stream()
                        .anyMatch(other -> other.corrects(statement) && other.fate() != Fate.RETRACTED);
    }

    private static Observation observation(FindingCode code, Series series, Statement before, Statement after) {
        var isFall = code == FindingCode.TOTAL_FALLS;
        return new Observation(
                code,
                List.of(
                        series.subject(),
                        series.voice(),
                        before.figure(),
                        before.knownOn(),
                        after.figure(),
                        after.knownOn()),
                isFall ? List.of(after.key()) : List.of(),
                isFall ? List.of(before.key()) : List.of(after.key(), before.key()));
    }
}
