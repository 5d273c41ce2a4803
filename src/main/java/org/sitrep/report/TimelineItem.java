package org.sitrep.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EntryRef;

/**
 * One line of the timeline of the response.
 *
 * @param date the day, ISO, perhaps reduced
 * @param sortDate the last day that it can be
 * @param dateText the day for people
 * @param category the category's token
 * @param categoryText the category for people
 * @param place the area's name
 * @param text what happened
 * @param amount the quantity that it carries; null if none
 * @param voiceText issuer and outlet as printed; empty where nobody is named
 * @param issuer who says so; null where nobody is named
 * @param url where it can be read, http or https only; null if there is no such address
 * @param reportedOn when it became known
 * @param announced whether it still lies ahead of the as-of day
 * @param withdrawn whether it was withdrawn
 * @param entries the rows
 */
public record TimelineItem(
        String date,
        LocalDate sortDate,
        String dateText,
        String category,
        String categoryText,
        String place,
        String text,
        @Nullable Amount amount,
        String voiceText,
        @Nullable String issuer,
        @Nullable String url,
        LocalDate reportedOn,
        boolean announced,
        boolean withdrawn,
        List<EntryRef> entries) {

    public TimelineItem {
        entries = List.copyOf(entries);
    }

    /** The same with another amount. @param change what becomes of it */
    TimelineItem withAmount(UnaryOperator<Amount> change) {
        return new TimelineItem(
                date, sortDate, dateText, category, categoryText, place, text,
                amount == null ? null : change.apply(amount),
                voiceText, issuer, url, reportedOn, announced, withdrawn, entries);
    }
}
