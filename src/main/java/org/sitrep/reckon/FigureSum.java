package org.sitrep.reckon;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Figure;
import org.sitrep.model.Qualifier;

/**
 * The sum of figures that may be added, by interval arithmetic over what is known.
 *
 * <p>An unknown figure adds nothing to the low bound and takes the high bound away, so a sum that contains one says "at
 * least". The best value of a sum exists only where every part has one.
 */
public final class FigureSum {

    private final Total low = new Total();
    private final Total best = new Total();
    private final Total high = new Total();
    private boolean anyLow;
    private boolean allLow = true;
    private boolean allBest = true;
    private boolean allHigh = true;
    private boolean allExact = true;
    private long parts;

    /** The sum of several figures. */
    public static Figure of(Collection<Figure> figures) {
        var sum = new FigureSum();
        figures.forEach(sum::add);
        return sum.figure();
    }

    /** Adds one more part. */
    public void add(Figure figure) {
        parts++;
        var lowest = figure.lowest();
        if (lowest == null) {
            allLow = false;
        } else {
            low.add(lowest);
            anyLow = true;
        }
        if (figure.best() == null) {
            allBest = false;
        } else {
            best.add(figure.best());
        }
        if (figure.highest() == null) {
            allHigh = false;
        } else {
            high.add(figure.highest());
        }
        allExact &= figure.qualifier() == Qualifier.EXACT;
    }

    /** Adds all parts of another sum. */
    public void addAll(FigureSum other) {
        parts += other.parts;
        low.add(other.low);
        best.add(other.best);
        high.add(other.high);
        anyLow |= other.anyLow;
        allLow &= other.allLow;
        allBest &= other.allBest;
        allHigh &= other.allHigh;
        allExact &= other.allExact;
    }

    /** The number of parts added so far. */
    public long parts() {
        return parts;
    }

    /** The sum so far; a reported zero has parts, so the sum of none is not reported. */
    public Figure figure() {
        if (parts == 0) {
            return Figure.notReported("");
        }
        if (allBest) {
            var qualifier = allExact ? Qualifier.EXACT : Qualifier.ABOUT;
            return figure(allLow ? low.value() : null, best.value(), allHigh ? high.value() : null, qualifier);
        }
        if (allHigh) {
            return anyLow
                    ? figure(low.value(), null, high.value(), Qualifier.BETWEEN)
                    : figure(null, null, high.value(), Qualifier.UP_TO);
        }
        return anyLow ? figure(low.value(), null, null, Qualifier.AT_LEAST) : Figure.notReported("");
    }

    private static Figure figure(
            @Nullable BigDecimal low, @Nullable BigDecimal best, @Nullable BigDecimal high, Qualifier qualifier) {
        var text = best != null ? best : low != null ? low : high;
        return new Figure(low, best, high, qualifier, text == null ? "" : text.toPlainString());
    }

    /** The total of many numbers. Nearly all are whole and small; of these a long holds more than there are rows. */
    private static final class Total {

        private static final int SMALL = 9;

        private long small;
        private BigDecimal others = BigDecimal.ZERO;

        void add(BigDecimal value) {
            if (value.scale() == 0 && value.precision() <= SMALL) {
                small += value.longValue();
            } else {
                others = others.add(value);
            }
        }

        void add(Total total) {
            small += total.small;
            others = others.add(total.others);
        }

        BigDecimal value() {
            return others.add(BigDecimal.valueOf(small));
        }
    }
}
