package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.store.TestStore.NIGHT_ONE;
import static org.sitrep.store.TestStore.digest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitrep.model.Area;
import org.sitrep.model.Attribution;
import org.sitrep.model.Category;
import org.sitrep.model.Coordinates;
import org.sitrep.model.Count;
import org.sitrep.model.Entry;
import org.sitrep.model.Figure;
import org.sitrep.model.GeoPrecision;
import org.sitrep.model.Place;
import org.sitrep.model.Qualifier;
import org.sitrep.model.ReducedDate;
import org.sitrep.model.Standing;
import org.sitrep.model.Status;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class EntryContentTest {

    private final TestStore store;

    EntryContentTest(TestDatabase database) {
        store = new TestStore(database);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everyFieldComesBackAsItWent() {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("z-last", "Қазақстан \"quoted\"");
        attributes.put("a-first", "line\nbreak\u0001");
        var entry = new Entry(
                "acled",
                "FRE42#deaths",
                Category.DEATH,
                ReducedDate.of(YearMonth.of(2031, 5)),
                ReducedDate.of(LocalDate.parse("2031-06-02")),
                ReducedDate.of(LocalDate.parse("2031-06-03")),
                new Place(
                        new Area("Freedonia", "North", "Fredville"),
                        new Coordinates(-43.238949, 76.889709),
                        GeoPrecision.CITY),
                "civilians",
                "killed in clashes",
                new Count(
                        new Figure(
                                new BigDecimal("1200"),
                                new BigDecimal("1500.5"),
                                new BigDecimal("100000"),
                                Qualifier.ABOUT,
                                "about 1,500"),
                        null,
                        "days"),
                ReducedDate.of(LocalDate.parse("2031-05-01")),
                new Attribution("Interior Ministry", "Agency, \"the\"", "https://example.org/?a=1&b=2"),
                new Standing(Status.RETRACTED, ReducedDate.of(LocalDate.parse("2031-06-09"))),
                List.of("FRE1", "FRE2, with comma"),
                "FRE40",
                "Of a sentence; and another.",
                attributes);

        assertThat(throughTheStore(entry)).isEqualTo(entry);
        assertThat(throughTheStore(entry).attributes().keySet()).containsExactly("z-last", "a-first");
    }

    @Test
    void whatIsUnknownStaysUnknown() {
        var entry = new Entry(
                "desk-log",
                "A",
                Category.STATEMENT,
                ReducedDate.of(LocalDate.parse("2031-05-09")),
                null,
                null,
                new Place(Area.of("Freedonia"), null, null),
                Entry.ALL,
                "",
                null,
                null,
                Attribution.NONE,
                Standing.REPORTED,
                List.of(),
                null,
                "",
                Map.of());

        assertThat(throughTheStore(entry)).isEqualTo(entry);
    }

    private Entry throughTheStore(Entry entry) {
        var file = store.file(entry.id(), NIGHT_ONE);
        store.takeAll(file, new LogRow(1, 2, List.of(new Version(entry, digest(entry.id()), null))));
        return store.reader.vintagesOf("Freedonia", null).getLast().entry();
    }
}
