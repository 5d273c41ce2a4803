package org.sitrep.reckon.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sitrep.model.Severity;
import org.sitrep.reckon.CleanLog;
import org.sitrep.reckon.CleanShapes;
import org.sitrep.reckon.Desk;

/** The false-alarm test: where nothing is wrong, nothing is found. */
class CleanLogProperties {

    @Property(tries = 12)
    void tenThousandRowsInWhichNothingIsWrongGiveNoWarning(@ForAll long seed) {
        assertThat(Desk.of(CleanLog.of(seed, 10_000)).observations("2023-12-31"))
                .filteredOn(observation -> observation.severity().compareTo(Severity.WARNING) >= 0)
                .isEmpty();
    }

    @Property(tries = 40)
    void norDoTheFirstDays(@ForAll long seed) {
        assertThat(Desk.of(CleanLog.of(seed, 250)).observations("2022-01-31"))
                .filteredOn(observation -> observation.severity().compareTo(Severity.WARNING) >= 0)
                .isEmpty();
    }

    /** Shape by shape, on a day in the middle and at the end: no warning, and no more notes than an analyst reads. */
    @Property(tries = 60)
    void norDoLogsOfOtherShapes(@ForAll CleanShapes shape, @ForAll long seed) {
        for (var day : List.of("2022-02-05", "2023-06-30")) {
            var found = Desk.of(shape.of(seed)).observations(day);

            assertThat(found)
                    .as(shape + " on " + day)
                    .allMatch(observation -> observation.severity() == Severity.NOTE)
                    .hasSizeLessThanOrEqualTo(notesWorthReading(shape));
        }
    }

    /**
     * One on how the counts of events are bounded, one on two counters of which one counts twice what the other does, one
     * on places known to their region only, and one for each correction that the log declares.
     */
    private static int notesWorthReading(CleanShapes shape) {
        return switch (shape) {
            case EVENTS_WITH_BOUNDS, TWO_COUNTERS_AND_ROUTINE, WEEKS_OF_REGIONS -> 1;
            case DECLARED_CORRECTIONS -> 60;
            default -> 0;
        };
    }
}
