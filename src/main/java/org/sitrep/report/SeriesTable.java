package org.sitrep.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EntryRef;

/**
 * All that was reported of one subject, by date, whoever said it and on whatever basis: the table in which a misread
 * running total shows.
 *
 * @param title what is counted and where
 * @param place the area's name
 * @param unit in what
 * @param rows in the order of time
 */
public record SeriesTable(String title, String place, String unit, List<Row> rows) {

    public SeriesTable {
        rows = List.copyOf(rows);
    }

    /**
     * One reported figure.
     *
     * @param date the last day that it can refer to
     * @param iso the day that it refers to, ISO, perhaps reduced
     * @param dateText the same for people
     * @param reportedOn when it became known
     * @param basis the basis' token
     * @param basisText the basis in a word or two: {@code running total}, {@code new}, {@code held}
     * @param amount the figure
     * @param voiceText issuer and outlet as printed
     * @param url where it can be read, http or https only; null if there is no such address
     * @param note what a reader must know about it, such as a finding; null if nothing
     * @param entry its row
     */
    public record Row(
            LocalDate date,
            String iso,
            String dateText,
            LocalDate reportedOn,
            String basis,
            String basisText,
            Amount amount,
            String voiceText,
            @Nullable String url,
            @Nullable String note,
            EntryRef entry) {}
}
