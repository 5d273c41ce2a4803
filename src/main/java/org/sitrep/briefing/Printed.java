package org.sitrep.briefing;

import java.util.HashSet;
import java.util.Set;
import org.sitrep.model.EntryRef;
import org.sitrep.report.Report;

/** Which rows the series tables and the timeline print in full. */
final class Printed {

    private Printed() {}

    static Set<EntryRef> rows(Report report) {
        var printed = new HashSet<EntryRef>();
        for (var section : Sections.all(report)) {
            section.series().forEach(series -> series.rows().forEach(row -> printed.add(row.entry())));
        }
        report.response().items().forEach(item -> printed.addAll(item.entries()));
        return printed;
    }
}
