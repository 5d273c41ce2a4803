package org.sitrep.cli;

import java.io.Console;
import java.util.function.LongSupplier;
import org.sitrep.job.Progress;
import org.slf4j.LoggerFactory;

/** Shows people how far a run has come. */
interface ProgressDisplay extends Progress, AutoCloseable {

    @Override
    void close();

    /** A bar on a terminal, a line a minute where there is none, nothing where it is not wanted. */
    static ProgressDisplay of(Folders folders) {
        if (folders.quiet() || folders.json()) {
            return new Silence();
        }
        LongSupplier clock = System::nanoTime;
        return isTerminal()
                ? new ProgressBars(System.err, clock)
                : new ProgressLines(LoggerFactory.getLogger(ProgressLines.class)::info, clock);
    }

    /** From Java 22 on there may be a console where there is no terminal. */
    private static boolean isTerminal() {
        var console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }

    /** Shows nothing. */
    final class Silence implements ProgressDisplay {
        @Override
        public void come(Work work, long done, long total, long rows) {}

        @Override
        public void close() {}
    }
}
