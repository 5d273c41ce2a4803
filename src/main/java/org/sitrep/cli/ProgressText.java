package org.sitrep.cli;

import java.time.Duration;
import java.util.Locale;
import org.sitrep.job.Progress;

/** How far a run has come, in words. */
final class ProgressText {

    private static final int SECONDS_A_MINUTE = 60;

    private ProgressText() {}

    /** A whole line, such as {@code Reading: 45 %, 412,000 rows, 21,000 rows a second, about 2 minutes left}. */
    static String line(Progress.Work work, long done, long total, long rows, Duration elapsed) {
        var head = switch (work) {
            case READING -> "Reading: " + (total == 0 ? 100 : 100 * done / total) + " %, " + rows(rows, elapsed);
            case REPORTS -> "Reports: " + done + " of " + total;
        };
        return done == 0 ? head : head + ", " + left(elapsed.multipliedBy(total - done).dividedBy(done));
    }

    /** The rows and how many there are a second. */
    static String rows(long rows, Duration elapsed) {
        return String.format(
                Locale.ROOT, "%,d rows, %,d rows a second", rows, rows * 1_000 / Math.max(1, elapsed.toMillis()));
    }

    private static String left(Duration left) {
        var minutes = (left.toSeconds() + SECONDS_A_MINUTE / 2) / SECONDS_A_MINUTE;
        if (minutes == 0) {
            return "less than a minute left";
        }
        return "about " + minutes + (minutes == 1 ? " minute left" : " minutes left");
    }
}
