package org.sitrep.report;

import java.util.function.Consumer;

/** The entries of a report, row by row, so that a workbook of a million rows needs no memory for them. */
public interface EntryRows {

    /** How many there are. */
    long count();

    /** Hands each entry to the consumer once, always in the same order: by known-on day, date, id. */
    void forEach(Consumer<? super EntryRow> consumer);
}
