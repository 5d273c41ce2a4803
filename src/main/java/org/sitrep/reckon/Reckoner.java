package org.sitrep.reckon;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
        var archive = new Archive(vintages);
        var rule = new HeadlineRule(settings);
        var statements = archive.statementsOn(asOf);
        var chooser = new Currents(rule, settings);
        var series = chooser.series(statements);
        var currents = chooser.currents(series);
        var runningTotal = new RunningTotalTest(statements, settings.runningTotal());
        var newFigures = new NewFigures(rule, runningTotal);
        var newDays = newFigures.days(statements);
        var newDaysBySubject = newDays.stream().collect(groupingBy(NewDay::subject));
        var totalsSince = currents.stream()
                .flatMap(current -> newFigures.since(current, newDaysBySubject).stream())
                .toList();
        var events = new Events(statements);
        var times = new EventTimes(events, asOf);
        return new Reckoning(
                asOf,
                statements,
                series,
                currents,
                newDays,
                totalsSince,
                new EventSums(settings).totals(events),
                times.series(),
                times.activities(),
                history(archive, rule, vintages, asOf));
    }

    /** What was known of a country on a day, in time order, with what had become of it. */
    public List<Statement> statements(Collection<Vintage> vintages, LocalDate asOf) {
        return new Archive(vintages).statementsOn(asOf);
    }

    private static List<HeadlineStep> history(
            Archive archive, HeadlineRule rule, Collection<Vintage> vintages, LocalDate asOf) {
        var replay = new HeadlineHistory(archive, rule);
        var steps = new ArrayList<HeadlineStep>();
        HeadlineHistory.keysBySubject(vintages)
                .forEach((key, entries) -> steps.addAll(replay.stepsOf(key.subject(), key.basis(), entries, asOf)));
        steps.sort(BY_DAY);
        return steps;
    }
}
