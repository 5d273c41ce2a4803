package org.sitrep.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EntryRef;

/**
 * A current figure as it may be printed, with all that must stand beside it.
 *
 * @param id a short name, unique in the report and stable for equal data, by which links reach it
 * @param label what is counted, for people: {@code Killed, security forces}
 * @param category the category's token
 * @param group who is counted
 * @param definition what exactly is counted; null for the plain count
 * @param place the area's name; the country's for a national figure
 * @param level the level of the place: {@code country}, {@code region} or {@code town}
 * @param basis the basis' token
 * @param basisText how to read it, for people: {@code running total since 2 January 2022}
 * @param amount the figure
 * @param issuer who states it; null where nobody is named
 * @param source the outlet that carried it; null if none is named
 * @param voiceText issuer and outlet as printed: {@code Interior Ministry (Kazinform)}
 * @param url where it can be read, http or https only; null if there is no such address
 * @param date the day that it refers to, ISO, perhaps reduced to a month or year
 * @param asOf the last day that it can refer to
 * @param dateText the same for people
 * @param reportedOn when it became known
 * @param previous the figure before it in its own series; null if there is none
 * @param changeText the change in the reported total, with its sign and since when; null if there is none to print
 * @param rangeText the current figures of other issuers beside it: {@code 9,900 to about 12,000}; null if there are none
 * @param others those figures
 * @param flags the findings that touch it, as sentences
 * @param entries the rows behind it; of a sum of many events, of the first
 * @param moreEntries how many rows are behind it whose ids are not listed
 * @param filter how all rows behind it are found in the Entries sheet; null where all are listed
 */
public record KeyFigure(
        String id,
        String label,
        String category,
        String group,
        @Nullable String definition,
        String place,
        String level,
        String basis,
        String basisText,
        Amount amount,
        @Nullable String issuer,
        @Nullable String source,
        String voiceText,
        @Nullable String url,
        String date,
        LocalDate asOf,
        String dateText,
        LocalDate reportedOn,
        @Nullable Amount previous,
        @Nullable String changeText,
        @Nullable String rangeText,
        List<Stated> others,
        List<String> flags,
        List<EntryRef> entries,
        long moreEntries,
        @Nullable EntryFilter filter) {

    public KeyFigure {
        others = List.copyOf(others);
        flags = List.copyOf(flags);
        entries = List.copyOf(entries);
    }

    /** Whether it is about the whole country. */
    public boolean isNational() {
        return level.equals("country");
    }

    /** The same with other amounts. @param change what becomes of each amount */
    KeyFigure withAmounts(UnaryOperator<Amount> change) {
        return new KeyFigure(
                id, label, category, group, definition, place, level, basis, basisText, change.apply(amount), issuer,
                source, voiceText, url, date, asOf, dateText, reportedOn,
                previous == null ? null : change.apply(previous),
                changeText, rangeText,
                others.stream().map(other -> other.withAmount(change)).toList(),
                flags, entries, moreEntries, filter);
    }
}
