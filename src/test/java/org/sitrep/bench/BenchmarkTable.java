package org.sitrep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitrep.publish.RunRecord;

/** What was measured, in Markdown. */
final class BenchmarkTable {

    private final StringBuilder text = new StringBuilder();

    private BenchmarkTable(String head) {
        text.append(head)
                .append("\n\n| night | phase | wall s | CPU s | rows/s | allocated MB | peak memory MB |\n")
                .append("|---|---|---:|---:|---:|---:|---:|\n");
    }

    /** An empty table with what must be known of the machine. */
    static BenchmarkTable of(long rows, int countries, List<String> flags) throws IOException {
        return new BenchmarkTable(String.format(
                Locale.ROOT,
                "%,d rows, %d %s; %s, %s, %d cores, Java %s, flags: %s",
                rows,
                countries,
                countries == 1 ? "country" : "countries",
                LocalDate.now(ZoneOffset.UTC),
                processor(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                flags.equals(List.of("")) ? "none" : String.join(" ", flags)));
    }

    /** Adds a night: its phases as it tells them, and the whole as the system measured it. */
    void add(String night, AcledLog.Written log, Measured process, RunRecord record, long outputBytes) {
        var seconds = 0.0;
        var processor = 0.0;
        for (var phase : record.phases()) {
            row(night, phase.name(), phase.seconds(), cpu(phase), rate(log, phase), phase.allocatedBytes() >> 20, "");
            seconds += phase.seconds();
            processor += cpu(phase);
        }
        // What comes after run.json was written: the issue is moved and noted, the store is closed.
        row(night, "end", seconds(process.wall()) - seconds, seconds(process.processor()) - processor, "", null, "");
        row(
                night,
                "**all**, " + (log.bytes() >> 20) + " MB in, " + (outputBytes >> 20) + " MB out",
                seconds(process.wall()),
                seconds(process.processor()),
                String.format(Locale.ROOT, "%,.0f", log.read() / seconds(process.wall())),
                record.phases().stream().mapToLong(RunRecord.Phase::allocatedBytes).sum() >> 20,
                String.valueOf(process.peakBytes() >> 20));
    }

    String text() {
        return text.toString();
    }

    private void row(
            String night, String phase, double seconds, double processor, String rate, @Nullable Long allocated,
            String peak) {
        text.append(String.format(
                Locale.ROOT,
                "| %s | %s | %.2f | %.2f | %s | %s | %s |%n",
                night,
                phase,
                seconds,
                processor,
                rate,
                allocated == null ? "" : allocated,
                peak));
    }

    private static String rate(AcledLog.Written log, RunRecord.Phase phase) {
        return phase.name().equals("intake") || phase.name().equals("reports")
                ? String.format(Locale.ROOT, "%,.0f", log.read() / Math.max(phase.seconds(), 0.001))
                : "";
    }

    private static double cpu(RunRecord.Phase phase) {
        return phase.processorSeconds() == null ? 0 : phase.processorSeconds();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static String processor() throws IOException {
        return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown processor");
    }
}
