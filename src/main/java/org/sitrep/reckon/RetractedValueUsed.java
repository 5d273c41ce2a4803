package org.sitrep.reckon;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sitrep.model.Severity;

/**
 * A withdrawn value is stated again by somebody after its withdrawal: the same subject and basis and the same best value.
 * Each later use is linked to the withdrawn entry.
 */
final class RetractedValueUsed implements FindingRule {

    @Override
    public List<Observation> examine(Evidence evidence) {
        var observations = new ArrayList<Observation>();
        var withdrawn = evidence.statements().stream()
                .filter(statement -> statement.fate() == Fate.RETRACTED && statement.isCounted())
                .toList();
        for (var retracted : withdrawn) {
            for (var later : evidence.statements()) {
                if (uses(later, retracted)) {
                    observations.add(new Observation(
                            "RETRACTED_VALUE_USED",
                            Severity.WARNING,
                            List.of(
                                    later.figure(),
                                    later.subject(),
                                    later.voice(),
                                    later.knownOn(),
                                    retracted.voice()),
                            List.of(later.id(), retracted.id())));
                }
            }
        }
        return observations;
    }

    private static boolean uses(Statement later, Statement retracted) {
        var since = retracted.entry().standing().since();
        return later != retracted
                && later.isCounted()
                && later.basis() == retracted.basis()
                && later.subject().equals(retracted.subject())
                && !later.voice().equals(retracted.voice())
                && since != null
                && !later.knownOn().isBefore(since.first())
                && Objects.equals(later.mark(), retracted.mark());
    }
}
