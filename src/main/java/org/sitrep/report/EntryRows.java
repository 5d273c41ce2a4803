package org.sitrep.report;

import java.util.function.Consumer;

/** The entries of a report, row by row, so that a workbook of a million rows needs no memory for them. */
public interface EntryRows {

    /** No rows. */
    EntryRows NONE = new EntryRows() {
        @Override
        public long count() {
            return 0;
        }

        @Override
        public void forEach(Consumer<? super EntryRow> consumer) {
            // There is none.
        }
    };

    /** How many there are. */
    long count();

    /**
     * Hands each entry to the consumer once, always in the same order: what is told by known-on day, date and id, then the
     * rows of event datasets in the order in which they were taken in. They may be read from the store meanwhile, so the
     * consumer must not come back to it.
     */
    void forEach(Consumer<? super EntryRow> consumer);
}
