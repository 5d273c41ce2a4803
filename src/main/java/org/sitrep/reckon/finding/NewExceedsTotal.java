package org.sitrep.reckon.finding;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.model.Basis;
import org.sitrep.reckon.Difference;
import org.sitrep.reckon.Fate;
import org.sitrep.reckon.Statement;

/**
 * A new figure is larger than the running total of the same subject on the last day of its period, which contains it. One
 * that reads as a running total itself is left to {@link LooksLikeRunningTotal}.
 */
final class NewExceedsTotal implements FindingRule {

    @Override
    public List<Observation> examine(Evidence evidence) {
        return evidence.reported(Basis.NEW).stream()
                .filter(statement -> statement.fate() == Fate.STANDS
                        && evidence.suspicion(statement).isEmpty())
                .flatMap(statement -> exceeded(statement, evidence))
                .toList();
    }

    private static Stream<Observation> exceeded(Statement flow, Evidence evidence) {
        return evidence.about(flow.subject(), Basis.TOTAL).stream()
                .filter(total -> total.fate() != Fate.RETRACTED
                        && total.entry().date().equals(flow.entry().date())
                        && total.entry().date().isDay()
                        && contains(total, flow)
                        && Difference.between(total.figure(), flow.figure()).isRise())
                .limit(1)
                .map(total -> new Observation(
                        FindingCode.NEW_EXCEEDS_TOTAL,
                        List.of(flow.figure(), flow.subject(), flow.entry().date(), total.figure()),
                        List.of(flow.key()),
                        List.of(total.key())));
    }

    /** Whether the total began no later than the flow; one whose start is not stated is taken to go back far enough. */
    private static boolean contains(Statement total, Statement flow) {
        return total.entry().periodStart() == null || !total.periodFrom().isAfter(flow.periodFrom());
    }
}
