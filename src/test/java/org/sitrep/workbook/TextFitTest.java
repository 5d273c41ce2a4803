package org.sitrep.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TextFitTest {

    @Test
    void shortText_takesOneLine() {
        assertThat(TextFit.lines("", 20, false)).isEqualTo(1);
        assertThat(TextFit.lines("Interior Ministry", 20, false)).isEqualTo(1);
    }

    @Test
    void longText_breaksBetweenWords() {
        assertThat(TextFit.lines("Interior Ministry Interior Ministry Interior Ministry", 20, false)).isEqualTo(3);
        assertThat(TextFit.lines("one\ntwo\n\nfour", 20, false)).isEqualTo(4);
    }

    @Test
    void aWordLongerThanALine_isBroken() {
        assertThat(TextFit.lines("a".repeat(100), 12, false)).isBetween(9, 13);
    }

    @Test
    void ideographsAreWide() {
        assertThat(TextFit.lines("哈".repeat(20), 22, false)).isGreaterThanOrEqualTo(2);
    }

    @Test
    void heightsStayWithinWhatARowMayHave() {
        assertThat(TextFit.height(1)).isEqualTo(15f);
        assertThat(TextFit.height(1_000)).isEqualTo(409f);
    }

    @Test
    void aNumberNeedsRoomForItsDigitsAndSeparators() {
        assertThat(TextFit.width(new BigDecimal("7"), false)).isLessThan(Widths.NUMBER);
        assertThat(TextFit.width(new BigDecimal("9999"), true)).isLessThan(Widths.NUMBER);
        assertThat(TextFit.width(new BigDecimal("1234567"), true)).isBetween(10.0, 12.0);
        assertThat(TextFit.width(new BigDecimal("-1234567"), true))
                .isGreaterThan(TextFit.width(new BigDecimal("1234567"), true));
        assertThat(TextFit.width(new BigDecimal("93.70"), false))
                .isEqualTo(TextFit.width(new BigDecimal("93.7"), false))
                .isGreaterThan(TextFit.width(new BigDecimal("93"), false));
    }
}
