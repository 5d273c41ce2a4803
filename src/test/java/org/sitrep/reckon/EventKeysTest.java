package org.sitrep.reckon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.reckon.Told.death;
import static org.sitrep.reckon.Told.detention;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Area;
import org.sitrep.model.Entry;

class EventKeysTest {

    @Test
    void theKeyIsThatOfTheEntryWhateverCameBefore() {
        var entries = List.of(
                death("1").event(2),
                detention("2").event(2),
                death("3").event(2).in("Almaty"),
                death("4").event(2).group("civilians"),
                death("5").event(2),
                detention("6").event(2).unit("vehicles"),
                detention("7").event(2),
                death("8").event(2).dataset("acled"),
                death("9").event(2))
                .stream()
                .map(told -> told.vintage().entry())
                .toList();
        var keys = new EventKeys();

        for (var entry : entries) {
            assertThat(keys.national(entry)).isEqualTo(expected(entry));
        }
    }

    private static EventKey expected(Entry entry) {
        return new EventKey(entry.dataset(), Subject.of(entry).in(Area.of(entry.country())));
    }
}
