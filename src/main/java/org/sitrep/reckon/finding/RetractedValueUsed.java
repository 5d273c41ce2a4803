package org.sitrep.reckon.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.sitrep.model.Basis;
import org.sitrep.reckon.Fate;
import org.sitrep.reckon.Statement;
import org.sitrep.reckon.Subject;
import org.sitrep.reckon.WithdrawnValues;

/**
 * A withdrawn value lives on, for the same subject and on the same basis: somebody else states it after its withdrawal;
 * or stated it before, and has not withdrawn it; or states a bound or a rounding of it ("at least 163", "around 160" after
 * 164) soon after, for later that is more likely a coincidence. Each use is linked to the first entry that stated the
 * value. Where the log names no day of the withdrawal, an equal figure is noted. What repeats or rounds a value, and what does not, is told by {@link WithdrawnValues}, as it is for the headline.
 */
final class RetractedValueUsed implements FindingRule {

    private final FindingSettings settings;

    RetractedValueUsed(FindingSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Observation> examine(Evidence evidence) {
        var observations = new ArrayList<Observation>();
        for (var about : withdrawn(evidence)) {
            var statements = evidence.about(about.subject(), about.basis());
            var values = new WithdrawnValues(statements, settings.withdrawn());
            var undated = statements.stream()
                    .filter(value -> value.fate() == Fate.RETRACTED && WithdrawnValues.knownDayOf(value).isEmpty())
                    .toList();
            for (var statement : statements) {
                values.repeatedBy(statement)
                        .flatMap(value -> repetition(statement, value))
                        .or(() -> equalTo(statement, undated))
                        .or(() -> values.roundedBy(statement)
                                .filter(value -> statement.fate() != Fate.RETRACTED)
                                .map(value -> observation(FindingCode.RETRACTED_VALUE_NEAR, statement, value)))
                        .ifPresent(observations::add);
            }
        }
        return observations;
    }

    /** What the withdrawn values are about. */
    private static TreeSet<About> withdrawn(Evidence evidence) {
        var abouts = new TreeSet<About>();
        for (var statement : evidence.reported()) {
            if (statement.fate() == Fate.RETRACTED
                    && statement.basis() instanceof Basis basis
                    && statement.mark() != null) {
                abouts.add(new About(statement.subject(), basis));
            }
        }
        return abouts;
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

    /** Whether the figure goes back to a withdrawn one cannot be told where nobody knows when that was withdrawn. */
    private static Optional<Observation> equalTo(Statement statement, List<Statement> undated) {
        return undated.stream()
                .filter(value -> statement.fate() != Fate.RETRACTED
                        && !value.voice().equals(statement.voice())
                        && !statement.knownOn().isBefore(value.knownOn())
                        && !statement.corrects(value)
                        && Objects.equals(statement.mark(), value.mark()))
                .findFirst()
                .map(value -> new Observation(
                        FindingCode.RETRACTED_VALUE_UNDATED,
                        List.of(
                                statement.figure(),
                                statement.subject(),
                                statement.voice(),
                                statement.knownOn(),
                                value.voice()),
                        List.of(statement.key()),
                        List.of(value.key())));
    }

    private static boolean isAfter(Statement later, Statement retracted) {
        return !later.voice().equals(retracted.voice())
                && !later.knownOn().isBefore(WithdrawnValues.dayOf(retracted));
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
