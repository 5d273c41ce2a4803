package org.sitrep.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.intake.Inbox;
import org.sitrep.intake.LogFile;
import org.sitrep.store.FileState;
import org.sitrep.store.InputFileStore;

/**
 * Tells files that are still being written from finished ones, and leaves them for the next run.
 *
 * <p>By the clock of the system, as files have no other. A time in the future proves nothing, or such a file would never
 * be read.
 */
final class FinishedFiles {

    private final Duration minAge;
    private final InputFileStore store;
    private final List<String> messages = new ArrayList<>();

    FinishedFiles(Duration minAge, InputFileStore store) {
        this.minAge = minAge;
        this.store = store;
    }

    /** What is in the input folder, without the files that are still being written. */
    Inbox.Contents of(Inbox inbox) {
        var begun = System.currentTimeMillis();
        var contents = inbox.contents();
        return new Inbox.Contents(
                contents.logs().stream().filter(log -> isFinished(log, begun)).toList(), contents.problems());
    }

    /** What was left, in sentences. */
    List<String> messages() {
        return List.copyOf(messages);
    }

    private boolean isFinished(LogFile log, long begun) {
        var isKnown = store.find(log.sha256())
                .filter(file -> file.state() == FileState.DONE)
                .isPresent();
        if (isKnown) {
            return true;
        }
        var changed = changed(log);
        var isYoung = changed <= System.currentTimeMillis() && changed > begun - minAge.toMillis();
        if (isYoung) {
            messages.add(log.name() + " is still being written, or was a moment ago; it is left for the next run");
        }
        return !isYoung;
    }

    private static long changed(LogFile log) {
        try {
            return Files.getLastModifiedTime(log.path()).toMillis();
        } catch (NoSuchFileException gone) {
            return System.currentTimeMillis();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
