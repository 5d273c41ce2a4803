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

    /** How many rows there are a second. */
    static String speed(long rows, Duration elapsed) {
        return String.format(Locale.ROOT, "%,d", rows * 1_000 / Math.max(1, elapsed.toMillis()));
    }

    private static String rows(long rows, Duration elapsed) {
        return String.format(Locale.ROOT, "%,d rows, %s rows a second", rows, speed(rows, elapsed));
    }

    private static String left(Duration left) {
        var minutes = (left.toSeconds() + SECONDS_A_MINUTE / 2) / SECONDS_A_MINUTE;
        if (minutes == 0) {
            return "less than a minute left";
        }
        return "about " + minutes + (minutes == 1 ? " minute left" : " minutes left");
    }
}
