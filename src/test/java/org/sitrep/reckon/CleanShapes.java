package org.sitrep.reckon;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.sitrep.model.Category;
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

    /** A daily series with a column x and a column of its running sum; no day is five times another. */
    DAILY_AND_CUMULATIVE {
        @Override
        void grow(Random random, List<Told> rows) {
            var killed = 0L;
            var injured = 0L;
            for (var i = 0; i < 200; i++) {
                var day = day(i);
                var dead = 40 + random.nextInt(80);
                var hurt = dead + random.nextInt(60);
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
    },

    /** Regions report the day's new cases and their totals; the ministry adds them up for the country the same evening. */
    REGIONS_THAT_MAKE_THE_COUNTRY {
        @Override
        void grow(Random random, List<Told> rows) {
            var totals = new long[5];
            for (var i = 0; i < 120; i++) {
                var day = day(i);
                var added = 0L;
                for (var region = 0; region < totals.length; region++) {
                    var ofRegion = random.nextInt(25);
                    totals[region] += ofRegion;
                    added += ofRegion;
                    var name = "Region " + region;
                    rows.add(Told.death("RN" + region + "." + i).on(day).reported(day).in(name).newly(ofRegion)
                            .by("Health Ministry"));
                    rows.add(Told.death("RT" + region + "." + i).on(day).reported(day).in(name).total(totals[region])
                            .by("Health Ministry").partOf("T" + i));
                }
                rows.add(Told.death("N" + i).on(day).reported(day).newly(added).by("Health Ministry"));
                rows.add(Told.death("T" + i).on(day).reported(day).total(Arrays.stream(totals).sum())
                        .by("Health Ministry"));
            }
        }
    },

    /** Three issuers count from one list; who is late repeats the number of the day. */
    ISSUERS_THAT_AGREE {
        @Override
        void grow(Random random, List<Told> rows) {
            var killed = 3L;
            for (var i = 0; i < DAYS; i++) {
                killed += random.nextInt(9);
                var day = day(i);
                rows.add(Told.death("M" + i).on(day).reported(day).total(killed).by("Ministry").via("State TV"));
                rows.add(
                        Told.death("C" + i).on(day).reported(day(i + random.nextInt(2))).total(killed).by("Red Cross"));
                rows.add(Told.death("W" + i).on(day).reported(day(i + random.nextInt(2))).total(killed).by("Ministry")
                        .via("Wire"));
                rows.add(Told.death("H" + i).on(day).reported(day(i + 1)).total(Told.atLeast(killed))
                        .by("Hospital union"));
            }
        }
    },

    /** The police lower and withdraw figures now and then, and always say so, in one of the ways that a log has for it. */
    DECLARED_CORRECTIONS {
        @Override
        void grow(Random random, List<Told> rows) {
            var detained = 3_000L;
            var last = "";
            for (var i = 0; i < DAYS; i++) {
                var day = day(i);
                detained += 5 + random.nextInt(40);
                var id = "P" + i;
                switch (last.isEmpty() ? 0 : random.nextInt(6)) {
                    case 1 -> {
                        detained -= 60;
                        rows.getLast().revised(day);
                        rows.add(police(id, day, detained));
                    }
                    case 2 -> {
                        detained -= 60;
                        rows.add(police(id, day, detained).corrects(last));
                    }
                    case 3 -> {
                        var value = detained - 55;
                        rows.getLast().retracted(day);
                        detained = value;
                        rows.add(police(id, day, value).corrects(last));
                    }
                    default -> rows.add(police(id, day, detained));
                }
                last = id;
            }
        }

        private static Told police(String id, String day, long detained) {
            return Told.detention(id).on(day).reported(day).total(detained).by("Police");
        }
    },

    /** A shelter agency counts families on some days and people on all; a ministry counts houses. */
    FAMILIES_PEOPLE_AND_HOUSES {
        @Override
        void grow(Random random, List<Told> rows) {
            var families = 40L;
            for (var i = 0; i < DAYS; i++) {
                var day = day(i);
                families += 1 + random.nextInt(15);
                var people = families * 4 + random.nextInt(3);
                rows.add(Told.injury("P" + i).on(day).reported(day).definition("sheltered").total(people).by("Agency"));
                if (i % 3 == 0) {
                    rows.add(Told.injury("F" + i).on(day).reported(day).definition("sheltered").unit("families")
                            .total(families).by("Agency"));
                }
                rows.add(Told.of(Category.DAMAGE, "H" + i).on(day).reported(day).group("houses").unit("houses")
                        .total(families - 7).by("Ministry"));
            }
        }
    },

    /** A custody ladder: who was brought in, who is held, who was let go, from the same office, and each its own count. */
    CUSTODY_LADDER {
        @Override
        void grow(Random random, List<Told> rows) {
            var brought = 500L;
            var released = 100L;
            var arrested = 60L;
            for (var i = 0; i < DAYS; i++) {
                var day = day(i);
                brought += random.nextInt(80);
                released += random.nextInt(60);
                arrested += random.nextInt(9);
                rows.add(Told.detention("B" + i).on(day).reported(day).total(brought).by("Prosecutor"));
                rows.add(Told.detention("A" + i).on(day).reported(day).definition("administrative arrest")
                        .total(arrested).by("Prosecutor").partOf("B" + i));
                rows.add(Told.detention("H" + i).on(day).reported(day).held(brought - released).by("Prosecutor"));
                rows.add(Told.of(Category.RELEASE, "R" + i).on(day).reported(day).total(released).by("Prosecutor"));
                rows.add(Told.of(Category.CRIMINAL_CASE, "C" + i).on(day).reported(day).total(brought / 4)
                        .by("Prosecutor"));
            }
        }
    },

    /** A desk logs each week of each region as one row, as aggregated exports do, with zeros and weeks without a row. */
    WEEKS_OF_REGIONS {
        @Override
        void grow(Random random, List<Told> rows) {
            for (var week = 0; week < 110; week++) {
                var first = LocalDate.parse("2021-01-02").plusWeeks(week);
                for (var region = 0; region < 12; region++) {
                    if (random.nextInt(6) > 0) {
                        var id = week + "." + region;
                        var events = random.nextInt(30);
                        rows.add(Told.of(Category.PROTEST, "E" + id).dataset("weekly").on(first.toString())
                                .until(first.plusDays(6).toString()).in("Region " + region)
                                .precise(GeoPrecision.ADMIN1).unit("events").event(events));
                        rows.add(Told.death("K" + id).dataset("weekly").on(first.toString())
                                .until(first.plusDays(6).toString()).in("Region " + region)
                                .precise(GeoPrecision.ADMIN1).event(random.nextInt(events + 1)));
                    }
                }
            }
        }
    },

    /** The day's arrests and those of the week that ends with it, by one issuer, carried exactly by two outlets. */
    DAYS_AND_WEEKS_BESIDE_EACH_OTHER {
        @Override
        void grow(Random random, List<Told> rows) {
            var week = new ArrayList<Long>();
            for (var i = 0; i < DAYS; i++) {
                var day = day(i);
                var added = 30L + random.nextInt(40);
                week.add(added);
                rows.add(
                        Told.detention("D" + i).on(day).reported(day).since(day).newly(added).by("Monitor").via("One"));
                rows.add(Told.detention("E" + i).on(day).reported(day(i + 1)).since(day).newly(added).by("Monitor")
                        .via("Other"));
                if (week.size() == 7) {
                    rows.add(Told.detention("W" + i).on(day).reported(day).since(day(i - 6))
                            .newly(week.stream().mapToLong(Long::longValue).sum()).by("Monitor"));
                    week.clear();
                }
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
