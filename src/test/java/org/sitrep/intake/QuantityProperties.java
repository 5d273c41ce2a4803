package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.sitrep.intake.Quantities.Result;
import org.sitrep.model.Figure;
import org.sitrep.model.Qualifier;

/** What holds for every count, whatever its words. */
class QuantityProperties {

    private final Quantities quantities = new Quantities(QuantityRules.DESK);

    @Property
    void anyTextIsUnderstoodOrRefused(@ForAll String text) {
        assertThat(quantities.read(text)).isNotNull();
    }

    @Property
    void whatIsMadeOfTheWordsOfCountsIsUnderstoodOrRefused(@ForAll("phrases") String text) {
        assertThat(quantities.read(text)).isNotNull();
    }

    @Property
    void lowBestAndHighStandInOrder(@ForAll("phrases") String text) {
        if (quantities.read(text) instanceof Result.Understood(var figure)) {
            assertThat(figure.isInOrder()).as(text).isTrue();
        }
    }

    @Property
    void vagueWordsNeverGiveABestValue(@ForAll("phrases") String text) {
        if (quantities.read(text) instanceof Result.Understood(var figure) && figure.qualifier() == Qualifier.VAGUE) {
            assertThat(figure.best()).as(text).isNull();
            assertThat(figure.high()).as(text).isNull();
        }
    }

    @Property
    void theTextIsKeptUnchanged(@ForAll("phrases") String text) {
        if (quantities.read(text) instanceof Result.Understood(var figure)) {
            assertThat(figure.text()).isEqualTo(text);
        }
    }

    @Property
    void aPrintedFigureReadsBackAsTheSame(@ForAll("phrases") String text) {
        if (quantities.read(text) instanceof Result.Understood(var figure)) {
            var printed = printed(figure);
            assertThat(quantities.read(printed)).as(printed).isInstanceOfSatisfying(
                    Result.Understood.class,
                    again -> assertThat(again.figure().saysTheSameAs(figure)).as(printed).isTrue());
        }
    }

    @Property
    void aBareNumberIsItself(@ForAll long number) {
        var value = BigDecimal.valueOf(number).abs();
        assertThat(quantities.read(value.toPlainString()))
                .isInstanceOfSatisfying(
                        Result.Understood.class,
                        read -> assertThat(read.figure().saysTheSameAs(Figure.exact(value))).isTrue());
    }

    @Provide
    Arbitrary<String> phrases() {
        var before = Arbitraries.of(
                "", "", "at least ", "more than ", "about ", "nearly ", "up to ", "fewer than ", "between ", ">", "<",
                "~");
        var amount = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 200_000).map(String::valueOf),
                Arbitraries.integers().between(0, 999).map(number -> number + "," + "500"),
                Arbitraries.integers().between(0, 999).map(number -> number + ".5"),
                Arbitraries.of("dozens", "several", "several hundred", "tens of thousands", "a dozen", "1000s",
                        "forty-two"));
        var second = Arbitraries.oneOf(
                Arbitraries.just(""),
                Arbitraries.integers().between(0, 5_000).map(number -> "-" + number),
                Arbitraries.integers().between(0, 5_000).map(number -> " and " + number),
                Arbitraries.of(" to two hundred", "+", " or more", " or fewer", " people", " cars"));
        return Combinators.combine(before, amount, second).as((one, two, three) -> one + two + three);
    }

    /** The plainest words for a figure. Vague ones have no words but their own. */
    private static String printed(Figure figure) {
        return switch (figure.qualifier()) {
            case EXACT -> number(figure.best());
            case AT_LEAST -> "at least " + number(figure.low());
            case MORE_THAN -> "more than " + number(moved(figure.low(), -1));
            case ABOUT -> "about " + number(figure.best());
            case NEARLY -> "nearly " + number(moved(figure.high(), 1));
            case UP_TO -> "up to " + number(figure.high());
            case FEWER_THAN -> "fewer than " + number(moved(figure.high(), 1));
            case BETWEEN -> number(figure.low()) + "-" + number(figure.high());
            case VAGUE, NOT_REPORTED -> figure.text();
        };
    }

    private static BigDecimal moved(@Nullable BigDecimal value, int by) {
        var number = Objects.requireNonNull(value);
        return number.scale() > 0 ? number : number.add(BigDecimal.valueOf(by));
    }

    private static String number(@Nullable BigDecimal value) {
        return Objects.requireNonNull(value).toPlainString();
    }
}
