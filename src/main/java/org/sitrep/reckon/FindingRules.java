package org.sitrep.reckon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The catalogue of findings: all rules, gravest findings first. */
final class FindingRules {

    private static final Comparator<Observation> GRAVEST_FIRST = Comparator.comparing(Observation::severity)
            .reversed()
            .thenComparing(Observation::code)
            .thenComparing(observation -> String.join(" ", observation.entries()));

    private final List<FindingRule> rules;

    FindingRules(RunningTotalTest runningTotal) {
        rules = List.of(
                new LooksLikeRunningTotal(runningTotal),
                new TotalFalls(),
                new RetractedValueUsed(),
                new PartExceedsWhole(),
                new OppositeQualifiers(),
                new BoundsOutOfOrder(),
                new ReportedBeforeItHappened());
    }

    List<Observation> examine(Evidence evidence) {
        var observations = new ArrayList<Observation>();
        rules.forEach(rule -> observations.addAll(rule.examine(evidence)));
        observations.sort(GRAVEST_FIRST);
        return observations;
    }
}
