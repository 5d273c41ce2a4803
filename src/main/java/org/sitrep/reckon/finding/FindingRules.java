package org.sitrep.reckon.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.sitrep.reckon.Reckoned;
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
    private final List<EventRule> eventRules;

    /** With fonts for every script. */
    public FindingRules(ReckoningSettings reckoning, FindingSettings settings) {
        this(reckoning, settings, text -> true);
    }

    /**
     * @param canPrint whether the briefing has fonts for all of a text
     */
    public FindingRules(ReckoningSettings reckoning, FindingSettings settings, Predicate<String> canPrint) {
        limits = reckoning.runningTotal();
        this.settings = settings;
        rules = List.of(
                new LooksLikeRunningTotal(),
                new TotalRestsOnClaim(settings),
                new NewIsUnusual(settings),
                new TotalJumps(),
                new WholeBelowPart(),
                new WholeEqualsPart(),
                new ContingentsLeaveRest(),
                new TwoUnits(settings),
                new UnitChanges(settings),
                new ScopeDiffers(settings),
                new TwoDates(settings),
                new TwoEnds(),
                new WeekdayDiffers(),
                new NewExceedsTotal(),
                new NewExceedsChange(),
                new TotalFalls(),
                new TotalBelowEarlier(),
                new IssuersFarApart(settings),
                new RetractedValueUsed(settings),
                new PartOfRetracted(),
                new PartExceedsWhole(),
                new PartsAndWhole(settings),
                new OppositeQualifiers(),
                new TwoCountsAtOnce(),
                new StockEqualsTotal(settings),
                new InjuredIncludesDead(settings),
                new KilledIncludesInjured(settings),
                new AreasMixed(settings),
                new ScopeChange());
        eventRules = List.of(
                new BoundsOutOfOrder(),
                new ReportedBeforeItHappened(),
                new DateFarOut(settings),
                new CoarsePlaces(settings),
                new ImputedCounts(),
                new DatasetsOverlap(reckoning),
                new GlyphsMissing(canPrint));
    }

    /** What is to look at the rows of event datasets while they are reckoned. */
    public EventLooks looks() {
        return new EventLooks(eventRules.stream().map(EventRule::look).toList());
    }

    /** What a reader of this reckoning must know. */
    public List<Observation> examine(Reckoned<EventLooks> reckoned) {
        var evidence = new Evidence(reckoned.reckoning(), limits);
        var observations = new ArrayList<>(reckoned.watch().found(evidence));
        rules.forEach(rule -> observations.addAll(rule.examine(evidence)));
        observations.removeIf(observation -> settings.off().contains(observation.code()));
        observations.sort(GRAVEST_FIRST);
        return observations;
    }
}
