package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is known of a country has one fingerprint until something changes. */
class CountryFingerprintsTest {

    private final TestStore store = new TestStore(TestDatabase.H2);
    private final CountryFingerprints fingerprints = new CountryFingerprints(store.jdbc, store.files);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void newsOfAnotherCountryChangeNothing() {
        store.takeAll(store.file("one.csv", TestStore.NIGHT_ONE), TestStore.row(1, "A", "2031-05-09", 7));
        var before = freedonia();
        store.takeAll(store.file("two.csv", TestStore.NIGHT_TWO), ofSylvania("S", 3));

        assertThat(freedonia()).isEqualTo(before).matches("[0-9a-f]{64}");
        assertThat(fingerprints.of("Sylvania", null)).isNotEqualTo(before);
    }

    @Test
    void aFileThatRepeatsWhatIsKnownChangesNothing() {
        store.takeAll(store.file("one.csv", TestStore.NIGHT_ONE), TestStore.row(1, "A", "2031-05-09", 7));
        var before = freedonia();
        store.takeAll(store.file("two.csv", TestStore.NIGHT_TWO), TestStore.row(1, "A", "2031-05-09", 7));

        assertThat(freedonia()).isEqualTo(before);
    }

    @Test
    void aNewEntryAndANewVersionChangeItButNotAsItWasBefore() {
        store.takeAll(store.file("one.csv", TestStore.NIGHT_ONE), TestStore.row(1, "A", "2031-05-09", 7));
        var first = freedonia();
        store.takeAll(store.file("two.csv", TestStore.NIGHT_TWO), TestStore.row(1, "B", "2031-05-09", 7));
        var second = freedonia();
        store.takeAll(store.file("three.csv", TestStore.NIGHT_TWO.plusSeconds(60)),
                TestStore.row(1, "A", "2031-05-09", 8));

        assertThat(List.of(first, second, freedonia())).doesNotHaveDuplicates();
        assertThat(fingerprints.of("Freedonia", TestStore.NIGHT_ONE)).isEqualTo(first);
        assertThat(fingerprints.of("Freedonia", TestStore.NIGHT_TWO)).isEqualTo(second);
    }

    @Test
    void aFileThatIsNotReadToItsEndIsNotThere() {
        store.takeAll(store.file("one.csv", TestStore.NIGHT_ONE), TestStore.row(1, "A", "2031-05-09", 7));
        var before = freedonia();
        store.entries.take(store.file("two.csv", TestStore.NIGHT_TWO), List.of(TestStore.row(1, "B", "2031-05-09", 7)));

        assertThat(freedonia()).isEqualTo(before);
    }

    @Test
    void anotherEntryInAWithdrawnBlocksPlaceIsSeen() {
        store.takeAll(store.file("one.csv", TestStore.NIGHT_ONE), TestStore.row(1, "A", "2031-05-09", 7));
        var file = store.file("two.csv", TestStore.NIGHT_TWO);
        store.takeAll(file, TestStore.row(1, "B", "2031-05-09", 7));
        var before = freedonia();
        store.entries.withdraw(file.id());
        store.takeAll(file, TestStore.row(1, "B", "2031-05-09", 8));

        assertThat(freedonia()).isNotEqualTo(before);
    }

    @Test
    void theSameEntryOfAFileLoadedAtAnotherTimeIsSeen() {
        var file = store.file("one.csv", TestStore.NIGHT_ONE);
        store.takeAll(file, TestStore.row(1, "A", "2031-05-09", 7));
        var before = freedonia();
        store.entries.withdraw(file.id());
        store.files.restart(file.id(), TestStore.NIGHT_TWO);
        store.takeAll(file, TestStore.row(1, "A", "2031-05-09", 7));

        assertThat(freedonia()).isNotEqualTo(before);
    }

    private String freedonia() {
        return fingerprints.of("Freedonia", null);
    }

    private static LogRow ofSylvania(String id, long detained) {
        return new LogRow(
                1, 2, List.of(TestStore.version(TestStore.entry(id, "2031-05-09", "Sylvania", detained))));
    }
}
