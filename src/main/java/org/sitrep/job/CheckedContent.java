package org.sitrep.job;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run would take in of a file, to be compared with what its publisher or a spreadsheet says.
 *
 * @param countries the countries of its entries, in the order in which they come
 * @param from the first day that one of its entries may be about; null if it has none
 * @param to the last such day; null if it has none
 * @param kinds its entries by what they count, in the order in which they come
 */
public record CheckedContent(
        List<String> countries, @Nullable LocalDate from, @Nullable LocalDate to, List<Kind> kinds) {

    static final CheckedContent NOTHING = new CheckedContent(List.of(), null, null, List.of());

    public CheckedContent {
        countries = List.copyOf(countries);
        kinds = List.copyOf(kinds);
    }

    /**
     * Entries that count the same.
     *
     * @param category the token of the category
     * @param group who is counted
     * @param definition what exactly; often empty
     * @param basis the token of the basis; null where no counts are given
     * @param unit what is counted; empty where no counts are given
     * @param entries how many entries there are
     * @param sum their numbers added up, or the lower bound of those that give no number; null where they do not add up,
     *     because they are no counts of distinct events, or where there are none
     * @param isAtLeast whether the sum may be more, as one of them is unknown, or gives a bound or vague words only
     * @param isAbout whether one of them is a round number
     */
    public record Kind(
            String category,
            String group,
            String definition,
            @Nullable String basis,
            String unit,
            long entries,
            @Nullable BigDecimal sum,
            boolean isAtLeast,
            boolean isAbout) {}
}
