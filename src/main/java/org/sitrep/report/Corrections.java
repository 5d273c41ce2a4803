package org.sitrep.report;

import java.util.Optional;
import org.sitrep.reckon.Fate;
import org.sitrep.reckon.Reckoning;
import org.sitrep.reckon.Statement;

/** What the log says about a figure that was withdrawn. */
final class Corrections {

    private Corrections() {}

    /** The summary of a statement known on the as-of day that corrects the figure; empty if there is none with words. */
    static Optional<String> wordsOf(Statement corrected, Reckoning reckoning) {
        return reckoning.statements().stream()
                .filter(other -> other.corrects(corrected)
                        && other.fate() != Fate.RETRACTED)
                .map(other -> other.entry().summary())
                .filter(summary -> !summary.isBlank())
                .findFirst();
    }
}
