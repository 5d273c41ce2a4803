package org.sitrep.reckon;

import static org.sitrep.reckon.Told.detention;
import static org.sitrep.reckon.Told.injury;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sitrep.model.Category;
import org.sitrep.model.GeoPrecision;
import org.sitrep.model.Status;
import org.sitrep.model.Vintage;

/**
 * A log in which nothing is wrong: issuers of a dozen regions who report consistent running totals and the new figures
 * that make them, parts that close, stocks that come and go, measures, and events.
 */
public final class CleanLog {

    private static final List<String> REGIONS = List.of(
            "Almaty (city)", "Almaty Region", "Aktobe Region", "Atyrau Region", "Kostanay Region", "Mangystau Region",
            "Pavlodar Region", "Turkestan Region", "Zhambyl Region", "Shymkent (city)");

    private final Random random;
    private final List<Vintage> rows = new ArrayList<>();
    private int number;

    private CleanLog(long seed) {
        random = new Random(seed);
    }

    public static List<Vintage> of(long seed, int size) {
        var log = new CleanLog(seed);
        var day = LocalDate.parse("2022-01-03");
        var totals = new long[REGIONS.size()][Category.values().length];
        while (log.rows.size() < size) {
            log.day(day, totals);
            day = day.plusDays(1);
        }
        return log.rows.subList(0, size);
    }

    private void day(LocalDate date, long[][] totals) {
        var day = date.toString();
        for (var region = 0; region < REGIONS.size(); region++) {
            for (var category : List.of(Category.DETENTION, Category.DEATH, Category.INJURY)) {
                var added = random.nextInt(category == Category.DETENTION ? 60 : 6);
                totals[region][category.ordinal()] += added;
                var total = totals[region][category.ordinal()];
                add(told(category, day).newly(added).by(REGIONS.get(region) + " police").in(REGIONS.get(region)));
                var reported = told(category, day).total(total).since("2022-01-02").by(REGIONS.get(region) + " police")
                        .in(REGIONS.get(region));
                add(random.nextInt(5) == 0 ? reported.status(Status.CONFIRMED) : reported);
            }
        }
        national(date, totals);
    }

    /** The ministry adds up its regions; a watch group repeats it the day after with what has been added since. */
    private void national(LocalDate date, long[][] totals) {
        var day = date.toString();
        var dead = sum(totals, Category.DEATH);
        var forces = dead / 9;
        var id = "K" + number;
        add(Told.death(id).on(day).reported(day).total(dead).since("2022-01-02").by("Ministry"));
        add(told(Category.DEATH, day).total(forces).since("2022-01-02").by("Ministry").group("security_forces")
                .partOf(id));
        add(told(Category.DEATH, day).total(dead - forces).since("2022-01-02").by("Ministry").group("civilians")
                .partOf(id));
        add(told(Category.DEATH, day).total(Told.atLeast(dead)).by("Watch group"));

        var hurt = sum(totals, Category.INJURY);
        var injured = "I" + number;
        add(injury(injured).on(day).reported(day).total(hurt).since("2022-01-02").by("Ministry"));
        add(injury("H" + number).on(day).reported(day).total(hurt / 3).by("Ministry").definition("hospitalised")
                .partOf(injured));

        var detained = sum(totals, Category.DETENTION);
        add(detention("D" + number).on(day).reported(day).total(detained).since("2022-01-02").by("Ministry"));
        add(told(Category.DETENTION, day).held(detained / 2 - random.nextInt(20)).by("Prosecutor")
                .definition("remanded"));
        add(Told.measure("M" + number, "curfew in " + REGIONS.get(random.nextInt(REGIONS.size())))
                .on(day)
                .since(day)
                .until(date.plusDays(3).toString()));
        add(Told.of(Category.PROTEST, "E" + number).on(day).event(random.nextInt(500)).dataset("events")
                .in(REGIONS.get(random.nextInt(REGIONS.size()))).precise(GeoPrecision.CITY));
    }

    private static long sum(long[][] totals, Category category) {
        var sum = 0L;
        for (var region : totals) {
            sum += region[category.ordinal()];
        }
        return sum;
    }

    private Told told(Category category, String day) {
        return Told.of(category, "R" + number).on(day).reported(day);
    }

    private void add(Told told) {
        rows.add(told.vintage());
        number++;
    }
}
