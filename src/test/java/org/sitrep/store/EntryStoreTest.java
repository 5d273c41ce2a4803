package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.store.TestStore.NIGHT_ONE;
import static org.sitrep.store.TestStore.NIGHT_TWO;
import static org.sitrep.store.TestStore.digest;
import static org.sitrep.store.TestStore.entry;
import static org.sitrep.store.TestStore.row;
import static org.sitrep.store.TestStore.version;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitrep.model.EntryKey;
import org.sitrep.model.Vintage;
import org.sitrep.store.Verdict.Accepted;
import org.sitrep.store.Verdict.Conflicting;
import org.sitrep.store.Verdict.Repeated;
import org.sitrep.store.Verdict.Unchanged;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class EntryStoreTest {

    private final TestStore store;

    EntryStoreTest(TestDatabase database) {
        store = new TestStore(database);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aNewEntryIsItsFirstVintageAndCountsFromTheDayItWasReported() {
        var verdicts = store.takeAll(store.file("one.csv", NIGHT_ONE), row(1, "A", "2031-05-09", 160));

        assertThat(verdicts).containsExactly(new Accepted());
        var vintage = vintages().getFirst();
        assertThat(vintage.number()).isEqualTo(1);
        assertThat(vintage.countsFrom()).isEqualTo("2031-05-09");
        assertThat(vintage.loadedOn()).isEqualTo(NIGHT_ONE);
        assertThat(vintage.entry()).isEqualTo(entry("A", "2031-05-09", "Freedonia", 160));
        assertThat(vintage.origin().file()).isEqualTo("one.csv");
        assertThat(vintage.origin().record()).isEqualTo(1);
        assertThat(vintage.origin().line()).isEqualTo(2);
    }

    @Test
    void theSameEntryOfALaterFileIsUnchanged() {
        store.takeAll(store.file("one.csv", NIGHT_ONE), row(1, "A", "2031-05-09", 160));

        var verdicts = store.takeAll(store.file("two.csv", NIGHT_TWO), row(1, "A", "2031-05-09", 160));

        assertThat(verdicts).containsExactly(new Unchanged());
        assertThat(vintages()).hasSize(1);
    }

    @Test
    void aChangedEntryOpensTheNextVintageOnTheDayOfLoading() {
        store.takeAll(store.file("one.csv", NIGHT_ONE), row(1, "A", "2031-05-09", 160));

        var verdicts = store.takeAll(store.file("two.csv", NIGHT_TWO), row(1, "A", "2031-05-09", 164));

        assertThat(verdicts).containsExactly(new Verdict.Revised());
        assertThat(vintages()).extracting(Vintage::number).containsExactly(1, 2);
        assertThat(vintages().getLast().countsFrom()).isEqualTo("2031-05-12");
        assertThat(currentOn("2031-05-08")).isEmpty();
        assertThat(currentOn("2031-05-11")).containsExactly(1);
        assertThat(currentOn("2031-05-12")).containsExactly(2);
    }

    @Test
    void aChangedEntryCountsFromItsUploadWhereTheFormatHasOne() {
        store.takeAll(store.file("one.csv", NIGHT_ONE), row(1, "A", "2031-05-09", 160));
        var changed = entry("A", "2031-05-09", "Freedonia", 164);

        store.takeAll(
                store.file("two.csv", NIGHT_TWO),
                new LogRow(1, 2, List.of(new Version(changed, digest("164"), LocalDate.parse("2031-05-10")))));

        assertThat(currentOn("2031-05-09")).containsExactly(1);
        assertThat(currentOn("2031-05-10")).containsExactly(2);
    }

    @Test
    void theSameRowTwiceInAFileIsRepeatedAlsoAcrossChunks() {
        var file = store.file("one.csv", NIGHT_ONE);

        var first = store.entries.take(file, List.of(row(1, "A", "2031-05-09", 160), row(2, "A", "2031-05-09", 160)));
        var second = store.entries.take(file, List.of(row(3, "A", "2031-05-09", 160)));

        assertThat(first).containsExactly(new Accepted(), new Repeated());
        assertThat(second).containsExactly(new Repeated());
    }

    @Test
    void theSameIdWithOtherContentInAFileConflictsAlsoAcrossChunks() {
        var file = store.file("one.csv", NIGHT_ONE);
        var conflict = new Conflicting(new EntryKey("desk-log", "A"), 2);

        var first = store.entries.take(file, List.of(row(1, "A", "2031-05-09", 160), row(2, "A", "2031-05-09", 164)));
        var second = store.entries.take(file, List.of(row(3, "A", "2031-05-09", 165)));
        store.done(file);

        assertThat(first).containsExactly(new Accepted(), conflict);
        assertThat(second).containsExactly(conflict);
        assertThat(vintages()).hasSize(1);
    }

    @Test
    void aConflictWithAnUnchangedRowOfTheFileIsSeenToo() {
        store.takeAll(store.file("one.csv", NIGHT_ONE), row(1, "A", "2031-05-09", 160));
        var file = store.file("two.csv", NIGHT_TWO);

        var first = store.entries.take(file, List.of(row(7, "A", "2031-05-09", 160)));
        var second = store.entries.take(file, List.of(row(8, "A", "2031-05-09", 160), row(9, "A", "2031-05-09", 164)));

        assertThat(first).containsExactly(new Unchanged());
        assertThat(second)
                .containsExactly(new Repeated(), new Conflicting(new EntryKey("desk-log", "A"), 8));
    }

    @Test
    void aRowWithSeveralEntriesIsTakenWholeOrNotAtAll() {
        var file = store.file("one.csv", NIGHT_ONE);
        var both = new LogRow(1, 2, List.of(version("A", "2031-05-09", 1), version("B", "2031-05-09", 2)));
        var clash = new LogRow(2, 3, List.of(version("C", "2031-05-09", 3), version("B", "2031-05-09", 9)));

        var verdicts = store.takeAll(file, both, clash);

        assertThat(verdicts)
                .containsExactly(new Accepted(), new Conflicting(new EntryKey("desk-log", "B"), 2));
        assertThat(vintages()).extracting(v -> v.entry().id()).containsExactly("A", "B");
        assertThat(store.entries.recordsOf(file.id())).isEqualTo(1);
    }

    @Test
    void aWithdrawnFileLeavesWhatWasThereBefore() {
        store.takeAll(store.file("one.csv", NIGHT_ONE), row(1, "A", "2031-05-09", 160));
        var second = store.file("two.csv", NIGHT_TWO);
        store.takeAll(second, row(1, "A", "2031-05-09", 164), row(2, "B", "2031-05-10", 5));

        store.entries.withdraw(second.id());

        assertThat(vintages()).hasSize(1);
        assertThat(currentOn("2031-05-12")).containsExactly(1);
        assertThat(store.entries.recordsOf(second.id())).isZero();
    }

    @Test
    void aFileThatIsNotDoneIsNotRead() {
        store.entries.take(store.file("one.csv", NIGHT_ONE), List.of(row(1, "A", "2031-05-09", 160)));

        assertThat(vintages()).isEmpty();
        assertThat(store.reader.latestKnownOn()).isEmpty();
        assertThat(store.reader.countriesKnownOn(LocalDate.parse("2031-05-12"))).isEmpty();
    }

    @Test
    void manyRowsAreAllWritten() {
        var file = store.file("one.csv", NIGHT_ONE);
        var rows = IntStream.rangeClosed(1, 77)
                .mapToObj(record -> row(record, "E" + record, "2031-05-09", record))
                .toArray(LogRow[]::new);

        store.takeAll(file, rows);

        assertThat(store.entries.recordsOf(file.id())).isEqualTo(77);
        assertThat(vintages()).extracting(v -> v.origin().record()).hasSize(77).isSorted();
    }

    private List<Vintage> vintages() {
        return store.reader.vintagesOf("Freedonia", null);
    }

    /** The latest version of each entry among those that count on a day. */
    private List<Integer> currentOn(String day) {
        var numbers = new LinkedHashMap<String, Integer>();
        vintages().stream()
                .filter(vintage -> !vintage.countsFrom().isAfter(LocalDate.parse(day)))
                .forEach(vintage -> numbers.merge(vintage.entry().id(), vintage.number(), Math::max));
        return List.copyOf(numbers.values());
    }
}
