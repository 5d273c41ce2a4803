package org.sitrep.reckon.finding;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.reckon.Statement;
import org.sitrep.reckon.Subject;

/** Low, best and high of a figure do not stand in this order. Publishers do state such rows; they are used with care. */
final class BoundsOutOfOrder implements EventRule {

    @Override
    public Look look() {
        var rows = new RowTally(FindingCode.BOUNDS_OUT_OF_ORDER);
        return new Look() {
            @Override
            public void see(Statement event, Subject national) {
                rows.looked(event, isOutOfOrder(event));
            }

            @Override
            public List<Observation> found(Evidence told) {
                return Stream.concat(
                        told.told().stream()
                                .filter(BoundsOutOfOrder::isOutOfOrder)
                                .map(BoundsOutOfOrder::observation),
                        rows.observations(BoundsOutOfOrder::observation).stream())
                        .toList();
            }
        };
    }

    private static boolean isOutOfOrder(Statement statement) {
        return statement.isCounted() && !statement.figure().isInOrder();
    }

    private static Observation observation(Statement statement) {
        return new Observation(
                FindingCode.BOUNDS_OUT_OF_ORDER,
                List.of(statement.key(), statement.figure().text()),
                List.of(statement.key()),
                List.of());
    }
}
