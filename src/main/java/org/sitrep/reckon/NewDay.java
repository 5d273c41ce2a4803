package org.sitrep.reckon;

import java.time.LocalDate;
import java.util.List;

/**
 * The new figures that end on one day, of one subject. Figures of two voices for one day are two statements of one fact:
 * one leads, the others stand beside it, and they are never added.
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
