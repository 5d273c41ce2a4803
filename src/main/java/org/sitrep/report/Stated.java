package org.sitrep.report;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EntryRef;

/**
 * A figure and who stated it when.
 *
 * @param amount the figure
 * @param voiceText issuer and outlet as printed
 * @param url where it can be read, http or https only; null if there is no such address
 * @param reportedOn when it became known
 * @param dateText the day that it refers to, for people
 * @param entry its row
 */
public record Stated(Amount amount, String voiceText, @Nullable String url, LocalDate reportedOn, String dateText,
        EntryRef entry) {

    /** The same with another amount. @param change what becomes of it */
    Stated withAmount(UnaryOperator<Amount> change) {
        return new Stated(change.apply(amount), voiceText, url, reportedOn, dateText, entry);
    }
}
