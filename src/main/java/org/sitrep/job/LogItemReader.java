package org.sitrep.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.sitrep.intake.Check;
import org.sitrep.intake.Intake;
import org.sitrep.intake.LogFile;
import org.sitrep.intake.LogReader;
import org.sitrep.intake.UnreadableLogException;
import org.sitrep.model.Rejection;
import org.sitrep.store.FileFormat;
import org.sitrep.store.InputFileStore;
import org.sitrep.store.StoredFile;
import org.slf4j.MDC;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads the records of one file, from where the store says that it stopped.
 *
 * <p>Where to go on is not kept in Batch's execution context: after a clock change or a kill between Batch's own
 * transactions, Batch hands out the context of another execution, and rows come twice. The store's progress row was
 * written with the rows themselves and cannot differ from them.
 */
final class LogItemReader implements ItemStreamReader<ReadItem> {

    private static final String FILE = "file";

    private final Intake intake;
    private final InputFileStore files;
    private final LogFile log;
    private final long file;
    private final BooleanSupplier isUntouched;
    private final int size;
    private @Nullable ReadAhead reader;
    private @Nullable Rejection unreadable;
    private boolean ended;

    /**
     * A reader.
     *
     * @param isUntouched whether the log is still the one that was listed; asked when its end is reached
     * @param size how many records are committed together
     */
    LogItemReader(
            Intake intake, InputFileStore files, LogFile log, long file, BooleanSupplier isUntouched, int size) {
        this.intake = intake;
        this.files = files;
        this.log = log;
        this.file = file;
        this.isUntouched = isUntouched;
        this.size = size;
    }

    @Override
    public void open(ExecutionContext unused) {
        MDC.put(FILE, log.name());
        var progress = files.get(file);
        ended = progress.atEnd();
        if (ended) {
            return;
        }
        try {
            reader = new ReadAhead(opened(progress), size);
        } catch (UnreadableLogException hopeless) {
            unreadable = hopeless.rejection();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The log, behind the records that were read before. */
    private LogReader opened(StoredFile progress) throws IOException {
        var opened = intake.open(log);
        try {
            if (progress.format() == null) {
                files.describe(file, format(opened));
            }
            var skipped = opened.skip(progress.tally().read());
            if (skipped < progress.tally().read()) {
                throw new IllegalStateException(log.name() + " has " + skipped + " records, but "
                        + progress.tally().read() + " of the same content were read before");
            }
            return opened;
        } catch (RuntimeException | IOException broken) {
            opened.close();
            throw broken;
        }
    }

    @Override
    public @Nullable ReadItem read() throws IOException {
        if (ended) {
            return null;
        }
        var item = next();
        if (item instanceof ReadItem.Rows rows && rows.end() == null) {
            return item;
        }
        ended = true;
        return item instanceof ReadItem.Rows && !isUntouched.getAsBoolean()
                ? new ReadItem.Unreadable(touched())
                : item;
    }

    private ReadItem next() throws IOException {
        if (unreadable != null) {
            return new ReadItem.Unreadable(unreadable);
        }
        if (reader == null) {
            throw new IllegalStateException(log.name() + " is not open");
        }
        return reader.next();
    }

    @Override
    public void close() {
        MDC.remove(FILE);
        if (reader != null) {
            reader.close();
            reader = null;
        }
    }

    private Rejection touched() {
        return new Rejection(
                log.name(),
                0,
                0,
                0,
                null,
                Check.FILE_CHANGED.code(),
                "The file was written to or replaced while it was read; it is left for the next run",
                "");
    }

    /** What was found out about a log so far. */
    static FileFormat format(LogReader reader) {
        var found = reader.description();
        return new FileFormat(
                found.format(),
                found.dataset(),
                found.reason(),
                found.encoding(),
                String.valueOf(found.delimiter()),
                found.headerLine(),
                found.columns(),
                reader.notices());
    }
}
