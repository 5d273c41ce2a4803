package org.sitrep.reckon.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.reckon.Statement;

/**
 * A few entries lie far from all others in time, such as a year typed wrongly. Entries beyond a gap of more than a year
 * are named if they are at most one in a hundred, or one alone.
 */
final class DateFarOut implements FindingRule {

    private static final int FEWEST = 10;

    private final FindingSettings settings;

    DateFarOut(FindingSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Observation> examine(Evidence evidence) {
        var statements = evidence.statements().stream()
                .sorted((one, other) -> {
                    var byDate = one.periodTo().compareTo(other.periodTo());
                    return byDate != 0 ? byDate : Statement.IN_TIME.compare(one, other);
                })
                .toList();
        if (statements.size() < FEWEST) {
            return List.of();
        }
        var few = Math.max(1, settings.farShare().multiply(BigDecimal.valueOf(statements.size())).intValue());
        var observations = new ArrayList<Observation>();
        for (var i = 1; i <= few; i++) {
            if (isGap(statements.get(i - 1).periodTo(), statements.get(i).periodTo())) {
                statements.subList(0, i).forEach(early -> observations.add(observation(early)));
                break;
            }
        }
        for (var i = 1; i <= few; i++) {
            var from = statements.size() - i;
            if (isGap(statements.get(from - 1).periodTo(), statements.get(from).periodTo())) {
                statements.subList(from, statements.size()).forEach(late -> observations.add(observation(late)));
                break;
            }
        }
        return observations;
    }

    private boolean isGap(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) > settings.gapDays();
    }

    private static Observation observation(Statement statement) {
        return new Observation(
                FindingCode.DATE_FAR_OUT,
                List.of(statement.id(), statement.entry().date()),
                List.of(statement.key()),
                List.of());
    }
}
