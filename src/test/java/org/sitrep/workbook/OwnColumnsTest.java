package org.sitrep.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Attributes;

class OwnColumnsTest {

    private final OwnColumns columns = new OwnColumns(new LinkedHashSet<>(List.of("actor", "tags")));

    @Test
    void aValueIsFoundByItsColumnWhereverItStandsInTheEntry() {
        var both = Attributes.of(List.of("tags", "actor"), List.of("armed", "Police"));
        var one = Attributes.of(List.of("tags"), List.of("crowd"));

        assertThat(columns.value(both, 0)).isEqualTo("Police");
        assertThat(columns.value(both, 1)).isEqualTo("armed");
        assertThat(columns.value(one, 0)).isNull();
        assertThat(columns.value(one, 1)).isEqualTo("crowd");
        assertThat(columns.value(both, 0)).isEqualTo("Police");
        assertThat(columns.value(Attributes.NONE, 1)).isNull();
    }

    @Test
    void whatHasNoColumnIsSeen() {
        assertThat(columns.hasAll(Attributes.of(List.of("tags"), List.of("crowd")))).isTrue();
        assertThat(columns.hasAll(Attributes.of(List.of("tags", "notes"), List.of("crowd", "x")))).isFalse();
        assertThat(columns.hasAll(Attributes.NONE)).isTrue();
    }

    @Test
    void thousandsOfListsOfNamesAreToldApart() {
        for (var number = 0; number < 2_000; number++) {
            var entry = Attributes.of(List.of("name " + number, "actor"), List.of("x", "actor " + number));
            assertThat(columns.value(entry, 0)).isEqualTo("actor " + number);
            assertThat(columns.hasAll(entry)).isFalse();
        }
    }
}
