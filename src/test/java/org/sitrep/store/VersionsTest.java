package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.store.TestStore.NIGHT_ONE;
import static org.sitrep.store.TestStore.NIGHT_TWO;
import static org.sitrep.store.TestStore.entry;
import static org.sitrep.store.TestStore.row;
import static org.sitrep.store.TestStore.version;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitrep.model.Vintage;

/** Reading the entries of one version and those of several apart. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class VersionsTest {

    private final TestStore store;

    VersionsTest(TestDatabase database) {
        store = new TestStore(database);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void entriesOfOneVersionComeInTheOrderInWhichTheyWereTakenIn() {
        store.takeAll(store.file("one.csv", NIGHT_ONE), row(1, "C", "2031-05-09", 1), row(2, "A", "2031-05-08", 2));
        store.takeAll(store.file("two.csv", NIGHT_TWO), row(1, "B", "2031-05-07", 3), row(2, "A", "2031-05-08", 2));

        assertThat(soleUntil(null)).containsExactly("C/1", "A/1", "B/1");
        assertThat(revisedUntil(null)).isEmpty();
    }

    @Test
    void theVersionsOfARevisedEntryComeTogetherAndInOrder() {
        store.takeAll(
                store.file("one.csv", NIGHT_ONE),
                row(1, "B", "2031-05-09", 1),
                row(2, "A", "2031-05-09", 2),
                row(3, "C", "2031-05-09", 3));
        store.takeAll(store.file("two.csv", NIGHT_TWO), row(1, "B", "2031-05-09", 7), row(2, "A", "2031-05-09", 8));
        store.takeAll(store.file("three.csv", NIGHT_TWO.plusSeconds(60)), row(1, "A", "2031-05-09", 9));

        assertThat(soleUntil(null)).containsExactly("C/1");
        assertThat(revisedUntil(null)).containsSubsequence("A/1", "A/2", "A/3").containsSubsequence("B/1", "B/2");
        assertThat(revisedUntil(null).stream().map(name -> name.substring(0, 1)).distinct()).hasSize(2);
        assertThat(changesOfEntry(revisedUntil(null))).isEqualTo(1);
    }

    @Test
    void anEntryWhoseSecondVersionWasLoadedLaterHasOneVersion() {
        store.takeAll(store.file("one.csv", NIGHT_ONE), row(1, "A", "2031-05-09", 1));
        store.takeAll(store.file("two.csv", NIGHT_TWO), row(1, "A", "2031-05-09", 2));

        assertThat(soleUntil(NIGHT_ONE)).containsExactly("A/1");
        assertThat(revisedUntil(NIGHT_ONE)).isEmpty();
        assertThat(soleUntil(NIGHT_TWO)).isEmpty();
        assertThat(revisedUntil(NIGHT_TWO)).containsExactly("A/1", "A/2");
        assertThat(soleUntil(NIGHT_ONE.minusSeconds(1))).isEmpty();
    }

    @Test
    void aVersionOfAFileThatIsNotTakenInIsNone() {
        store.takeAll(store.file("one.csv", NIGHT_ONE), row(1, "A", "2031-05-09", 1));
        store.entries.take(store.file("two.csv", NIGHT_TWO), List.of(row(1, "A", "2031-05-09", 2)));

        assertThat(soleUntil(null)).containsExactly("A/1");
        assertThat(revisedUntil(null)).isEmpty();
    }

    @Test
    void ofSeveralEntriesOfARowOnlyThatWhichChangedIsRevised() {
        var file = store.file("one.csv", NIGHT_ONE);
        store.takeAll(file, new LogRow(1, 2, List.of(version("A", "2031-05-09", 1), version("A#x", "2031-05-09", 2))));
        store.takeAll(
                store.file("two.csv", NIGHT_TWO),
                new LogRow(1, 2, List.of(version("A", "2031-05-09", 1), version("A#x", "2031-05-09", 3))));

        assertThat(soleUntil(null)).containsExactly("A/1");
        assertThat(revisedUntil(null)).containsExactly("A#x/1", "A#x/2");
    }

    @Test
    void otherCountriesAreNotGiven() {
        var elsewhere = version(entry("S", "2031-05-09", "Sylvania", 4));
        store.takeAll(
                store.file("one.csv", NIGHT_ONE),
                row(1, "A", "2031-05-09", 1),
                new LogRow(2, 3, List.of(elsewhere)));

        assertThat(soleUntil(null)).containsExactly("A/1");
    }

    @Test
    void everyVintageComesInExactlyOneOfTheTwoHoweverManyThereAre() {
        var first = IntStream.rangeClosed(1, 3000).mapToObj(n -> row(n, "E" + n, "2031-05-09", n));
        store.takeAll(store.file("one.csv", NIGHT_ONE), first.toArray(LogRow[]::new));
        var changed = IntStream.rangeClosed(1, 1500).mapToObj(n -> row(n, "E" + n * 2, "2031-05-09", 7));
        store.takeAll(store.file("two.csv", NIGHT_TWO), changed.toArray(LogRow[]::new));

        var all = new ArrayList<>(soleUntil(null));
        all.addAll(revisedUntil(null));

        assertThat(all).doesNotHaveDuplicates();
        assertThat(all).containsExactlyInAnyOrderElementsOf(
                store.reader.vintagesOf("Freedonia", null).stream().map(VersionsTest::name).toList());
        assertThat(soleUntil(null)).hasSize(1500);
    }

    private List<String> soleUntil(@Nullable Instant loadedUntil) {
        var names = new ArrayList<String>();
        store.reader.forEachSole("Freedonia", loadedUntil, vintage -> names.add(name(vintage)));
        return names;
    }

    private List<String> revisedUntil(@Nullable Instant loadedUntil) {
        var names = new ArrayList<String>();
        store.reader.forEachRevised("Freedonia", loadedUntil, vintage -> names.add(name(vintage)));
        return names;
    }

    /** How often the entry changes from one vintage to the next. */
    private static long changesOfEntry(List<String> names) {
        return IntStream.range(1, names.size())
                .filter(n -> names.get(n).charAt(0) != names.get(n - 1).charAt(0))
                .count();
    }

    private static String name(Vintage vintage) {
        return vintage.entry().id() + "/" + vintage.number();
    }
}
