package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sitrep.store.TestStore.NIGHT_ONE;
import static org.sitrep.store.TestStore.NIGHT_TWO;
import static org.sitrep.store.TestStore.entry;
import static org.sitrep.store.TestStore.row;
import static org.sitrep.store.TestStore.version;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitrep.model.Entry;
import org.sitrep.store.Verdict.Accepted;
import org.sitrep.store.Verdict.Repeated;
import org.sitrep.store.Verdict.Unchanged;

/** How vintages lie in blocks, and that nobody notices. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class BlocksTest {

    private final TestStore store;

    BlocksTest(TestDatabase database) {
        store = new TestStore(database);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aRowAboutTwoCountriesIsOneRecordAndGivesEachItsEntries() {
        var file = store.file("one.csv", NIGHT_ONE);
        var both = new LogRow(
                1, 2, List.of(
                        version(entry("A", "2031-05-09", "Freedonia", 1)),
                        version(entry("A#x", "2031-05-09", "Sylvania", 2)),
                        version(entry("A#y", "2031-05-09", "Freedonia", 3))));

        store.takeAll(file, both);

        assertThat(store.entries.recordsOf(file.id())).isEqualTo(1);
        assertThat(store.entries.recordsReadOf(file.id())).isEqualTo(1);
        assertThat(idsIn("Freedonia")).containsExactly("A", "A#y");
        assertThat(idsIn("Sylvania")).containsExactly("A#x");
        assertThat(store.takeAll(store.file("two.csv", NIGHT_TWO), both)).containsExactly(new Unchanged());
    }

    @Test
    void anEntryIsRecognisedWhicheverRowItCameFrom() {
        var first = store.file("one.csv", NIGHT_ONE);
        store.takeAll(first, new LogRow(1, 2, List.of(version("A", "2031-05-09", 1), version("A#x", "2031-05-09", 2))));

        var verdicts = store.takeAll(store.file("two.csv", NIGHT_TWO), row(1, "A#x", "2031-05-09", 2));

        assertThat(verdicts).containsExactly(new Unchanged());
    }

    @Test
    void rowsOfCountriesInTurnComeBackCountryByCountryInTheirOrder() {
        var countries = List.of("Freedonia", "Sylvania", "Osterlich");
        var rows = IntStream.range(0, 300)
                .mapToObj(at -> new LogRow(
                        at + 1, at + 2,
                        List.of(version(entry("E" + at, "2031-05-09", countries.get(at % 3), at)))))
                .toArray(LogRow[]::new);
        var file = store.file("one.csv", NIGHT_ONE);

        assertThat(store.takeAll(file, rows)).containsOnly(new Accepted());

        for (var country = 0; country < 3; country++) {
            var expected = IntStream.iterate(country, at -> at < 300, at -> at + 3).mapToObj(at -> "E" + at).toList();
            assertThat(idsIn(countries.get(country))).isEqualTo(expected);
        }
        assertThat(store.entries.recordsReadOf(file.id())).isEqualTo(300);
        assertThat(store.takeAll(store.file("two.csv", NIGHT_TWO), rows)).containsOnly(new Unchanged());
    }

    @Test
    void anEntryLargerThanAnyColumnComesBackWhole() {
        var text = "Қ".repeat(1_300_000);
        var plain = entry("A", "2031-05-09", "Freedonia", 160);
        var large = new Entry(
                plain.dataset(), plain.id(), plain.category(), plain.date(), null, null, plain.place(), Entry.ALL, "",
                plain.count(), null, plain.attribution(), plain.standing(), List.of(), null, text, plain.attributes());
        var file = store.file("one.csv", NIGHT_ONE);

        store.takeAll(file, new LogRow(1, 2, List.of(version(large))), row(2, "B", "2031-05-09", 1));

        assertThat(store.reader.vintagesOf("Freedonia", null).getFirst().entry()).isEqualTo(large);
        assertThat(idsIn("Freedonia")).containsExactly("A", "B");
        store.entries.withdraw(file.id());
        assertThat(store.jdbc.queryForObject("select count(*) from block_entries", Long.class)).isZero();
    }

    @Test
    void aLoadThatWasRolledBackIsForgottenInMemoryToo() {
        var file = store.file("one.csv", NIGHT_ONE);
        rolledBack(file);

        assertThat(store.entries.take(file, List.of(row(1, "A", "2031-05-09", 160)))).containsExactly(new Accepted());
    }

    @Test
    void sightingsThatWereRolledBackAreForgottenInMemoryToo() {
        store.takeAll(store.file("one.csv", NIGHT_ONE), row(1, "A", "2031-05-09", 160));
        var file = store.file("two.csv", NIGHT_TWO);
        rolledBack(file);

        assertThat(store.entries.take(file, List.of(row(1, "A", "2031-05-09", 160)))).containsExactly(new Unchanged());
    }

    @Test
    void anotherProcessGoesOnWhereOneDied() {
        var file = store.file("one.csv", NIGHT_ONE);
        store.takeAll(store.file("zero.csv", NIGHT_ONE), row(1, "B", "2031-05-09", 160));
        store.entries.take(file, List.of(row(1, "A", "2031-05-09", 160), row(2, "B", "2031-05-09", 160)));

        store.entries.rest();

        assertThat(store.entries.take(file, List.of(row(3, "A", "2031-05-09", 160), row(4, "B", "2031-05-09", 160))))
                .containsExactly(new Repeated(), new Repeated());
    }

    @Test
    void aBlockThatIsDamagedIsSaidToBe() {
        store.takeAll(store.file("one.csv", NIGHT_ONE), row(1, "A", "2031-05-09", 160));
        store.jdbc.update("update block_entries set content = ?, checksum = null", (Object) new byte[] {9, 0});

        assertThatThrownBy(() -> store.reader.vintagesOf("Freedonia", null))
                .isInstanceOf(DamagedContentException.class)
                .hasMessageContaining("layout 9");
    }

    @Test
    void theIndexFindsEveryRecordAmongManyAndNoOther() {
        var index = new KeyIndex();
        var blocks = 300;
        for (var number = 0; number < blocks; number++) {
            var hashes = new ByteWriter(0);
            for (var record = 0; record < 50; record++) {
                hashes.whole(RecordKey.of("E" + (number * 50 + record))).number(record == 0 ? 0 : 1);
            }
            index.add(new Block(number + 1, 1, 1, 1, 1, 50, 0), hashes.toArray());
        }

        IntStream.range(0, blocks * 50).forEach(each -> assertThat(found(index, "E" + each))
                .containsExactly((long) (each / 50) << 32 | each % 50));
        assertThat(found(index, "F1")).isEmpty();
        assertThat(found(index, "")).isEmpty();
    }

    private void rolledBack(StoredFile file) {
        store.transaction.executeWithoutResult(status -> {
            store.entries.take(file, List.of(row(1, "A", "2031-05-09", 160)));
            status.setRollbackOnly();
        });
    }

    private static List<Long> found(KeyIndex index, String id) {
        var places = LongStream.builder();
        index.find(RecordKey.of(id), places::add);
        return places.build().boxed().toList();
    }

    private List<String> idsIn(String country) {
        return store.reader.vintagesOf(country, null).stream()
                .map(vintage -> vintage.entry().id())
                .toList();
    }
}
