package org.sitrep.reckon.finding;

import java.math.BigDecimal;
import java.util.List;
import org.sitrep.model.GeoPrecision;
import org.sitrep.reckon.Statement;
import org.sitrep.reckon.Subject;

/** Many entries are known no better than to their region: the map shades them, and towns are under-counted. */
final class CoarsePlaces implements EventRule {

    private static final int FEWEST = 20;

    private final FindingSettings settings;

    CoarsePlaces(FindingSettings settings) {
        this.settings = settings;
    }

    @Override
    public Look look() {
        return new Places();
    }

    private final class Places implements Look {

        private long located;
        private long coarse;

        @Override
        public void see(Statement event, Subject national) {
            look(event);
        }

        private void look(Statement event) {
            var place = event.entry().place();
            if (place.area().admin1() != null && place.precision() != null && !event.isZeroOfItsRow()) {
                located++;
                coarse += place.precision() == GeoPrecision.CITY ? 0 : 1;
            }
        }

        @Override
        public List<Observation> found(Evidence told) {
            told.told().forEach(this::look);
            if (located < FEWEST || BigDecimal.valueOf(coarse)
                    .compareTo(settings.coarseShare().multiply(BigDecimal.valueOf(located))) < 0) {
                return List.of();
            }
            return List.of(new Observation(
                    FindingCode.COARSE_PLACES, List.of(coarse, located), List.of(), List.of()));
        }
    }
}
