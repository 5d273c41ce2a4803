package org.sitrep.reckon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sitrep.model.Basis;
import org.sitrep.model.EntryKey;

/**
 * The rows of event datasets as they pass: what stands is added up, and of the others no more is kept than may be told.
 * A row that is a part of another such row is in that row's count already.
 */
final class Events {

    /** Up to so many rows are events that can be told one by one. */
    private static final int MOST_LISTED = 300;
    private static final int MOST_WITHDRAWN = 100;

    private final LocalDate asOf;
    private final EventKeys keys;
    private final EventSums sums = new EventSums();
    private final EventTimes times;
    private final List<Statement> listed = new ArrayList<>();
    private final Firsts<Statement> withdrawn = new Firsts<>(MOST_WITHDRAWN, Statement.IN_TIME.reversed());
    private long all;

    /** @param keys which gave out the keys of the rows */
    Events(LocalDate asOf, EventKeys keys) {
        this.asOf = asOf;
        this.keys = keys;
        times = new EventTimes(asOf);
    }

    /** Adds an event that is a part of none. */
    void add(EventKey national, Statement event, Moment moment) {
        add(national, event, moment, true, true);
    }

    /** Adds an event that may be a part of another one that is held. */
    void add(EventKey national, Statement event, Moment moment, Archive held) {
        add(national, event, moment, !isPart(event, held, false), !isPart(event, held, true));
    }

    private void add(EventKey national, Statement event, Moment moment, boolean forCountry, boolean forRegion) {
        all++;
        if (all <= MOST_LISTED) {
            listed.add(event);
        } else {
            listed.clear();
        }
        if (event.fate().mayLead()) {
            sums.count(national.dataset());
            if (forCountry) {
                sums.add(national, event, moment);
                times.add(national, event);
            }
            var admin1 = event.entry().place().area().admin1();
            if (forRegion && admin1 != null) {
                var regional = keys.regional(national, admin1);
                sums.add(regional, event, moment);
                times.addRegional(regional, event);
            }
        } else if (event.fate() == Fate.RETRACTED && event.isCounted()) {
            withdrawn.add(event);
        }
    }

    private boolean isPart(Statement event, Archive held, boolean inRegion) {
        if (!References.isPart(event.entry())) {
            return false;
        }
        var whole = held.on(new EntryKey(event.entry().dataset(), References.whole(event.entry())), asOf);
        return whole != null
                && whole.basis() == Basis.EVENT
                && whole.fate().mayLead()
                && whole.isCounted()
                && whole.subject().in(event.subject().area()).equals(event.subject())
                && (!inRegion
                        || Objects.equals(
                                whole.subject().area().admin1(), event.subject().area().admin1()));
    }

    EventSums sums() {
        return sums;
    }

    EventTimes times() {
        return times;
    }

    /** Every event, in the order of time; none if there are more than can be told one by one. */
    List<Statement> listed() {
        return listed.stream().sorted(Statement.IN_TIME).toList();
    }

    /** The events withdrawn last, the latest first. */
    Excerpt<Statement> withdrawn() {
        return withdrawn.excerpt();
    }
}
