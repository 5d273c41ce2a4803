package org.sitrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Figure;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Status;
import org.sitrep.reckon.Desk;
import org.sitrep.reckon.Difference;
import org.sitrep.reckon.Statement;
import org.sitrep.reckon.Told;

/** Figures in print: the qualifier is never lost, nothing is rounded, unknown is not zero. */
class AmountsTest {

    private final Amounts amounts = new Amounts(new Wording(Locale.ENGLISH));

    @ParameterizedTest(name = "{0} {1} {2} {3} \"{4}\" is printed {5}")
    @CsvSource(
            delimiter = '|',
            value = {
                "EXACT        | 164   | 164   | 164   | 164              | 164",
                "EXACT        | 12000 | 12000 | 12000 | 12 000           | 12,000",
                "EXACT        | 0     | 0     | 0     | 0                | 0",
                "EXACT        | 87.2  | 87.2  | 87.2  | 87.2             | 87.2",
                "EXACT        | 8     | 10    | 12    | 10               | 10 (8 to 12)",
                "EXACT        | 160   |       |       | 160              | at least 160",
                "EXACT        |       |       | 160   | 160              | up to 160",
                "EXACT        | 4     |       | 6     | 4, 6             | 4 to 6",
                "ABOUT        |       | 12000 |       | around 12000     | about 12,000",
                "ABOUT        | 50    |       | 60    | about 50 to 60   | about 50 to 60",
                "AT_LEAST     | 160   |       |       | at least 160     | at least 160",
                "AT_LEAST     | 160   |       |       | at least         | at least 160",
                "AT_LEAST     | 160   |       | 200   | at least 160     | at least 160",
                "MORE_THAN    | 301   |       |       | more than 300    | more than 300",
                "MORE_THAN    | 87.2  |       |       | over 87.2        | more than 87.2",
                "MORE_THAN    | 13    |       |       | more than a dozen| more than a dozen",
                "NEARLY       |       |       | 1699  | nearly 1,700     | nearly 1,700",
                "UP_TO        |       |       | 20000 | no more than 20k | up to 20,000",
                "FEWER_THAN   |       |       | 99    | fewer than 100   | fewer than 100",
                "BETWEEN      | 30    |       | 60    | between 60 and 30| 30 to 60",
                "BETWEEN      | 30    |       |       | from 30          | at least 30",
                "BETWEEN      |       |       | 60    | to 60            | up to 60",
                "VAGUE        | 24    |       |       | dozens           | “dozens”",
                "VAGUE        |       |       |       | a large number   | “a large number”",
                "NOT_REPORTED |       |       |       | no report        | ..",
            })
    void keepTheirQualifier(
            Qualifier qualifier, BigDecimal low, BigDecimal best, BigDecimal high, String text, String printed) {
        assertThat(amounts.of(new Figure(low, best, high, qualifier, text), "persons").text()).isEqualTo(printed);
    }

    @Property
    void aBoundIsNeverPrintedAsABareNumber(
            @ForAll @LongRange(min = 1, max = 1_000_000) long number, @ForAll Qualifier qualifier,
            @ForAll boolean isLow) {
        var value = BigDecimal.valueOf(number);
        var figure = new Figure(isLow ? value : null, null, isLow ? null : value, qualifier, "so many: " + number);

        assertThat(amounts.of(figure, "persons").text().codePoints()
                .allMatch(point -> Character.isDigit(point) || point == ','))
                .isFalse();
    }

    @Test
    void wordsAreNumberAndLead() {
        var amount = amounts.of(Told.atLeast(12_000), "persons");

        assertThat(amount.number()).isEqualTo("12,000");
        assertThat(amount.lead()).isEqualTo("at least");
        assertThat(amount.value()).isEqualTo(BigDecimal.valueOf(12_000));
        assertThat(amounts.of(Figure.exact(12), "persons").lead()).isEmpty();
    }

    @Test
    void aWithdrawnFigureIsMarkedAndNotFlaggedBesides() {
        var amount = amounts.of(statement(Told.death("A").total(164).retracted("2022-01-10")), true);

        assertThat(amount.symbols()).isEqualTo("w");
        assertThat(amount.isWithdrawn()).isTrue();
    }

    @Test
    void marksSayWhatHasBecomeOfAFigure() {
        assertThat(amounts.of(statement(Told.death("A").total(1)), false).symbols()).isEmpty();
        assertThat(amounts.of(statement(Told.death("A").total(1)), true).symbols()).isEqualTo("!");
        assertThat(amounts.of(statement(Told.death("A").total(1).revised("2022-01-10")), false).symbols())
                .isEqualTo("r");
        assertThat(amounts.of(statement(Told.death("A").total(1).status(Status.DISPUTED)), true).symbols())
                .isEqualTo("d !");
    }

    @ParameterizedTest(name = "{0} then {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1237        | 1678         | +441 in the reported total since 10 January 2022 (1,237)",
                "18          | 16           | −2 in the reported total since 10 January 2022 (18)",
                "18          | 18           | no change in the reported total since 10 January 2022",
                "9900        | about 12000  | +about 2,100 in the reported total since 10 January 2022 (9,900)",
                "100         | at least 160 | +at least 60 in the reported total since 10 January 2022 (100)",
                "200         | up to 150    | −at least 50 in the reported total since 10 January 2022 (200)",
            })
    void aChangeKeepsTheDoubtOfBothFigures(String before, String after, String printed) {
        assertThat(change(before, after)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"at least 160, 225", "at least 160, at least 225", "100, up to 150"})
    void aChangeOfWhichTheDirectionIsOpenIsNotPrinted(String before, String after) {
        assertThat(change(before, after)).isNull();
    }

    private String change(String before, String after) {
        var previous = statement(Told.death("A").total(figure(before)));
        return amounts.change(Difference.between(previous.figure(), figure(after)), previous, false);
    }

    private static Figure figure(String text) {
        var number = Long.parseLong(text.replaceAll("\\D", ""));
        return text.startsWith("about")
                ? Told.about(number)
                : text.startsWith("at least") ? Told.atLeast(number)
                        : text.startsWith("up to") ? Told.upTo(number) : Figure.exact(number);
    }

    private static Statement statement(Told told) {
        return Objects.requireNonNull(Desk.of(told.by("Ministry")).asOf("2022-01-31").statements().getFirst());
    }
}
