package org.sitrep.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EntryRef;

/**
 * What is disputed or withdrawn.
 *
 * @param withdrawn the withdrawn figures, those of the widest area first, then in the order of time
 * @param contested the current figures on which issuers differ
 */
public record Disputed(List<Withdrawn> withdrawn, List<KeyFigure> contested) {

    public Disputed {
        withdrawn = List.copyOf(withdrawn);
        contested = List.copyOf(contested);
    }

    /**
     * A figure that its issuer withdrew.
     *
     * @param label what was counted and where
     * @param place the area's name
     * @param amount the figure, marked as withdrawn
     * @param voiceText who stated it
     * @param url where it can be read, http or https only; null if there is no such address
     * @param reportedOn when it became known
     * @param withdrawnOn the day of the withdrawal; null where the log does not say
     * @param reason what the log says about it; may be empty
     * @param entry its row
     */
    public record Withdrawn(
            String label,
            String place,
            Amount amount,
            String voiceText,
            @Nullable String url,
            LocalDate reportedOn,
            @Nullable LocalDate withdrawnOn,
            String reason,
            EntryRef entry) {

        /** The same with another amount. @param change what becomes of it */
        Withdrawn withAmount(UnaryOperator<Amount> change) {
            return new Withdrawn(
                    label, place, change.apply(amount), voiceText, url, reportedOn, withdrawnOn, reason, entry);
        }
    }
}
