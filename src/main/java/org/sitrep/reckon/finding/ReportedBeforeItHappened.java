package org.sitrep.reckon.finding;

import java.util.List;
import org.sitrep.reckon.Statement;

/**
 * A figure was reported before the day to which it refers. Measures and deployments are announced beforehand; people are
 * not counted beforehand.
 */
final class ReportedBeforeItHappened implements FindingRule {

    @Override
    public List<Observation> examine(Evidence evidence) {
        return evidence.statements().stream()
                .filter(Statement::isCounted)
                .filter(statement -> switch (statement.entry().category()) {
                    case DETENTION, RELEASE, DEATH, INJURY, CRIMINAL_CASE, CLASH, PROTEST, DAMAGE -> true;
                    case MEASURE, DEPLOYMENT, STATEMENT -> false;
                })
                .filter(statement -> {
                    var reported = statement.entry().reportedOn();
                    return reported != null
                            && reported.last().isBefore(statement.entry().date().first());
                })
                .map(statement -> new Observation(
                        FindingCode.REPORTED_BEFORE_EVENT,
                        List.of(
                                statement.figure(),
                                statement.subject(),
                                statement.entry().date(),
                                statement.knownOn()),
                        List.of(statement.key()),
                        List.of()))
                .toList();
    }
}
