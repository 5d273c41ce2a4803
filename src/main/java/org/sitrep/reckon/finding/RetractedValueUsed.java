package org.sitrep.reckon.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Basis;
import org.sitrep.model.Qualifier;
import org.sitrep.model.ReducedDate;
import org.sitrep.reckon.Fate;
import org.sitrep.reckon.Statement;

/**
 * A withdrawn value lives on: somebody else states it after its withdrawal, for the same subject and on the same basis;
 * or states a bound or a rounding of it ("at least 163", "around 160" after 164) soon after it, for later that is more likely a coincidence. Each later use is linked to the first entry that stated the value.
 */
final class RetractedValueUsed implements FindingRule {

    private final FindingSettings settings;

    RetractedValueUsed(FindingSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Observation> examine(Evidence evidence) {
        var observations = new ArrayList<Observation>();
        for (var retracted : firstOfEachValue(evidence)) {
            for (var later : evidence.about(retracted.subject(), basis(retracted))) {
                if (!isAfter(later, retracted)) {
                    continue;
                }
                if (isTheValue(later, retracted)) {
                    observations.add(observation(FindingCode.RETRACTED_VALUE_USED, later, retracted));
                } else if (isNear(later, retracted)) {
                    observations.add(observation(FindingCode.RETRACTED_VALUE_NEAR, later, retracted));
                }
            }
        }
        return observations;
    }

    private static List<Statement> firstOfEachValue(Evidence evidence) {
        var first = new TreeMap<String, Statement>();
        for (var statement : evidence.reported()) {
            if (statement.fate() == Fate.RETRACTED
                    && statement.basis() != null
                    && statement.mark() instanceof BigDecimal value) {
                first.putIfAbsent(statement.subject() + "|" + statement.basis() + "|" + value, statement);
            }
        }
        return List.copyOf(first.values());
    }

    private static Basis basis(Statement statement) {
        return Objects.requireNonNull(statement.basis());
    }

    private static boolean isAfter(Statement later, Statement retracted) {
        var since = retracted.entry().standing().since();
        return later != retracted
                && !later.voice().equals(retracted.voice())
                && since != null
                && !later.knownOn().isBefore(since.first());
    }

    private static boolean isTheValue(Statement later, Statement retracted) {
        return later.mark() instanceof BigDecimal one
                && retracted.mark() instanceof BigDecimal other
                && one.compareTo(other) == 0;
    }

    private boolean isNear(Statement later, Statement retracted) {
        return later.figure().qualifier() != Qualifier.EXACT
                && isWithin(later.mark(), retracted.mark())
                && retracted.entry().standing().since() instanceof ReducedDate since
                && !later.knownOn().isAfter(since.first().plusDays(settings.echoDays()));
    }

    private boolean isWithin(@Nullable BigDecimal value, @Nullable BigDecimal withdrawn) {
        return value != null
                && withdrawn != null
                && value.subtract(withdrawn).abs().compareTo(withdrawn.multiply(settings.echoShare())) <= 0;
    }

    private static Observation observation(FindingCode code, Statement later, Statement retracted) {
        return new Observation(
                code,
                List.of(
                        later.figure(),
                        later.subject(),
                        later.voice(),
                        later.knownOn(),
                        retracted.voice(),
                        retracted.figure()),
                List.of(later.key()),
                List.of(retracted.key()));
    }
}
