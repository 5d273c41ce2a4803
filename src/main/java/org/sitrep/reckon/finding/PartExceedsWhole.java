package org.sitrep.reckon.finding;

import java.util.List;
import java.util.Optional;
import org.sitrep.reckon.Difference;
import org.sitrep.reckon.Statement;

/** A part, by {@code part_of}, is larger than its whole. */
final class PartExceedsWhole implements FindingRule {

    @Override
    public List<Observation> examine(Evidence evidence) {
        return evidence.reported().stream()
                .filter(part -> part.fate().mayLead())
                .flatMap(part -> exceeded(part, evidence).stream())
                .toList();
    }

    private static Optional<Observation> exceeded(Statement part, Evidence evidence) {
        var wholeId = part.entry().partOf();
        if (wholeId == null) {
            return Optional.empty();
        }
        return evidence.sibling(part, wholeId)
                .filter(whole -> whole.isCounted()
                        && whole.subject().unit().equals(part.subject().unit())
                        && exceeds(part, whole))
                .map(whole -> new Observation(
                        FindingCode.PART_EXCEEDS_WHOLE,
                        List.of(part.figure(), part.subject(), whole.figure(), whole.subject()),
                        List.of(part.key()),
                        List.of(whole.key())));
    }

    private static boolean exceeds(Statement part, Statement whole) {
        return Difference.between(whole.figure(), part.figure()).isRise();
    }
}
