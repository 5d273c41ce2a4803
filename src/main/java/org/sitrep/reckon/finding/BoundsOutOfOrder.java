package org.sitrep.reckon.finding;

import java.util.List;

/** Low, best and high of a figure do not stand in this order. Publishers do state such rows; they are used with care. */
final class BoundsOutOfOrder implements FindingRule {

    @Override
    public List<Observation> examine(Evidence evidence) {
        return evidence.statements().stream()
                .filter(statement -> statement.isCounted() && !statement.figure().isInOrder())
                .map(statement -> new Observation(
                        FindingCode.BOUNDS_OUT_OF_ORDER,
                        List.of(statement.id(), statement.figure().text()),
                        List.of(statement.key()),
                        List.of()))
                .toList();
    }
}
