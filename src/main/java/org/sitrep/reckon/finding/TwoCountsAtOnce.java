package org.sitrep.reckon.finding;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.model.Basis;
import org.sitrep.reckon.Difference;
import org.sitrep.reckon.Fate;
import org.sitrep.reckon.Statement;

/**
 * One issuer is quoted with two figures that cannot both be right: the same subject and basis, of the same day, reported
 * the same day. Roundings and bounds that agree with the other figure are no conflict, and a running total that rises in
 * the course of a day is none either.
 */
final class TwoCountsAtOnce implements FindingRule {

    @Override
    public List<Observation> examine(Evidence evidence) {
        var observations = new ArrayList<Observation>();
        for (var series : evidence.series()) {
            if (series.basis() == Basis.TOTAL) {
                continue;
            }
            var sameDay = series.statements().stream()
                    .filter(statement -> statement.fate() == Fate.STANDS
                            && statement.entry().date().isDay()
                            && !series.voice().isEmpty())
                    .collect(groupingBy(Statement::knownOn, TreeMap::new, Collectors.toList()));
            sameDay.values().forEach(statements -> conflicts(statements, observations));
        }
        return observations;
    }

    private static void conflicts(List<Statement> statements, List<Observation> observations) {
        for (var i = 0; i < statements.size(); i++) {
            for (var j = i + 1; j < statements.size(); j++) {
                var one = statements.get(i);
                var other = statements.get(j);
                if (one.entry().date().equals(other.entry().date())
                        && one.periodFrom().equals(other.periodFrom())
                        && disagree(one, other)) {
                    observations.add(new Observation(
                            FindingCode.TWO_COUNTS,
                            List.of(
                                    one.figure(),
                                    other.figure(),
                                    one.subject(),
                                    one.voice(),
                                    one.entry().date()),
                            List.of(one.key(), other.key()),
                            List.of()));
                }
            }
        }
    }

    private static boolean disagree(Statement one, Statement other) {
        var difference = Difference.between(one.figure(), other.figure());
        return difference.isRise() && difference.low() != null || difference.isFall() && difference.high() != null;
    }
}
