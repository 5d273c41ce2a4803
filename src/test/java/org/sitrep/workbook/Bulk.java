package org.sitrep.workbook;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.sitrep.ModelCase;
import org.sitrep.model.Area;
import org.sitrep.model.Attribution;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.model.Coordinates;
import org.sitrep.model.Count;
import org.sitrep.model.Entry;
import org.sitrep.model.Figure;
import org.sitrep.model.GeoPrecision;
import org.sitrep.model.Origin;
import org.sitrep.model.Place;
import org.sitrep.model.ReducedDate;
import org.sitrep.model.Standing;
import org.sitrep.model.Vintage;
import org.sitrep.report.EntryRow;
import org.sitrep.report.EntryRows;

/** Generated entries in the shape of ACLED's, to measure by hand: rows, file, rounds. Without a file, the rows alone. */
final class Bulk implements EntryRows {

    private final long count;

    Bulk(long count) {
        this.count = count;
    }

    public static void main(String[] args) throws Exception {
        var rows = new Bulk(Long.parseLong(args[0]));
        var model = ModelCase.built("2022-01-13", "A4");
        for (var round = 0; round < Integer.parseInt(args[2]); round++) {
            var start = System.nanoTime();
            var cpu = cpu();
            var own = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long size;
            if (args[1].isEmpty()) {
                var cells = new long[1];
                rows.forEach(row -> cells[0] += row.vintage().entry().attributes().size());
                size = cells[0];
            } else {
                new WorkbookWriter().write(model.report(), rows, Path.of(args[1]));
                size = Files.size(Path.of(args[1]));
            }
            System.out.printf(
                    "%d rows: %d ms wall, %d ms CPU, %d of them on this thread, %d bytes%n",
                    rows.count(),
                    (System.nanoTime() - start) / 1_000_000,
                    (cpu() - cpu) / 1_000_000,
                    (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - own) / 1_000_000,
                    size);
        }
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    @Override
    public long count() {
        return count;
    }

    @Override
    public void forEach(Consumer<? super EntryRow> consumer) {
        for (var number = 0L; number < count; number++) {
            consumer.accept(row(number));
        }
    }

    private static EntryRow row(long number) {
        var day = LocalDate.of(2020, 1, 1).plusDays(number % 1_500);
        var entry = new Entry(
                "acled",
                "KAZ" + (100_000 + number),
                Category.values()[(int) (number % 5)],
                ReducedDate.of(day),
                null,
                ReducedDate.of(day.plusDays(number % 7)),
                new Place(
                        new Area("Kazakhstan", "Region " + number % 17, "Town " + number % 400),
                        new Coordinates(43.0 + number % 977 / 100.0, 51.0 + number % 1_931 / 100.0),
                        GeoPrecision.CITY),
                "all",
                "definition " + number % 9,
                new Count(Figure.exact(BigDecimal.valueOf(number % 300)), Basis.EVENT, "persons"),
                null,
                new Attribution("Issuer " + number % 30, "Source " + number % 60, "https://example.org/news/" + number),
                Standing.REPORTED,
                List.of(),
                null,
                "On " + day + " people gathered in town " + number % 400 + " & police detained " + number % 300
                        + " of them; event " + Long.toHexString(number * 0x9E3779B97F4A7C15L) + " of the log.",
                attributes(number));
        return new EntryRow(
                new Vintage(
                        entry,
                        1,
                        entry.knownOn(),
                        Instant.parse("2026-11-23T00:00:00Z"),
                        new Origin("acled.csv", number + 1, number + 2)),
                "reported",
                "stands");
    }

    private static Map<String, String> attributes(long number) {
        var kind = number % 7;
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("disorder_type", kind < 3 ? "Demonstrations" : "Political violence");
        attributes.put("event_type", "Event type " + kind);
        attributes.put("sub_event_type", "Sub-event type " + number % 25);
        attributes.put("actor1", "Actor " + number % 1_300 + " of the country");
        attributes.put("inter1", "Protesters");
        if (kind > 2) {
            attributes.put("actor2", "Actor " + number % 700 + " on the other side");
            attributes.put("inter2", "State forces");
        }
        attributes.put("interaction", "Interaction " + number % 30);
        attributes.put("iso", "398");
        attributes.put("region", "Caucasus and Central Asia");
        attributes.put("admin2", "District " + number % 180);
        attributes.put("source_scale", "National");
        attributes.put("tags", "crowd size=about " + number % 300);
        attributes.put("population_best", Long.toString(number * 37 % 90_001));
        return attributes;
    }
}
