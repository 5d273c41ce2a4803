package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.sitrep.model.ReducedDate;

class DaysProperties {

    @Property(tries = 100)
    void aDayIsTheDayOfItsNumberWhateverWasAskedBefore(
            @ForAll List<@IntRange(min = -3_000, max = 30_000) Integer> numbers) {
        var days = new Days();
        for (var number : numbers) {
            // A thousand and some days on, another day is in its place.
            for (var asked : List.of(number, number + 1_024, number)) {
                assertThat(days.day(asked)).isEqualTo(LocalDate.ofEpochDay(asked));
                assertThat(days.date(asked)).isEqualTo(ReducedDate.of(LocalDate.ofEpochDay(asked)));
            }
        }
    }
}
