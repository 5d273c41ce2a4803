package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.Category;

/** Rows of a list of events without lasting ids that agree in all by which its entries are told apart. */
class EventsWithoutIdsTest {

    private static final String PICKETS =
            "Id,date,region,agreement,event_type,subject,organizer,description,place,number_of_detentions";
    private static final String NARROW = "event_date,country,event_type,location,fatalities";

    @TempDir Path folder;

    @Test
    void twoEventsOfOneDayPlaceAndSubjectAreTwo() {
        var read = DeskLog.read(
                folder,
                PICKETS,
                "67,30.05.2013,North,no,picket,parks,others,A hunger strike.,Gate 4,4",
                "68,30.05.2013,North,no,picket,parks,others,The hunger strike went on.,Gate 4,4",
                "69,31.05.2013,North,no,picket,parks,others,A picket.,Gate 4,1");

        assertThat(sums(read)).isEqualTo(Map.of(Category.DETENTION, 9));
        assertThat(read.notices()).singleElement().asString().matches("ROW_ALIKE: .* 1 row: line [23]");
    }

    @Test
    void aRowThatStandsTwiceWithItsTextIsACopy() {
        var row = "2013-05-30,Freedonia,Battles,Hill Town,3";
        var read = DeskLog.read(folder, NARROW + ",notes", row + ",They fought.", row + ",They fought.");

        assertThat(sums(read)).containsEntry(Category.DEATH, 3);
        assertThat(read.ids()).containsOnly(read.ids().getFirst(), read.ids().getLast());
        assertThat(read.notices()).noneMatch(notice -> notice.contains("ROW"));
    }

    @Test
    void aRowThatStandsTwiceWithTheAddressOfItsReportIsACopy() {
        var row = "2013-05-30,Freedonia,Battles,Hill Town,3,https://example.org/";
        var read = DeskLog.read(folder, NARROW + ",source", row + "a", row + "a", row + "b");

        assertThat(sums(read)).containsEntry(Category.DEATH, 6);
    }

    /** A table of five columns has many rows that say the same of different events. */
    @Test
    void rowsWithoutATextOfTheirOwnThatSayTheSameAreEventsEach() {
        var row = "2013-05-30,Freedonia,Battles,Hill Town,3";
        var read = DeskLog.read(folder, NARROW, row, row, "2013-05-30,Freedonia,Battles,Lake Town,1", row);

        assertThat(sums(read)).containsEntry(Category.DEATH, 10);
        assertThat(read.notices()).singleElement().asString().startsWith("ROW_ALIKE")
                .endsWith("2 rows: line 3, line 5");
    }

    @Test
    void aRowWithTheNumberOfAnotherIsItsCopyAndOneWithAnotherNumberIsNot() {
        var rest = ",30.05.2013,North,no,picket,parks,others,A picket.,Gate 4,4";
        var read = DeskLog.read(folder, PICKETS, "7" + rest, "7" + rest, "8" + rest);

        assertThat(sums(read)).isEqualTo(Map.of(Category.DETENTION, 8));
    }

    @Test
    void aFileThatWasPutTogetherWithItselfCountsOnce() {
        var rows = IntStream.range(0, 6).mapToObj(EventsWithoutIdsTest::narrow).toList();
        var twice = Stream.of(Stream.of(NARROW), rows.stream(), Stream.of(NARROW), rows.stream())
                .flatMap(part -> part).toArray(String[]::new);

        var read = DeskLog.read(folder, twice);

        assertThat(sums(read)).containsEntry(Category.DEATH, 1 + 2 + 3 + 4 + 5);
        assertThat(read.notices())
                .anyMatch(notice -> notice.startsWith("ROWS_PASTED: Every row stands 2 times in the file"))
                .noneMatch(notice -> notice.startsWith("ROW_ALIKE"));
    }

    @Test
    void aFileOfWhichEachRowStandsTwiceCountsOnceWhereverTheCopiesStand() {
        var rows = new ArrayList<>(IntStream.range(0, 9).mapToObj(EventsWithoutIdsTest::narrow).toList());
        rows.addAll(rows);
        Collections.sort(rows);
        rows.addFirst(NARROW);

        assertThat(sums(DeskLog.read(folder, rows.toArray(String[]::new)))).containsEntry(Category.DEATH, 36);
    }

    @Test
    void aStretchOfRowsThatStandsTwiceCountsOnceAndIsNamed() {
        var rows = new ArrayList<>(IntStream.range(0, 30).mapToObj(EventsWithoutIdsTest::narrow).toList());
        rows.addAll(rows.subList(5, 20));
        rows.addFirst(NARROW);

        var read = DeskLog.read(folder, rows.toArray(String[]::new));

        assertThat(sums(read)).containsEntry(Category.DEATH, 29 * 30 / 2);
        assertThat(read.notices())
                .contains(
                        "ROWS_PASTED: Rows that repeat earlier rows of the file in the same order were not counted once more."
                                + " 15 rows: lines 32 to 46 repeat lines 7 to 21");
    }

    /** The counts of a copied row may have been corrected since; which of the two is right, only the publisher can say. */
    @Test
    void aRowOfACopiedStretchThatWasChangedIsTheSameEntry() {
        var rows = new ArrayList<>(IntStream.range(0, 30).mapToObj(EventsWithoutIdsTest::narrow).toList());
        rows.addAll(rows.subList(5, 20));
        rows.set(37, rows.get(37) + "0");
        rows.addFirst(NARROW);

        var ids = DeskLog.read(folder, rows.toArray(String[]::new)).outcomes().stream()
                .map(outcome -> ((RowOutcome.Accepted) outcome).readings().getFirst().entry().id())
                .toList();

        assertThat(ids.get(37)).isEqualTo(ids.get(12)).doesNotContain(".");
    }

    /** A table that says of each of three sides, day by day, whom it killed: the days come again, but not what is said. */
    @Test
    void stretchesThatSayOtherThingsOfTheSameDaysAreNoCopies() {
        var rows = new ArrayList<String>();
        rows.add(NARROW + ",side");
        for (var side : List.of("Army", "Rebels", "Others")) {
            IntStream.range(0, 20).forEach(day -> rows.add(narrow(day) + "," + side));
        }

        var read = DeskLog.read(folder, rows.toArray(String[]::new));

        assertThat(sums(read)).containsEntry(Category.DEATH, 3 * 190);
        assertThat(read.rejections()).isEmpty();
    }

    @Test
    void anExportInAnotherOrderWithACorrectedCountGivesTheRowsTheSameIds() {
        var head = "67,30.05.2013,North,no,picket,parks,others,";
        var first = DeskLog.read(folder, PICKETS, head + "A strike.,Gate 4,4", head + "It went on.,Gate 4,5");
        var second = DeskLog.read(folder, PICKETS, head + "It went on.,Gate 4,50", head + "A strike.,Gate 4,4");

        assertThat(second.ids()).isEqualTo(first.ids().reversed());
    }

    @Test
    void aSecondRowOfATableOfStatementsSaysSomethingElseOfTheSame() {
        var read = DeskLog.read(
                folder, "date,country,killed,killed_cum", "2024-03-05,Freedonia,3,40", "2024-03-05,Freedonia,4,41");

        assertThat(read.ids().subList(0, 2)).isEqualTo(read.ids().subList(2, 4));
        assertThat(read.notices()).noneMatch(notice -> notice.contains("ROW"));
    }

    private static String narrow(int day) {
        return "2013-05-" + (day + 1) / 10 + (day + 1) % 10 + ",Freedonia,Battles,Hill Town," + day;
    }

    /** What the persons of each category add up to, of the entries that a store would have. */
    static Map<Category, Integer> sums(DeskLog.Read read) {
        var entries = new HashMap<String, Integer>();
        var sums = new HashMap<Category, Integer>();
        for (var entry : read.entries()) {
            var best = entry.count() == null ? null : entry.count().figure().low();
            if (best != null && entries.put(entry.id(), best.intValue()) == null) {
                sums.merge(entry.category(), best.intValue(), Integer::sum);
            }
        }
        return sums;
    }
}
