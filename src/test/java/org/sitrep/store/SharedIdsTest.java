package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.store.TestStore.NIGHT_ONE;
import static org.sitrep.store.TestStore.NIGHT_TWO;
import static org.sitrep.store.TestStore.entry;
import static org.sitrep.store.TestStore.row;
import static org.sitrep.store.TestStore.version;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitrep.model.Entry;

/** Which ids entries of two datasets share. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SharedIdsTest {

    private final TestStore store;

    SharedIdsTest(TestDatabase database) {
        store = new TestStore(database);
    }

    @BeforeEach
    void takesInTwoLogs() {
        store.takeAll(
                store.file("one.csv", NIGHT_ONE), row(1, "A", "2031-05-01", 1), row(2, "B", "2031-05-01", 1),
                row(3, "C", "2031-05-01", 1));
        store.takeAll(
                store.file("two.csv", NIGHT_TWO), ofRadio(1, "A", "2031-05-02"), ofRadio(2, "B", "2031-05-09"),
                ofRadio(3, "D", "2031-05-02"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void thoseOfTwoDatasetsThatAreAskedAboutAreFound() {
        assertThat(shared(null, "2031-05-10", "A", "B", "C", "D", "E")).containsExactlyInAnyOrder("A", "B");
        assertThat(shared(null, "2031-05-10", "B", "C")).containsExactly("B");
    }

    @Test
    void whatBecameKnownLaterHasNoPartInIt() {
        assertThat(shared(null, "2031-05-08", "A", "B")).containsExactly("A");
    }

    @Test
    void whatWasLoadedLaterHasNoPartInIt() {
        assertThat(shared(NIGHT_ONE, "2031-05-10", "A", "B")).isEmpty();
    }

    @Test
    void entriesOfAnotherCountryHaveNoPartInIt() {
        store.takeAll(
                store.file("three.csv", NIGHT_TWO),
                new LogRow(1, 2, List.of(version(in("radio", entry("C", "2031-05-02", "Sylvania", 3))))));

        assertThat(shared(null, "2031-05-10", "C")).isEmpty();
    }

    private Set<String> shared(@Nullable Instant loadedUntil, String asOf, String... ids) {
        return store.reader.shared(Set.of(ids), "Freedonia", loadedUntil, LocalDate.parse(asOf));
    }

    private static LogRow ofRadio(long record, String id, String day) {
        return new LogRow(record, record + 1, List.of(version(in("radio", entry(id, day, "Freedonia", 2)))));
    }

    private static Entry in(String dataset, Entry entry) {
        return new Entry(
                dataset,
                entry.id(),
                entry.category(),
                entry.date(),
                entry.end(),
                entry.reportedOn(),
                entry.place(),
                entry.group(),
                entry.definition(),
                entry.count(),
                entry.periodStart(),
                entry.attribution(),
                entry.standing(),
                entry.corrects(),
                entry.partOf(),
                entry.summary(),
                entry.attributes());
    }
}
