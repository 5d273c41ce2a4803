package org.sitrep;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.TimeZone;
import org.sitrep.cli.SitrepCommand;

/** The main class. */
public final class Sitrep {

    private Sitrep() {}

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // First of all: Spring Batch keeps local times, and a change of zone or of summer time between two starts would
        // let it take an old execution for the last one.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        var charset = Charset.defaultCharset();
        var out = new PrintWriter(System.out, true, charset);
        var err = new PrintWriter(System.err, true, charset);
        return SitrepCommand.commandLine(Clock.systemUTC(), out, err).execute(arguments);
    }
}
