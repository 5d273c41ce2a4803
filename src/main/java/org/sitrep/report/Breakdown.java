package org.sitrep.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EntryRef;

/**
 * A whole and its parts, as one issuer states them. The parts are never added to another whole, and the table closes with
 * what is not stated.
 *
 * @param title what is broken down by what
 * @param whole the figure that is broken down
 * @param rows the parts, the largest first
 * @param remainder what the parts leave of the whole: other, or not stated; null where it cannot be known because the
 *     parts may overlap or are not known to the number
 * @param note why there is no remainder, or what else a reader must know; null if nothing
 */
public record Breakdown(
        String title, KeyFigure whole, List<Row> rows, @Nullable Amount remainder, @Nullable String note) {

    public Breakdown {
        rows = List.copyOf(rows);
    }

    /**
     * A part.
     *
     * @param label which part
     * @param amount its figure
     * @param voiceText issuer and outlet as printed
     * @param url where it can be read, http or https only; null if there is no such address
     * @param entry its row
     */
    public record Row(String label, Amount amount, String voiceText, @Nullable String url, EntryRef entry) {}
}
