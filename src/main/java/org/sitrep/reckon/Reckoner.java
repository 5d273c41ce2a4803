package org.sitrep.reckon;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.sitrep.model.Vintage;

/**
 * Reckons a country: from all its vintages to the figures, sums and history that a report of one day may print.
 *
 * <p>The result depends on the vintages and the day only, not on their order.
 */
public final class Reckoner {

    private static final Comparator<HeadlineStep> BY_DAY = Comparator.comparing(HeadlineStep::on)
            .thenComparing(HeadlineStep::subject)
            .thenComparing(HeadlineStep::basis);

    private final ReckoningSettings settings;

    public Reckoner(ReckoningSettings settings) {
        this.settings = settings;
    }

    /**
     * Reckons as of a day.
     *
     * @param vintages all vintages of one country, of whatever day
     * @param asOf the day of knowledge: nothing that became known later is used
     */
    public Reckoning reckon(Collection<Vintage> vintages, LocalDate asOf) {
        return reckon(VintageSource.of(vintages), asOf, () -> EventWatch.NONE).reckoning();
    }

    /**
     * Reckons as of a day from vintages that need not be in memory together.
     *
     * @param source all vintages of one country, of whatever day
     * @param asOf the day of knowledge: nothing that became known later is used
     * @param watches makes what looks at the rows of event datasets while they pass; where the rows have to be read more
     *     than once, as they refer to each other or a region has several names, each reading has its own, and the
     *     last one's is in the result
     */
    public <W extends EventWatch> Reckoned<W> reckon(
            VintageSource source, LocalDate asOf, Supplier<? extends W> watches) {
        var references = new References();
        var named = source;
        var names = RegionNames.NONE;
        while (true) {
            var watch = watches.get();
            var pass = new Pass(asOf, references, watch);
            named.forEachEntry(pass::take);
            if (pass.isSettled()) {
                var statements = pass.end();
                var census = pass.census();
                if (named == source) {
                    names = RegionNames.of(census);
                    if (!names.areUniform()) {
                        named = names.in(source);
                        continue;
                    }
                }
                var entries = new KnownEntries(named, pass.held(), statements, asOf, census.entries());
                return new Reckoned<>(
                        reckoning(pass, statements, census.spelt(names.spellings()), asOf), entries, watch);
            }
        }
    }

    private Reckoning reckoning(Pass pass, List<Statement> statements, Census census, LocalDate asOf) {
        var rule = new HeadlineRule(settings);
        var chooser = new Currents(rule, settings);
        var series = chooser.series(statements);
        var currents = chooser.currents(series);
        var runningTotal = new RunningTotalTest(statements, settings.runningTotal());
        var newFigures = new NewFigures(rule, runningTotal, settings.withdrawn());
        var newDays = newFigures.days(statements);
        var newDaysBySubject = newDays.stream().collect(groupingBy(NewDay::subject));
        var totalsSince = currents.stream()
                .flatMap(current -> newFigures.since(current, newDaysBySubject).stream())
                .toList();
        var events = pass.events();
        var eventSeries = events.times().series();
        return new Reckoning(
                asOf,
                statements,
                events.listed(),
                events.withdrawn(),
                census,
                pass.held().changes(),
                pass.changes(),
                series,
                currents,
                newDays,
                totalsSince,
                events.sums().totals(settings),
                eventSeries,
                events.times().regionalSeries(eventSeries),
                events.times().activities(),
                history(pass.held(), rule, asOf));
    }

    private List<HeadlineStep> history(Archive archive, HeadlineRule rule, LocalDate asOf) {
        var replay = new HeadlineHistory(archive, rule, settings.withdrawn());
        var steps = new ArrayList<HeadlineStep>();
        HeadlineHistory.keysBySubject(archive.all())
                .forEach((key, entries) -> steps.addAll(replay.stepsOf(key.subject(), key.basis(), entries, asOf)));
        steps.sort(BY_DAY);
        return steps;
    }
}
