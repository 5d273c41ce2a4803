package org.sitrep.job.notice;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;

/**
 * A file with the last night in Prometheus' text format, for the textfile collector of a node exporter. It is replaced
 * whole, so that no reader sees half of it.
 */
final class MetricsChannel implements Channel {

    private static final String FILE = "sitrep.prom";
    private static final String SUCCESS = "sitrep.last.success.timestamp.seconds";
    private static final String SUCCESS_LINE = SUCCESS.replace('.', '_') + " ";
    private static final double MILLIS = 1000;

    private final Path output;

    MetricsChannel(Path output) {
        this.output = output;
    }

    @Override
    public String name() {
        return "metrics file";
    }

    @Override
    public void tell(Notice notice) throws IOException {
        var file = output.resolve(FILE);
        var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        var facts = notice.facts();
        gauge(registry, "sitrep.last.exit.code", "Exit code of the last run", notice.exitCode());
        gauge(registry, "sitrep.last.run.timestamp.seconds", "When the last run ended", seconds(facts.finishedAt()));
        gauge(registry, SUCCESS, "When the last run ended that published, or had nothing new to publish",
                notice.isGood() ? seconds(facts.finishedAt()) : formerSuccess(file));
        var started = facts.startedAt();
        if (started != null) {
            gauge(registry, "sitrep.last.duration.seconds", "How long the last run took",
                    seconds(Duration.between(started, facts.finishedAt())));
        }
        facts.rows().forEach((outcome, count) -> Gauge.builder("sitrep.last.rows", () -> count)
                .description("Rows of the last run by how they ended; read is the sum of the others")
                .tag("outcome", outcome)
                .register(registry));
        facts.phases().forEach((phase, time) -> Gauge.builder("sitrep.last.phase.seconds", () -> time)
                .description("How long the phases of the last run took")
                .tag("phase", phase)
                .register(registry));
        gauge(registry, "sitrep.last.reports", "Reports that the last run published", notice.reports().size());
        gauge(registry, "sitrep.last.reports.carried", "Of these, reports that were taken over from an issue before",
                notice.reports().stream().filter(Notice.Report::isCarried).count());
        gauge(registry, "sitrep.last.findings", "Findings in the reports of the last run",
                notice.reports().stream().mapToLong(Notice.Report::findings).sum());
        gauge(registry, "sitrep.last.figures.changed", "Figures that changed in the reports of the last run",
                notice.reports().stream().mapToLong(report -> report.changes().size()).sum());
        gauge(registry, "sitrep.store.bytes", "Size of the store", facts.storeBytes());
        gauge(registry, "sitrep.last.heap.peak.bytes", "Most memory that the last run had in use", heapPeak());
        write(registry.scrape(), file);
    }

    private void write(String text, Path file) throws IOException {
        var fresh = output.resolve("." + FILE + ".new");
        Files.createDirectories(output);
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void gauge(PrometheusMeterRegistry registry, String name, String description, double value) {
        Gauge.builder(name, () -> value).description(description).register(registry);
    }

    /** A night that failed leaves it as it was; 0 before the first. */
    private static double formerSuccess(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return 0;
        }
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(SUCCESS_LINE))
                    .map(line -> line.substring(SUCCESS_LINE.length()).strip())
                    .filter(value -> value.matches("[0-9.E]+"))
                    .mapToDouble(Double::parseDouble)
                    .findFirst()
                    .orElse(0);
        }
    }

    private static long heapPeak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
                .sum();
    }

    private static double seconds(Instant instant) {
        return instant.toEpochMilli() / MILLIS;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / MILLIS;
    }
}
