package org.sitrep.job;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, FileStamp> stamps = new HashMap<>();

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

    /** The stamps of the files to be read, by name. */
    Map<String, FileStamp> stamps() {
        return Map.copyOf(stamps);
    }

    private boolean isFinished(LogFile log, long begun) {
        var isKnown = store.find(log.sha256())
                .filter(file -> file.state() == FileState.DONE)
                .isPresent();
        if (isKnown) {
            return true;
        }
        var stamp = FileStamp.of(log.path());
        var now = System.currentTimeMillis();
        // Its fingerprint was taken since the run began, so it is that of this very file if it was not touched since.
        var isYoung = stamp == null || stamp.isTouched(begun, now) || stamp.isModified(begun - minAge.toMillis(), now);
        if (isYoung) {
            messages.add(log.name() + " is still being written, or was a moment ago; it is left for the next run");
            return false;
        }
        stamps.put(log.name(), stamp);
        return true;
    }
}
