package org.sitrep.reckon;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Basis;

/**
 * The figure that a report prints for one subject and basis.
 *
 * @param subject what it is about
 * @param basis how it is to be read
 * @param headline the leading statement
 * @param agreeing the other voices that state the same figure, in time order
 * @param others the differing current figures of other voices, in time order: printed beside it, and as its range
 * @param repeats those of the others that repeat a withdrawn value or round it, and are outside the range; where the
 *     headline itself rounds one, only those that repeat it to the number
 * @param lowest the low end of that range; the headline itself if no other figure is lower
 * @param highest the high end of that range; the headline itself if no other figure is higher
 * @param previous the statement before the headline in its own series; null if there is none
 * @param change how far the headline is from {@code previous}; null unless both are running totals or stocks
 */
public record Current(
        Subject subject,
        Basis basis,
        Statement headline,
        List<Statement> agreeing,
        List<Statement> others,
        List<Statement> repeats,
        Statement lowest,
        Statement highest,
        @Nullable Statement previous,
        @Nullable Difference change) {

    public Current {
        agreeing = List.copyOf(agreeing);
        others = List.copyOf(others);
        repeats = List.copyOf(repeats);
    }

    /** Whether figures of others, not repeating what was withdrawn, make a range with it. */
    public boolean hasRange() {
        return others.size() > repeats.size();
    }

    /** When the figure that leads was reported. */
    public LocalDate knownOn() {
        return headline.knownOn();
    }
}
