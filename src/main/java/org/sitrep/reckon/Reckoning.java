package org.sitrep.reckon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Basis;

/**
 * All that was reckoned for one country as of one day. Every list is in an order that does not depend on the order of
 * rows or files.
 *
 * @param asOf the day of knowledge
 * @param statements what was told and known on it, in time order; of the rows of event datasets only those that refer to
 *     another entry or are referred to
 * @param events the rows of event datasets, in time order, where they are few enough to be told one by one; else none
 * @param withdrawnEvents the rows of event datasets that were withdrawn last, the latest first
 * @param census everything known, counted
 * @param changes what later logs changed in the statements, the latest first
 * @param eventChanges what later logs changed in the other rows of event datasets, the latest first
 * @param series the figures by subject, basis and voice; not those of event datasets
 * @param currents the headline of each subject and basis that has one
 * @param newDays the leading new figure of each subject and period
 * @param totalsSince running totals with the new figures after them
 * @param eventTotals the sums of event datasets, to date, for the country and its first-level units
 * @param eventSeries the national sums of event datasets over time
 * @param regionalEvents their plain sums by first-level unit, in the same periods
 * @param activities the last day, week and month of event datasets, with what to hold them against
 * @param history the changes of headlines up to the day, in time order
 */
public record Reckoning(
        LocalDate asOf,
        List<Statement> statements,
        List<Statement> events,
        Excerpt<Statement> withdrawnEvents,
        Census census,
        List<EntryChange> changes,
        Excerpt<EntryChange> eventChanges,
        List<Series> series,
        List<Current> currents,
        List<NewDay> newDays,
        List<TotalSince> totalsSince,
        List<EventTotal> eventTotals,
        List<EventSeries> eventSeries,
        List<EventSeries> regionalEvents,
        List<Activity> activities,
        List<HeadlineStep> history) {

    public Reckoning {
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        changes = List.copyOf(changes);
        series = List.copyOf(series);
        currents = List.copyOf(currents);
        newDays = List.copyOf(newDays);
        totalsSince = List.copyOf(totalsSince);
        eventTotals = List.copyOf(eventTotals);
        eventSeries = List.copyOf(eventSeries);
        regionalEvents = List.copyOf(regionalEvents);
        activities = List.copyOf(activities);
        history = List.copyOf(history);
    }

    /** The current figure of a subject and basis. */
    public Optional<Current> current(Subject subject, Basis basis) {
        return currents.stream()
                .filter(current -> current.basis() == basis && current.subject().equals(subject))
                .findFirst();
    }
}
