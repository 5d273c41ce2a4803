package org.sitrep.reckon.finding;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.Basis;
import org.sitrep.reckon.Difference;
import org.sitrep.reckon.Fate;
import org.sitrep.reckon.Series;
import org.sitrep.reckon.Statement;

/**
 * A running total of one issuer falls. Falls happen for good reasons; a reader must see them. Where the dates leave open
 * which figure came first, there is no fall, unless one says that it corrects the other.
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
            if (before != null
                    && follows(before, statement)
                    && !statement.startsAfter(before)
                    && Difference.between(before.figure(), statement.figure()).isFall()) {
                observations.add(new Observation(
                        FindingCode.TOTAL_FALLS,
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
            before = statement;
        }
    }

    private static boolean follows(Statement before, Statement after) {
        return after.knownFrom().isAfter(before.knownOn())
                || after.entry().date().first().isAfter(before.entry().date().last())
                || after.corrects(before);
    }
}
