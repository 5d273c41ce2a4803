package org.sitrep.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One accepted row: an event, or a statement about events.
 *
 * @param dataset the dataset in which {@code id} is unique
 * @param id the entry's id, as logged
 * @param category what it is about
 * @param date when it happened, or the day to which its figure refers
 * @param end the last day, where it lasted or ceased
 * @param reportedOn when it was reported; null where the log does not say
 * @param place where
 * @param group who is counted; {@code all} where the log does not say
 * @param definition what exactly is counted, or the kind of a measure; empty for the plain count of the category
 * @param count the figure; null where the entry carries none
 * @param periodStart the first day that the entry covers; null where the log does not say
 * @param attribution who says it
 * @param standing what has become of it
 * @param corrects the ids of the entries that this one replaces or withdraws
 * @param partOf the id of the entry of which this is a part; null if it is none
 * @param summary one or more sentences for people; may be empty
 * @param attributes columns that the format does not know, by name, in the log's order
 */
public record Entry(
        String dataset,
        String id,
        Category category,
        ReducedDate date,
        @Nullable ReducedDate end,
        @Nullable ReducedDate reportedOn,
        Place place,
        String group,
        String definition,
        @Nullable Count count,
        @Nullable ReducedDate periodStart,
        Attribution attribution,
        Standing standing,
        List<String> corrects,
        @Nullable String partOf,
        String summary,
        Map<String, String> attributes) {

    /** The group of an entry that does not say who is counted. */
    public static final String ALL = "all";

    public Entry {
        corrects = List.copyOf(corrects);
        attributes = Attributes.copyOf(attributes);
    }

    /** What makes this entry the same one in another log. */
    public EntryKey key() {
        return new EntryKey(dataset, id);
    }

    /** The day on which the world could know the entry: when it was reported, else the last day that it can be of. */
    public LocalDate knownOn() {
        return reportedOn != null ? reportedOn.last() : date.last();
    }

    /** The country's name. */
    public String country() {
        return place.area().country();
    }
}
