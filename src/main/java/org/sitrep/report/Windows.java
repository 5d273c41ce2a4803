package org.sitrep.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.reckon.Current;
import org.sitrep.reckon.Difference;
import org.sitrep.reckon.Fate;
import org.sitrep.reckon.Reckoning;
import org.sitrep.reckon.Series;
import org.sitrep.reckon.Statement;

/**
 * How the running totals that lead moved in the last 24 hours and the last 7 days, and since when they count. A window closes
 * only where the same issuer stated a total for its very first day; nothing is interpolated, and no two issuers are mixed.
 */
final class Windows {

    private final Wording wording;
    private final Amounts amounts;
    private final Reckoning reckoning;

    Windows(Wording wording, Reckoning reckoning) {
        this.wording = wording;
        amounts = new Amounts(wording);
        this.reckoning = reckoning;
    }

    /** A sentence for each plain national total of some categories of which a window closes. */
    String of(Set<Category> categories) {
        return reckoning.currents().stream()
                .filter(current -> current.basis() == Basis.TOTAL
                        && categories.contains(current.subject().category())
                        && current.subject().isPlain()
                        && KeyFigures.level(current.subject()).equals("country"))
                .flatMap(current -> sentence(current).stream())
                .collect(Collectors.joining(" "));
    }

    private Optional<String> sentence(Current current) {
        var headline = current.headline();
        if (headline.voice().isEmpty() || !headline.entry().date().isDay()) {
            return Optional.empty();
        }
        var windows = new ArrayList<String>();
        add(windows, "lead.windows.day", headline, 1);
        add(windows, "lead.windows.week", headline, 7);
        if (windows.isEmpty()) {
            return Optional.empty();
        }
        if (headline.entry().periodStart() != null) {
            windows.add(wording.say("lead.windows.start", headline.entry().periodStart(), headline.figure()));
        }
        return Optional.of(
                wording.say(
                        "lead.windows", current.subject(), headline.voice(), headline.entry().date(),
                        String.join("; ", windows)));
    }

    private void add(List<String> windows, String key, Statement headline, int days) {
        var before = before(headline, days);
        if (before != null) {
            var change = amounts.change(Difference.between(before.figure(), headline.figure()), before, false);
            if (change != null) {
                windows.add(wording.say(key, change));
            }
        }
    }

    /** The last total that the same issuer stated for the day so many days before. */
    private @Nullable Statement before(Statement headline, int days) {
        var day = headline.periodTo().minusDays(days);
        return reckoning.series().stream()
                .filter(series -> series.basis() == Basis.TOTAL
                        && series.subject().equals(headline.subject())
                        && series.voice().equals(headline.voice()))
                .map(Series::statements)
                .flatMap(List::stream)
                .filter(statement -> statement.fate() != Fate.RETRACTED
                        && statement.entry().date().isDay()
                        && statement.periodTo().equals(day)
                        && !headline.startsAfter(statement))
                .max(Statement.IN_TIME)
                .orElse(null);
    }
}
