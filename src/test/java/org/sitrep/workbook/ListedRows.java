package org.sitrep.workbook;

import java.util.List;
import java.util.function.Consumer;
import org.sitrep.report.EntryRow;
import org.sitrep.report.EntryRows;

/** Entries that are all at hand. */
record ListedRows(List<EntryRow> rows) implements EntryRows {

    @Override
    public long count() {
        return rows.size();
    }

    @Override
    public void forEach(Consumer<? super EntryRow> consumer) {
        rows.forEach(consumer);
    }
}
