package org.sitrep.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.LongIssuers;
import org.sitrep.ModelCase;
import org.sitrep.model.Area;
import org.sitrep.model.Attribution;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.model.Count;
import org.sitrep.model.Entry;
import org.sitrep.model.Figure;
import org.sitrep.model.Origin;
import org.sitrep.model.Place;
import org.sitrep.model.ReducedDate;
import org.sitrep.model.Standing;
import org.sitrep.model.Vintage;
import org.sitrep.report.BuiltReport;

/** Forty regions and twelve issuers with the longest names, in every script, over four days. */
class StressTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 3);
    private static final int REGIONS = 40;
    private static final int DAYS = 4;

    @TempDir Path folder;

    @Test
    void everySheetStaysValidAndTellsAll() throws Exception {
        var file = folder.resolve("stress.xlsx");
        var model = write(file);
        assertThat(new SchemaCheck().messages(file)).isEmpty();
        assertThat(LimitCheck.messages(file)).isEmpty();
        try (var workbook = new XSSFWorkbook(file.toString())) {
            assertThat(workbook.getSheet("Regions").getTables().getFirst().getDataRowCount()).isEqualTo(REGIONS - 1);
            assertThat(workbook.getSheet("Series").getTables().getFirst().getDataRowCount())
                    .isEqualTo(model.report().series().size());
            for (var row : workbook.getSheet("Detentions")) {
                assertThat(row.getHeightInPoints()).isBetween(12f, 409f);
            }
        }
    }

    static BuiltReport write(Path file) throws Exception {
        var model = ModelCase.built(vintages(), FIRST.plusDays(DAYS));
        new WorkbookWriter().write(model.report(), model.entries(), file);
        return model;
    }

    private static List<Vintage> vintages() {
        var vintages = new ArrayList<Vintage>();
        for (var region = 0; region < REGIONS; region++) {
            for (var day = 0; day < DAYS; day++) {
                for (var category : List.of(Category.DETENTION, Category.DEATH, Category.INJURY)) {
                    vintages.add(vintage(vintages.size(), region, day, category));
                }
            }
        }
        return vintages;
    }

    private static Vintage vintage(int number, int region, int day, Category category) {
        var issuer = LongIssuers.ALL.get((region + day / 2) % LongIssuers.ALL.size());
        var name = "Region " + region + " · " + LongIssuers.ALL.get(region % LongIssuers.ALL.size());
        var entry = new Entry(
                "desk",
                "X-" + number,
                category,
                ReducedDate.of(FIRST.plusDays(day)),
                null,
                ReducedDate.of(FIRST.plusDays(day)),
                new Place(new Area("Kazakhstan", region == 0 ? null : name, null), null, null),
                day % 4 == 3 ? "security_forces" : "all",
                day % 3 == 2 ? "remanded in custody pending trial for organising mass disorder" : "",
                new Count(Figure.exact(1_234_567L + day * 1_000L + region), Basis.TOTAL, "persons"),
                null,
                new Attribution(issuer, "Carried by " + issuer, "https://example.org/" + "long/".repeat(40) + number),
                Standing.REPORTED,
                List.of(),
                null,
                "What happened in " + name + ", told at length. ".repeat(6),
                Map.of());
        return new Vintage(
                entry, 1, entry.knownOn(), Instant.EPOCH, new Origin("desk.csv", number + 1, number + 2));
    }
}
