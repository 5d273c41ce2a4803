package org.sitrep.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FigureTest {

    /** What is known of the count, by qualifier: a bound that nobody stated is not known. */
    @ParameterizedTest(name = "{0} {1} {2} {3} allows {4} to {5}")
    @CsvSource({
        "EXACT,        164, 164, 164, 164, 164",
        "EXACT,        50,  60,  70,  50,  70",
        "EXACT,        160, ,    ,    160, ",
        "EXACT,        ,    ,    160, ,    160",
        "AT_LEAST,     160, ,    ,    160, ",
        "AT_LEAST,     160, ,    200, 160, 200",
        "AT_LEAST,     ,    ,    200, ,    200",
        "MORE_THAN,    301, ,    ,    301, ",
        "ABOUT,        ,    160, ,    ,    ",
        "ABOUT,        150, 160, 170, 150, 170",
        "NEARLY,       ,    ,    99,  ,    99",
        "UP_TO,        ,    ,    20,  ,    20",
        "UP_TO,        5,   ,    20,  5,   20",
        "FEWER_THAN,   ,    ,    19,  ,    19",
        "BETWEEN,      4,   ,    6,   4,   6",
        "BETWEEN,      4,   ,    ,    4,   ",
        "VAGUE,        24,  ,    ,    24,  ",
        "NOT_REPORTED, ,    ,    ,    ,    ",
    })
    void allowsWhatItsQualifierSays(
            Qualifier qualifier, BigDecimal low, BigDecimal best, BigDecimal high, BigDecimal lowest,
            BigDecimal highest) {
        var figure = new Figure(low, best, high, qualifier, "");

        assertThat(figure.lowest()).isEqualTo(lowest);
        assertThat(figure.highest()).isEqualTo(highest);
    }

    @Test
    void boundsOutOfOrderAreKeptAndReadFromTheWidestEnd() {
        var figure = new Figure(number(7), number(3), number(5), Qualifier.EXACT, "");

        assertThat(figure.isInOrder()).isFalse();
        assertThat(figure.low()).isEqualTo(number(7));
        assertThat(figure.lowest()).isEqualTo(number(3));
        assertThat(figure.highest()).isEqualTo(number(7));
    }

    @Test
    void isInOrderAsFarAsItIsKnown() {
        assertThat(new Figure(number(3), null, number(5), Qualifier.BETWEEN, "").isInOrder()).isTrue();
        assertThat(new Figure(number(6), null, number(5), Qualifier.BETWEEN, "").isInOrder()).isFalse();
        assertThat(new Figure(number(6), number(5), null, Qualifier.AT_LEAST, "").isInOrder()).isFalse();
        assertThat(new Figure(null, number(6), number(5), Qualifier.UP_TO, "").isInOrder()).isFalse();
        assertThat(Figure.notReported("").isInOrder()).isTrue();
    }

    @Test
    void unknownIsNotZero() {
        assertThat(Figure.notReported("no report").isKnown()).isFalse();
        assertThat(Figure.notReported("no report").mark()).isNull();
        assertThat(Figure.exact(0).isKnown()).isTrue();
        assertThat(Figure.exact(0)).isNotEqualTo(Figure.notReported("0"));
    }

    @Test
    void isFoundByItsBestElseItsLowElseItsHighValue() {
        assertThat(new Figure(number(1), number(2), number(3), Qualifier.EXACT, "").mark()).isEqualTo(number(2));
        assertThat(new Figure(number(1), null, number(3), Qualifier.BETWEEN, "").mark()).isEqualTo(number(1));
        assertThat(new Figure(null, null, number(3), Qualifier.UP_TO, "").mark()).isEqualTo(number(3));
    }

    @Test
    void equalNumbersAreEqualFigures() {
        assertThat(Figure.exact(new BigDecimal("1E+3"))).isEqualTo(new Figure(
                new BigDecimal("1000.0"), new BigDecimal("1000"), new BigDecimal("1000.00"), Qualifier.EXACT, "1000"));
    }

    @Test
    void wordsDoNotMakeAnotherStatementButTheQualifierDoes() {
        var about = new Figure(null, number(160), null, Qualifier.ABOUT, "about 160");

        assertThat(about.saysTheSameAs(new Figure(null, number(160), null, Qualifier.ABOUT, "around 160"))).isTrue();
        assertThat(about.saysTheSameAs(Figure.exact(160))).isFalse();
        assertThat(about.saysTheSameAs(new Figure(number(160), null, null, Qualifier.AT_LEAST, ""))).isFalse();
    }

    @Test
    void isNeverNegative() {
        assertThatThrownBy(() -> Figure.exact(-1)).hasMessage("A count is never negative: -1");
    }

    @ParameterizedTest
    @EnumSource(Qualifier.class)
    void everyQualifierHasItsWords(Qualifier qualifier) {
        assertThat(qualifier.words()).isEqualTo(qualifier.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}
