package org.sitrep.reckon.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Basis;
import org.sitrep.reckon.Series;
import org.sitrep.reckon.Statement;
import org.sitrep.reckon.Subject;

/**
 * A running total goes on in another unit ("people" after "persons", "families" after "households"): the issuer states
 * nothing in the old unit any more, and the first figure in the new one is of the size that the next total would have.
 */
final class UnitChanges implements FindingRule {

    /** So many figures make a series. */
    private static final int FEWEST = 2;

    private final FindingSettings settings;

    UnitChanges(FindingSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Observation> examine(Evidence evidence) {
        var totals = evidence.series().stream()
                .filter(series -> series.basis() == Basis.TOTAL && !series.voice().isEmpty())
                .toList();
        return totals.stream()
                .flatMap(later -> totals.stream()
                        .filter(earlier -> isSameButForTheUnit(earlier, later))
                        .flatMap(earlier -> goesOn(earlier, later).stream()))
                .toList();
    }

    private static boolean isSameButForTheUnit(Series one, Series other) {
        return one.voice().equals(other.voice())
                && !one.subject().unit().equals(other.subject().unit())
                && withoutUnit(one.subject()).equals(withoutUnit(other.subject()));
    }

    private static Subject withoutUnit(Subject subject) {
        return new Subject(subject.category(), subject.group(), subject.definition(), subject.area(), "");
    }

    private Optional<Observation> goesOn(Series earlier, Series later) {
        var last = earlier.statements().getLast();
        var first = later.statements().getFirst();
        if (earlier.statements().size() < FEWEST
                || !last.knownOn().isBefore(first.knownOn())
                || !last.fate().mayLead()
                || !first.fate().mayLead()
                || !isNextInSize(last, first)) {
            return Optional.empty();
        }
        return Optional.of(new Observation(
                FindingCode.UNIT_CHANGES,
                List.of(
                        first.figure(),
                        first.subject(),
                        first.voice(),
                        first.knownOn(),
                        last.figure(),
                        last.subject()),
                List.of(first.key(), last.key()),
                List.of()));
    }

    private boolean isNextInSize(Statement last, Statement first) {
        return last.figure().best() instanceof BigDecimal before
                && first.figure().best() instanceof BigDecimal now
                && now.compareTo(before.multiply(settings.alikeShare())) >= 0
                && now.compareTo(before.multiply(BigDecimal.valueOf(settings.unusualTimes()))) <= 0;
    }
}
