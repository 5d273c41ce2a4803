package org.sitrep.reckon.finding;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sitrep.model.Basis;
import org.sitrep.reckon.Fate;
import org.sitrep.reckon.Statement;

/**
 * A stock ("9,900 people in detention") has the very number of a running total ("9,900 detained so far") that another
 * issuer stated in the same days: one of the two readings is probably wrong.
 */
final class StockEqualsTotal implements FindingRule {

    private final FindingSettings settings;

    StockEqualsTotal(FindingSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Observation> examine(Evidence evidence) {
        return evidence.reported(Basis.HELD).stream()
                .filter(statement -> statement.fate() == Fate.STANDS)
                .flatMap(stock -> equal(stock, evidence))
                .toList();
    }

    private Stream<Observation> equal(Statement stock, Evidence evidence) {
        return evidence.about(stock.subject(), Basis.TOTAL).stream()
                .filter(total -> total.fate() != Fate.RETRACTED
                        && !total.voice().equals(stock.voice())
                        && Objects.equals(total.figure().best(), stock.figure().best())
                        && isLarge(stock)
                        && settings.areOfTheSameDays(total, stock))
                .limit(1)
                .map(total -> new Observation(
                        FindingCode.STOCK_EQUALS_TOTAL,
                        List.of(stock.figure(), stock.subject(), stock.voice(), total.voice(), total.figure()),
                        List.of(stock.key()),
                        List.of(total.key())));
    }

    private boolean isLarge(Statement stock) {
        var best = stock.figure().best();
        return best != null && best.compareTo(settings.byChance()) >= 0;
    }
}
