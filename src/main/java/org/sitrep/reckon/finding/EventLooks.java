package org.sitrep.reckon.finding;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.reckon.EventWatch;
import org.sitrep.reckon.Statement;
import org.sitrep.reckon.Subject;

/** All rules that look at the rows of event datasets, while the rows of one report pass. */
public final class EventLooks implements EventWatch {

    private final List<EventRule.Look> looks;

    EventLooks(List<EventRule.Look> looks) {
        this.looks = List.copyOf(looks);
    }

    @Override
    public void see(Statement event, Subject national) {
        for (var look : looks) {
            look.see(event, national);
        }
    }

    List<Observation> found(Evidence told) {
        var observations = new ArrayList<Observation>();
        looks.forEach(look -> observations.addAll(look.found(told)));
        return observations;
    }
}
