package org.sitrep.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EntryRef;

/**
 * One row of the long table of series: one reported figure with the whole key of its series.
 *
 * @param label what is counted
 * @param category the category's token
 * @param group who is counted
 * @param definition what exactly is counted; empty for the plain count
 * @param place the area's name
 * @param unit in what
 * @param basis the basis' token
 * @param issuer the voice of the series; empty where nobody is named
 * @param date the last day that it can refer to
 * @param dateText the day, ISO, perhaps reduced
 * @param reportedOn when it became known
 * @param amount the figure
 * @param changeText the change since the figure before it in the same series; null if there is none
 * @param standing {@code stands}, {@code superseded} or {@code retracted}
 * @param headline whether it leads its subject in this report
 * @param entry its row
 */
public record SeriesLine(
        String label,
        String category,
        String group,
        String definition,
        String place,
        String unit,
        String basis,
        String issuer,
        LocalDate date,
        String dateText,
        LocalDate reportedOn,
        Amount amount,
        @Nullable String changeText,
        String standing,
        boolean headline,
        EntryRef entry) {}
