package org.sitrep.reckon;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.model.Basis;
import org.sitrep.model.Figure;
import org.sitrep.model.Qualifier;
import org.sitrep.reckon.HeadlineHistory.SubjectBasis;

/** Forms the series of a day and chooses the current figure of each subject and basis. */
final class Currents {

    private static final Comparator<SubjectBasis> ORDER =
            Comparator.comparing(SubjectBasis::subject).thenComparing(SubjectBasis::basis);

    private final HeadlineRule rule;
    private final ReckoningSettings settings;

    Currents(HeadlineRule rule, ReckoningSettings settings) {
        this.rule = rule;
        this.settings = settings;
    }

    /** The series of all counted statements that are not events, by subject, basis and voice. */
    List<Series> series(Collection<Statement> statements) {
        var series = new TreeMap<SubjectBasis, TreeMap<String, List<Statement>>>(ORDER);
        for (var statement : statements) {
            if (statement.isCounted() && statement.basis() instanceof Basis basis && basis != Basis.EVENT) {
                series.computeIfAbsent(new SubjectBasis(statement.subject(), basis), key -> new TreeMap<>())
                        .computeIfAbsent(statement.voice(), voice -> new ArrayList<>())
                        .add(statement);
            }
        }
        var all = new ArrayList<Series>();
        series.forEach((key, voices) -> voices.forEach(
                (voice, said) -> all.add(new Series(key.subject(), key.basis(), voice, said))));
        return all;
    }

    /** The headline of each subject and basis that has a figure that stands. */
    List<Current> currents(List<Series> series) {
        var bySubject = new TreeMap<SubjectBasis, List<Series>>(ORDER);
        series.forEach(one -> bySubject
                .computeIfAbsent(new SubjectBasis(one.subject(), one.basis()), key -> new ArrayList<>())
                .add(one));
        return bySubject.values().stream()
                .map(this::current)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Current> current(List<Series> voices) {
        var candidates = voices.stream()
                .map(Series::current)
                .filter(Objects::nonNull)
                .sorted(Statement.IN_TIME)
                .toList();
        var eligible = eligible(voices.getFirst().basis(), candidates);
        var values = new WithdrawnValues(
                voices.stream().flatMap(series -> series.statements().stream()).toList(), settings.withdrawn());
        return rule.lead(values.sound(eligible)).map(headline -> current(headline, voices, eligible, values));
    }

    private Current current(
            Statement headline, List<Series> voices, List<Statement> eligible, WithdrawnValues values) {
        var series = voices.stream()
                .filter(one -> one.voice().equals(headline.voice()))
                .findFirst()
                .orElseThrow();
        var beside = eligible.stream()
                .filter(other -> !other.voice().equals(headline.voice()))
                .filter(other -> other.basis() != Basis.NEW || other.periodFrom().equals(headline.periodFrom()))
                .toList();
        var agreeing = beside.stream()
                .filter(other -> other.figure().saysTheSameAs(headline.figure()))
                .toList();
        var since = headline.knownOn().minusDays(settings.rangeDays());
        var others = beside.stream()
                .filter(other -> !other.figure().saysTheSameAs(headline.figure()))
                .filter(other -> !other.knownOn().isBefore(since) || disputes(other, headline))
                .toList();
        var isRounding = values.roundedBy(headline).isPresent();
        var repeats = others.stream()
                .filter(other -> values.repeatedBy(other).isPresent()
                        || !isRounding && values.roundedBy(other).isPresent())
                .toList();
        var range = new ArrayList<>(others);
        range.removeAll(repeats);
        range.add(0, headline);
        var byLow = Comparator.comparing((Statement statement) -> lowEnd(statement.figure()));
        var byHigh = Comparator.comparing((Statement statement) -> highEnd(statement.figure()));
        var previous = series.before(headline);
        return new Current(
                series.subject(),
                series.basis(),
                headline,
                agreeing,
                others,
                repeats,
                range.stream().min(byLow).orElse(headline),
                range.stream().reduce((one, other) -> byHigh.compare(other, one) >= 0 ? other : one).orElse(headline),
                previous,
                previous == null || series.basis() == Basis.NEW
                        ? null
                        : Difference.between(previous.figure(), headline.figure()));
    }

    /** Where a figure begins on a range of figures: at its number, or at the lower one of two. */
    private static BigDecimal lowEnd(Figure figure) {
        return Objects.requireNonNull(figure.mark());
    }

    private static BigDecimal highEnd(Figure figure) {
        var high = figure.high();
        return figure.qualifier() == Qualifier.BETWEEN && high != null ? high : lowEnd(figure);
    }

    /** An older running total is history unless it is higher: a total does not fall, so one of the two is wrong. */
    private static boolean disputes(Statement older, Statement headline) {
        return headline.basis() == Basis.TOTAL
                && !headline.startsAfter(older)
                && Difference.between(older.figure(), headline.figure()).isFall();
    }

    /** New figures of different periods are not statements of one fact: only those that end on the last day compete. */
    static List<Statement> eligible(Basis basis, List<Statement> candidates) {
        if (basis != Basis.NEW) {
            return candidates;
        }
        var latest = candidates.stream().map(Statement::periodTo).max(Comparator.<LocalDate>naturalOrder());
        return candidates.stream()
                .filter(statement -> Optional.of(statement.periodTo()).equals(latest))
                .toList();
    }
}
