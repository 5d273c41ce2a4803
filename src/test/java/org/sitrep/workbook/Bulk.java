package org.sitrep.workbook;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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

/** Generated entries, to measure by hand: rows, file. */
final class Bulk implements EntryRows {

    private final long count;

    Bulk(long count) {
        this.count = count;
    }

    public static void main(String[] args) throws Exception {
        var rows = new Bulk(Long.parseLong(args[0]));
        var model = ModelCase.asOf("2022-01-13", "A4");
        var file = Path.of(args[1]);
        for (var round = 0; round < 2; round++) {
            var start = System.nanoTime();
            new WorkbookWriter().write(model.report(), rows, file);
            System.out.printf(
                    "%d rows: %d ms, %d MB%n", rows.count(), (System.nanoTime() - start) / 1_000_000,
                    Files.size(file) >> 20);
        }
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
                Map.of());
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
}
