package org.sitrep.reckon.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Basis;
import org.sitrep.model.Qualifier;
import org.sitrep.reckon.Fate;
import org.sitrep.reckon.Statement;
import org.sitrep.reckon.Subject;
import org.sitrep.reckon.WithdrawnValues;

/**
 * A withdrawn value lives on, for the same subject and on the same basis: somebody else states it after its withdrawal;
 * or stated it before, and has not withdrawn it; or states a bound or a rounding of it ("at least 163", "around 160" after
 * 164) soon after, for later that is more likely a coincidence. Each use is linked to the first entry that stated the
 * value. What repeats a value, and what does not, is told by {@link WithdrawnValues}, as it is for the headline.
 */
final class RetractedValueUsed implements FindingRule {

    private final FindingSettings settings;

    RetractedValueUsed(FindingSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Observation> examine(Evidence evidence) {
        var observations = new ArrayList<Observation>();
        withdrawn(evidence).forEach((about, first) -> {
            var statements = evidence.about(about.subject(), about.basis());
            var values = new WithdrawnValues(statements, settings.withdrawn());
            for (var statement : statements) {
                values.repeatedBy(statement).ifPresentOrElse(
                        value -> repetition(statement, value).ifPresent(observations::add),
                        () -> first.stream()
                                .filter(value -> isAfter(statement, value) && isNear(statement, value))
                                .forEach(value -> observations.add(
                                        observation(FindingCode.RETRACTED_VALUE_NEAR, statement, value))));
            }
        });
        return observations;
    }

    /** The first statement of each withdrawn value, by what it is about. */
    private static TreeMap<About, List<Statement>> withdrawn(Evidence evidence) {
        var first = new TreeMap<About, TreeMap<BigDecimal, Statement>>();
        for (var statement : evidence.reported()) {
            if (statement.fate() == Fate.RETRACTED
                    && statement.entry().standing().since() != null
                    && statement.basis() instanceof Basis basis
                    && statement.mark() instanceof BigDecimal value) {
                first.computeIfAbsent(new About(statement.subject(), basis), about -> new TreeMap<>())
                        .putIfAbsent(value, statement);
            }
        }
        var values = new TreeMap<About, List<Statement>>();
        first.forEach((about, ofIt) -> values.put(about, List.copyOf(ofIt.values())));
        return values;
    }

    /** Nothing is said of a row that was withdrawn with the first, or later without having been used after it. */
    private static Optional<Observation> repetition(Statement statement, Statement value) {
        if (isAfter(statement, value)) {
            return Optional.of(observation(FindingCode.RETRACTED_VALUE_USED, statement, value));
        }
        return statement.fate() == Fate.RETRACTED
                ? Optional.empty()
                : Optional.of(observation(FindingCode.RETRACTED_VALUE_STANDS, statement, value));
    }

    private static boolean isAfter(Statement later, Statement retracted) {
        return !later.voice().equals(retracted.voice())
                && !later.knownOn().isBefore(WithdrawnValues.dayOf(retracted));
    }

    private boolean isNear(Statement later, Statement retracted) {
        return later.figure().qualifier() != Qualifier.EXACT
                && isWithin(later.mark(), retracted.mark())
                && !later.knownOn().isAfter(WithdrawnValues.dayOf(retracted).plusDays(settings.echoDays()));
    }

    private boolean isWithin(@Nullable BigDecimal value, @Nullable BigDecimal withdrawn) {
        return value != null
                && withdrawn != null
                && value.compareTo(withdrawn) != 0
                && value.subtract(withdrawn).abs().compareTo(withdrawn.multiply(settings.echoShare())) <= 0;
    }

    private static Observation observation(FindingCode code, Statement statement, Statement retracted) {
        return new Observation(
                code,
                List.of(
                        statement.figure(),
                        statement.subject(),
                        statement.voice(),
                        statement.knownOn(),
                        retracted.voice(),
                        retracted.figure(),
                        WithdrawnValues.dayOf(retracted)),
                List.of(statement.key()),
                List.of(retracted.key()));
    }

    private record About(Subject subject, Basis basis) implements Comparable<About> {
        @Override
        public int compareTo(About other) {
            var bySubject = subject.compareTo(other.subject);
            return bySubject != 0 ? bySubject : basis.compareTo(other.basis);
        }
    }
}
