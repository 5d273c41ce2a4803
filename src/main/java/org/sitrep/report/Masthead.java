package org.sitrep.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The head of a report.
 *
 * @param title such as {@code Kazakhstan: situation report}
 * @param country the country's name
 * @param asOf the day of knowledge
 * @param asOfText the same as printed, with the zone: {@code 13 January 2022, 24:00 UTC}
 * @param from the first day of the window
 * @param to the last day of the window
 * @param windowText the window as printed
 * @param previous the as-of of the previous issue; null for the first
 * @param issue the line that names the issue, such as {@code Issue of 13 January 2022}
 * @param handling the handling mark, such as {@code TLP:CLEAR}
 * @param language the BCP 47 tag of the report's language
 * @param paper the paper's name, {@code A4} or {@code LETTER}
 * @param publicEdition whether the report is for everybody: its entries are not published
 */
public record Masthead(
        String title,
        String country,
        LocalDate asOf,
        String asOfText,
        LocalDate from,
        LocalDate to,
        String windowText,
        @Nullable LocalDate previous,
        String issue,
        String handling,
        String language,
        String paper,
        boolean publicEdition) {

    /** The head of the full edition. */
    public Masthead(
            String title,
            String country,
            LocalDate asOf,
            String asOfText,
            LocalDate from,
            LocalDate to,
            String windowText,
            @Nullable LocalDate previous,
            String issue,
            String handling,
            String language,
            String paper) {
        this(title, country, asOf, asOfText, from, to, windowText, previous, issue, handling, language, paper, false);
    }
}
