package org.sitrep.intake;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the records of one log in order, each with its outcome. Not for use by two threads at once. */
public interface LogReader extends AutoCloseable {

    /** What was found out about the file before its first record. */
    LogDescription description();

    /**
     * What was assumed, ignored or left out: of the description, and of all rows up to here, those that were skipped
     * included. One sentence each, at most a few hundred.
     */
    List<String> notices();

    /**
     * The outcome of the next record; null at the end of the file.
     *
     * @throws UnreadableLogException if nothing more can be read of the file at all
     */
    @Nullable
    RowOutcome next() throws IOException;

    /**
     * Passes over records, so that a restart comes back to where it stopped: after
     * {@code skip(n)} on a fresh reader, {@code next()} gives record {@code n + 1}.
     *
     * @param records how many; 0 does nothing
     * @return how many were passed over: fewer than asked only at the end of the file
     * @throws UnreadableLogException as {@link #next()}
     */
    long skip(long records) throws IOException;

    @Override
    void close() throws IOException;
}
