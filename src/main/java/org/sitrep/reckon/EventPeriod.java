package org.sitrep.reckon;

import java.time.LocalDate;
import org.sitrep.model.Figure;

/**
 * The events of one dataset and subject in a period.
 *
 * @param from the first day
 * @param to the last day
 * @param sum the sum of their counts; a reported zero where there were no events
 * @param events how many there were
 */
public record EventPeriod(LocalDate from, LocalDate to, Figure sum, long events) {}
