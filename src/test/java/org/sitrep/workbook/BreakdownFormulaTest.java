package org.sitrep.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.Refs.ref;
import static org.sitrep.Refs.refs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitrep.report.Amount;
import org.sitrep.report.Breakdown;
import org.sitrep.report.KeyFigure;

class BreakdownFormulaTest {

    @Test
    void plainNumbersThatAgree_haveAFormula() {
        var formula = BreakdownFormula.of(breakdown(225, 206, 19), 11, 5).orElseThrow();
        assertThat(formula.formula()).isEqualTo("F12-SUM(F13)");
        assertThat(formula.cached()).isEqualByComparingTo("206");
        assertThat(BreakdownFormula.of(breakdown(225, 6, 19, 200), 11, 5).orElseThrow().formula())
                .isEqualTo("F12-SUM(F13:F14)");
    }

    @Test
    void whatDoesNotAgreeOrIsUnknown_hasNone() {
        assertThat(BreakdownFormula.of(breakdown(225, 205, 19), 11, 5)).isEmpty();
        assertThat(BreakdownFormula.of(breakdown(225, null, 19), 11, 5)).isEmpty();
        assertThat(BreakdownFormula.of(breakdown(null, 206, 19), 11, 5)).isEmpty();
        assertThat(BreakdownFormula.of(breakdown(225, 206, 19, null), 11, 5)).isEmpty();
        assertThat(BreakdownFormula.of(breakdown(225, 225), 11, 5)).isEmpty();
    }

    private static Breakdown breakdown(
            @Nullable Integer whole, @Nullable Integer remainder, @Nullable Integer... parts) {
        var rows = Arrays.stream(parts)
                .map(part -> new Breakdown.Row("part", amount(part), "Ministry", null, ref("E-2")))
                .toList();
        var figure = new KeyFigure(
                "id", "Killed", "death", "all", null, "Kazakhstan", "country", "total", "running total", amount(whole),
                null, null, "Ministry", null, "2022-01-15", LocalDate.of(2022, 1, 15), "15 January 2022",
                LocalDate.of(2022, 1, 15), null, null, null, List.of(), List.of(), refs("E-1"), 0,
                null);
        return new Breakdown("Killed, by group", figure, rows, amount(remainder), null);
    }

    private static Amount amount(@Nullable Integer number) {
        var value = number == null ? null : BigDecimal.valueOf(number);
        return new Amount(value, value, value, "exact", "n", "n", "persons", List.of());
    }
}
