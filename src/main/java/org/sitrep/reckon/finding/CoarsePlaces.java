package org.sitrep.reckon.finding;

import java.util.List;
import org.sitrep.model.GeoPrecision;
import org.sitrep.model.Severity;

/** Many entries are known no better than to their region: the map shades them, and towns are under-counted. */
final class CoarsePlaces implements FindingRule {

    private static final int PERCENT = 25;
    private static final int FEWEST = 20;

    @Override
    public List<Observation> examine(Evidence evidence) {
        var located = evidence.statements().stream()
                .filter(statement -> statement.entry().place().area().admin1() != null
                        && statement.entry().place().precision() != null)
                .toList();
        var coarse = located.stream()
                .filter(statement -> statement.entry().place().precision() != GeoPrecision.CITY)
                .count();
        if (located.size() < FEWEST || coarse * 100 < (long) PERCENT * located.size()) {
            return List.of();
        }
        return List.of(new Observation(
                "COARSE_PLACES", Severity.NOTE, List.of(coarse, (long) located.size()), List.of(), List.of()));
    }
}
