package org.sitrep.reckon.finding;

import java.time.LocalDate;
import java.util.List;
import org.sitrep.reckon.Fate;
import org.sitrep.reckon.Statement;
import org.sitrep.reckon.WithdrawnValues;

/** A part, by {@code part_of}, stands although its whole was withdrawn: whoever withdrew the whole may have meant it, too. */
final class PartOfRetracted implements FindingRule {

    @Override
    public List<Observation> examine(Evidence evidence) {
        return evidence.reported().stream()
                .filter(whole -> whole.fate() == Fate.RETRACTED)
                .flatMap(whole -> evidence.partsOf(whole).stream()
                        .filter(part -> part.fate().mayLead() && !part.knownOn().isAfter(lastDay(whole)))
                        .map(part -> observation(part, whole)))
                .toList();
    }

    /** A part that is stated after the withdrawal was stated in the knowledge of it. */
    private static LocalDate lastDay(Statement whole) {
        return WithdrawnValues.knownDayOf(whole).orElse(LocalDate.MAX);
    }

    private static Observation observation(Statement part, Statement whole) {
        return new Observation(
                FindingCode.PART_OF_RETRACTED,
                List.of(part.figure(), part.subject(), whole.figure(), whole.subject()),
                List.of(part.key()),
                List.of(whole.key()));
    }
}
