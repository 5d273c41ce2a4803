package org.sitrep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A process that has ended, and what it took. Reads {@code /proc}, so it measures on Linux only.
 *
 * @param exitCode its exit code
 * @param wall from its start to its end
 * @param processor how long its threads had a processor, user and system
 * @param peakBytes the most memory that it had resident at once
 */
record Measured(int exitCode, Duration wall, Duration processor, long peakBytes) {

    private static final int OF_CHILDREN_USER = 13;
    private static final int OF_CHILDREN_SYSTEM = 14;
    private static final int TICKS_A_SECOND = 100;
    private static final int LOOK_EVERY_MILLIS = 50;

    /** Runs a command to its end; what it says goes into a file. */
    static Measured run(List<String> command, Path log) throws IOException, InterruptedException {
        var before = processorOfChildren();
        var begun = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var peak = 0L;
        while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, highWater(process.pid()));
        }
        var wall = Duration.ofNanos(System.nanoTime() - begun);
        return new Measured(process.exitValue(), wall, processorOfChildren().minus(before), peak);
    }

    /** The time of all children that have ended, as the system keeps it for their parent. */
    private static Duration processorOfChildren() throws IOException {
        var stat = Files.readString(Path.of("/proc/self/stat"));
        // The name of the command, in brackets, may hold blanks.
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        var ticks = Long.parseLong(fields[OF_CHILDREN_USER]) + Long.parseLong(fields[OF_CHILDREN_SYSTEM]);
        return Duration.ofMillis(ticks * 1000 / TICKS_A_SECOND);
    }

    /** The most memory that a process had resident so far; 0 if it has just ended. */
    private static long highWater(long process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException ended) {
            return 0;
        }
    }
}
