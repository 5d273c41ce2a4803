package org.sitrep.reckon.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitrep.reckon.Reckoning;
import org.sitrep.reckon.ReckoningSettings;
import org.sitrep.reckon.RunningTotalTest;

/** The catalogue: all rules, and their findings in one order, gravest first. */
public final class FindingRules {

    private static final Comparator<Observation> GRAVEST_FIRST = Comparator.comparing(Observation::severity)
            .reversed()
            .thenComparing(Observation::code)
            .thenComparing(Observation::order);

    private final RunningTotalTest.Limits limits;
    private final FindingSettings settings;
    private final List<FindingRule> rules;

    public FindingRules(ReckoningSettings reckoning, FindingSettings settings) {
        limits = reckoning.runningTotal();
        this.settings = settings;
        rules = List.of(
                new LooksLikeRunningTotal(),
                new NewExceedsTotal(),
                new NewExceedsChange(),
                new TotalFalls(),
                new TotalBelowEarlier(),
                new RetractedValueUsed(settings),
                new PartExceedsWhole(),
                new PartsAndWhole(settings),
                new OppositeQualifiers(),
                new TwoCountsAtOnce(),
                new StockEqualsTotal(settings),
                new InjuredIncludesDead(settings),
                new AreasMixed(settings),
                new ScopeChange(),
                new BoundsOutOfOrder(),
                new ReportedBeforeItHappened(),
                new DateFarOut(settings),
                new CoarsePlaces(settings),
                new DatasetsOverlap());
    }

    /** What a reader of this reckoning must know. */
    public List<Observation> examine(Reckoning reckoning) {
        var evidence = new Evidence(reckoning, limits);
        var observations = new ArrayList<Observation>();
        for (var rule : rules) {
            rule.examine(evidence).stream()
                    .filter(observation -> !settings.off().contains(observation.code()))
                    .forEach(observations::add);
        }
        observations.sort(GRAVEST_FIRST);
        return observations;
    }
}
