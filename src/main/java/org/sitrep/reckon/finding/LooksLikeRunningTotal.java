package org.sitrep.reckon.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.sitrep.model.Basis;
import org.sitrep.reckon.RunningTotalTest;
import org.sitrep.reckon.RunningTotalTest.Suspicion;
import org.sitrep.reckon.Statement;

/** A figure labelled new reads better as a running total: see {@link RunningTotalTest}. One finding a claim, whoever repeats it. */
final class LooksLikeRunningTotal implements FindingRule {

    @Override
    public List<Observation> examine(Evidence evidence) {
        var claims = new LinkedHashMap<List<Object>, List<Suspicion>>();
        for (var statement : evidence.reported(Basis.NEW)) {
            evidence.suspicion(statement)
                    .ifPresent(suspicion -> claims.computeIfAbsent(
                            List.of(
                                    statement.subject(),
                                    suspicion.asIncrement(),
                                    suspicion.last().key()),
                            claim -> new ArrayList<>())
                            .add(suspicion));
        }
        return claims.values().stream().map(LooksLikeRunningTotal::observation).toList();
    }

    private static Observation observation(List<Suspicion> claim) {
        var first = claim.getFirst();
        var details = new ArrayList<Object>(List.of(
                first.statement().figure(),
                first.statement().subject().area(),
                first.last().figure(),
                first.last().entry().date(),
                first.asIncrement()));
        var witnesses = new ArrayList<>(List.of(first.last().key()));
        if (first.next() instanceof Statement next) {
            details.add(next.figure());
            details.add(next.entry().date());
            witnesses.add(next.key());
        }
        return new Observation(
                first.next() == null ? FindingCode.LOOKS_LIKE_TOTAL_SO_FAR : FindingCode.LOOKS_LIKE_TOTAL,
                details,
                claim.stream().map(suspicion -> suspicion.statement().key()).toList(),
                witnesses);
    }
}
