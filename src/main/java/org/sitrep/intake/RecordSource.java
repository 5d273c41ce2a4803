package org.sitrep.intake;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Gives the records of a log in order. */
interface RecordSource extends Closeable {

    /** The next record that is not a blank line; null at the end. */
    @Nullable
    CutRecord next() throws IOException;
}
