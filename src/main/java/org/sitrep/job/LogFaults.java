package org.sitrep.job;

import ch.qos.logback.classic.LoggerContext;
import org.slf4j.LoggerFactory;

/** Faults of the log file itself. */
final class LogFaults {

    private LogFaults() {}

    /**
     * Keeps them from the terminal once the log is open. On a full disk each line that cannot be written would be told
     * there with a stack trace, and the one line that says what is wrong would drown in a thousand.
     */
    static void hide() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            var manager = context.getStatusManager();
            manager.getCopyOfStatusListenerList().forEach(manager::remove);
        }
    }
}
