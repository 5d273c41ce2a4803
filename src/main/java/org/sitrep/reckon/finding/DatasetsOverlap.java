package org.sitrep.reckon.finding;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.Area;
import org.sitrep.reckon.EventTotal;

/** Two event datasets cover the same country and days. Their sums stand side by side and are never added. */
final class DatasetsOverlap implements FindingRule {

    @Override
    public List<Observation> examine(Evidence evidence) {
        var national = evidence.reckoning().eventTotals().stream()
                .filter(total -> total.subject().area().level() == Area.Level.COUNTRY)
                .toList();
        var observations = new ArrayList<Observation>();
        for (var lead : national) {
            for (var other : national) {
                if (lead.leads() && !other.leads() && lead.subject().equals(other.subject()) && overlap(lead, other)) {
                    observations.add(observation(lead, other));
                }
            }
        }
        return observations;
    }

    private static boolean overlap(EventTotal one, EventTotal other) {
        return !one.to().isBefore(other.from()) && !other.to().isBefore(one.from());
    }

    private static Observation observation(EventTotal lead, EventTotal other) {
        return new Observation(
                FindingCode.DATASETS_OVERLAP,
                List.of(
                        lead.subject(),
                        lead.dataset(),
                        lead.sum(),
                        lead.events(),
                        other.dataset(),
                        other.sum(),
                        other.events()),
                List.of(),
                List.of());
    }
}
