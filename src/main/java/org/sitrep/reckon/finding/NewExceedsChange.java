package org.sitrep.reckon.finding;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.model.Basis;
import org.sitrep.reckon.Difference;
import org.sitrep.reckon.Fate;
import org.sitrep.reckon.Statement;

/**
 * A new figure is larger than the rise of its issuer's own running total from the day before its period to its
 * last day. Where that total falls, it is the fall that must be told, which {@link TotalFalls} does.
 */
final class NewExceedsChange implements FindingRule {

    @Override
    public List<Observation> examine(Evidence evidence) {
        return evidence.reported(Basis.NEW).stream()
                .filter(statement -> statement.fate() == Fate.STANDS && statement.figure().best() != null)
                .flatMap(statement -> exceeded(statement, evidence))
                .toList();
    }

    private static Stream<Observation> exceeded(Statement flow, Evidence evidence) {
        var totals = evidence.about(flow.subject(), Basis.TOTAL).stream()
                .filter(total -> total.voice().equals(flow.voice())
                        && total.fate() != Fate.RETRACTED
                        && total.entry().date().isDay()
                        && total.figure().best() != null)
                .toList();
        var after = totals.stream()
                .filter(total -> total.periodTo().equals(flow.periodTo()))
                .reduce((one, later) -> later);
        var before = totals.stream()
                .filter(total -> total.periodTo().plusDays(1).equals(flow.periodFrom()))
                .reduce((one, later) -> later);
        if (after.isEmpty() || before.isEmpty() || after.get().startsAfter(before.get())) {
            return Stream.empty();
        }
        var change = Difference.between(before.get().figure(), after.get().figure());
        var flowAtLeast = flow.figure().lowest();
        if (change.high() == null
                || change.isFall()
                || flowAtLeast == null
                || flowAtLeast.compareTo(change.high()) <= 0) {
            return Stream.empty();
        }
        return Stream.of(new Observation(
                FindingCode.NEW_EXCEEDS_CHANGE,
                List.of(
                        flow.figure(),
                        flow.subject(),
                        flow.entry().date(),
                        before.get().figure(),
                        after.get().figure(),
                        change.high()),
                List.of(flow.key()),
                List.of(before.get().key(), after.get().key())));
    }
}
