package org.sitrep.reckon.finding;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.reckon.Statement;
import org.sitrep.reckon.Subject;

/**
 * A figure was reported before the day to which it refers. Measures and deployments are announced beforehand; people are
 * not counted beforehand.
 */
final class ReportedBeforeItHappened implements EventRule {

    @Override
    public Look look() {
        var rows = new RowTally(FindingCode.REPORTED_BEFORE_EVENT);
        return new Look() {
            @Override
            public void see(Statement event, Subject national) {
                rows.looked(event, isTooEarly(event));
            }

            @Override
            public List<Observation> found(Evidence told) {
                return Stream.concat(
                        told.told().stream()
                                .filter(ReportedBeforeItHappened::isTooEarly)
                                .map(ReportedBeforeItHappened::observation),
                        rows.observations(ReportedBeforeItHappened::observation).stream())
                        .toList();
            }
        };
    }

    private static boolean isTooEarly(Statement statement) {
        var reported = statement.entry().reportedOn();
        return reported != null
                && reported.last().isBefore(statement.entry().date().first())
                && statement.isCounted()
                && switch (statement.entry().category()) {
                    case DETENTION, RELEASE, DEATH, INJURY, CRIMINAL_CASE, CLASH, PROTEST, DAMAGE -> true;
                    case MEASURE, DEPLOYMENT, STATEMENT -> false;
                };
    }

    private static Observation observation(Statement statement) {
        return new Observation(
                FindingCode.REPORTED_BEFORE_EVENT,
                List.of(
                        statement.figure(),
                        statement.subject(),
                        statement.entry().date(),
                        statement.knownOn()),
                List.of(statement.key()),
                List.of());
    }
}
