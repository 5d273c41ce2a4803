package org.sitrep.workbook;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.sitrep.report.Breakdown;

/**
 * What the parts leave of a whole, as a formula that an analyst can follow. Only where whole and parts are plain numbers
 * and the formula gives what the report says; else the report's value stands alone.
 */
final class BreakdownFormula {

    private BreakdownFormula() {}

    /** The formula for a whole in a row and its parts in the rows under it, all in one column, counted from 0. */
    static Optional<Value.Formula> of(Breakdown breakdown, int wholeRow, int column) {
        var remainder = breakdown.remainder() == null ? null : breakdown.remainder().best();
        var left = breakdown.whole().amount().best();
        if (remainder == null || left == null || breakdown.rows().isEmpty()) {
            return Optional.empty();
        }
        for (var part : breakdown.rows()) {
            var best = part.amount().best();
            if (best == null) {
                return Optional.empty();
            }
            left = left.subtract(best);
        }
        return left.compareTo(remainder) == 0
                ? Optional.of(formula(wholeRow, breakdown.rows().size(), column, remainder))
                : Optional.empty();
    }

    private static Value.Formula formula(int wholeRow, int parts, int column, BigDecimal remainder) {
        var whole = new CellReference(wholeRow, column).formatAsString();
        var range = new CellRangeAddress(wholeRow + 1, wholeRow + parts, column, column).formatAsString();
        return new Value.Formula(whole + "-SUM(" + range + ")", remainder);
    }
}
