package org.sitrep.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.sitrep.reckon.Statement;

/** The entries of a report from the statements that it was reckoned from. */
record StatementRows(List<Statement> statements) implements EntryRows {

    @Override
    public long count() {
        return statements.size();
    }

    @Override
    public void forEach(Consumer<? super EntryRow> consumer) {
        for (var statement : statements) {
            consumer.accept(new EntryRow(
                    statement.vintage(),
                    statement.status().token(),
                    statement.fate().name().toLowerCase(Locale.ROOT)));
        }
    }
}
