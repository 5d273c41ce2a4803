package org.sitrep.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.reckon.Told.death;
import static org.sitrep.reckon.Told.detention;
import static org.sitrep.reckon.Told.measure;
import static org.sitrep.reckon.Told.statement;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Category;
import org.sitrep.model.Vintage;
import org.sitrep.reckon.Told;

/** The timeline of the response, and what is in force. */
class ResponsesTest {

    private static String bars(String day, Told... rows) {
        return String.join(
                "; ",
                Reports.asOf(day, rows).response().measures().stream()
                        .map(bar -> bar.text() + (bar.inForce() ? " [in force]" : ""))
                        .toList());
    }

    private final Told emergency =
            measure("A", "emergency").on("2022-01-05").since("2022-01-05").until("2022-01-19").in("Almaty Region");

    @Test
    void aMeasureIsInForceUntilTheEndOfItsLastDay() {
        assertThat(bars("2022-01-18", emergency))
                .isEqualTo("from 5 January 2022, end announced for 19 January 2022 [in force]");
        assertThat(bars("2022-01-19", emergency)).isEqualTo("from 5 January 2022 to 19 January 2022");
    }

    @Test
    void aMeasureWithoutAnEndIsOpen() {
        assertThat(bars("2022-01-18", measure("A", "curfew").on("2022-01-05").since("2022-01-05")))
                .isEqualTo("from 5 January 2022, no end known [in force]");
    }

    @Test
    void theLatestStatementOfTheEndHolds() {
        var extended = measure("B", "emergency").on("2022-01-18").until("2022-01-31").in("Almaty Region");

        assertThat(bars("2022-01-20", emergency, extended))
                .isEqualTo("from 5 January 2022, end announced for 31 January 2022 [in force]");
        assertThat(bars("2022-01-17", emergency, extended))
                .isEqualTo("from 5 January 2022, end announced for 19 January 2022 [in force]");
    }

    @Test
    void aMeasureThatComesBackHasTwoBars() {
        assertThat(bars(
                "2022-01-07",
                measure("A", "shutdown").on("2022-01-05").since("2022-01-05").until("2022-01-06"),
                measure("B", "shutdown").on("2022-01-07").since("2022-01-08").until("2022-01-10")))
                .isEqualTo("from 5 January 2022 to 6 January 2022;"
                        + " from 8 January 2022, end announced for 10 January 2022");
    }

    @Test
    void anEarlierSpellThatIsReportedLateIsABarOfItsOwn() {
        assertThat(bars(
                "2022-01-09",
                measure("A", "shutdown").on("2022-01-08").since("2022-01-08"),
                measure("B", "shutdown").on("2022-01-05").reported("2022-01-09").since("2022-01-05")
                        .until("2022-01-06")))
                .isEqualTo("from 5 January 2022 to 6 January 2022; from 8 January 2022, no end known [in force]");
    }

    @Test
    void aMeasureThatWasWithdrawnIsNotInForce() {
        assertThat(bars("2022-01-18", emergency.retracted("2022-01-10"))).isEmpty();
    }

    @Test
    void placesAndKindsHaveBarsOfTheirOwn() {
        assertThat(Reports.asOf(
                "2022-01-10",
                emergency,
                measure("B", "emergency").on("2022-01-05").since("2022-01-05"),
                measure("C", "curfew").on("2022-01-05").since("2022-01-05"))
                .response()
                .measures())
                .extracting(bar -> bar.kind() + ", " + bar.place())
                .containsExactly("curfew, Kazakhstan", "emergency, Kazakhstan", "emergency, Almaty Region");
    }

    @Test
    void theTimelineTellsWhatWasDoneInTheOrderOfDays() {
        var items = Reports.asOf(
                "2022-01-10",
                measure("A", "price cap").on("2022-01-06").quantity(Told.about(180)).unit("days").by("Government"),
                statement("B").on("2022-01-05").summary("The president speaks."),
                statement("C").on("2022-01").reported("2022-01-09").summary("Undated."),
                measure("D", "withdrawal").on("2022-01-13").reported("2022-01-10"),
                detention("E").on("2022-01-05").total(3),
                death("F").on("2022-01-05").total(3))
                .response()
                .items();

        assertThat(items).extracting(TimelineItem::text).containsExactly("The president speaks.", "Price cap",
                "Withdrawal");
        assertThat(items.get(1).amount()).isNotNull().extracting(Amount::text).isEqualTo("about 180");
        assertThat(items.get(1).issuer()).isEqualTo("Government");
        assertThat(items.get(2).announced()).isTrue();
        assertThat(items.getFirst().voiceText()).isEmpty();
    }

    @Test
    void eventsByTheThousandAreCountedAndNotListed() {
        var rows = new ArrayList<Vintage>();
        for (var i = 0; i <= 300; i++) {
            rows.add(Told.of(Category.PROTEST, "E" + i).on("2022-01-05").event(10).vintage());
        }
        assertThat(Reports.asOf("2022-01-10", rows.subList(0, 300)).response().items()).hasSize(300);
        assertThat(Reports.asOf("2022-01-10", rows).response().items()).isEmpty();
    }
}
