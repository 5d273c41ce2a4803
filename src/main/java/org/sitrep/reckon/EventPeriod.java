package org.sitrep.reckon;

import java.time.LocalDate;
import java.util.Collection;
import org.sitrep.model.Figure;

/**
 * The events of one dataset and subject in a period.
 *
 * @param from the first day
 * @param to the last day
 * @param sum the sum of their counts; a reported zero where there were no events
 * @param events how many there were
 */
public record EventPeriod(LocalDate from, LocalDate to, Figure sum, long events) {

    private static final Figure ZERO = Figure.exact(0);

    /** The events of some sums. */
    static EventPeriod of(LocalDate from, LocalDate to, Collection<FigureSum> sums) {
        var sum = new FigureSum();
        sums.forEach(sum::addAll);
        return new EventPeriod(from, to, sum.parts() == 0 ? ZERO : sum.figure(), sum.parts());
    }
}
