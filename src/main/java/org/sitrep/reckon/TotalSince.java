package org.sitrep.reckon;

import java.util.List;
import org.sitrep.model.Figure;

/**
 * A running total plus the new figures of periods wholly after it. The sentence that prints it says so.
 *
 * @param subject what it is about
 * @param total the running total that it starts from
 * @param added the leading new figures since, one a day, no two of overlapping periods
 * @param sum the sum
 */
public record TotalSince(Subject subject, Statement total, List<Statement> added, Figure sum) {

    public TotalSince {
        added = List.copyOf(added);
    }
}
