package org.sitrep.reckon;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sitrep.model.Figure;
import org.sitrep.model.GeoPrecision;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Vintage;

/** Logs in which nothing is wrong, in the shapes in which other desks keep them. Each is grown from a number. */
public enum CleanShapes {

    /** A ministry counts; agencies carry its figure the day after, rounded or as a bound, each in its own way. */
    CARRIED_WITH_A_LAG {
        @Override
        void grow(Random random, List<Told> rows) {
            var total = 200L + random.nextInt(300);
            for (var i = 0; i < DAYS; i++) {
                total += random.nextInt(Math.max(10, (int) (total / 8)));
                var day = day(i);
                rows.add(Told.detention("M" + i).on(day).reported(day).since("2022-01-01").total(total).by("Ministry"));
                var after = day(i + 1);
                var up = roundedUp(total);
                var down = up - roundness(total);
                if (up > total) {
                    rows.add(Told.detention("A" + i).on(day).reported(after).total(Told.nearly(up)).by("Agency"));
                    rows.add(Told.detention("D" + i).on(day).reported(after).total(Told.moreThan(down)).by("Daily"));
                }
                rows.add(Told.detention("U" + i).on(day).reported(after).total(Told.atLeast(total)).by("UN")
                        .via("Wire"));
                rows.add(Told.detention("R" + i).on(day).reported(after).total(Told.about(nearest(total))).by("Radio"));
            }
        }
    },

    /** A health ministry publishes once a week: the week's new cases and the total of the year, which begins anew. */
    WEEKLY_OVER_THE_NEW_YEAR {
        @Override
        void grow(Random random, List<Told> rows) {
            var total = 0L;
            var year = 2021;
            for (var i = 0; i < 80; i++) {
                var end = LocalDate.parse("2021-01-10").plusWeeks(i);
                if (end.getYear() != year && end.getDayOfYear() >= 7) {
                    year = end.getYear();
                    total = 0;
                }
                var added = 20 + random.nextInt(60);
                total += added;
                var day = end.toString();
                var reported = end.plusDays(2).toString();
                rows.add(Told.injury("N" + i).on(day).reported(reported).since(end.minusDays(6).toString()).newly(added)
                        .by("Health Ministry"));
                rows.add(Told.injury("T" + i).on(day).reported(reported).since(year + "-01-01").total(total)
                        .by("Health Ministry"));
            }
        }
    },

    /** Two regions each have a town of one name, and count apart. */
    TOWNS_OF_ONE_NAME {
        @Override
        void grow(Random random, List<Told> rows) {
            var one = 0L;
            var other = 300L;
            for (var i = 0; i < DAYS; i++) {
                one += random.nextInt(9);
                other += random.nextInt(30);
                var day = day(i);
                rows.add(
                        Told.death("W" + i).on(day).reported(day).in("West Region", "Aktau").total(one).by("Governor"));
                rows.add(Told.death("E" + i).on(day).reported(day).in("East Region", "Aktau").total(other)
                        .by("Governor"));
                rows.add(Told.death("V" + i).on(day).reported(day).in("West Region").total(one + 4).by("Governor"));
                rows.add(Told.death("F" + i).on(day).reported(day).in("East Region").total(other + 9).by("Governor"));
            }
        }
    },

    /** A daily series with a column x and a column of its running sum. */
    DAILY_AND_CUMULATIVE {
        @Override
        void grow(Random random, List<Told> rows) {
            var killed = 0L;
            var injured = 0L;
            for (var i = 0; i < 200; i++) {
                var day = day(i);
                var dead = random.nextInt(120);
                var hurt = dead + random.nextInt(200);
                killed += dead;
                injured += hurt;
                rows.add(Told.death("K" + i).on(day).reported(day).newly(dead).by("Health Ministry"));
                rows.add(Told.death("KC" + i).on(day).reported(day).since(day(0)).total(killed).by("Health Ministry"));
                rows.add(Told.injury("I" + i).on(day).reported(day).newly(hurt).by("Health Ministry"));
                rows.add(
                        Told.injury("IC" + i).on(day).reported(day).since(day(0)).total(injured).by("Health Ministry"));
            }
        }
    },

    /** An event dataset with low, best and high, of which one row in 500 has best below low, as publishers do. */
    EVENTS_WITH_BOUNDS {
        @Override
        void grow(Random random, List<Told> rows) {
            for (var i = 0; i < 2_000; i++) {
                var best = random.nextInt(30);
                var low = i % 500 == 7 ? best + 1 : Math.max(0, best - random.nextInt(4));
                rows.add(Told.death("G" + i).dataset("ucdp").on(day(random.nextInt(300)))
                        .in("Region " + random.nextInt(9)).precise(GeoPrecision.CITY)
                        .event(
                                new Figure(
                                        BigDecimal.valueOf(low), BigDecimal.valueOf(best),
                                        BigDecimal.valueOf(best + random.nextInt(9)), Qualifier.EXACT, "" + best)));
            }
        }
    },

    /** Two issuers who count differently, a desk that logs statements and measures every day in much the same words. */
    TWO_COUNTERS_AND_ROUTINE {
        @Override
        void grow(Random random, List<Told> rows) {
            var police = 50L;
            var group = 80L;
            for (var i = 0; i < DAYS; i++) {
                var day = day(i);
                police += random.nextInt(40);
                group += 10 + random.nextInt(60);
                rows.add(Told.detention("P" + i).on(day).reported(day).total(police).by("Police"));
                rows.add(Told.detention("H" + i).on(day).reported(day).held(police / 3).by("Police")
                        .definition("remanded"));
                rows.add(Told.detention("G" + i).on(day).reported(day).total(Math.max(group, police))
                        .by("Rights group"));
                rows.add(Told.statement("S" + i).on(day).reported(day).by("Opposition")
                        .via(i % 2 == 0 ? "Wire" : "Daily")
                        .summary("Supporters gathered again before the parliament in the evening."));
                rows.add(Told.measure("C" + i, "curfew").on(day).reported(day).since(day).until(day(i + 1)).by("Army")
                        .in("Region " + i % 3).summary("Curfew from 22:00 until 05:00."));
            }
        }
    };

    private static final int DAYS = 60;

    abstract void grow(Random random, List<Told> rows);

    public List<Vintage> of(long seed) {
        var rows = new ArrayList<Told>();
        grow(new Random(seed), rows);
        return Told.vintages(rows.toArray(Told[]::new));
    }

    private static String day(int i) {
        return LocalDate.parse("2022-01-03").plusDays(i).toString();
    }

    private static long roundness(long number) {
        return number >= 1_000 ? 100 : 10;
    }

    private static long roundedUp(long number) {
        var unit = roundness(number);
        return (number + unit - 1) / unit * unit;
    }

    private static long nearest(long number) {
        var unit = roundness(number);
        return (number + unit / 2) / unit * unit;
    }
}
