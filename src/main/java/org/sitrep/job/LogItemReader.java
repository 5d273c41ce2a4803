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
    private @Nullable LogReader reader;
    private @Nullable Rejection unreadable;
    private boolean ended;

    /** @param isUntouched whether the log is still the one that was listed; asked when its end is reached */
    LogItemReader(Intake intake, InputFileStore files, LogFile log, long file, BooleanSupplier isUntouched) {
        this.intake = intake;
        this.files = files;
        this.log = log;
        this.file = file;
        this.isUntouched = isUntouched;
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
            var opened = intake.open(log);
            reader = opened;
            if (progress.format() == null) {
                files.describe(file, format(opened));
            }
            var skipped = opened.skip(progress.tally().read());
            if (skipped < progress.tally().read()) {
                throw new IllegalStateException(log.name() + " has " + skipped + " records, but "
                        + progress.tally().read() + " of the same content were read before");
            }
        } catch (UnreadableLogException hopeless) {
            unreadable = hopeless.rejection();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public @Nullable ReadItem read() throws IOException {
        if (ended) {
            return null;
        }
        try {
            if (unreadable == null && reader != null) {
                var outcome = reader.next();
                if (outcome != null) {
                    return new ReadItem.Row(outcome, reader.description());
                }
                ended = true;
                return isUntouched.getAsBoolean() ? new ReadItem.End(format(reader))
                        : new ReadItem.Unreadable(touched());
            }
        } catch (UnreadableLogException hopeless) {
            unreadable = hopeless.rejection();
        }
        if (unreadable == null) {
            throw new IllegalStateException(log.name() + " is not open");
        }
        ended = true;
        return new ReadItem.Unreadable(unreadable);
    }

    @Override
    public void close() {
        MDC.remove(FILE);
        if (reader != null) {
            try {
                reader.close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } finally {
                reader = null;
            }
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

    private static FileFormat format(LogReader reader) {
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
