package org.sitrep.reckon;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.sitrep.model.Figure;
import org.sitrep.model.Qualifier;

/** Interval arithmetic: whatever the true counts are, as long as the statements are true, so is the sum. */
class ArithmeticProperties {

    /** A statement and a true count that it allows. */
    record Truth(Figure said, BigDecimal count) {}

    @Provide
    Arbitrary<Truth> truth() {
        return Combinators.combine(
                Arbitraries.integers().between(0, 5_000),
                Arbitraries.integers().between(0, 500),
                Arbitraries.of(Qualifier.values()))
                .as(ArithmeticProperties::truth);
    }

    private static Truth truth(int count, int slack, Qualifier qualifier) {
        var number = BigDecimal.valueOf(count);
        var below = BigDecimal.valueOf(Math.max(0, count - slack));
        var above = BigDecimal.valueOf(count + slack);
        var said =
                switch (qualifier) {
                    case EXACT -> slack % 2 == 0
                            ? Figure.exact(count)
                            : new Figure(below, number, above, Qualifier.EXACT, "");
                    case AT_LEAST, MORE_THAN, VAGUE -> new Figure(below, null, null, qualifier, "dozens");
                    case ABOUT -> new Figure(null, above, null, qualifier, "");
                    case NEARLY, UP_TO, FEWER_THAN -> new Figure(null, null, above, qualifier, "");
                    case BETWEEN -> new Figure(below, null, above, qualifier, "");
                    case NOT_REPORTED -> Figure.notReported("");
                };
        return new Truth(said, number);
    }

    /** Numbers of any size and fraction, most of them small. */
    @Provide
    Arbitrary<BigDecimal> number() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.longs().between(0, 2_000_000_000).map(BigDecimal::valueOf)),
                Tuple.of(1, Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("1e30")).ofScale(3)));
    }

    @Property(tries = 200)
    void theSumOfExactNumbersIsTheirSumWhateverTheirSize(@ForAll @NotEmpty List<@From("number") BigDecimal> numbers) {
        var expected = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(FigureSum.of(numbers.stream().map(Figure::exact).toList()).best()).isEqualByComparingTo(expected);
    }

    private static Figure sum(List<Truth> parts) {
        return FigureSum.of(parts.stream().map(Truth::said).toList());
    }

    private static void allows(BigDecimal lowest, BigDecimal highest, BigDecimal count) {
        assertThat(lowest == null || lowest.compareTo(count) <= 0).as("%s <= %s", lowest, count).isTrue();
        assertThat(highest == null || highest.compareTo(count) >= 0).as("%s >= %s", highest, count).isTrue();
    }

    @Property
    void aSumAllowsEveryCountThatItsPartsAllow(@ForAll @NotEmpty List<@From("truth") Truth> parts) {
        var sum = sum(parts);

        allows(sum.lowest(), sum.highest(), parts.stream().map(Truth::count).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Property
    void aSumHasABestValueOnlyWhereEveryPartHasOne(@ForAll @NotEmpty List<@From("truth") Truth> parts) {
        assertThat(sum(parts).best() != null).isEqualTo(parts.stream().allMatch(part -> part.said().best() != null));
    }

    @Property
    void aSumIsABareNumberOnlyWhereEveryPartIs(@ForAll @NotEmpty List<@From("truth") Truth> parts) {
        assertThat(sum(parts).qualifier() == Qualifier.EXACT)
                .isEqualTo(parts.stream().allMatch(part -> part.said().qualifier() == Qualifier.EXACT));
    }

    @Property
    void theOrderOfThePartsDoesNotMatter(@ForAll @Size(max = 8) List<@From("truth") Truth> parts) {
        assertThat(sum(parts.reversed())).isEqualTo(sum(parts));
    }

    @Property
    void aDifferenceAllowsEveryDifferenceOfCountsThatBothAllow(
            @ForAll("truth") Truth earlier, @ForAll("truth") Truth later) {
        var difference = Difference.between(earlier.said(), later.said());

        allows(difference.low(), difference.high(), later.count().subtract(earlier.count()));
    }

    @Property
    void nothingRisesAndFallsAtOnce(@ForAll("truth") Truth earlier, @ForAll("truth") Truth later) {
        var there = Difference.between(earlier.said(), later.said());
        var back = Difference.between(later.said(), earlier.said());

        assertThat(there.isRise() && there.isFall()).isFalse();
        assertThat(there.isRise()).isEqualTo(back.isFall());
    }
}
