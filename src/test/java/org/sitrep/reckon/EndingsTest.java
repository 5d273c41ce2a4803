package org.sitrep.reckon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.model.Area;
import org.sitrep.model.Category;

/** What is told of ids without keeping them. An id that was noted is never denied. */
class EndingsTest {

    private static final EventKey DEATHS = key(Category.DEATH);
    private static final EventKey INJURED = key(Category.INJURY);

    private final Endings endings = new Endings();

    @Test
    void anIdThatWasNotedMayBeAmongThem() {
        endings.note(DEATHS, "KAZ1");
        endings.note(INJURED, "KAZ1#injured");

        assertThat(endings.mayHave(DEATHS, "KAZ1")).isTrue();
        assertThat(endings.mayHave(INJURED, "KAZ1#injured")).isTrue();
    }

    @Test
    void anIdOfAnotherEndingOrAnotherKeyIsNot() {
        endings.note(DEATHS, "KAZ1#deaths");

        assertThat(endings.mayHave(DEATHS, "KAZ1")).isFalse();
        assertThat(endings.mayHave(INJURED, "KAZ1#deaths")).isFalse();
    }

    @Test
    void twoMeetWhereAKeyHasOneEndingInBoth() {
        var others = new Endings();
        endings.note(DEATHS, "KAZ1");
        others.note(INJURED, "KAZ2");
        others.note(DEATHS, "KAZ2#deaths");
        assertThat(endings.mayHaveAny(others)).isFalse();

        others.note(DEATHS, "KAZ3");
        assertThat(endings.mayHaveAny(others)).isTrue();
    }

    private static EventKey key(Category category) {
        return new EventKey("acled", new Subject(category, "all", "", Area.of("Kazakhstan"), "persons"));
    }
}
