package org.sitrep.briefing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.sitrep.model.Category;
import org.sitrep.model.GeoPrecision;
import org.sitrep.reckon.ReckoningSettings;
import org.sitrep.reckon.Told;
import org.sitrep.report.Report;
import org.sitrep.report.ReportBuilder;
import org.sitrep.report.ReportInputs;
import org.sitrep.report.ReportRequest;
import org.sitrep.report.ReportSettings;

/** A country as an event dataset tells of it: three years of clashes, protests and killings, in rows that add up. */
final class EventCountry {

    private static final LocalDate LAST = LocalDate.of(2024, 3, 9);
    private static final int DAYS = 1100;
    private static final List<String> REGIONS = List.of(
            "Ayeyarwady", "Bago", "Chin", "Kachin", "Kayah", "Kayin", "Magway", "Mandalay", "Mon", "Rakhine", "Sagaing",
            "Shan", "Tanintharyi", "Yangon");
    private static final List<Category> KINDS = List.of(Category.DEATH, Category.CLASH, Category.PROTEST);

    private EventCountry() {}

    /** The report of so many events, always the same ones. */
    static Report of(int events, String paper) {
        var chance = new Random(20_240_309);
        var rows = new Told[events];
        for (var i = 0; i < events; i++) {
            var region = chance.nextInt(REGIONS.size());
            var row = Told.of(KINDS.get(chance.nextInt(KINDS.size())), "MMR" + i)
                    .dataset("acled")
                    .inCountry("Myanmar")
                    .on(LAST.minusDays(chance.nextInt(DAYS)).toString())
                    .in(REGIONS.get(region), "Town " + region + "-" + chance.nextInt(60))
                    .at(16 + chance.nextDouble() * 10, 94 + chance.nextDouble() * 4)
                    .via("Outlet " + chance.nextInt(90))
                    .event(chance.nextInt(9));
            rows[i] = chance.nextInt(5) == 0 ? row.precise(GeoPrecision.ADMIN1) : row;
        }
        var settings = new ReportSettings("situation report", "TLP:GREEN", ZoneOffset.UTC, Locale.ENGLISH, paper);
        return new ReportBuilder(settings, ReckoningSettings.DEFAULT).build(
                new ReportRequest("myanmar", "Myanmar", LAST, null, null, LAST.minusDays(1)), Told.vintages(rows),
                ReportInputs.NONE);
    }
}
