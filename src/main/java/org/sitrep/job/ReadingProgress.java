package org.sitrep.job;

import org.jspecify.annotations.Nullable;
import org.sitrep.intake.LogFile;
import org.sitrep.intake.ReadingListener;

/** Adds up the progress in one log after the other to that of a night. */
final class ReadingProgress implements ReadingListener {

    private final Progress progress;
    private final long total;
    private @Nullable LogFile current;
    private long bytesBefore;
    private long rowsBefore;
    private long rows;

    /** @param total the bytes of all logs that are read tonight */
    ReadingProgress(Progress progress, long total) {
        this.progress = progress;
        this.total = total;
    }

    @Override
    public synchronized void read(LogFile log, long records, long bytes) {
        if (!log.equals(current)) {
            bytesBefore += current == null ? 0 : current.bytes();
            rowsBefore += rows;
            current = log;
        }
        rows = records;
        progress.come(
                Progress.Work.READING,
                Math.min(total, bytesBefore + Math.min(bytes, log.bytes())),
                total,
                rowsBefore + rows);
    }
}
