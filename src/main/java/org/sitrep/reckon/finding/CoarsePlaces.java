package org.sitrep.reckon.finding;

import java.math.BigDecimal;
import java.util.List;
import org.sitrep.model.GeoPrecision;

/** Many entries are known no better than to their region: the map shades them, and towns are under-counted. */
final class CoarsePlaces implements FindingRule {

    private static final int FEWEST = 20;

    private final FindingSettings settings;

    CoarsePlaces(FindingSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Observation> examine(Evidence evidence) {
        var located = evidence.statements().stream()
                .filter(statement -> statement.entry().place().area().admin1() != null
                        && statement.entry().place().precision() != null)
                .toList();
        var coarse = located.stream()
                .filter(statement -> statement.entry().place().precision() != GeoPrecision.CITY)
                .count();
        if (located.size() < FEWEST || BigDecimal.valueOf(coarse)
                .compareTo(settings.coarseShare().multiply(BigDecimal.valueOf(located.size()))) < 0) {
            return List.of();
        }
        return List.of(new Observation(
                FindingCode.COARSE_PLACES, List.of(coarse, (long) located.size()), List.of(), List.of()));
    }
}
