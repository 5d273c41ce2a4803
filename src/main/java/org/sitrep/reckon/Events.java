package org.sitrep.reckon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sitrep.model.Basis;
import org.sitrep.model.EntryKey;

/** The rows of event datasets that stand. A row that is a part of another such row is in that row's count already. */
final class Events {

    private final Map<EntryKey, Statement> byKey = new HashMap<>();
    private final List<Statement> all = new ArrayList<>();

    Events(Collection<Statement> statements) {
        for (var statement : statements) {
            if (statement.basis() == Basis.EVENT && statement.fate().mayLead()) {
                all.add(statement);
                byKey.put(statement.entry().key(), statement);
            }
        }
    }

    /** Every row that stands, in the order of time. */
    List<Statement> all() {
        return all;
    }

    /** Whether the row counts in the sum of its country: not if it is a part of a row that does. */
    boolean countsForCountry(Statement event) {
        return !isPart(event, false);
    }

    /** Whether the row counts in the sum of its region: not if it is a part of a row of the same region. */
    boolean countsForRegion(Statement event) {
        return event.entry().place().area().admin1() != null && !isPart(event, true);
    }

    private boolean isPart(Statement event, boolean inRegion) {
        var id = event.entry().partOf();
        if (id == null || id.equals(event.id())) {
            return false;
        }
        var whole = byKey.get(new EntryKey(event.entry().dataset(), id));
        return whole != null
                && whole.isCounted()
                && whole.subject().in(event.subject().area()).equals(event.subject())
                && (!inRegion
                        || Objects.equals(
                                whole.subject().area().admin1(), event.subject().area().admin1()));
    }
}
