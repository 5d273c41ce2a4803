package org.sitrep.reckon;

import java.time.LocalDate;
import java.util.List;

/**
 * The new figures of one period and subject, such as a day. Figures of two voices for one period are two statements of
 * one fact: one leads, the others stand beside it, and they are never added. A week that ends on the same day is another
 * fact.
 *
 * @param subject what they are about
 * @param day the last day of the period
 * @param lead the leading statement
 * @param others the other voices' figures, in time order
 */
public record NewDay(Subject subject, LocalDate day, Statement lead, List<Statement> others) {

    public NewDay {
        others = List.copyOf(others);
    }
}
