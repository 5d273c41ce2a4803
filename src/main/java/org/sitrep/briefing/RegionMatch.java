package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sitrep.report.Regions;

/**
 * Which regions of a report are which areas of a map: by the whole name, by an alias, or by the name without the word for
 * its kind, and only where that is one area.
 *
 * @param rows the row of an area, by the area's number on the map
 * @param unmatched the names of the regions that the map does not have
 */
record RegionMatch(Map<Integer, Regions.Row> rows, List<String> unmatched) {

    RegionMatch {
        rows = Map.copyOf(rows);
        unmatched = List.copyOf(unmatched);
    }

    static RegionMatch of(Regions regions, CountryMap map) {
        var whole = index(map, Names::plain);
        var bare = index(map, Names::bare);
        var rows = new HashMap<Integer, Regions.Row>();
        var unmatched = new ArrayList<String>();
        for (var row : regions.rows()) {
            var area = find(row, whole, bare);
            if (area == null || rows.putIfAbsent(area, row) != null) {
                unmatched.add(row.name());
            }
        }
        return new RegionMatch(rows, unmatched);
    }

    private static @Nullable Integer find(Regions.Row row, Map<String, Integer> whole, Map<String, Integer> bare) {
        for (var name : List.of(row.admin1(), row.name())) {
            var exact = whole.get(Names.plain(name));
            if (exact != null && exact >= 0) {
                return exact;
            }
        }
        var loose = bare.get(Names.bare(row.admin1()));
        return loose != null && loose >= 0 ? loose : null;
    }

    /** The number of the area that has a name; -1 where several have it. A map's own name goes before an alias. */
    private static Map<String, Integer> index(CountryMap map, UnaryOperator<String> form) {
        var numbers = new HashMap<String, Integer>();
        for (var i = 0; i < map.areas().size(); i++) {
            numbers.merge(form.apply(map.areas().get(i).name()), i, (one, other) -> -1);
        }
        for (var i = 0; i < map.areas().size(); i++) {
            for (var alias : map.areas().get(i).aliases()) {
                numbers.putIfAbsent(form.apply(alias), i);
            }
        }
        return numbers;
    }
}
