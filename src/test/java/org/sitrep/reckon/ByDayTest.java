package org.sitrep.reckon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ByDayTest {

    private static final LocalDate DAY = LocalDate.parse("2031-05-09");

    private final ByDay<List<String>> byDay = new ByDay<>(ArrayList::new);

    @Test
    void aDayKeepsWhatItHasWhicheverWasAskedForBetween() {
        byDay.on(DAY).add("first");
        byDay.on(DAY.plusYears(1)).add("a year later");
        byDay.on(DAY).add("second");

        assertThat(byDay.on(DAY)).containsExactly("first", "second");
        assertThat(byDay.size()).isEqualTo(2);
    }

    @Test
    void theDaysComeInTheirOrderAlsoThoseBeforeTheEpoch() {
        var before = LocalDate.parse("1969-12-31");
        byDay.on(DAY).add("late");
        byDay.on(before).add("early");
        byDay.on(LocalDate.EPOCH).add("between");

        assertThat(byDay.inOrder()).extracting(Map.Entry::getKey)
                .containsExactly(before, LocalDate.EPOCH, DAY);
        assertThat(byDay.inOrder()).extracting(day -> day.getValue().getFirst())
                .containsExactly("early", "between", "late");
    }

    @Test
    void ofNoDaysThereIsNone() {
        assertThat(byDay.inOrder()).isEmpty();
        assertThat(byDay.size()).isZero();
    }
}
