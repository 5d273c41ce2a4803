package org.sitrep.job;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.sitrep.reckon.Statement;
import org.sitrep.report.EntryRow;
import org.sitrep.report.EntryRows;

/** The entries of a report as its statements have them, in their order. */
final class CurrentEntries implements EntryRows {

    private final List<Statement> statements;

    CurrentEntries(List<Statement> statements) {
        this.statements = statements;
    }

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
