package org.sitrep.report;

import java.util.function.Consumer;
import org.sitrep.reckon.KnownEntries;
import org.sitrep.reckon.Statement;

/** The entries of a report from those that it was reckoned from. */
record StatementRows(KnownEntries entries) implements EntryRows {

    @Override
    public long count() {
        return entries.count();
    }

    @Override
    public void forEach(Consumer<? super EntryRow> consumer) {
        entries.forEach(statement -> consumer.accept(row(statement)));
    }

    private static EntryRow row(Statement statement) {
        return new EntryRow(
                statement.vintage(),
                statement.status().token(),
                statement.fate().token());
    }
}
