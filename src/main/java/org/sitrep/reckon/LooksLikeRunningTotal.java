package org.sitrep.reckon;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.Basis;
import org.sitrep.model.Severity;

/** A figure labelled new reads better as a running total: see {@link RunningTotalTest}. */
final class LooksLikeRunningTotal implements FindingRule {

    private final RunningTotalTest test;

    LooksLikeRunningTotal(RunningTotalTest test) {
        this.test = test;
    }

    @Override
    public List<Observation> examine(Evidence evidence) {
        return evidence.counted(Basis.NEW).stream()
                .flatMap(statement -> test.examine(statement).stream())
                .map(LooksLikeRunningTotal::observation)
                .toList();
    }

    private static Observation observation(RunningTotalTest.Suspicion suspicion) {
        var details = new ArrayList<>(List.<Object>of(
                suspicion.statement().figure(),
                suspicion.statement().subject().area(),
                suspicion.last().figure(),
                suspicion.last().entry().date(),
                suspicion.asIncrement()));
        var entries = new ArrayList<>(
                List.of(suspicion.statement().id(), suspicion.last().id()));
        if (suspicion.next() != null) {
            details.add(suspicion.next().figure());
            details.add(suspicion.next().entry().date());
            entries.add(suspicion.next().id());
        }
        var code = suspicion.next() == null ? "LOOKS_LIKE_TOTAL_SO_FAR" : "LOOKS_LIKE_TOTAL";
        return new Observation(code, Severity.WARNING, details, entries);
    }
}
