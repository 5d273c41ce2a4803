package org.sitrep.reckon.finding;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.reckon.Statement;
import org.sitrep.reckon.Subject;

/**
 * Counts that nobody observed: the publisher's notes say that unknown deaths were coded as some number or that a count was
 * split among several events (attribute {@code imputed}), or a count of persons is no whole number. They are in the sums.
 */
final class ImputedCounts implements EventRule {

    private static final String IMPUTED = "imputed";
    private static final String PERSONS = "persons";

    @Override
    public Look look() {
        var rows = new RowTally(FindingCode.IMPUTED_COUNTS);
        return new Look() {
            @Override
            public void see(Statement event, Subject national) {
                if (isCountOfSome(event)) {
                    rows.looked(event, words(event) != null);
                }
            }

            @Override
            public List<Observation> found(Evidence told) {
                return Stream.concat(
                        told.reported().stream()
                                .filter(statement -> words(statement) != null)
                                .map(ImputedCounts::observation),
                        rows.observations(ImputedCounts::observation).stream())
                        .toList();
            }
        };
    }

    private static boolean isCountOfSome(Statement statement) {
        var mark = statement.mark();
        return mark != null && mark.signum() > 0;
    }

    /** What says so; null if nothing does. */
    private static @Nullable String words(Statement statement) {
        var note = statement.entry().attributes().getOrDefault(IMPUTED, "").strip();
        if (!note.isEmpty()) {
            return note;
        }
        var best = statement.figure().best();
        return best != null && best.scale() > 0 && statement.subject().unit().equals(PERSONS)
                ? best.toPlainString()
                : null;
    }

    private static Observation observation(Statement statement) {
        return new Observation(
                FindingCode.IMPUTED_COUNTS,
                List.of(
                        statement.key(),
                        statement.figure(),
                        statement.subject(),
                        Objects.requireNonNullElse(words(statement), "")),
                List.of(statement.key()),
                List.of());
    }
}
