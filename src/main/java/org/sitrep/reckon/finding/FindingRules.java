package org.sitrep.reckon.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitrep.reckon.Reckoning;

/** The catalogue: all rules, and their findings in one order, gravest first. */
public final class FindingRules {

    private static final Comparator<Observation> GRAVEST_FIRST = Comparator.comparing(Observation::severity)
            .reversed()
            .thenComparing(Observation::code)
            .thenComparing(Observation::order);

    private final List<FindingRule> rules = List.of(
            new LooksLikeRunningTotal(),
            new NewExceedsTotal(),
            new NewExceedsChange(),
            new TotalFalls(),
            new TotalBelowEarlier(),
            new RetractedValueUsed(),
            new PartExceedsWhole(),
            new PartsAndWhole(),
            new OppositeQualifiers(),
            new TwoCountsAtOnce(),
            new StockEqualsTotal(),
            new InjuredIncludesDead(),
            new AreasMixed(),
            new ScopeChange(),
            new BoundsOutOfOrder(),
            new ReportedBeforeItHappened(),
            new DateFarOut(),
            new CoarsePlaces(),
            new DatasetsOverlap());

    /** What a reader of this reckoning must know. */
    public List<Observation> examine(Reckoning reckoning) {
        var evidence = new Evidence(reckoning);
        var observations = new ArrayList<Observation>();
        rules.forEach(rule -> observations.addAll(rule.examine(evidence)));
        observations.sort(GRAVEST_FIRST);
        return observations;
    }
}
