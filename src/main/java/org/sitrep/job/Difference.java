package org.sitrep.job;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two days of knowledge.
 *
 * @param from the earlier day
 * @param to the later day
 * @param countries the countries of which something was known on the later day, by name
 * @param json all of it, with the names that {@code changes} has in a report's JSON
 */
public record Difference(LocalDate from, LocalDate to, List<OfCountry> countries, String json) {

    public Difference {
        countries = List.copyOf(countries);
    }

    /**
     * What changed in one country.
     *
     * @param country its name
     * @param changes the gravest first
     * @param marks what the marks behind their figures mean
     */
    public record OfCountry(String country, List<Change> changes, List<String> marks) {
        public OfCountry {
            changes = List.copyOf(changes);
            marks = List.copyOf(marks);
        }
    }

    /**
     * One change, in words.
     *
     * @param series what is counted, and where
     * @param before the figure on the earlier day, with its marks; null if there was none
     * @param after the figure on the later day, with its marks; null if there is none
     * @param reason why it changed
     * @param source who states the new figure, and the old one where that is another; empty if nobody is named
     * @param date the day from which it holds
     */
    public record Change(
            String series,
            @Nullable String before,
            @Nullable String after,
            String reason,
            String source,
            LocalDate date) {}
}
