package org.sitrep.reckon.finding;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sitrep.model.Severity;
import org.sitrep.reckon.CleanLog;
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
}
