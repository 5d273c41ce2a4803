package org.sitrep.night;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.LongIssuers;

/** A log that strains every column: forty regions and twelve issuers with the longest names, in every script. */
final class LongNames {

    private static final LocalDate FIRST = LocalDate.parse("2024-03-01");
    private static final int REGIONS = 40;
    private static final int DAYS = 4;
    private static final List<String> CATEGORIES = List.of("detention", "death", "injury");

    private LongNames() {}

    /** The lines of the log: running totals of millions, bounds, words, and summaries of several lines' length. */
    static List<String> rows(String country) {
        var lines = new ArrayList<String>();
        lines.add(Night.HEADER);
        for (var region = 0; region < REGIONS; region++) {
            for (var day = 0; day < DAYS; day++) {
                for (var category : CATEGORIES) {
                    lines.add(row(country, lines.size(), region, day, category));
                }
            }
        }
        return lines;
    }

    private static String row(String country, int number, int region, int day, String category) {
        var issuer = LongIssuers.ALL.get((region + day / 2) % LongIssuers.ALL.size());
        var date = FIRST.plusDays(day).toString();
        var total = (number % 5 == 0 ? "at least " : "") + (1_234_567 + day * 1_000 + region);
        return String.join(
                ",",
                "X-" + number,
                date,
                date,
                country,
                region == 0 ? ""
                        : quoted("Region " + region + " · " + LongIssuers.ALL.get(region % LongIssuers.ALL.size())),
                category,
                "total",
                quoted(total),
                day == 3 ? "security_forces" : "all",
                quoted(issuer),
                quoted("Carried by " + issuer),
                quoted("What happened on day " + day + " in region " + region + ", told at length. ".repeat(6)));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
