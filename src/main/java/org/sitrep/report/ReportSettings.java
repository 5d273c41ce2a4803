package org.sitrep.report;

import java.time.ZoneId;
import java.util.Locale;

/**
 * What a desk may decide about its reports.
 *
 * @param title the words after the country's name: {@code situation report}
 * @param handling the handling mark printed on every page, such as {@code TLP:CLEAR}
 * @param zone the zone in which a day of knowledge ends
 * @param locale the language and the number and date formats
 * @param paper {@code A4} or {@code LETTER}
 * @param publicEdition whether the report is for everybody: without what could name or betray a person
 */
public record ReportSettings(
        String title, String handling, ZoneId zone, Locale locale, String paper, boolean publicEdition) {

    /** Settings of the full edition. */
    public ReportSettings(String title, String handling, ZoneId zone, Locale locale, String paper) {
        this(title, handling, zone, locale, paper, false);
    }
}
