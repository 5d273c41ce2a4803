package org.sitrep.reckon.finding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.model.Basis;
import org.sitrep.model.Qualifier;
import org.sitrep.model.ReducedDate;
import org.sitrep.reckon.Difference;
import org.sitrep.reckon.Fate;
import org.sitrep.reckon.Statement;

/**
 * One issuer is quoted with two figures that cannot both be right: the same subject and basis, of the same day, reported
 * the same day. Roundings and bounds that agree with the other figure are no conflict, and a running total that rises in
 * the course of a day is none either.
 */
final class TwoCountsAtOnce implements FindingRule {

    private static final Comparator<Statement> EXACT_FIRST = Comparator.comparing(
            (Statement statement) -> statement.figure().qualifier() != Qualifier.EXACT)
            .thenComparing(Statement.IN_TIME);

    @Override
    public List<Observation> examine(Evidence evidence) {
        var observations = new ArrayList<Observation>();
        for (var series : evidence.series()) {
            if (series.basis() != Basis.TOTAL && !series.voice().isEmpty()) {
                series.statements().stream()
                        .filter(statement -> statement.fate() == Fate.STANDS
                                && statement.entry().date().isDay())
                        .collect(groupingBy(Briefing::of, LinkedHashMap::new, toList()))
                        .values()
                        .forEach(said -> conflict(said).ifPresent(observations::add));
            }
        }
        return observations;
    }

    /** One finding however many figures there are; of those that disagree the plainest two are named. */
    private static Optional<Observation> conflict(List<Statement> said) {
        var inConflict = said.stream()
                .filter(one -> said.stream().anyMatch(other -> disagree(one, other)))
                .toList();
        if (inConflict.isEmpty()) {
            return Optional.empty();
        }
        var one = inConflict.stream().min(EXACT_FIRST).orElseThrow();
        var other = inConflict.stream().filter(against -> disagree(one, against)).min(EXACT_FIRST).orElseThrow();
        var pair = List.of(one, other);
        return Optional.of(
                new Observation(
                        FindingCode.TWO_COUNTS,
                        List.of(one.figure(), other.figure(), one.subject(), one.voice(), one.entry().date()),
                        Stream.concat(pair.stream(), inConflict.stream().filter(more -> !pair.contains(more)))
                                .map(Statement::key)
                                .toList(),
                        List.of()));
    }

    private static boolean disagree(Statement one, Statement other) {
        var difference = Difference.between(one.figure(), other.figure());
        return difference.isRise() && difference.low() != null || difference.isFall() && difference.high() != null;
    }

    /** What one issuer said of one period in one day. */
    private record Briefing(LocalDate knownOn, ReducedDate date, LocalDate from) {
        static Briefing of(Statement statement) {
            return new Briefing(statement.knownOn(), statement.entry().date(), statement.periodFrom());
        }
    }
}
