package org.sitrep.reckon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.reckon.Told.death;
import static org.sitrep.reckon.Told.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Category;
import org.sitrep.model.Figure;
import org.sitrep.model.Vintage;

/** Rows of event datasets pass and are let go, and yet each figure is what it would be if all were held. */
class EventPassTest {

    private static final String DAY = "2022-12-31";

    private static Figure sum(Told... rows) {
        return Desk.of(rows).asOf(DAY).eventTotals().getFirst().sum();
    }

    private static List<Vintage> events(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> death("E" + i).on("2022-01-" + (10 + i % 20)).event(1).dataset("log").vintage())
                .toList();
    }

    @Test
    void ofManyEventsTheSumIsWholeAndTheFirstAreNamed() {
        var total = Desk.of(events(400)).asOf(DAY).eventTotals().getFirst();

        assertThat(total.sum()).isEqualTo(Figure.exact(400));
        assertThat(total.events()).isEqualTo(400);
        assertThat(total.entries()).hasSize(50).startsWith("E0", "E100", "E120");
    }

    @Test
    void upToThreeHundredEventsAreToldOneByOne() {
        assertThat(Desk.of(events(300)).asOf(DAY).events()).hasSize(300).isSortedAccordingTo(Statement.IN_TIME);
        assertThat(Desk.of(events(301)).asOf(DAY).events()).isEmpty();
        assertThat(Desk.of(events(301)).asOf(DAY).statements()).isEmpty();
    }

    @Test
    void aPartOfItsOwnRowThatCountsTheSameIsInTheCountOfItsRow() {
        assertThat(sum(
                death("A").on("2022-01-05").event(9).in("Almaty"),
                death("A#shot").on("2022-01-05").event(4).in("Almaty").partOf("A")))
                .isEqualTo(Figure.exact(9));
        assertThat(sum(
                death("A#shot").on("2022-01-05").event(4).in("Almaty").partOf("A"),
                death("A").on("2022-01-05").event(9).in("Almaty")))
                .isEqualTo(Figure.exact(9));
    }

    @Test
    void aPartOfAnotherRowIsInTheCountOfThatRowWhicheverComesFirst() {
        assertThat(sum(
                death("A").on("2022-01-05").event(9), death("B").on("2022-01-05").event(4).in("Almaty").partOf("A")))
                .isEqualTo(Figure.exact(9));
        assertThat(sum(
                death("B").on("2022-01-05").event(4).in("Almaty").partOf("A"), death("A").on("2022-01-05").event(9)))
                .isEqualTo(Figure.exact(9));
    }

    @Test
    void aPartOfARowThatCountsSomethingElseCounts() {
        assertThat(sum(
                Told.of(Category.CLASH, "A").on("2022-01-05").event(Told.unknown()),
                death("A#deaths").on("2022-01-05").event(4).partOf("A")))
                .isEqualTo(Figure.exact(4));
    }

    @Test
    void anEventThatALaterRowCorrectsIsNotInTheSum() {
        assertThat(sum(
                death("A").on("2022-01-05").event(9),
                death("B").on("2022-01-05").event(4),
                death("C").on("2022-01-07").event(7).corrects("A")))
                .isEqualTo(Figure.exact(11));
    }

    @Test
    void aReportedZeroBesideItsEventIsInTheSumAndHasNoEntryOfItsOwn() {
        var desk = Desk.of(
                Told.of(Category.CLASH, "A").on("2022-01-05").event(Told.unknown()),
                death("A#deaths").on("2022-01-05").event(0).partOf("A"),
                Told.of(Category.CLASH, "B").on("2022-01-06").event(Told.unknown()),
                death("B#deaths").on("2022-01-06").event(3).partOf("B"));

        assertThat(desk.entries(DAY)).extracting(Statement::id).containsExactly("A", "B", "B#deaths");
        assertThat(desk.asOf(DAY).census().entries()).isEqualTo(3);
        assertThat(desk.asOf(DAY).eventTotals())
                .filteredOn(total -> total.subject().category() == Category.DEATH)
                .singleElement()
                .satisfies(total -> assertThat(total.events()).isEqualTo(2));
    }

    @Test
    void whatIsToldStandsBeforeTheEvents() {
        assertThat(Desk.of(
                death("E2").on("2022-01-02").event(1),
                death("T2").on("2022-01-09").total(9),
                death("E1").on("2022-01-01").event(1),
                death("T1").on("2022-01-05").total(5))
                .entries(DAY))
                .extracting(Statement::id)
                .containsExactly("T1", "T2", "E2", "E1");
    }

    @Test
    void whereADatasetTellsTooMuchWithoutACountItIsCountedOnly() {
        var rows = new ArrayList<Vintage>();
        IntStream.range(0, Pass.MOST_REMARKS).forEach(i -> rows.add(
                statement("S" + i).on("2022-01-05").in("Almaty").dataset("log").vintage()));
        assertThat(Desk.of(rows).asOf(DAY).statements()).hasSize(Pass.MOST_REMARKS);

        rows.add(statement("T").on("2022-01-06").in("Almaty").dataset("log").vintage());
        var reckoning = Desk.of(rows).asOf(DAY);
        assertThat(reckoning.statements()).isEmpty();
        assertThat(reckoning.census().unlisted()).containsEntry("log", Pass.MOST_REMARKS + 1L);
        assertThat(reckoning.census().entries()).isEqualTo(Pass.MOST_REMARKS + 1L);
        assertThat(Desk.of(rows).entries(DAY)).hasSize(Pass.MOST_REMARKS + 1);
    }

    @Test
    void ofManyChangedEventsTheLatestAreListedAndAllCounted() {
        var rows = new ArrayList<>(events(250));
        IntStream.range(0, 250).forEach(i -> rows.add(death("E" + i)
                .on("2022-01-10")
                .event(2)
                .dataset("log")
                .version(2, i < 5 ? "2022-03-02" : "2022-03-01")
                .vintage()));
        var changes = Desk.of(rows).asOf(DAY).eventChanges();

        assertThat(changes.all()).isEqualTo(250);
        assertThat(changes.others()).isEqualTo(50);
        assertThat(changes.first().subList(0, 5))
                .extracting(change -> change.after().entry().id())
                .containsExactly("E0", "E1", "E2", "E3", "E4");
        assertThat(Desk.of(rows).asOf(DAY).eventTotals().getFirst().sum()).isEqualTo(Figure.exact(500));
    }

    @Property(tries = 200)
    void theOrderInWhichEventsPassChangesNothing(@ForAll long seed) {
        var random = new Random(seed);
        var rows = new ArrayList<Vintage>();
        for (var i = 0; i < 40; i++) {
            var row = death("E" + i + (random.nextInt(3) == 0 ? "#x" : ""))
                    .on("2022-01-" + (10 + random.nextInt(20)))
                    .event(random.nextInt(4))
                    .in("Region " + random.nextInt(2), "Town " + random.nextInt(3))
                    .via("Outlet " + random.nextInt(3))
                    .dataset("log " + random.nextInt(2));
            if (random.nextInt(3) == 0) {
                row.partOf("E" + random.nextInt(40));
            }
            if (random.nextInt(6) == 0) {
                row.corrects("E" + random.nextInt(40));
            }
            rows.add(row.vintage());
        }
        var shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);

        assertThat(Desk.of(shuffled).asOf(DAY)).isEqualTo(Desk.of(rows).asOf(DAY));
        assertThat(Desk.of(shuffled).observations(DAY)).isEqualTo(Desk.of(rows).observations(DAY));
    }
}
