package org.sitrep;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.util.TimeZone;
import java.util.concurrent.locks.LockSupport;
import org.sitrep.cli.SitrepCommand;

/** The main class. */
public final class Sitrep {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Sitrep() {}

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // First of all: Spring Batch keeps local times, and a change of zone or of summer time between two starts would
        // let it take an old execution for the last one.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        int code = 1;
        try {
            code = run(arguments);
        } catch (OutOfMemoryError exhausted) {
            System.err.println("sitrep: memory ran out; give the program more with -Xmx");
        }
        end(code);
    }

    /**
     * Ends the process, also where the shutdown hooks do not come to their end: that of Spring waits ten minutes for a
     * context whose closing broke off as memory ran out.
     */
    private static void end(int code) {
        var guard = new Thread(() -> {
            LockSupport.parkNanos(PATIENCE.toNanos());
            Runtime.getRuntime().halt(code);
        }, "end");
        guard.setDaemon(true);
        guard.start();
        System.exit(code);
    }

    private static int run(String[] arguments) {
        var charset = Charset.defaultCharset();
        var out = new PrintWriter(System.out, true, charset);
        var err = new PrintWriter(System.err, true, charset);
        return SitrepCommand.commandLine(Clock.systemUTC(), out, err).execute(arguments);
    }
}
