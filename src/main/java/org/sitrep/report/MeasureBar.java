package org.sitrep.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EntryRef;

/**
 * A measure that was in force for a time in one place.
 *
 * @param kind the kind of measure: {@code state of emergency}
 * @param place the area's name
 * @param from the first day
 * @param to the last day; null while no end is known
 * @param endAnnounced whether the end still lies ahead of the as-of day
 * @param inForce whether it was in force on the as-of day
 * @param text from when to when, for people
 * @param shortText the same in few characters, for the end of a bar
 * @param entries the rows
 */
public record MeasureBar(
        String kind,
        String place,
        LocalDate from,
        @Nullable LocalDate to,
        boolean endAnnounced,
        boolean inForce,
        String text,
        String shortText,
        List<EntryRef> entries) {

    public MeasureBar {
        entries = List.copyOf(entries);
    }
}
