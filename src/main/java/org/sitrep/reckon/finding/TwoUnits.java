package org.sitrep.reckon.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.sitrep.reckon.Fate;
import org.sitrep.reckon.Statement;

/**
 * One number is stated in two units for the same in the same days: one of the units is wrong. Numbers of one or two digits
 * are equal by chance.
 */
final class TwoUnits implements FindingRule {

    private static final int FEWEST_DIGITS = 3;

    private final FindingSettings settings;

    TwoUnits(FindingSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Observation> examine(Evidence evidence) {
        var byNumber = new LinkedHashMap<List<Object>, List<Statement>>();
        for (var statement : evidence.reported()) {
            if (statement.fate() == Fate.STANDS
                    && !statement.subject().unit().isEmpty()
                    && statement.figure().best() instanceof BigDecimal best
                    && best.compareTo(settings.byChance()) >= 0) {
                var subject = statement.subject();
                byNumber.computeIfAbsent(
                        List.of(subject.category(), subject.group(), subject.definition(), subject.area(), best),
                        number -> new ArrayList<>(1))
                        .add(statement);
            }
        }
        return byNumber.values().stream()
                .flatMap(same -> inTwoUnits(same).stream())
                .toList();
    }

    /** Whether two issuers would hardly come to the same number: "1,240", but not "1,200". */
    private static boolean isTelling(Statement statement) {
        var best = statement.figure().best();
        return best != null && best.stripTrailingZeros().precision() >= FEWEST_DIGITS;
    }

    private Optional<Observation> inTwoUnits(List<Statement> same) {
        for (var i = 1; i < same.size(); i++) {
            var one = same.get(i - 1);
            var other = same.get(i);
            if (!one.subject().unit().equals(other.subject().unit())
                    && settings.areOfTheSameDays(one, other)
                    && (isTelling(one) || one.voice().equals(other.voice()))) {
                return Optional.of(new Observation(
                        FindingCode.TWO_UNITS,
                        List.of(
                                one.figure(),
                                one.subject(),
                                one.voice(),
                                other.subject(),
                                other.voice()),
                        List.of(one.key(), other.key()),
                        List.of()));
            }
        }
        return Optional.empty();
    }
}
