package org.sitrep.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EntryRef;

/**
 * One change of a printed figure, and why.
 *
 * @param date the first day with the new figure
 * @param label what is counted
 * @param category the category's token
 * @param group who is counted
 * @param definition what exactly is counted; null for the plain count
 * @param place the area's name
 * @param level the level of the place: {@code country}, {@code region} or {@code town}
 * @param basis the basis' token
 * @param before the figure until then; null where there was none
 * @param beforeVoice who stated it; null where there was none
 * @param after the figure from then on; null where none is left
 * @param afterVoice who states it; null where none is left
 * @param voiceText who states the new figure, and where that was somebody else, or there is no new one, who stated the old
 * @param kind why, as a token: {@code first}, {@code again}, {@code update}, {@code other_issuer}, {@code revision},
 *     {@code lower}, {@code ended}, {@code retraction}, {@code scope_change}, {@code entry_changed}
 * @param kindText the same for people
 * @param reason what the log says about it; may be empty
 * @param entries the rows, the old one first
 */
public record Revision(
        LocalDate date,
        String label,
        String category,
        String group,
        @Nullable String definition,
        String place,
        String level,
        String basis,
        @Nullable Amount before,
        @Nullable String beforeVoice,
        @Nullable Amount after,
        @Nullable String afterVoice,
        String voiceText,
        String kind,
        String kindText,
        String reason,
        List<EntryRef> entries) {

    public Revision {
        entries = List.copyOf(entries);
    }

    /** The row of the figure until then; null where there was none. */
    public @Nullable EntryRef beforeEntry() {
        return before == null ? null : entries.getFirst();
    }

    /** The row of the figure from then on; null where none is left. */
    public @Nullable EntryRef afterEntry() {
        return after == null ? null : entries.getLast();
    }

    /** Whether it is about the whole country. */
    public boolean isNational() {
        return level.equals("country");
    }

    /** The same with other amounts. @param change what becomes of each amount */
    Revision withAmounts(UnaryOperator<Amount> change) {
        return new Revision(
                date, label, category, group, definition, place, level, basis,
                before == null ? null : change.apply(before),
                beforeVoice,
                after == null ? null : change.apply(after),
                afterVoice, voiceText, kind, kindText, reason, entries);
    }
}
