package org.sitrep.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Area;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.reckon.Census;
import org.sitrep.reckon.Reckoning;
import org.sitrep.report.KeyFigures.Placed;

/** The current plain figures by first-level region, and the towns with precise coordinates. */
final class RegionTable {

    private static final List<Category> COLUMNS = List.of(
            Category.DETENTION,
            Category.DEATH,
            Category.INJURY,
            Category.RELEASE,
            Category.CRIMINAL_CASE,
            Category.CLASH,
            Category.PROTEST);
    /** Which figure stands for a region where it has several: a total before a stock before a flow. */
    private static final List<Basis> BY_PREFERENCE = List.of(Basis.TOTAL, Basis.EVENT, Basis.HELD, Basis.NEW);

    private final Wording wording;

    RegionTable(Wording wording) {
        this.wording = wording;
    }

    Regions of(Reckoning reckoning, List<Placed> figures) {
        var cells = cells(figures);
        var used = EnumSet.noneOf(Category.class);
        cells.values().forEach(row -> used.addAll(row.keySet()));
        var columns = COLUMNS.stream().filter(used::contains).toList();
        var located = reckoning.census().located();
        var names = new TreeMap<String, Area>();
        cells.keySet().forEach(area -> names.put(admin1(area), area));
        located.keySet().forEach(area -> names.putIfAbsent(admin1(area), area));
        var rows = names.entrySet().stream()
                .map(region -> row(
                        region.getKey(),
                        region.getValue(),
                        cells.getOrDefault(region.getValue(), Map.of()),
                        columns,
                        located.getOrDefault(region.getValue(), 0L)))
                .sorted(Comparator.comparing(Regions.Row::name).thenComparing(Regions.Row::admin1))
                .toList();
        return new Regions(
                columns.stream()
                        .map(category -> wording.say("regions.column." + category.token()))
                        .toList(),
                rows,
                dots(reckoning.census()),
                wording.say("regions.note"));
    }

    private static Regions.Row row(
            String admin1, Area area, Map<Category, KeyFigure> cells, List<Category> columns, long entries) {
        var row = new ArrayList<@Nullable KeyFigure>();
        columns.forEach(category -> row.add(cells.get(category)));
        return new Regions.Row(area.name(), admin1, row, entries);
    }

    private static Map<Area, Map<Category, KeyFigure>> cells(List<Placed> figures) {
        var cells = new HashMap<Area, Map<Category, KeyFigure>>();
        for (var basis : BY_PREFERENCE) {
            for (var placed : figures) {
                var subject = placed.subject();
                if (placed.basis() == basis
                        && subject.isPlain()
                        && subject.area().level() == Area.Level.REGION
                        && COLUMNS.contains(subject.category())
                        && subject.unit().equals(subject.category().usualUnit())) {
                    cells.computeIfAbsent(subject.area(), area -> new HashMap<>())
                            .putIfAbsent(subject.category(), placed.figure());
                }
            }
        }
        return cells;
    }

    private static List<Regions.Dot> dots(Census census) {
        return census.spots().stream()
                .map(spot -> new Regions.Dot(
                        spot.area().name(), spot.point().latitude(), spot.point().longitude(), spot.entries()))
                .sorted(Comparator.comparing(Regions.Dot::name))
                .toList();
    }

    private static String admin1(Area area) {
        var admin1 = area.admin1();
        return admin1 == null ? area.name() : admin1;
    }

}
