package org.sitrep.reckon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.model.Basis;
import org.sitrep.model.Figure;

/** New figures: one leads on each day, and those after a running total may be added to it. */
final class NewFigures {

    private final HeadlineRule rule;
    private final RunningTotalTest runningTotal;
    private final WithdrawnValues.Limits withdrawn;

    NewFigures(HeadlineRule rule, RunningTotalTest runningTotal, WithdrawnValues.Limits withdrawn) {
        this.rule = rule;
        this.runningTotal = runningTotal;
        this.withdrawn = withdrawn;
    }

    /** The leading new figure of each subject and period; of one last day the shortest period first. */
    List<NewDay> days(Collection<Statement> statements) {
        var bySubject = new TreeMap<Subject, TreeMap<Period, List<Statement>>>();
        for (var statement : statements) {
            if (statement.basis() == Basis.NEW && statement.isCounted()) {
                bySubject
                        .computeIfAbsent(statement.subject(), subject -> new TreeMap<>())
                        .computeIfAbsent(new Period(statement.periodFrom(), statement.periodTo()),
                                period -> new ArrayList<>())
                        .add(statement);
            }
        }
        var days = new ArrayList<NewDay>();
        bySubject.forEach((subject, byPeriod) -> byPeriod
                .forEach((period, said) -> newDay(subject, period.to(), said).ifPresent(days::add)));
        return days;
    }

    private Optional<NewDay> newDay(Subject subject, LocalDate day, List<Statement> ofTheDay) {
        var standing = ofTheDay.stream().filter(statement -> statement.fate().mayLead()).toList();
        var sound = new WithdrawnValues(ofTheDay, withdrawn).sound(standing);
        return rule.lead(sound).map(lead -> new NewDay(
                subject,
                day,
                lead,
                standing.stream().filter(other -> !other.voice().equals(lead.voice())).toList()));
    }

    /**
     * A running total with the new figures of periods wholly after it. A figure that looks like a running total itself
     * is never added, and neither is one whose period overlaps one already added.
     */
    Optional<TotalSince> since(Current total, Map<Subject, List<NewDay>> days) {
        if (total.basis() != Basis.TOTAL) {
            return Optional.empty();
        }
        var added = new ArrayList<Statement>();
        var covered = total.headline().periodTo();
        for (var day : days.getOrDefault(total.subject(), List.of())) {
            var lead = day.lead();
            if (lead.periodFrom().isAfter(covered) && runningTotal.examine(lead).isEmpty()) {
                added.add(lead);
                covered = lead.periodTo();
            }
        }
        if (added.isEmpty()) {
            return Optional.empty();
        }
        var figures = new ArrayList<Figure>();
        figures.add(total.headline().figure());
        added.forEach(statement -> figures.add(statement.figure()));
        return Optional.of(new TotalSince(total.subject(), total.headline(), added, FigureSum.of(figures)));
    }

    private record Period(LocalDate from, LocalDate to) implements Comparable<Period> {
        @Override
        public int compareTo(Period other) {
            var byEnd = to.compareTo(other.to);
            return byEnd != 0 ? byEnd : other.from.compareTo(from);
        }
    }
}
