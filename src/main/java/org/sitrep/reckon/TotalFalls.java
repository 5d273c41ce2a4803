package org.sitrep.reckon;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.Basis;
import org.sitrep.model.Severity;

/** A running total of one issuer falls. Falls happen for good reasons; a reader must see them. */
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
                    && Difference.between(before.figure(), statement.figure()).isFall()) {
                observations.add(new Observation(
                        "TOTAL_FALLS",
                        Severity.WARNING,
                        List.of(
                                series.subject(),
                                series.voice(),
                                before.figure(),
                                before.knownOn(),
                                statement.figure(),
                                statement.knownOn()),
                        List.of(before.id(), statement.id())));
            }
            before = statement;
        }
    }
}
