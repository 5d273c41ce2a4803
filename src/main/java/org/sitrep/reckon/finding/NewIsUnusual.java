package org.sitrep.reckon.finding;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Basis;
import org.sitrep.reckon.Fate;
import org.sitrep.reckon.Series;
import org.sitrep.reckon.Statement;

/**
 * A new figure is many times the largest that its issuer stated for periods of this length in the two weeks before it. It
 * may hold a backlog, or be a slip; it may also be true. One finding a series, with the most unusual figure in words.
 */
final class NewIsUnusual implements FindingRule {

    private static final int DAYS = 14;
    /** How many figures make a habit. */
    private static final int FEWEST = 3;

    private final FindingSettings settings;

    NewIsUnusual(FindingSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Observation> examine(Evidence evidence) {
        var observations = new ArrayList<Observation>();
        for (var series : evidence.series()) {
            if (series.basis() == Basis.NEW && !series.voice().isEmpty()) {
                unusual(series, evidence).ifPresent(observations::add);
            }
        }
        return observations;
    }

    private Optional<Observation> unusual(Series series, Evidence evidence) {
        var said = series.statements().stream()
                .filter(statement -> statement.fate() == Fate.STANDS && statement.figure().best() != null)
                .sorted(Comparator.comparing(Statement::periodTo).thenComparing(Statement.IN_TIME))
                .toList();
        var found = new ArrayList<Unusual>();
        for (var i = FEWEST; i < said.size(); i++) {
            var statement = said.get(i);
            largestBefore(said.subList(0, i), statement)
                    .filter(largest -> isUnusual(best(statement), best(largest))
                            && evidence.suspicion(statement).isEmpty())
                    .ifPresent(largest -> found.add(new Unusual(statement, largest)));
        }
        return found.stream()
                .max(Comparator.comparing((Unusual unusual) -> best(unusual.statement()))
                        .thenComparing(unusual -> unusual.statement().periodTo()))
                .map(most -> new Observation(
                        FindingCode.NEW_IS_UNUSUAL,
                        List.of(
                                best(most.statement()),
                                series.subject(),
                                series.voice(),
                                most.statement().entry().date(),
                                best(most.largest())),
                        found.stream().map(unusual -> unusual.statement().key()).toList(),
                        List.of(most.largest().key())));
    }

    private static Optional<Statement> largestBefore(List<Statement> earlier, Statement statement) {
        var before = earlier.stream()
                .filter(other -> length(other) == length(statement)
                        && other.periodTo().isBefore(statement.periodFrom())
                        && !other.periodTo().isBefore(statement.periodFrom().minusDays(DAYS * length(statement))))
                .toList();
        return before.size() < FEWEST
                ? Optional.empty()
                : before.stream().max(Comparator.comparing(NewIsUnusual::best).thenComparing(Statement.IN_TIME));
    }

    private boolean isUnusual(BigDecimal value, BigDecimal largest) {
        return value.compareTo(settings.byChance()) >= 0
                && value.compareTo(largest.multiply(BigDecimal.valueOf(settings.unusualTimes()))) >= 0;
    }

    private static long length(Statement statement) {
        return 1 + ChronoUnit.DAYS.between(statement.periodFrom(), statement.periodTo());
    }

    private static BigDecimal best(Statement statement) {
        var best = statement.figure().best();
        return best == null ? BigDecimal.ZERO : best;
    }

    private record Unusual(Statement statement, Statement largest) {}
}
