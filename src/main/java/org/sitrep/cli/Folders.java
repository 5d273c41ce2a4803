package org.sitrep.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every command that opens the store. */
final class Folders {

    @Option(names = "--output", paramLabel = "DIR",
            description = "Folder for issues and store (default: output).") private @Nullable Path output;

    @Option(names = "--quiet", description = "Tell nothing but results and faults.") private boolean quiet;

    @Option(names = "--json", description = "Print the result as one JSON object.") private boolean json;

    @Option(names = "--debug",
            description = "Log everything to the terminal, with stack traces.") private boolean debug;

    @Nullable
    Path output() {
        return output;
    }

    boolean quiet() {
        return quiet;
    }

    boolean json() {
        return json;
    }

    boolean debug() {
        return debug;
    }
}
